"""Columns and order by keyboard: which columns, from left to right, sorted by which one and which within."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidgetItem, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.columns import Ui_ColumnsDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.cells import Key
from youthcourt.gui.kit.table import Table
from youthcourt.gui.lists.columns import Columns
from youthcourt.look import plain

_TITLE = int(Qt.ItemDataRole.UserRole)
"""The title of a column as the page gave it; what is shown is in the language in use."""
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ColumnsDialog(ActDialog):
    """Asks for the columns and the order of one list, and shows the list so."""

    def __init__(self, table: Table, columns: Columns, parent: QWidget) -> None:
        super().__init__(parent)
        self._table, self._columns = table, columns
        self._ui = Ui_ColumnsDialog()
        self._ui.setupUi(self)
        plain.set_title(self, words.text("Columns and order"))
        self._ui.columns_list.setAccessibleName(words.text("Columns shown, from left to right"))
        self._fill_columns(columns.order, columns.shown)
        self._fill_orders()
        self._ui.up_button.clicked.connect(lambda: self._move(-1))
        self._ui.down_button.clicked.connect(lambda: self._move(1))
        self._ui.usual_button.clicked.connect(self._usual)
        self.bind(self._ui.act_button, self._ui.cancel_button)

    def act(self) -> None:
        listed = [self._ui.columns_list.item(at) for at in range(self._ui.columns_list.count())]
        shown = [item.data(_TITLE) for item in listed if item.checkState() == _CHECKED]
        if not shown:
            raise BadInput("Leave at least one column in the list.", field="columns")
        rest = [item.data(_TITLE) for item in listed if item.checkState() != _CHECKED]
        if (tuple(shown), (*shown, *rest)) != (self._columns.shown, self._columns.order):
            self._columns.show(shown, rest)
        self._table.rows.set_orders(self._orders())

    def _fill_columns(self, order: Sequence[str], shown: Sequence[str]) -> None:
        self._ui.columns_list.clear()
        for title in order:
            item = QListWidgetItem(words.text(title))
            item.setData(_TITLE, title)
            item.setCheckState(_CHECKED if title in shown else _UNCHECKED)
            self._ui.columns_list.addItem(item)
        self._ui.columns_list.setCurrentRow(0)

    def _fill_orders(self) -> None:
        rows = self._table.rows
        for combo, none in (
            (self._ui.first_combo, words.text("As they come")),
            (self._ui.second_combo, words.text("Nothing else")),
        ):
            combo.addItem(none, -1)
            for at, column in enumerate(rows.columns):
                if rows.sortable(at):
                    combo.addItem(words.text(column.title), at)
        boxes = (
            (self._ui.first_combo, self._ui.first_check),
            (self._ui.second_combo, self._ui.second_check),
        )
        for (combo, check), (column_at, descending) in zip(boxes, rows.orders, strict=False):
            combo.setCurrentIndex(combo.findData(column_at))
            check.setChecked(descending)
        for combo, check in boxes:
            combo.currentIndexChanged.connect(lambda _at, check=check: check.setChecked(False))

    def _orders(self) -> list[Key]:
        first, second = _chosen(self._ui.first_combo), _chosen(self._ui.second_combo)
        orders = [(first, self._ui.first_check.isChecked())] if first >= 0 else []
        if first >= 0 and second not in (-1, first):
            orders.append((second, self._ui.second_check.isChecked()))
        return orders

    def _move(self, by: int) -> None:
        listed = self._ui.columns_list
        at = listed.currentRow()
        if 0 <= at + by < listed.count():
            listed.insertItem(at + by, listed.takeItem(at))
            listed.setCurrentRow(at + by)

    def _usual(self) -> None:
        self._columns.back_to_usual()
        self._fill_columns(self._columns.order, self._columns.shown)


def _chosen(combo: QComboBox) -> int:
    held = combo.currentData()
    return int(held) if held is not None else -1
