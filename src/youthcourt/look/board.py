"""The jurors' board: one question, large, dark on cream, or nothing at all.

Sizes are shares of the board's height, since legibility is an angle seen from the last row: 7 %
serves a seat six heights away and 3.5 % one three heights away (look reference, section 4.2). A
short question is set larger, a long one smaller, never below 3.5 %. A text that would not fit even
then is not shown in part: half a question can be worse than none.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.juror_view import BLANK, JurorView, ViewKind
from youthcourt.domain.text import isolated
from youthcourt.look import fonts
from youthcourt.look.tokens import DARK, LIGHT

TEXT_SHARES = (0.10, 0.085, 0.07, 0.06, 0.05, 0.042, 0.035)
"""Sizes tried for the question, as shares of the height, largest first; 7 % is the wanted one."""
MOST_LINES = 7
TOO_LONG = "This text is too long for the screen. Please read it from the paper."

_HEADER_SHARES = (0.042, 0.035)
_MARGIN = 0.058
_HEADER_TOP = 0.075
_TEXT_TOP = 0.29
_BOTTOM = 0.06


@dataclass(frozen=True)
class _Laid:
    """A text broken into lines within a width; heights and places in pixels."""

    layout: QTextLayout
    height: float


def header_of(view: JurorView) -> str:
    """Return the line above the question: name, step and position, as far as they are given."""
    return "   ·   ".join(part for part in (isolated(view.name), view.step, view.position) if part)


def share_for(view: JurorView, size: QSize) -> float | None:
    """Return the text size used on a board of *size*, as a share of its height; None when none fits."""
    found = _fitting(view, size)
    return found[0] if found else None


def _fitting(view: JurorView, size: QSize) -> tuple[float, _Laid] | None:
    width, room = size.width() * (1 - 2 * _MARGIN), size.height() * (1 - _BOTTOM) - _text_top(view, size)
    for share in TEXT_SHARES:
        laid = _lay(view.text, round(size.height() * share), width, bold=True)
        if laid.height <= room and (laid.layout.lineCount() <= MOST_LINES or share <= TEXT_SHARES[2]):
            return share, laid
    return None


def _text_top(view: JurorView, size: QSize) -> float:
    header = _header(view, size)
    return max(size.height() * _TEXT_TOP, size.height() * (_HEADER_TOP + 0.04) + header.height)


def _header(view: JurorView, size: QSize) -> _Laid:
    width = size.width() * (1 - 2 * _MARGIN)
    large, small = (round(size.height() * share) for share in _HEADER_SHARES)
    laid = _lay(header_of(view), large, width, bold=False)
    return laid if laid.layout.lineCount() <= 1 else _lay(header_of(view), small, width, bold=False)


def _lay(text: str, pixels: int, width: float, *, bold: bool) -> _Laid:
    layout = QTextLayout(text.replace("\n", "\u2028"), fonts.board_font(pixels, bold=bold))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    height = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height() * 1.08
    layout.endLayout()
    return _Laid(layout, height)


class JurorBoard(QWidget):
    """Shows one JurorView. It starts blank, moves nothing and holds no other text."""

    def __init__(self, parent: QWidget | None = None, *, dark: bool = False) -> None:
        super().__init__(parent)
        self._view = BLANK
        self._dark = dark
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(words.text("What the jurors see"))

    @property
    def view(self) -> JurorView:
        """What is shown now."""
        return self._view

    def show_view(self, view: JurorView) -> None:
        """Show *view* in place of whatever was shown."""
        self._view = view if view.kind is ViewKind.QUESTION else BLANK
        self.setAccessibleDescription(self._view.text)
        self.update()

    def blank(self) -> None:
        """Show nothing."""
        self.show_view(BLANK)

    def set_dark(self, dark: bool) -> None:
        """Choose the ground for a dark room, or cream."""
        self._dark = dark
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = DARK if self._dark else LIGHT
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.board.ground))
        if self._view.kind is ViewKind.QUESTION:
            self._paint_view(painter, QColor(tokens.board.ink), QColor(tokens.board_soft))
        painter.end()

    def _paint_view(self, painter: QPainter, ink: QColor, soft: QColor) -> None:
        size, left = self.size(), self.width() * _MARGIN
        painter.setPen(soft)
        _header(self._view, size).layout.draw(painter, QPointF(left, self.height() * _HEADER_TOP))
        painter.setPen(ink)
        top = QPointF(left, _text_top(self._view, size))
        if found := _fitting(self._view, size):
            found[1].layout.draw(painter, top)
        else:
            painter.setFont(_warning_font(size))
            room = QRectF(top.x(), top.y(), self.width() - 2 * left, self.height() * (1 - _BOTTOM) - top.y())
            painter.drawText(room, Qt.TextFlag.TextWordWrap, words.text(TOO_LONG))


def _warning_font(size: QSize) -> QFont:
    return fonts.board_font(round(size.height() * TEXT_SHARES[3]), bold=False)
