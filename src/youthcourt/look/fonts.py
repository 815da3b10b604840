"""The typefaces the program brings along, and the sizes they are set in.

Static faces only: Qt draws a variable font at its lightest weight whatever is asked.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from youthcourt.look import theme
from youthcourt.look.tokens import BODY_POINTS
from youthcourt.places import asset

BODY_FAMILY = "Source Sans 3"
BOARD_FAMILY = "Atkinson Hyperlegible Next"

_BODY_FILES = (
    "SourceSans3-Regular.ttf",
    "SourceSans3-SemiBold.ttf",
    "SourceSans3-Bold.ttf",
    "SourceSans3-Italic.ttf",
)
_BOARD_FILES = ("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf")


class _Loaded:
    """Files already given to Qt, by name; Qt keeps them until the application ends."""

    files: set[str] = set()  # noqa: RUF012  the process has one font database


def load_body() -> None:
    """Give Qt the faces of the windows. Raises FileNotFoundError, a bug, when one is not shipped."""
    _load(_BODY_FILES)


def load_board() -> None:
    """Give Qt the faces of the jurors' screen; the clerk's first window does not need them."""
    _load(_BOARD_FILES)


def app_font() -> QFont:
    """Return the font of running text at the text size in force."""
    return sized(BODY_POINTS)


def sized(size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the window's font in *size* points of the 100 % design."""
    font = QFont(BODY_FAMILY)
    font.setPointSizeF(theme.points(size))
    font.setWeight(weight)
    return font


def board_font(pixels: int, *, bold: bool) -> QFont:
    """Return the jurors' screen's font with an em of *pixels*."""
    load_board()
    font = QFont(BOARD_FAMILY)
    font.setPixelSize(max(1, pixels))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font


def apply(app: QApplication) -> None:
    """Load the faces and set the application's font to the text size in force."""
    load_body()
    app.setFont(app_font())


def _load(files: tuple[str, ...]) -> None:
    for name in files:
        if name not in _Loaded.files:
            QFontDatabase.addApplicationFont(str(asset(f"fonts/{name}")))
            _Loaded.files.add(name)
