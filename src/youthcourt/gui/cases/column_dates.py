"""One column of a spreadsheet beside its header: what stands in it, and in which order its dates are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.gui.kit.fit import keep_narrow
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP
from youthcourt.services.import_sources import ColumnOrders, read_as

_ISO = "YYYY-MM-DD"


class ColumnDates(QWidget):
    """Shows the first cells of a column; asks for the order of its dates where the column leaves it open."""

    chosen = Signal(str)
    """A person has said in which order the dates are."""

    def __init__(self, header: str, samples: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: ColumnOrders | None = None
        self.order_combo = QComboBox()
        self.order_combo.setObjectName(f"{name}_order_combo")
        self.order_combo.setAccessibleName(words.text("How dates are written in “{column}”", column=header))
        keep_narrow(self.order_combo)
        self.told_label = plain.label(words.text("Dates are written"), Role.FIELD)
        self.told_label.setBuddy(self.order_combo)
        self.hint = plain.label("", Role.HINT, wrap=True)
        asked = QHBoxLayout()
        asked.setSpacing(GAP)
        asked.addWidget(self.told_label)
        asked.addWidget(self.order_combo, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(plain.label(samples, Role.HINT, wrap=True))
        column.addLayout(asked)
        column.addWidget(self.hint)
        self.order_combo.activated.connect(self._choose)
        self.show_orders(None, "")

    @property
    def order(self) -> str:
        """The order in which the dates are read; empty for a column that holds none."""
        return str(self.order_combo.currentData() or "")

    def show_orders(self, found: ColumnOrders | None, wanted: str) -> None:
        """Offer the orders of a column of dates, *wanted* first where it is among them; None for no dates."""
        self._found = found
        orders = list(found.orders) if found else []
        if wanted and orders and wanted not in orders and not (found and found.example):
            orders = [wanted]
        self.order_combo.clear()
        for order in orders:
            self.order_combo.addItem(_ISO if order == "ISO" else order, order)
        self.order_combo.setCurrentIndex(max(0, self.order_combo.findData(wanted)))
        for part in (self.told_label, self.order_combo):
            part.setVisible(len(orders) > 1)
        self._say()

    def _choose(self) -> None:
        self._say()
        self.chosen.emit(self.order)

    def _say(self) -> None:
        found = self._found
        if found is None or not found.example:
            self.hint.hide()
            return
        day = read_as(found.example, self.order)
        read = (
            words.text("“{written}” is {day}.", written=found.example, day=words.day(day))
            if day
            else words.text("“{written}” cannot be read in this order.", written=found.example)
        )
        if not found.settled:
            read = words.text("The column does not tell day and month apart. In this order {read}", read=read)
        elif self.order_combo.count() > 1:
            read += " " + words.text("Some dates of the column are written in another order.")
        self.hint.setText(read)
        self.hint.show()
