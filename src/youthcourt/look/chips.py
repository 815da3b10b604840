"""The status chip: tint, glyph and word, painted in tables and shown on pages."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from youthcourt.look import fonts, icons, theme
from youthcourt.look.tokens import CAPTION_POINTS, GLYPHS, Tone

_HEIGHT = 22
_GLYPH = 12
_INSET = 8
_GAP = 5


def chip_font() -> QFont:
    """Return the chip's font at the text size in force."""
    return fonts.sized(CAPTION_POINTS, QFont.Weight.DemiBold)


def chip_size(word: str) -> QSize:
    """Return the room a chip needs for its word, in pixels."""
    inset, glyph, gap = (theme.scaled(part) for part in (_INSET, _GLYPH, _GAP))
    width = QFontMetrics(chip_font()).horizontalAdvance(word) + inset * 2 + glyph + gap
    return QSize(width, theme.scaled(_HEIGHT))


def paint_chip(painter: QPainter, room: QRect, tone: Tone, word: str) -> None:
    """Paint a chip at the left of *room*, centred in its height; a long word is shortened with "…"."""
    pair = theme.tokens().chips[tone]
    size = chip_size(word)
    box = QRect(room.left(), 0, min(size.width(), room.width()), size.height())
    box.moveTop(room.top() + (room.height() - box.height()) // 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(pair.ground))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    _paint_inside(painter, box, tone, word)
    painter.restore()


def _paint_inside(painter: QPainter, box: QRect, tone: Tone, word: str) -> None:
    colour = theme.tokens().chips[tone].ink
    inset, glyph, gap = (theme.scaled(part) for part in (_INSET, _GLYPH, _GAP))
    place = QRect(box.left() + inset, box.top() + (box.height() - glyph) // 2, glyph, glyph)
    icons.draw(painter, place, GLYPHS[tone], colour)
    text = box.adjusted(inset + glyph + gap, 0, -inset // 2, 0)
    font = chip_font()
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(word, Qt.TextElideMode.ElideRight, text.width())
    painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class Chip(QWidget):
    """One chip on a page: ``chip.show_status(Tone.SCHEDULED, "Scheduled")``; empty shows nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = Tone.REFERRED
        self._word = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_status(self, tone: Tone, word: str) -> None:
        """Show *word* in the look of *tone*; screen readers get the word."""
        self._tone, self._word = tone, word
        self.setAccessibleName(word)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return chip_size(self._word) if self._word else QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._word:
            painter = QPainter(self)
            paint_chip(painter, self.rect(), self._tone, self._word)
            painter.end()
