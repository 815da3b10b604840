"""Who came to a court day, from when to when; duty falls by one sitting, credits are earned.

A draft until the clerk closes the night. Typed without the mouse: Enter on a person goes to their
times, Enter there signs them in or out and goes on to the next.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime
from PySide6.QtWidgets import QLineEdit, QMenu, QTimeEdit, QWidget

from youthcourt import words
from youthcourt.domain.attendance import Standing
from youthcourt.domain.errors import YouthCourtError
from youthcourt.domain.parts import AttendanceCode
from youthcourt.gui.forms.sitting_page import Ui_SittingPage
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.fit import at_least_rows
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.sittings.attendance_rows import Present, columns, served_words
from youthcourt.gui.sittings.night_part import NightPart
from youthcourt.gui.sittings.pool_part import Held
from youthcourt.gui.sittings.right_attendance_dialog import RightAttendanceDialog
from youthcourt.look import plain
from youthcourt.services import attendance, juries, obligations
from youthcourt.services.obligations import Served
from youthcourt.services.sittings import SittingPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_MARKS = (
    AttendanceCode.LATE,
    AttendanceCode.LEFT_EARLY,
    AttendanceCode.PRESENT_NOT_SEATED,
    AttendanceCode.SENT_HOME,
    AttendanceCode.EXCUSED,
    AttendanceCode.NO_SHOW,
)
_EARLY = timedelta(minutes=30)
"""Jurors sign in half an hour before the first case (domain reference, section 3.3)."""


class AttendancePart(QObject):
    """Times for one or several people: sign in, sign out, mark, correct."""

    def __init__(self, office: Office, ui: Ui_SittingPage, page: QWidget, held: Held) -> None:
        super().__init__(page)
        self._office, self._ui, self._page, self._held = office, ui, page, held
        self._shown: Shown | None = None
        self._closed = False
        ui.attendance_table.set_up(
            words.text("Attendance"),
            columns(),
            key=lambda row: row.person_id,
            nothing=words.text("Nobody is seated or has answered yet."),
        )
        at_least_rows(ui.attendance_table, 3)
        self._night = NightPart(office, ui, page)
        ui.sign_in_button.clicked.connect(self._sign_in)
        ui.sign_out_button.clicked.connect(self._sign_out)
        ui.mark_button.setMenu(self._mark_menu())
        ui.correct_button.clicked.connect(self._correct)
        ui.attendance_table.current_changed.connect(self._offer)
        ui.attendance_table.opened.connect(self._begin)
        self._on_enter(ui.time_in_edit, self._sign_in)
        self._on_enter(ui.time_out_edit, self._sign_out)
        self._on_enter(ui.break_spin, self._sign_out)

    def show_sitting(self, shown: Shown) -> None:
        """Show who is seated, is expected or has answered."""
        if self._shown is None or self._shown.held_on != shown.held_on:
            self._propose_times(shown)
            self._ui.served_label.setText("")
        self._shown = shown
        night = self._office.ask(attendance.night, shown.held_on)
        self._closed = night.closed_on is not None
        self._ui.attendance_table.show_rows([Present(line) for line in night.lines])
        self._night.show_night(night)
        self._offer(self._ui.attendance_table.current())

    def _on_enter(self, edit: QWidget, act: Callable[[], bool]) -> None:
        """Let Enter in a field do *act* and go on to the next person."""
        for typed in edit.findChildren(QLineEdit):
            typed.returnPressed.connect(lambda: self._next(edit) if act() else None)

    def _offer(self, row: Present | None) -> None:
        come = self._shown is not None and self._shown.held_on <= self._office.today()
        ui = self._ui
        ui.sign_in_button.setEnabled(row is not None and come)
        ui.sign_out_button.setEnabled(row is not None and come)
        ui.mark_button.setEnabled(row is not None)
        ui.correct_button.setEnabled(row is not None and self._correctable(row))
        if row is not None and row.line.time_in is not None:
            _set_time(ui.time_in_edit, row.line.time_in)
        if row is not None and row.line.time_out is not None:
            _set_time(ui.time_out_edit, row.line.time_out)
            ui.break_spin.setValue(row.line.break_minutes)

    def _correctable(self, row: Present) -> bool:
        return row.line.standing is Standing.CLOSED or (self._closed and row.line.standing is Standing.AWAY)

    def _propose_times(self, shown: Shown) -> None:
        came, left = self._usual(shown)
        _set_time(self._ui.time_in_edit, came)
        _set_time(self._ui.time_out_edit, left)

    def _usual(self, shown: Shown) -> tuple[time, time]:
        """Return from when to when jurors are there: a little before the first case until after the last."""
        first = datetime.combine(shown.held_on, shown.starts_at)
        ends = [
            datetime.combine(shown.held_on, time.fromisoformat(line.start)) + timedelta(minutes=line.minutes)
            for line in shown.hearings
        ]
        last = max(ends, default=first + timedelta(hours=2))
        return (first - _EARLY).time(), last.time()

    def _begin(self, row: Present) -> None:
        """Go from a person to the time that is to be typed next."""
        edit = self._ui.time_in_edit if row.line.time_in is None else self._ui.time_out_edit
        edit.setFocus()
        edit.selectAll()

    def _next(self, edit: QWidget) -> None:
        """Go on to the next person of whom something is still to be said, in the same field."""
        table = self._ui.attendance_table
        rows: list[Present] = [table.rows.row(at) for at in range(table.rows.rowCount())]
        current = table.currentIndex().row()
        coming = edit is self._ui.time_in_edit
        for row in (*rows[current + 1 :], *rows[:current]):
            if row.line.open and not (coming and row.line.time_in is not None):
                table.choose(row.person_id)
                break
        edit.setFocus()

    def _sign_in(self) -> bool:
        if self._shown is None:
            return False
        people = self._chosen()
        with refusals_shown(self._page) as outcome, self._held():
            self._office.do(attendance.sign_in, self._shown.held_on, people, _time(self._ui.time_in_edit))
        return outcome.refused is None

    def _sign_out(self) -> bool:
        if self._shown is None:
            return False
        chosen: list[Present] = self._ui.attendance_table.selected()
        told: list[str] = []
        refused: YouthCourtError | None = None
        with self._held():
            for row in chosen:
                try:
                    told.append(f"{row.name}: {served_words(self._close(row, self._shown))}")
                except YouthCourtError as problem:
                    refused = problem
        if told:
            self._ui.served_label.setText("   ".join(told))
            announce(self._page, " ".join(told))
        with refusals_shown(self._page):
            if refused is not None:
                raise refused
        return refused is None

    def _close(self, row: Present, shown: Shown) -> Served:
        came, left = _time(self._ui.time_in_edit), _time(self._ui.time_out_edit)
        pause = self._ui.break_spin.value()
        return self._office.do(obligations.close_attendance, shown.held_on, row.person_id, came, left, pause)

    def _correct(self) -> None:
        """Ask how somebody attended in truth, and why it stood otherwise."""
        row: Present | None = self._ui.attendance_table.current()
        if row is None or self._shown is None:
            return
        dialog = RightAttendanceDialog(self._office, self._shown, row, self._usual(self._shown), self._page)
        dialog.told.connect(self._ui.served_label.setText)
        dialog.open()

    def _mark_menu(self) -> QMenu:
        menu = QMenu(self._page)
        for code in _MARKS:
            menu.addAction(plain.literal(words.label(code))).triggered.connect(partial(self._mark, code))
        return menu

    def _mark(self, code: AttendanceCode, _checked: bool = False) -> None:
        if self._shown is None:
            return
        with refusals_shown(self._page), self._held():
            self._office.do(juries.mark_attendances, self._shown.held_on, self._chosen(), code)

    def _chosen(self) -> list[str]:
        chosen: list[Present] = self._ui.attendance_table.selected()
        return [row.person_id for row in chosen]


def _set_time(edit: QTimeEdit, value: time) -> None:
    edit.setTime(QTime(value.hour, value.minute))


def _time(edit: QTimeEdit) -> time:
    return time(edit.time().hour(), edit.time().minute())
