"""A table among several on a page: without a header, and marked only while the keyboard is in it."""

from __future__ import annotations

from typing import Any

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

    def set_up(self, *args: Any, **kwargs: Any) -> None:
        """Say what the table shows, as for every table."""
        super().set_up(*args, **kwargs)
        self.rows.modelReset.connect(self._quiet)
        self._quiet()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectRow(self.currentIndex().row())
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._quiet()

    def _quiet(self) -> None:
        if not self.hasFocus():
            self.clearSelection()
