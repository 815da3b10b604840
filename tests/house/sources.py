"""The project's Python files as syntax trees, and small questions asked of them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DRAWN = "youthcourt/gui/forms/"
"""Compiled forms: checked for freshness, not for style."""


@dataclass(frozen=True)
class Source:
    """One file; *name* is its path from ``src`` (``youthcourt/…``) or from the root (``tests/…``)."""

    name: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The parsed file."""
        return ast.parse(self.text)

    @property
    def room(self) -> str:
        """The package right under ``youthcourt`` (``store``), or the module there (``words``)."""
        parts = self.name.removesuffix(".py").split("/")
        return parts[1] if len(parts) > 1 else parts[0]

    def within(self, *places: str) -> bool:
        """Say whether the file is one of *places* or lies below one that ends in a slash."""
        return any(self.name == p or (p.endswith("/") and self.name.startswith(p)) for p in places)

    def nodes(self, *kinds: type[ast.AST]) -> Iterator[ast.AST]:
        """Yield the nodes of these kinds in the order of the tree."""
        return (node for node in ast.walk(self.tree) if isinstance(node, kinds))


@lru_cache(maxsize=1)
def all_sources() -> tuple[Source, ...]:
    """Return every Python file of the package and of its tests, without compiled forms."""
    found = []
    for base, folder in ((ROOT / "src", ROOT / "src" / "youthcourt"), (ROOT, ROOT / "tests")):
        for path in sorted(folder.rglob("*.py")):
            name = path.relative_to(base).as_posix()
            if not name.startswith(DRAWN) or name.endswith("__init__.py"):
                found.append(Source(name, path.read_text(encoding="utf-8")))
    return tuple(found)


def dotted(node: ast.AST) -> str:
    """Return ``a.b.c`` for a chain of names, ``().b`` where it hangs on a call, and an empty text else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    if isinstance(node, ast.Call):
        return f"{dotted(node.func)}()"
    return ""


def calls(source: Source, pattern: str) -> list[int]:
    """Return the lines of calls whose whole dotted name matches *pattern*."""
    return [
        node.lineno
        for node in source.nodes(ast.Call)
        if isinstance(node, ast.Call) and re.fullmatch(pattern, dotted(node.func))
    ]


def names(source: Source, pattern: str) -> list[int]:
    """Return the lines where a name or an attribute matches *pattern* as a whole."""
    return [
        node.lineno
        for node in source.nodes(ast.Name, ast.Attribute)
        if isinstance(node, (ast.Name, ast.Attribute))
        and re.fullmatch(pattern, node.id if isinstance(node, ast.Name) else node.attr)
    ]


def attributes(source: Source, pattern: str) -> list[int]:
    """Return the lines where something's attribute matches *pattern* as a whole."""
    return [
        node.lineno
        for node in source.nodes(ast.Attribute)
        if isinstance(node, ast.Attribute) and re.fullmatch(pattern, node.attr)
    ]


def strings(source: Source, pattern: str) -> list[int]:
    """Return the lines of texts, docstrings apart, in which *pattern* is found."""
    told = {id(doc) for doc in _docstrings(source.tree)}
    return [
        node.lineno
        for node in source.nodes(ast.Constant)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in told
        and re.search(pattern, node.value)
    ]


def imports(source: Source) -> list[tuple[int, str]]:
    """Return (line, dotted module) of every import, wherever it stands in the file."""
    found: list[tuple[int, str]] = []
    for node in source.nodes(ast.Import, ast.ImportFrom):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found += [(node.lineno, f"{node.module or ''}.{alias.name}") for alias in node.names]
    return found


def _docstrings(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        for child in getattr(node, "body", []) if not isinstance(node, (ast.Lambda, ast.IfExp)) else []:
            if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
                yield child.value
