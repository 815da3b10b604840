"""A table among several on a page: without a header, and marked only while the keyboard is in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from youthcourt.gui.kit.table import Table


class QuietTable(Table):
    """The row that was current stays so while the keyboard is elsewhere; it is only not marked."""

    entered = Signal()
    """The keyboard came here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.horizontalHeader().hide()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().isValid():
            # Selected for sure, though Ctrl is held, as after Ctrl+1.
            super()._go_to(self.currentIndex().row())
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._quiet()

    def _go_to(self, at: int) -> None:
        super()._go_to(at)
        self._quiet()

    def _quiet(self) -> None:
        if not self.hasFocus():
            self.clearSelection()
