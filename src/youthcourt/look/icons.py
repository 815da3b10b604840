"""The pictures on buttons, rows and chips: Phosphor drawings, coloured as they are drawn.

An icon asks for its colour each time it paints, so a change of scheme needs no new icons.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from youthcourt.look import theme
from youthcourt.look.tokens import Tokens
from youthcourt.places import asset

Ink = Callable[[Tokens], str]
"""Picks an icon's colour from the tokens in force."""

NAMES: Final = frozenset(
    {
        "archive", "arrow-clockwise", "arrow-left", "arrow-right", "arrow-u-up-left", "arrow-u-up-right",
        "arrows-left-right",
        "bookmark-simple", "buildings", "calendar-blank", "calendar-plus", "caret-down", "caret-left",
        "caret-right", "caret-up", "caret-up-down", "chart-bar", "check", "check-circle", "check-circle-fill",
        "check-square", "circle", "circle-half", "clipboard-text", "clock", "clock-counter-clockwise", "copy",
        "database", "dots-three", "download-simple", "envelope-simple", "eye", "eye-slash", "file-pdf",
        "file-text", "floppy-disk", "folder", "folder-open", "gavel", "gear", "hand-heart", "handshake",
        "heart", "hourglass", "hourglass-medium", "house", "identification-card", "info", "key", "link",
        "list-bullets", "list-checks", "lock", "lock-open", "magnifying-glass", "magnifying-glass-minus",
        "magnifying-glass-plus", "megaphone", "minus", "monitor", "note-pencil", "pencil-simple", "phone",
        "plus", "presentation", "printer", "prohibit", "question", "scales", "shield-check", "shuffle",
        "sign-out", "signature", "sun", "trash", "upload-simple", "user", "user-plus", "users",
        "users-three", "warning", "warning-circle", "warning-fill", "x",
    }
)  # fmt: skip
"""Every icon there is; a test draws each."""


def quiet(tokens: Tokens) -> str:
    """Colour of an icon beside text."""
    return tokens.text2


def on_accent(tokens: Tokens) -> str:
    """Colour of an icon on the page's main button."""
    return tokens.on_accent


def icon(name: str, ink: Ink = quiet) -> QIcon:
    """Return the icon *name* in a colour picked from the tokens whenever it is drawn.

    Raises KeyError, a bug, for a name that is not in NAMES.
    """
    if name not in NAMES:
        raise KeyError(name)
    return QIcon(_Engine(name, ink))


def draw(painter: QPainter, box: QRect, name: str, colour: str) -> None:
    """Draw the icon *name* in *colour* into *box*, sharp on any display."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawImage(box, drawn(name, colour, round(min(box.width(), box.height()) * ratio)))


@lru_cache(maxsize=512)
def drawn(name: str, colour: str, side: int) -> QImage:
    """Return the icon as a square picture of *side* device pixels. Callers must not paint on it."""
    image = QImage(max(1, side), max(1, side), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    _renderer(name).render(painter, QRectF(image.rect()))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(colour))
    painter.end()
    return image


@lru_cache(maxsize=128)
def _renderer(name: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(asset(f"icons/{name}.svg").read_bytes()))


class _Engine(QIconEngine):
    """Draws one icon on demand in the colour of the moment."""

    def __init__(self, name: str, ink: Ink) -> None:
        super().__init__()
        self._name = name
        self._ink = ink

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._ink)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw(painter, rect, self._name, self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        side = min(size.width(), size.height())
        return QPixmap.fromImage(drawn(self._name, self._colour(mode), side))

    def _colour(self, mode: QIcon.Mode) -> str:
        tokens = theme.tokens()
        return tokens.text3 if mode is QIcon.Mode.Disabled else self._ink(tokens)
