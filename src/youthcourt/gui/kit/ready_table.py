"""The table of readiness: one line a hearing, one cell a point; Enter or a click mends a gap."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget

from youthcourt.domain.readiness import Point, PointState
from youthcourt.gui.kit.table import Table
from youthcourt.services.readiness import ReadyLine

FIRST_POINT = 2
"""The column of the first point; the time and the name stand before."""


class ReadyTable(Table):
    """Cells are chosen, not rows. ``mend`` tells the line and the point that was opened."""

    mend = Signal(object, object)
    pointed = Signal(object, object)
    """The line and the point that are current; the point is None on time and name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._column = FIRST_POINT
        self.clicked.connect(self._clicked)

    def watch(self) -> None:
        """Tell from now on which cell is current; called after ``set_up``."""
        self.selectionModel().currentChanged.connect(self._point_at)

    def point(self, index: QModelIndex) -> Point | None:
        """Return the point of a cell, None on time and name."""
        at = index.column() - FIRST_POINT
        return list(Point)[at] if at >= 0 else None

    def _go_to(self, at: int) -> None:
        """Come back to the cell that was current, not to the first of its row."""
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.rows.index(at, self._column), flag)

    def _point_at(self, index: QModelIndex) -> None:
        if index.isValid():
            self._column = index.column()
            self.pointed.emit(self.rows.row(index), self.point(index))

    def _open(self, index: QModelIndex) -> None:
        self.mend.emit(self.rows.row(index), self.point(index))

    def _clicked(self, index: QModelIndex) -> None:
        line: ReadyLine = self.rows.row(index)
        point = self.point(index)
        if point is not None and line.points[point].state is PointState.GAP:
            self._open(index)
