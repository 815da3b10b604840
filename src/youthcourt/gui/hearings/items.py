"""What a jury decides, a row for each thing: which, how much, the guideline beside it, topic, initials."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.domain.sanctions import JURY_DUTY, CatalogueItem, Decision
from youthcourt.gui.hearings.item_row import ItemRow
from youthcourt.gui.kit.announce import announce
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.services.burden import items_burden, warning_words


class Items(QObject):
    """Keeps the rows of one list, with a button beneath that adds one."""

    changed = Signal()

    def __init__(self, column: QVBoxLayout, owner: QWidget) -> None:
        super().__init__(owner)
        self._column, self._owner = column, owner
        self._offered: dict[str, CatalogueItem] = {}
        self._rows: list[ItemRow] = []
        self._narrow = False
        self.add_button: QPushButton = plain.button(words.text("Add to the result"), icon_name="plus")
        self.add_button.clicked.connect(self._add_asked)
        column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._most_hours = 0
        self.burden_label = plain.label(role=Role.EMPHASIS, wrap=True)
        self.burden_label.hide()
        column.addWidget(self.burden_label)
        self.changed.connect(self._warn)

    def show_items(
        self, offered: Mapping[str, CatalogueItem], decisions: Sequence[Decision], most_hours: int
    ) -> None:
        """Show a row for each of *decisions*; *offered* is the court's catalogue by code.

        More than *most_hours* in all are warned of, and never refused.
        """
        self._most_hours = most_hours
        self._offered = {code: item for code, item in offered.items() if not item.barred}
        for row in list(self._rows):
            self._drop(row)
        for decision in decisions:
            self._add(decision)
        self._warn()

    def _warn(self) -> None:
        told = warning_words(items_burden(self._offered, self.decisions(), self._most_hours))
        changed = told != self.burden_label.text()
        self.burden_label.setText(told)
        self.burden_label.setVisible(bool(told))
        if told and changed:
            announce(self.add_button, told)

    def decisions(self) -> tuple[Decision, ...]:
        """Return what stands in the rows; nothing is checked here."""
        return tuple(row.decision() for row in self._rows)

    def fold(self, narrow: bool) -> None:
        """Let each row take two lines where there is little room."""
        self._narrow = narrow
        for row in self._rows:
            row.fold(narrow)

    def point_at_missing_initials(self) -> None:
        """Put the cursor where the judge's initials are needed and missing."""
        for row in self._rows:
            if not row.initials_edit.isHidden() and not row.initials_edit.text().strip():
                row.initials_edit.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    @property
    def rows(self) -> tuple[ItemRow, ...]:
        """The rows from top to bottom."""
        return tuple(self._rows)

    def _add(self, decision: Decision) -> ItemRow:
        row = ItemRow(self._offered, decision, self._owner)
        row.removed.connect(self._remove_asked)
        row.changed.connect(self.changed)
        row.fold(self._narrow)
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)
        return row

    def _add_asked(self) -> None:
        used = {row.decision().code for row in self._rows}
        code = next((code for code in self._offered if code not in used and code != JURY_DUTY), None)
        chosen = code or next(iter(self._offered), "")
        if chosen:
            row = self._add(Decision(chosen, _usual(self._offered[chosen])))
            QWidget.setTabOrder(row.last_widget(), self.add_button)
            row.kind_box.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()

    def _remove_asked(self, row: ItemRow) -> None:
        at = self._rows.index(row)
        self._drop(row)
        left = self._rows[min(at, len(self._rows) - 1)].kind_box if self._rows else self.add_button
        left.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _drop(self, row: ItemRow) -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()


def _usual(item: CatalogueItem) -> Decimal:
    return item.minimum
