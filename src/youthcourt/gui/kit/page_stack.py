"""The pages of a window: as small as the one shown may be, not as the largest of all; else they scroll."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Stands in a PageArea: on a small screen, or with large text, a page scrolls and the window fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._turned)

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint().expandedTo(page.minimumSize()) if page is not None else QSize(0, 0)

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page is not None else QSize(0, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the page shown."""
        page = self.currentWidget()
        if page is not None:
            page.setFocus(event.reason())

    def _turned(self) -> None:
        """Begin a page at its head, wherever the one before was scrolled to."""
        self.updateGeometry()
        view = self.parentWidget()
        area = view.parentWidget() if view is not None else None
        if isinstance(area, PageArea):
            area.fit()
            area.horizontalScrollBar().setValue(0)
            area.verticalScrollBar().setValue(0)


class PageArea(QScrollArea):
    """Gives its page all the room there is, and scrolls only what cannot be smaller.

    A resizable scroll area of Qt would give a page with wrapped words the height that it likes best, and
    scroll it although it could be smaller.
    """

    def setWidget(self, widget: QWidget) -> None:
        super().setWidget(widget)
        widget.installEventFilter(self)
        self.fit()

    def fit(self) -> None:
        """Share out the room anew."""
        inner = self.widget()
        if inner is None:
            return
        room, least = self.maximumViewportSize(), inner.minimumSizeHint()
        if least.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        if least.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        inner.resize(room.expandedTo(least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)
