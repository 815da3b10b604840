"""Longer questions that the rules ask of a source: its length, its imports, its handlers."""

from __future__ import annotations

import ast
import re
import sys

from tests.house.sources import Source, dotted, imports

FILE_LIMIT = 300
"""Lines. As a rule a file has 200 at most; this is where it must be split."""
FUNCTION_LIMIT = 40
"""Lines without the docstring. As a rule a function has 25 at most."""
LONG_FILES = {
    "youthcourt/store/migrations/versions/": "a migration is one act, written once and never changed again",
    "youthcourt/words/of_values.py": "it is one table, the words of every list of values",
}
"""Files, or folders ending in a slash, that may be longer, each with the reason."""
DOOR_MAY_KNOW = ("gui.kit", "gui.forms", "gui.door", "look", "domain", "places", "words")
LIBRARIES: dict[str, frozenset[str]] = {
    "domain": frozenset(),
    "places": frozenset({"platformdirs"}),
    "words": frozenset({"babel"}),
    "store": frozenset(
        {"sqlmodel", "sqlalchemy", "alembic", "sqlcipher3", "cryptography", "filelock", "rapidfuzz"}
    ),
    "printing": frozenset({"reportlab", "pikepdf", "bidi", "arabic_reshaper", "uharfbuzz"}),
    "exchange": frozenset({"python_calamine", "charset_normalizer", "xlsxwriter"}),
    "services": frozenset({"holidays"}),
    "look": frozenset({"PySide6", "shiboken6"}),
    "gui": frozenset({"PySide6", "shiboken6", "pypdfium2"}),
    "screen": frozenset({"PySide6"}),
    "cli": frozenset({"typer"}),
    "__main__": frozenset(),
    "__init__": frozenset(),
}
"""The outside libraries of each room; everything else comes with Python."""


def foreign_imports(source: Source) -> list[int]:
    """Return the lines that import a library which is not the room's own."""
    own = LIBRARIES.get(source.room, frozenset()) | {"youthcourt"}
    tops = ((line, name.split(".")[0]) for line, name in imports(source))
    return [line for line, top in tops if top not in sys.stdlib_module_names and top not in own]


def imports_beyond(source: Source, allowed: tuple[str, ...]) -> list[int]:
    """Return the lines that import something of the package that is not below *allowed*."""
    found = []
    for line, name in imports(source):
        inner = name.removeprefix("youthcourt.")
        known = any(inner == place or inner.startswith(f"{place}.") for place in allowed)
        if name.startswith("youthcourt.") and not known:
            found.append(line)
    return found


def reached_through_application(source: Source) -> list[int]:
    """Return the lines that use ``QApplication.instance().thing`` or ``qApp.thing``."""
    return [
        node.lineno
        for node in source.nodes(ast.Attribute)
        if isinstance(node, ast.Attribute)
        and re.search(r"(?:Application\.instance\(\)|(?:^|\.)qApp)$", dotted(node.value))
    ]


def broad_handlers(source: Source) -> list[int]:
    """Return the lines of handlers that would catch a bug and keep it."""
    return [
        node.lineno
        for node in source.nodes(ast.ExceptHandler)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or set(_caught(node.type)) & {"Exception", "BaseException"})
        and not (isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None)
    ]


def thawed_dataclasses(source: Source) -> list[int]:
    """Return the lines of dataclasses that are not frozen."""
    found = []
    for node in source.nodes(ast.ClassDef):
        for mark in node.decorator_list if isinstance(node, ast.ClassDef) else []:
            name = dotted(mark).removesuffix("()")
            frozen = isinstance(mark, ast.Call) and any(k.arg == "frozen" for k in mark.keywords)
            if name.split(".")[-1] == "dataclass" and not frozen:
                found.append(mark.lineno)
    return found


def undocumented(source: Source) -> list[int]:
    """Return the lines of public functions and classes of the module without a docstring."""
    return [
        node.lineno
        for node in source.tree.body
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
        and not any(dotted(mark).endswith("overload") for mark in node.decorator_list)
    ]


def unreasoned_exceptions(source: Source) -> list[int]:
    """Return the lines where a check is switched off without a word why."""
    off = re.compile(r"#\s*(?:noqa|type:\s*ignore|pragma:\s*no\s*(?:cover|branch))(?P<rest>.*)$")
    codes = re.compile(r"^\s*:?\s*(?:\[[\w\-, ]+\]|[A-Z]+\d+(?:\s*,\s*[A-Z]+\d+)*)?")
    found = []
    for number, line in enumerate(source.text.splitlines(), 1):
        hit = off.search(line)
        if hit and len(re.findall(r"[A-Za-z]{2,}", codes.sub("", hit["rest"]))) < 2:
            found.append(number)
    return found


def too_long(source: Source) -> list[int]:
    """Return the first line beyond the limit, if there is one."""
    return [FILE_LIMIT + 1] if source.text.count("\n") > FILE_LIMIT else []


def long_functions(source: Source, limit: int = FUNCTION_LIMIT) -> list[int]:
    """Return the lines of functions with more lines than *limit*, the docstring not counted."""
    found = []
    for node in source.nodes(ast.FunctionDef, ast.AsyncFunctionDef):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            told = node.body[0].end_lineno or 0 if ast.get_docstring(node) else node.body[0].lineno - 1
            if (node.end_lineno or 0) - told > limit:
                found.append(node.lineno)
    return found


def dead_tests(source: Source) -> list[int]:
    """Return the lines of tests that are commented out."""
    lines = source.text.splitlines()
    return [number for number, line in enumerate(lines, 1) if re.match(r"\s*#\s*def test_", line)]


def _caught(node: ast.expr) -> list[str]:
    parts = node.elts if isinstance(node, ast.Tuple) else [node]
    return [dotted(part).split(".")[-1] for part in parts]
