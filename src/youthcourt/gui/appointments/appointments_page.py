"""The appointment book, seven days at a time: who comes when, who came, who did not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.appointments import AppointmentState
from youthcourt.domain.errors import BadInput
from youthcourt.gui.appointments.appointment_dialog import AppointmentDialog
from youthcourt.gui.appointments.book_columns import columns
from youthcourt.gui.forms.appointments_page import Ui_AppointmentsPage
from youthcourt.gui.kit.ask import Question, ask_words
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.fit import fold_columns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.lists.short_list import ShortList
from youthcourt.look import plain
from youthcourt.services import appointments
from youthcourt.services.appointment_book import WEEK, AppointmentLine, appointments_from
from youthcourt.services.appointments import Booked

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NARROW = 780


class AppointmentsPage(QWidget):
    """The appointments of seven days. Enter opens the case or the person."""

    open_case = Signal(str)
    open_person = Signal(str)

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._day = office.today()
        self._ui = Ui_AppointmentsPage()
        self._ui.setupUi(self)
        plain.make_plain(self)
        for columns_row in (self._ui.header_row, self._ui.acts_row):
            fold_columns(self, columns_row, _NARROW)
        self._new = plain.action(words.text("New appointment…"), self, self._book, icon_name="calendar-plus")
        self._acts = self._make_acts()
        self._dress()
        self._list = ShortList(self, office, self._ui.book_table, "appointments")

    @property
    def day(self) -> date:
        """The first of the days shown."""
        return self._day

    def load(self, on: date | None = None) -> None:
        """Show the appointments of seven days, from *on*: from today, unless told another day."""
        self._day = on or self._office.today()
        with refusals_shown(self):
            self._ui.on_date.set_value(self._day)
            lines = self._office.ask(appointments_from, self._day)
            self._list.rest(() if any(line.why for line in lines) else (words.text("Why"),))
            self._ui.book_table.show_rows(lines)

    def show_part(self, appointment_id: str) -> None:
        """Choose the appointment known by its key, if it is among those shown."""
        self._ui.book_table.choose(appointment_id)

    def refresh(self, topics: frozenset[str]) -> None:
        """Load again when the book or somebody's name changed."""
        if concerns(topics, "appointments", "person", "people"):
            self.load(self._day)

    def leave(self) -> bool:
        """Nothing is kept of what is typed on this page: days are only looked at."""
        return True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._ui.book_table.setFocus()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return (self._new, *self._acts.values(), *self._list.actions)

    def _make_acts(self) -> dict[str, QAction]:
        acts: dict[str, tuple[str, Callable[[], object]]] = {
            "kept": (words.text("Kept"), self._keep),
            "missed": (words.text("Did not come"), self._miss),
            "rebook": (words.text("Rebook…"), self._rebook),
            "cancel": (words.text("Call off…"), self._cancel),
            "change": (words.text("Change…"), self._change),
            "back": (words.text("Set back to booked"), self._set_back),
        }
        made = {name: plain.action(text, self, act) for name, (text, act) in acts.items()}
        for name, command in made.items():
            getattr(self._ui, f"{name}_button").clicked.connect(command.trigger)
        return made

    def _dress(self) -> None:
        ui, table = self._ui, self._ui.book_table
        plain.dress(ui.new_button, icon_name="calendar-plus", primary=True)
        ui.new_button.clicked.connect(self._new.trigger)
        ui.earlier_button.clicked.connect(partial(self._step, -WEEK))
        ui.later_button.clicked.connect(partial(self._step, WEEK))
        ui.on_date.set_up(words.text("Seven days from"), self._office.today, field="on")
        ui.on_date.edit.editingFinished.connect(self._go)
        table.set_up(
            words.text("Appointments"),
            columns(),
            key=lambda line: line.id,
            nothing=words.text("No appointment in these seven days."),
            action=(words.text("New appointment"), self._book),
        )
        table.opened.connect(self._open)
        table.current_changed.connect(self._offer)
        table.addActions([*self._acts.values()])
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._offer(None)

    def _offer(self, line: AppointmentLine | None) -> None:
        """Offer what can be done with the appointment; on its day, a refusal says from what time on."""
        booked = line is not None and line.state is AppointmentState.BOOKED
        come = booked and line is not None and line.on <= self._office.today()
        can = {
            "kept": come,
            "missed": come,
            "rebook": line is not None and line.moved_to is None and line.state is not AppointmentState.KEPT,
            "cancel": booked,
            "change": booked,
            "back": line is not None and line.moved_to is None and not booked,
        }
        for name, possible in can.items():
            self._acts[name].setEnabled(possible)
            getattr(self._ui, f"{name}_button").setEnabled(possible)

    def _current(self) -> AppointmentLine:
        line: AppointmentLine | None = self._ui.book_table.current()
        if line is None:
            raise BadInput("Choose an appointment first.")
        return line

    def _step(self, days: int) -> None:
        self.load(self._day + timedelta(days=days))

    def _go(self) -> None:
        with refusals_shown(self):
            typed = self._ui.on_date.value()
            if typed is not None and typed != self._day:
                self.load(typed)

    def _open(self, line: AppointmentLine) -> None:
        if line.case:
            self.open_case.emit(line.case)
        else:
            self.open_person.emit(line.person_id)

    def _book(self) -> None:
        self._ask(AppointmentDialog(self._office, self._day, self))

    def _rebook(self) -> None:
        self._ask(AppointmentDialog(self._office, self._office.today(), self, self._current()))

    def _change(self) -> None:
        dialog = AppointmentDialog(self._office, self._day, self, self._current(), change=True)
        dialog.booked.connect(self._changed)
        dialog.open()

    def _ask(self, dialog: AppointmentDialog) -> None:
        dialog.booked.connect(self._booked)
        dialog.open()

    def _booked(self, on: date, booked: Booked) -> None:
        self._tell(on, booked, words.text("Booked for {date}.", date=on))

    def _changed(self, on: date, booked: Booked) -> None:
        self._tell(on, booked, words.text("The appointment is changed."))

    def _tell(self, on: date, booked: Booked, told: str) -> None:
        """Show what was booked, on the days shown if it is one of them."""
        if not 0 <= (on - self._day).days < WEEK:
            self.load(on)
        self._ui.book_table.choose(booked.id)
        say_done(self, " ".join((told, *booked.warnings)))

    def _keep(self) -> None:
        self._note(appointments.keep, words.text("Noted: the appointment was kept."))

    def _miss(self) -> None:
        self._note(appointments.miss, words.text("Noted: nobody came. It can be rebooked."))

    def _set_back(self) -> None:
        line = self._current()
        with refusals_shown(self) as outcome:
            booked = self._office.do(appointments.set_back, line.id)
        if outcome.refused is None:
            self._tell(line.on, booked, words.text("The appointment is booked again."))

    def _note(self, act: Callable[..., None], done: str) -> None:
        with refusals_shown(self) as outcome:
            self._office.do(act, self._current().id)
        if outcome.refused is None:
            say_done(self, done)

    def _cancel(self) -> None:
        line = self._current()
        about = words.text("{who}, {date} at {time}", who=line.name, date=line.on, time=line.starts_at)
        question = Question(
            words.text("Call off"), about, words.text("&Reason"), words.text("Call off"), record=line.id
        )
        ask_words(self, question, lambda why: self._call_off(line.id, why))

    def _call_off(self, key: str, why: str) -> None:
        self._office.do(appointments.cancel, key, why)
        say_done(self, words.text("The appointment is called off."))
