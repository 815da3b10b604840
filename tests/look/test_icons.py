"""Every picture on a button exists and takes the colour of the scheme."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication

from youthcourt.look import icons, palette
from youthcourt.look.theme import Scheme
from youthcourt.look.tokens import DARK, GLYPHS, LIGHT
from youthcourt.places import asset

SOURCES = Path(icons.__file__).parent.parent


def _ink(image: QImage) -> str:
    """The colour of the picture's most opaque point."""
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    best = max(points, key=lambda at: image.pixelColor(*at).alpha())
    return image.pixelColor(*best).name().upper()


@pytest.mark.parametrize("name", sorted(icons.NAMES))
def test_every_icon_is_shipped_and_draws_something(dressed: QApplication, name: str) -> None:
    """A name without a drawing would be an empty button."""
    assert _ink(icons.drawn(name, "#123456", 48)) == "#123456"


def test_every_shipped_drawing_has_a_name() -> None:
    """Nothing is carried along unused; arrows and marks belong to the style sheet."""
    files = {path.stem for path in asset("icons").glob("*.svg")}
    assert {
        name for name in files if not re.match(r"(arrow-(up|down|left|right)|mark-.*)-(light|dark)$", name)
    } == icons.NAMES


def test_every_icon_named_in_the_program_exists() -> None:
    """Names given to icon(), draw() and icon_name= anywhere in the program."""
    for path in SOURCES.rglob("*.py"):
        for call in (
            node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)
        ):
            named = [word.value for word in call.keywords if word.arg == "icon_name"]
            if isinstance(call.func, ast.Attribute | ast.Name) and ast.unparse(call.func) in (
                "icon",
                "icons.icon",
            ):
                named += call.args[:1]
            for value in named:
                if isinstance(value, ast.Constant) and value.value:
                    assert value.value in icons.NAMES, f"{path}: {value.value}"
    assert set(GLYPHS.values()) <= icons.NAMES


def test_an_unknown_icon_is_a_bug() -> None:
    """Better at the desk of whoever writes it than an empty button at the clerk's."""
    with pytest.raises(KeyError):
        icons.icon("no-such-thing")


def test_an_icon_changes_colour_with_the_scheme(dressed: QApplication) -> None:
    """The same icon object, drawn in light and then in dark."""
    icon, size = icons.icon("plus"), QSize(32, 32)
    assert _ink(icon.pixmap(size).toImage()) == LIGHT.text2
    assert _ink(icon.pixmap(size, QIcon.Mode.Disabled).toImage()) == LIGHT.text3
    palette.apply(dressed, Scheme.DARK)
    assert _ink(QIcon(icon).pixmap(size).toImage()) == DARK.text2
    assert _ink(icons.icon("plus", icons.on_accent).pixmap(size).toImage()) == DARK.on_accent


@pytest.mark.parametrize(("tokens", "kind"), [(LIGHT, "light"), (DARK, "dark")])
def test_the_sheets_own_drawings_have_the_tokens_colours(tokens: object, kind: str) -> None:
    """A sheet cannot colour a file: the files must keep step with the tokens."""
    for way in ("up", "down"):
        assert tokens.text2 in asset(f"icons/arrow-{way}-{kind}.svg").read_text("utf-8")
    for mark in ("check", "minus", "dot"):
        assert tokens.on_accent in asset(f"icons/mark-{mark}-{kind}.svg").read_text("utf-8")
