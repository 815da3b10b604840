"""The end of the day: who came, from when to when; duty falls by one sitting, credits are earned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime
from PySide6.QtWidgets import QMenu, QTimeEdit, QWidget

from youthcourt import words
from youthcourt.domain.errors import YouthCourtError
from youthcourt.domain.parts import AttendanceCode
from youthcourt.gui.forms.sitting_page import Ui_SittingPage
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.ask import Question, ask_words
from youthcourt.gui.kit.fit import at_least_rows
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.sittings.pool_part import Held, answer
from youthcourt.look import plain
from youthcourt.services import juries, obligations
from youthcourt.services.juries import PoolLine
from youthcourt.services.obligations import Served
from youthcourt.services.sittings import SittingPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_MARKS = (
    AttendanceCode.PRESENT_NOT_SEATED,
    AttendanceCode.NO_SHOW,
    AttendanceCode.EXCUSED,
    AttendanceCode.SENT_HOME,
)
_EARLY = timedelta(minutes=30)
"""Jurors sign in half an hour before the first case (domain reference, section 3.3)."""


@dataclass(frozen=True)
class Present:
    """Somebody who has a seat that day or gave an answer."""

    person_id: str
    name: str
    answer: str
    times: str
    """From when to when; empty until they are signed out."""
    seats: str


class AttendancePart(QObject):
    """Times for one or several people, then sign out."""

    def __init__(self, office: Office, ui: Ui_SittingPage, page: QWidget, held: Held) -> None:
        super().__init__(page)
        self._office, self._ui, self._page, self._held = office, ui, page, held
        self._shown: Shown | None = None
        ui.attendance_table.set_up(
            words.text("Attendance"),
            [
                Column("Name", lambda line: line.name, width=260),
                Column("Attended", lambda line: line.answer, width=180),
                Column("Signed out", lambda line: line.times, width=190),
                Column("Sits on", lambda line: line.seats),
            ],
            key=lambda line: line.person_id,
            nothing=words.text("Nobody is seated or has answered yet."),
        )
        at_least_rows(ui.attendance_table, 3)
        ui.sign_out_button.clicked.connect(self._sign_out)
        ui.mark_button.setMenu(self._mark_menu())
        ui.correct_button.clicked.connect(self._correct)
        ui.attendance_table.current_changed.connect(self._offer)

    def show_sitting(self, shown: Shown, pool: tuple[PoolLine, ...]) -> None:
        """Show who is seated or has answered."""
        if self._shown is None or self._shown.held_on != shown.held_on:
            self._propose_times(shown)
            self._ui.served_label.setText("")
        self._shown = shown
        seats = _seats(shown)
        rows = [
            Present(
                who.person_id, who.name, answer(who), _times(who), words.listing(seats.get(who.person_id, []))
            )
            for who in pool
            if who.person_id in seats or who.attendance is not None
        ]
        self._ui.attendance_table.show_rows(rows)
        self._offer(self._ui.attendance_table.current())

    def _offer(self, line: Present | None) -> None:
        come = self._shown is not None and self._shown.held_on <= self._office.today()
        self._ui.sign_out_button.setEnabled(line is not None and come)
        self._ui.mark_button.setEnabled(line is not None)
        self._ui.correct_button.setEnabled(line is not None and bool(line.times))

    def _propose_times(self, shown: Shown) -> None:
        first = datetime.combine(shown.held_on, shown.starts_at)
        ends = [
            datetime.combine(shown.held_on, time.fromisoformat(line.start)) + timedelta(minutes=line.minutes)
            for line in shown.hearings
        ]
        last = max(ends, default=first + timedelta(hours=2))
        _set_time(self._ui.time_in_edit, (first - _EARLY).time())
        _set_time(self._ui.time_out_edit, last.time())

    def _sign_out(self) -> None:
        if self._shown is None:
            return
        chosen: list[Present] = self._ui.attendance_table.selected()
        told: list[str] = []
        refused: YouthCourtError | None = None
        with self._held():
            for line in chosen:
                try:
                    told.append(f"{line.name}: {_told(self._close(line, self._shown))}")
                except YouthCourtError as problem:
                    refused = problem
        if told:
            self._ui.served_label.setText("   ".join(told))
            announce(self._page, " ".join(told))
        with refusals_shown(self._page):
            if refused is not None:
                raise refused

    def _close(self, line: Present, shown: Shown) -> Served:
        came, left = _time(self._ui.time_in_edit), _time(self._ui.time_out_edit)
        pause = self._ui.break_spin.value()
        return self._office.do(obligations.close_attendance, shown.held_on, line.person_id, came, left, pause)

    def _correct(self) -> None:
        """Take a sign-out back, with a reason, so that it can be given anew."""
        line: Present | None = self._ui.attendance_table.current()
        if line is None or self._shown is None:
            return
        on, person, name = self._shown.held_on, line.person_id, line.name
        question = Question(
            words.text("Correct the attendance"),
            words.text(
                "{name} counts as not signed out, and what the sitting counted is taken back. Then "
                "sign out with the right times, or mark what is right.",
                name=name,
            ),
            words.text("&Reason, in a few words"),
            words.text("Take the sign-out back"),
            record=person,
        )

        def reopen(why: str) -> None:
            self._office.do(obligations.reopen_attendance, on, person, why)
            self._ui.served_label.setText(words.text("{name} is not signed out any more.", name=name))

        ask_words(self._page, question, reopen)

    def _mark_menu(self) -> QMenu:
        menu = QMenu(self._page)
        for code in _MARKS:
            menu.addAction(plain.literal(words.label(code))).triggered.connect(partial(self._mark, code))
        return menu

    def _mark(self, code: AttendanceCode, _checked: bool = False) -> None:
        if self._shown is None:
            return
        chosen: list[Present] = self._ui.attendance_table.selected()
        people = [line.person_id for line in chosen]
        with refusals_shown(self._page), self._held():
            self._office.do(juries.mark_attendances, self._shown.held_on, people, code)


def _seats(shown: Shown) -> dict[str, list[str]]:
    seats: dict[str, list[str]] = {}
    for line in shown.hearings:
        for seat in line.panel:
            if not seat.left_code:
                seats.setdefault(seat.person_id, []).append(line.case)
    return seats


def _times(who: PoolLine) -> str:
    if who.time_in is None or who.time_out is None:
        return ""
    return words.text(
        "{time_in} to {time_out}", time_in=words.clock(who.time_in), time_out=words.clock(who.time_out)
    )


def _told(served: Served) -> str:
    hours, minutes = divmod(served.minutes, 60)
    parts = [words.text("{hours} h {minutes} min", hours=hours, minutes=minutes)]
    if served.credit_hours:
        parts.append(
            words.text("{credit_hours} credit hours", credit_hours=words.number(served.credit_hours))
        )
    if served.duty_left is not None:
        left = (
            words.text("1 sitting")
            if served.duty_left == 1
            else words.text("{duty_left} sittings", duty_left=served.duty_left)
        )
        parts.append(
            words.text("{left} of duty left", left=left) if served.duty_left else words.text("duty done")
        )
    return words.listing(parts) + "."


def _set_time(edit: QTimeEdit, value: time) -> None:
    edit.setTime(QTime(value.hour, value.minute))


def _time(edit: QTimeEdit) -> time:
    return time(edit.time().hour(), edit.time().minute())
