"""A table of which cells are chosen, not rows: the arrows go both ways, Enter and Space open a cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from youthcourt.gui.kit.table import Table


class CellTable(Table):
    """Tells the row and the number of the column, from 0, of a cell that is opened, clicked or current."""

    cell_opened = Signal(object, int)
    cell_clicked = Signal(object, int)
    cell_current = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._column = 0
        self.clicked.connect(lambda index: self.cell_clicked.emit(self.rows.row(index), index.column()))

    def set_up(self, *args: Any, first: int = 0, **kwargs: Any) -> None:
        """Say what the table shows, as for every table; it begins on the column numbered *first*."""
        self._column = first
        super().set_up(*args, **kwargs)
        self.selectionModel().currentChanged.connect(self._tell_cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Space open a cell as Enter does: a cell is no box to be chosen among others."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _go_to(self, at: int) -> None:
        """Come back to the cell that was current, not to the first of its row."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.rows.index(at, self._column), flag)

    def _tell_cell(self, index: QModelIndex) -> None:
        if index.isValid():
            self._column = index.column()
            self.cell_current.emit(self.rows.row(index), index.column())

    def _open(self, index: QModelIndex) -> None:
        self.cell_opened.emit(self.rows.row(index), index.column())
