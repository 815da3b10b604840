"""The scrolling sheet of pages of a preview: draws what is seen and forgets what is far."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from youthcourt import words
from youthcourt.gui.kit.pages import PdfPages
from youthcourt.look import theme
from youthcourt.look.tokens import MARGIN

SMALLEST, LARGEST = 0.25, 4.0
"""Zoom bounds; 1.0 is 96 pixels an inch."""
_PIXELS_A_POINT = 96 / 72
_KEPT = 2
"""Pictures are kept for so many pages before and after those in sight."""


class PageView(QAbstractScrollArea):
    """Pages below each other, centred. A page wider than the view can be scrolled to both edges."""

    page_changed = Signal(int)
    """The page at the top of the view, from 0."""
    zoom_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._places: list[QRect] = []
        self._pictures: dict[int, QImage] = {}
        self._zoom = 1.0
        self._fit_width = True
        self._page = 0
        self.setProperty("panel", True)
        self.setAccessibleName(words.text("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def page(self) -> int:
        """The page at the top of the view, from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """Size on screen; 1.0 is 96 pixels an inch."""
        return self._zoom

    @property
    def kept(self) -> int:
        """How many pictures of pages are held now."""
        return len(self._pictures)

    def show_pages(self, pages: PdfPages | None) -> None:
        """Show *pages* from the first, or none."""
        self._pages = pages
        self._pictures.clear()
        self.verticalScrollBar().setValue(0)
        self._page = 0
        self._lay_out()

    def fit_width(self) -> None:
        """Make the widest page as wide as the view, also when the view changes."""
        self._fit_width = True
        self._lay_out()

    def set_zoom(self, zoom: float) -> None:
        """Show at *zoom* (bounded to 0.25 to 4), keeping the page at the top."""
        self._fit_width = False
        self._zoom = min(max(zoom, SMALLEST), LARGEST)
        self._lay_out()

    def go_to(self, page: int) -> None:
        """Bring *page* (from 0; bounded) to the top."""
        if self._places:
            at = min(max(page, 0), len(self._places) - 1)
            self.verticalScrollBar().setValue(self._places[at].top() - MARGIN // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        moves = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        steps = {
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Space: bar.pageStep(),
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
        }
        key = Qt.Key(event.key())
        if key in moves:
            bar.setValue(moves[key])
        elif key in steps:
            bar.setValue(bar.value() + steps[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * (1.1 if event.angleDelta().y() > 0 else 1 / 1.1))
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        tokens = theme.tokens()
        painter.fillRect(event.rect(), QColor(tokens.window))
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        seen = self.viewport().rect().translated(offset)
        in_sight = [at for at, place in enumerate(self._places) if place.intersects(seen)]
        for at in in_sight:
            place = self._places[at].translated(-offset)
            painter.drawImage(place, self._picture(at))
            painter.setPen(QColor(tokens.border))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()
        self._forget_far(in_sight)

    def _picture(self, at: int) -> QImage:
        if at not in self._pictures and self._pages is not None:
            scale = self._zoom * _PIXELS_A_POINT * self.devicePixelRatioF()
            self._pictures[at] = self._pages.draw(at, scale)
        return self._pictures[at]

    def _forget_far(self, in_sight: list[int]) -> None:
        near = {at + step for at in in_sight for step in range(-_KEPT, _KEPT + 1)}
        for at in set(self._pictures) - near:
            del self._pictures[at]

    def _lay_out(self) -> None:
        page, before = self._page, self._zoom
        view = self.viewport().size()
        self._pictures.clear()
        if self._pages is not None and self._fit_width:
            widest = max(size.width() for size in self._pages.sizes) * _PIXELS_A_POINT
            self._zoom = min(max((view.width() - 2 * MARGIN) / widest, SMALLEST), LARGEST)
        whole = self._place_pages(view.width())
        self.horizontalScrollBar().setRange(0, max(0, whole.width() - view.width()))
        self.horizontalScrollBar().setPageStep(view.width())
        self.verticalScrollBar().setRange(0, max(0, whole.height() - view.height()))
        self.verticalScrollBar().setPageStep(max(1, view.height() - MARGIN * 2))
        self.verticalScrollBar().setSingleStep(MARGIN * 3)
        if page:
            self.go_to(page)
        if before != self._zoom:
            self.zoom_changed.emit(self._zoom)
        self.viewport().update()

    def _place_pages(self, width: int) -> QSize:
        scale = self._zoom * _PIXELS_A_POINT
        sizes = [(size * scale).toSize() for size in self._pages.sizes] if self._pages else []
        whole = max([width, *(size.width() + 2 * MARGIN for size in sizes)])
        top = MARGIN
        self._places = []
        for size in sizes:
            self._places.append(QRect(QPoint((whole - size.width()) // 2, top), size))
            top += size.height() + MARGIN
        return QSize(whole, top)

    def _scrolled(self, top: int) -> None:
        reading_line = top + self.viewport().height() // 3
        above = [at for at, place in enumerate(self._places) if place.top() <= reading_line]
        page = above[-1] if above else 0
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self.viewport().update()
