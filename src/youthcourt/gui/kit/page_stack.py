"""The pages of a window: as small as the one shown may be, not as the largest of all."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """Stands in a scroll area: on a small screen, or with large text, a page scrolls and the window fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._turned)

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint().expandedTo(page.minimumSize()) if page is not None else QSize(0, 0)

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
        if isinstance(area, QScrollArea):
            area.horizontalScrollBar().setValue(0)
            area.verticalScrollBar().setValue(0)

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page is not None else QSize(0, 0)
