"""The days of intake on the page of a case: by when what is to be done, and whether the referrer was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.intake import IntakeStep
from youthcourt.gui.forms.acknowledge_dialog import Ui_AcknowledgeDialog
from youthcourt.gui.forms.intake_day_dialog import Ui_IntakeDayDialog
from youthcourt.gui.forms.intake_days import Ui_IntakeDays
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.flow import FlowLayout
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.services import acknowledging, intake_due
from youthcourt.services.cases import CasePage
from youthcourt.services.closed_days import day_note
from youthcourt.services.intake_due import IntakeDay, SetDay

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_STEPS = {
    IntakeStep.CONTACT: "Reach the family by {date}",
    IntakeStep.DECISION: "Decide on eligibility by {date}",
    IntakeStep.HEARING: "Hear the case by {date}",
}


class IntakeDaysBox(QWidget):
    """Put it on the page of a case and call ``show_case``; it hides itself where nothing of it is left."""

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._page = office, page
        self._number = ""
        self._day: IntakeDay | None = None
        self._ui = ui = Ui_IntakeDays()
        ui.setupUi(self)
        plain.make_plain(self)
        row = FlowLayout(ui.days_row)
        for button in ui.days_row.findChildren(QPushButton):
            row.addWidget(button)
        ui.day_button.clicked.connect(self._set)
        ui.acknowledge_button.clicked.connect(self._acknowledge)

    def show_case(self, page: CasePage) -> None:
        """Show a case."""
        ui, number = self._ui, page.line.number
        self._number = number
        day = self._day = self._office.ask(intake_due.intake_day, number)
        waits = self._office.ask(acknowledging.waits, number)
        history = self._office.ask(intake_due.set_days, number) if day else ()
        ui.day_label.setText(_told(day, history, late=day.late(self._office.today())) if day else "")
        told = words.text("The referrer was not told yet that the referral has come.")
        ui.referrer_label.setText(told if waits else "")
        for part, shown in ((ui.day_label, day), (ui.day_button, day), (ui.referrer_label, waits),
                            (ui.acknowledge_button, waits)):  # fmt: skip
            part.setVisible(bool(shown))
        self.setVisible(day is not None)

    def _set(self) -> None:
        if self._day is not None:
            IntakeDayDialog(self._office, self._number, self._day, self._page).open()

    def _acknowledge(self) -> None:
        AcknowledgeDialog(self._office, self._number, self._page).open()


def _told(day: IntakeDay, history: tuple[SetDay, ...], *, late: bool) -> str:
    told = words.text(_STEPS[day.step], date=words.day(day.on))
    if late:
        told = f"{told}. {words.text('That day is past.')}"
    if day.by_hand and history:
        newest = history[0]
        by_hand = words.text("Set by hand: {why} ({authority})", why=newest.why, authority=newest.authority)
        return f"{told}\n{by_hand}"
    return told


class IntakeDayDialog(ActDialog):
    """Sets the day for the step at which a case stands, with a reason and on somebody's authority."""

    help_page = "calls"

    def __init__(self, office: Office, number: str, day: IntakeDay, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._number, self._page = office, number, page
        self.record = f"{number}/{day.step}"
        self._ui = ui = Ui_IntakeDayDialog()
        ui.setupUi(self)
        self.bind(ui.act_button, ui.cancel_button)
        told = words.text(_STEPS[day.step], date=words.day(day.on))
        cap = words.text("No later than {date}.", date=words.day(day.cap)) if day.cap else ""
        ui.what_label.setText(" ".join(part for part in (f"{told}.", cap) if part))
        ui.due_on_line.set_up(
            words.text("Due on"), office.today, field="on", note=lambda on: office.ask(day_note, on)
        )
        ui.due_on_line.set_value(day.on)
        history = "\n".join(_line(one) for one in office.ask(intake_due.set_days, number))
        ui.history_label.setText(history)
        ui.history_label.setVisible(bool(history))
        ui.due_on_line.edit.setFocus()

    def act(self) -> None:
        ui = self._ui
        on = ui.due_on_line.value()
        if on is None:
            raise BadInput("Please give the day.", field="on")
        self._office.do(
            intake_due.set_intake_day, self._number, on, ui.authority_edit.text(), ui.why_edit.text()
        )
        say_done(self._page, words.text("The day is set: {date}.", date=words.day(on)))


def _line(one: SetDay) -> str:
    return words.text(
        "{on}: {step} set to {day} by {authority}. {why}",
        on=one.set_on, step=one.step, day=words.day(one.on), authority=one.authority, why=one.why,
    )  # fmt: skip


class AcknowledgeDialog(ActDialog):
    """Notes on what day and how the referrer was told that the referral has come."""

    help_page = "calls"

    def __init__(self, office: Office, number: str, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._number, self._page = office, number, page
        self.record = number
        self._ui = ui = Ui_AcknowledgeDialog()
        ui.setupUi(self)
        self.bind(ui.act_button, ui.cancel_button)
        ui.what_label.setText(number)
        ui.on_line.set_up(words.text("Told on"), office.today, lean=Lean.PAST, field="on")
        ui.on_line.set_value(office.today())
        for way in acknowledging.WAYS:
            ui.how_combo.addItem(words.label(way), way)
        ui.on_line.edit.setFocus()

    def act(self) -> None:
        ui = self._ui
        on = ui.on_line.value()
        if on is None:
            raise BadInput("Please give the day.", field="on")
        self._office.do(acknowledging.acknowledge, self._number, on, ui.how_combo.currentData())
        say_done(self._page, words.text("Noted: the referrer was told."))
