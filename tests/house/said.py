"""Words of the program that reach the screen past the catalogue."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.house.sources import Source

SAYERS = frozenset(
    [
        "label",
        "button",
        "action",
        "set_title",
        "question",
        "set_tip",
        "addItem",
        "addItems",
        "setText",
        "setPlaceholderText",
        "setAccessibleName",
        "setAccessibleDescription",
        "setWindowTitle",
        "setTabText",
        "addTab",
        "setTitle",
        "setInformativeText",
        "addButton",
        "set_choices",
        "say_done",
        "tell",
        "refuse",
        "announce",
        "QProgressDialog",
        "QCheckBox",
        "QRadioButton",
        "QGroupBox",
        "QMenu",
    ]
)
"""Functions that put words on the screen."""
_NAMES = frozenset({"icon_name", "field", "role", "key"})


def unsaid(source: Source) -> list[int]:
    """Return the lines at which a literal with words is handed to one of SAYERS and not to words.text."""
    calls = (node for node in ast.walk(source.tree) if isinstance(node, ast.Call))
    return [
        part.lineno
        for call in calls
        if _name(call) in SAYERS
        for given in (*call.args, *(kw.value for kw in call.keywords if kw.arg not in _NAMES))
        for part in _literals(given)
    ]


def _name(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def _literals(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and _is_words(node.value):
            yield node
    elif isinstance(node, ast.JoinedStr):
        if any(isinstance(part, ast.Constant) and _is_words(str(part.value)) for part in node.values):
            yield node
    elif isinstance(node, ast.IfExp):
        yield from (*_literals(node.body), *_literals(node.orelse))
    elif isinstance(node, ast.BinOp):
        yield from (*_literals(node.left), *_literals(node.right))
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _literals(value)


def _is_words(text: str) -> bool:
    """Say whether a text is words: two letters in a row, some of them small, and no name of a thing."""
    return (
        bool(re.search(r"[^\W\d_]{2}", text)) and text != text.upper() and not re.fullmatch(r"\w+_\w*", text)
    )
