"""Booking an appointment, booking one anew for another time, or changing one that is booked."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.appointments import AppointmentKind
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.appointment_dialog import Ui_AppointmentDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.fit import show_whole
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.look import plain
from youthcourt.services import appointments, cases, choosing
from youthcourt.services.appointment_book import AppointmentLine
from youthcourt.services.appointments import Booked, NewAppointment
from youthcourt.services.closed_days import day_note

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_CASE, _PERSON = "case:", "person:"
_START = QTime(16, 0)
_MINUTES = 30


class AppointmentDialog(ActDialog):
    """Asks who comes, when, and with whom; of *old*, booked anew, only the time is asked.

    With the number of a *case*, who comes is known. With *change*, *old* is changed: all but who comes.
    """

    booked = Signal(object, object)
    """The day, and what was booked."""

    def __init__(
        self,
        office: Office,
        on: date,
        parent: QWidget | None = None,
        old: AppointmentLine | None = None,
        case: str = "",
        *,
        change: bool = False,
    ) -> None:
        super().__init__(parent)
        self._office, self._old, self._case, self._change = office, old, case, change
        self.record = old.id if old else case
        self._done: tuple[date, Booked] | None = None
        self._ui = Ui_AppointmentDialog()
        self._ui.setupUi(self)
        show_whole(self, self._ui.body_scroll)
        ui = self._ui
        for kind in AppointmentKind:
            ui.kind_combo.addItem(words.label(kind), kind)
        ui.on_date.set_up(
            words.text("Day"), office.today, field="on", note=lambda day: office.ask(day_note, day)
        )
        ui.on_date.set_value(old.on if old and change else max(on, office.today()))
        ui.starts_at_edit.setTime(QTime(old.starts_at.hour, old.starts_at.minute) if old else _START)
        ui.minutes_spin.setValue(old.minutes if old else _MINUTES)
        ui.taken_label.hide()
        self._begin()
        self.bind(ui.act_button, ui.cancel_button)
        self._watch()
        self.accepted.connect(self._tell)

    def act(self) -> None:
        on = self._ui.on_date.value()
        if on is None:
            raise BadInput("Give the day of the appointment.", field="on")
        at, minutes = self._at(), self._ui.minutes_spin.value()
        if self._old is not None and self._change:
            wanted = self._wanted(on, at, minutes)
            booked = self._office.do(appointments.change_appointment, self._old.id, wanted)
        elif self._old is not None:
            booked = self._office.do(appointments.rebook, self._old.id, on, at, minutes)
        else:
            booked = self._office.do(appointments.book, self._wanted(on, at, minutes))
        self._done = (on, booked)

    def _begin(self) -> None:
        """Ask for no more than is open: who comes, or only the rest, or only the time."""
        ui = self._ui
        if self._old is not None:
            self._begin_with(self._old)
        elif self._case:
            plain.set_title(self, words.text("Book an interview"))
            name = self._office.ask(cases.case_page, self._case).line.name
            ui.what_label.setText(words.listing(part for part in (name, self._case) if part))
            ui.who_row.hide()
            ui.on_date.setFocus()
        else:
            ui.what_label.hide()
            ui.who_choice.set_up(self._office, choosing.VISITORS, words.text("Type a name or a case number"))
            ui.who_choice.setAccessibleName(words.text("Who comes"))
            ui.who_choice.setFocus()

    def _begin_with(self, old: AppointmentLine) -> None:
        ui = self._ui
        plain.set_title(self, words.text("Change appointment") if self._change else words.text("Rebook"))
        ui.what_label.setText(
            words.text("{kind} with {who}, {date}", kind=old.kind, who=old.name or old.case, date=old.on)
        )
        ui.who_row.hide()
        ui.kind_combo.setCurrentIndex(ui.kind_combo.findData(old.kind))
        ui.with_edit.setText(old.with_whom)
        ui.place_edit.setText(old.place)
        ui.note_edit.setText(old.note)
        if self._change:
            ui.act_button.setText(words.text("&Save"))
        else:
            for row in (ui.kind_row, ui.with_row, ui.place_row, ui.note_row):
                row.hide()
        ui.on_date.setFocus()

    def _watch(self) -> None:
        """Say what else is at that time as soon as it is known, and again when anything of it changes."""
        ui = self._ui
        ui.on_date.changed.connect(self._say_taken)
        ui.starts_at_edit.timeChanged.connect(self._say_taken)
        ui.minutes_spin.valueChanged.connect(self._say_taken)
        ui.with_edit.textChanged.connect(self._say_taken)
        ui.place_edit.textChanged.connect(self._say_taken)
        self._say_taken()

    def _say_taken(self) -> None:
        label = self._ui.taken_label
        before = label.text()
        with refusals_shown(self):
            label.setText(" ".join(self._taken()))
        label.setVisible(bool(label.text()))
        self._ui.starts_at_edit.setAccessibleDescription(label.text())
        if label.text() != before:
            announce(self._ui.starts_at_edit, label.text())
            self._grow()

    def _taken(self) -> tuple[str, ...]:
        ui, old = self._ui, self._old
        on = None if ui.on_date.unreadable else ui.on_date.value()
        if on is None:
            return ()
        with_whom, place = ui.with_edit.text(), ui.place_edit.text()
        besides = old.id if old else ""
        return self._office.ask(
            appointments.taken, on, self._at(), ui.minutes_spin.value(), with_whom, place, besides
        )

    def _at(self) -> time:
        shown = self._ui.starts_at_edit.time()
        return time(shown.hour(), shown.minute())

    def _wanted(self, on: date, at: time, minutes: int) -> NewAppointment:
        ui, key = self._ui, self._ui.who_choice.key() or ""
        return NewAppointment(
            AppointmentKind(ui.kind_combo.currentData()),
            on,
            at,
            minutes,
            case=self._case or (key.removeprefix(_CASE) if key.startswith(_CASE) else ""),
            person_id=key.removeprefix(_PERSON) if key.startswith(_PERSON) else "",
            place=ui.place_edit.text(),
            with_whom=ui.with_edit.text(),
            note=ui.note_edit.text(),
        )

    def _tell(self) -> None:
        if self._done is not None:
            self.booked.emit(*self._done)
