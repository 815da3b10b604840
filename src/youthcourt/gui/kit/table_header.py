"""The header of a table: a click sorts, Shift and a click sorts within, columns can be moved."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from youthcourt.gui.kit.cells import CellsModel

_ASCENDING, _DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class TableHeader(QHeaderView):
    """Made by a Table for itself."""

    shaped = Signal()
    """The person has moved a column or changed its width."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._within = False
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setStretchLastSection(True)
        self.setSortIndicatorClearable(False)
        self.sortIndicatorChanged.connect(self._sort)

    def setSelectionModel(self, model: QItemSelectionModel) -> None:
        """Hold a selection of its own, which stays empty.

        With the table's, each painting of the header would ask of every row whether it is selected.
        """
        super().setSelectionModel(QItemSelectionModel(model.model(), self))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._within = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        super().mouseReleaseEvent(event)
        self._within = False
        self.shaped.emit()

    def show_orders(self) -> None:
        """Point the arrow at the first column that the rows are sorted by."""
        orders = self._rows().orders
        first, descending = orders[0] if orders else (-1, False)
        with QSignalBlocker(self):
            self.setSortIndicator(first, _DESCENDING if descending else _ASCENDING)
        self.viewport().update()

    def sort_within(self, column: int) -> None:
        """Sort by *column* within the first order; once more turns it round."""
        rows = self._rows()
        first = rows.orders[:1]
        if not first or first[0][0] == column or not rows.sortable(column):
            return
        turned = rows.orders[1:] == ((column, False),)
        rows.set_orders((*first, (column, turned)))

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        rows = self._rows()
        if self._within and rows.orders:
            self.sort_within(column)
        elif rows.sortable(column):
            rows.sort(column, order)
        self.show_orders()

    def _rows(self) -> CellsModel[object]:
        rows = self.model()
        if not isinstance(rows, CellsModel):
            raise TypeError("a header of a Table stands over a CellsModel")
        return rows
