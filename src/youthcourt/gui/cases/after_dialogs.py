"""Entering what was done after the hearing, asking for more time, and answering that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.cases.after_inputs import AfterDialog, needed_day, needed_number, past_day, typed_number
from youthcourt.gui.forms.log_dialog import Ui_LogDialog
from youthcourt.gui.forms.more_time_answer_dialog import Ui_MoreTimeAnswerDialog
from youthcourt.gui.forms.more_time_dialog import Ui_MoreTimeDialog
from youthcourt.services import due, extensions, progress
from youthcourt.services.closed_days import day_note
from youthcourt.services.obligation_lines import ExtensionLine, Obligation
from youthcourt.services.progress import LogGiven

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def called(line: Obligation) -> str:
    """Return an obligation in one line: ``Community service: 20 hours``."""
    return words.amount(line.label, int(line.amount * 100), line.unit, line.topic)


class LogDialog(AfterDialog):
    """Enters what was done on a day; what was done late is told before it is entered."""

    def __init__(self, office: Office, line: Obligation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._line = office, line
        self.record = line.id
        self._ui = Ui_LogDialog()
        self._ui.setupUi(self)
        ui = self._ui
        where = words.text("At {provider}.", provider=line.provider) if line.provider else ""
        ui.what_label.setText(" ".join(part for part in (f"{called(line)}.", where) if part))
        past_day(ui.done_on_date, office, words.text("Day it was done"), "done_on")
        ui.done_on_date.changed.connect(self._tell_late)
        ui.present_edit.textChanged.connect(self._ask_why)
        self._tell_late()
        self._ask_why()
        ui.amount_edit.setFocus()
        self.bind(ui.act_button, ui.cancel_button)

    def _tell_late(self) -> None:
        ui, line = self._ui, self._line
        day = None if ui.done_on_date.unreadable else ui.done_on_date.value()
        late = day is not None and day > line.due_on
        ui.late_label.setText(
            words.text(
                "That is after the due date, {due}. It is kept, and counts only if more time is given.",
                due=line.due_on,
            )
            if late
            else ""
        )
        ui.late_label.setVisible(late)

    def _ask_why(self) -> None:
        self._ui.credit_row.setVisible(bool(self._ui.present_edit.text().strip()))

    def act(self) -> None:
        ui = self._ui
        given = LogGiven(
            needed_day(ui.done_on_date, "done_on"),
            needed_number(ui.amount_edit, "amount"),
            typed_number(ui.present_edit, "present"),
            ui.credit_why_edit.text(),
            verified_by=ui.verified_by_edit.text(),
            note=ui.note_edit.text(),
        )
        self._office.do(progress.log_progress, self._line.id, given)


class MoreTimeDialog(AfterDialog):
    """Asks for more time, which may be granted right away."""

    def __init__(self, office: Office, line: Obligation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._line = office, line
        self.record = line.id
        self._ui = Ui_MoreTimeDialog()
        self._ui.setupUi(self)
        ui = self._ui
        told = [words.text("{what}, due {due}.", what=called(line), due=words.day(line.due_on))]
        if line.cap_on:
            told.append(words.text("No day after {cap} is possible.", cap=words.day(line.cap_on)))
        ui.what_label.setText(" ".join(told))
        ui.new_due_date.set_up(
            words.text("New due date"), office.today, field="new_due",
            note=lambda day: office.ask(day_note, day),
        )  # fmt: skip
        ui.new_due_date.set_value(office.ask(due.offered, line.id))
        past_day(ui.asked_on_date, office, words.text("Asked on"), "asked_on")
        ui.granted_check.toggled.connect(ui.authority_row.setVisible)
        ui.authority_row.hide()
        ui.asked_by_edit.setFocus()
        self.bind(ui.act_button, ui.cancel_button)

    def act(self) -> None:
        ui = self._ui
        asked = (
            self._line.id,
            needed_day(ui.new_due_date, "new_due"),
            needed_day(ui.asked_on_date, "asked_on"),
            ui.asked_by_edit.text(),
            ui.why_edit.text(),
        )
        if ui.granted_check.isChecked():
            self._office.do(extensions.give_time, *asked, ui.authority_edit.text())
        else:
            self._office.do(extensions.ask_extension, *asked)


class MoreTimeAnswerDialog(AfterDialog):
    """Grants or refuses more time that was asked for."""

    def __init__(
        self, office: Office, line: Obligation, asked: ExtensionLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._asked = office, asked
        self.record = asked.id
        self._ui = Ui_MoreTimeAnswerDialog()
        self._ui.setupUi(self)
        self._ui.what_label.setText(
            words.text(
                "{what}: until {new} instead of {old}, asked on {asked} by {who}. {why}",
                what=called(line),
                new=words.day(asked.new_due),
                old=words.day(asked.old_due),
                asked=asked.asked_on,
                who=asked.asked_by or words.text("the family"),
                why=asked.reason,
            )
        )
        self._ui.authority_edit.setFocus()
        self.bind(self._ui.act_button, self._ui.cancel_button)

    def act(self) -> None:
        ui = self._ui
        self._office.do(
            extensions.decide_extension,
            self._asked.id,
            ui.grant_radio.isChecked(),
            ui.authority_edit.text(),
            ui.answer_edit.text(),
        )
