"""Changes by hand after the hearing, each with who decided it and why; setbacks; limits of the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.following import ChangeKind, SetbackKind
from youthcourt.domain.sanctions import SanctionStatus, Unit
from youthcourt.gui.cases.after_dialogs import called
from youthcourt.gui.cases.after_inputs import AfterDialog, needed_day, needed_number, past_day
from youthcourt.gui.forms.change_dialog import Ui_ChangeDialog
from youthcourt.gui.forms.limits_dialog import Ui_LimitsDialog
from youthcourt.gui.forms.set_due_dialog import Ui_SetDueDialog
from youthcourt.gui.forms.setback_dialog import Ui_SetbackDialog
from youthcourt.gui.kit.fit import keep_narrow
from youthcourt.look import plain
from youthcourt.services import burden, changes, due, setbacks
from youthcourt.services.closed_days import day_note
from youthcourt.services.obligation_lines import CaseObligations, Obligation

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_TRAVEL = "travel"
_WORDS = {
    ChangeKind.AMOUNT.value: "How much is owed",
    ChangeKind.DONE.value: "Close it as done",
    ChangeKind.NOT_DONE.value: "Close it as not done",
    ChangeKind.WAIVED.value: "Waive it",
    ChangeKind.REOPENED.value: "Open it again",
    _TRAVEL: "Hours on the way, in all",
}


def ways(line: Obligation) -> tuple[str, ...]:
    """Return what can be changed about an obligation as it stands."""
    if line.closed_by_hand:
        return (ChangeKind.REOPENED.value,)
    closing = (ChangeKind.DONE.value, ChangeKind.NOT_DONE.value, ChangeKind.WAIVED.value)
    return (
        *(() if line.unit is Unit.UNTIL_DATE else (ChangeKind.AMOUNT.value,)),
        *(closing if line.status is SanctionStatus.OPEN or line.unit is Unit.UNTIL_DATE else ()),
        _TRAVEL,
    )


class ChangeDialog(AfterDialog):
    """Changes, waives, closes or opens an obligation again; begins with *way* where that is given."""

    def __init__(
        self, office: Office, line: Obligation, parent: QWidget | None = None, way: str = ""
    ) -> None:
        super().__init__(parent)
        self._office, self._line = office, line
        self.record = line.id
        self._ui = Ui_ChangeDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.what_label.setText(f"{called(line)}.")
        for one in ways(line):
            ui.kind_combo.addItem(words.text(_WORDS[one]), one)
        ui.kind_combo.setCurrentIndex(max(ui.kind_combo.findData(way), 0))
        ui.kind_combo.currentIndexChanged.connect(self._show_way)
        self._show_way()
        if way:
            plain.set_title(self, words.text(_WORDS[way]))
            ui.authority_edit.setFocus()
        self.bind(ui.act_button, ui.cancel_button)

    def _show_way(self) -> None:
        ui, way = self._ui, self._ui.kind_combo.currentData()
        ui.amount_row.setVisible(way in (ChangeKind.AMOUNT.value, _TRAVEL))
        ui.decided_rows.setVisible(way != _TRAVEL)
        shown = self._line.travel if way == _TRAVEL else self._line.amount
        ui.amount_edit.setText(f"{shown:f}")

    def act(self) -> None:
        ui, key, way = self._ui, self._line.id, self._ui.kind_combo.currentData()
        decided = (ui.authority_edit.text(), ui.why_edit.text())
        if way == _TRAVEL:
            self._office.do(burden.set_travel, key, needed_number(ui.amount_edit, "amount"))
        elif way == ChangeKind.AMOUNT.value:
            self._office.do(changes.change_amount, key, needed_number(ui.amount_edit, "amount"), *decided)
        elif way == ChangeKind.WAIVED.value:
            self._office.do(changes.waive, key, *decided)
        elif way == ChangeKind.REOPENED.value:
            self._office.do(changes.reopen_sanction, key, *decided)
        else:
            self._office.do(changes.close_sanction, key, way == ChangeKind.DONE.value, *decided)


class SetDueDialog(AfterDialog):
    """Sets a due date by hand."""

    def __init__(self, office: Office, line: Obligation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._line = office, line
        self.record = line.id
        self._ui = Ui_SetDueDialog()
        self._ui.setupUi(self)
        self._ui.what_label.setText(
            words.text("{what}, due {due}.", what=called(line), due=words.day(line.due_on))
        )
        self._ui.due_on_date.set_up(
            words.text("Due on"), office.today, field="on", note=lambda day: office.ask(day_note, day)
        )
        self._ui.due_on_date.set_value(line.due_on)
        self.bind(self._ui.act_button, self._ui.cancel_button)

    def act(self) -> None:
        ui = self._ui
        day = needed_day(ui.due_on_date, "on")
        self._office.do(due.set_due, self._line.id, day, ui.authority_edit.text(), ui.why_edit.text())


class SetbackDialog(AfterDialog):
    """Notes what got in the way; it counts against nobody."""

    def __init__(
        self,
        office: Office,
        owed: CaseObligations,
        line: Obligation | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._office, self._number = office, owed.number
        self._ui = Ui_SetbackDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.what_label.setText(words.text("A closed site or a missed bus never counts against anybody."))
        past_day(ui.on_date, office, words.text("Day"), "on")
        for kind in SetbackKind:
            ui.kind_combo.addItem(words.label(kind), kind)
        ui.sanction_combo.addItem(words.text("The case as a whole"), None)
        for one in owed.lines:
            ui.sanction_combo.addItem(called(one), one.id)
        ui.sanction_combo.setCurrentIndex(max(ui.sanction_combo.findData(line.id if line else None), 0))
        keep_narrow(ui.sanction_combo)
        self.bind(ui.act_button, ui.cancel_button)

    def act(self) -> None:
        ui = self._ui
        self._office.do(
            setbacks.record_setback,
            self._number,
            needed_day(ui.on_date, "on"),
            SetbackKind(ui.kind_combo.currentData()),
            ui.note_edit.text(),
            ui.sanction_combo.currentData(),
        )


class LimitsDialog(AfterDialog):
    """Notes when the deferral of a case begins and ends: nothing is set past its end."""

    def __init__(self, office: Office, owed: CaseObligations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._number = office, owed.number
        self._ui = Ui_LimitsDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.what_label.setText(
            words.text("Nothing is set past the end of a deferral, and no hearing is held after it.")
        )
        ui.start_date.set_up(words.text("Deferral begins"), office.today, field="start")
        ui.start_date.set_value(owed.deferral_start)
        ui.end_date.set_up(words.text("Deferral ends"), office.today, field="end")
        ui.end_date.set_value(owed.deferral_end)
        self.bind(ui.act_button, ui.cancel_button)

    def act(self) -> None:
        self._office.do(
            due.set_deferral, self._number, self._ui.start_date.value(), self._ui.end_date.value()
        )
