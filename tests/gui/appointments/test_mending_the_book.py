"""What was booked or noted wrongly is put right in the book itself, long after it was done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, QTime
from pytestqt.qtbot import QtBot

from tests.house.clock import Clock
from youthcourt.domain.appointments import AppointmentState
from youthcourt.gui.appointments.appointment_dialog import AppointmentDialog
from youthcourt.gui.appointments.appointments_page import AppointmentsPage
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.toast import toast_of
from youthcourt.services import appointments
from youthcourt.services.appointments import NewAppointment

TODAY = date(2026, 11, 28)


def test_a_wrong_note_is_set_back_to_booked_on_any_later_day(page: AppointmentsPage, clock: Clock) -> None:
    """After a lock nothing can be undone any more; the book itself takes a wrong note back."""
    page._ui.cancel_button.click()
    page.findChild(Ask).entry.setText("The family is ill")
    page.findChild(Ask).accept()
    page._office.steps._done.clear()
    clock.move(days=2)
    page._ui.back_button.click()
    line = page._ui.book_table.current()
    assert (line.state, line.why, line.on) == (AppointmentState.BOOKED, "", TODAY)
    assert toast_of(page).text == "The appointment is booked again."
    page._office.undo()
    assert page._ui.book_table.current().why == "The family is ill"


def test_what_cannot_be_set_back_says_why(page: AppointmentsPage) -> None:
    page._ui.cancel_button.click()
    page.findChild(Ask).entry.setText("The family is ill")
    page.findChild(Ask).accept()
    line = page._ui.book_table.current()
    again = NewAppointment(line.kind, line.on, line.starts_at, case=line.case)
    page._office.do(appointments.book, again)
    page._ui.book_table.choose(line.id)
    page._ui.back_button.click()
    assert "already has an appointment" in page.findChild(MessageBar).text


def test_a_booked_one_is_changed_in_the_dialog_it_was_booked_in(page: AppointmentsPage) -> None:
    """All that was booked stands there and can be changed; who comes is told and stays."""
    line = page._ui.book_table.current()
    page._ui.change_button.click()
    dialog = page.findChild(AppointmentDialog)
    ui = dialog._ui
    assert dialog.windowTitle() == "Change appointment"
    assert line.name in ui.what_label.text()
    assert not ui.who_row.isVisible()
    assert ui.on_date.value() == line.on
    assert (ui.starts_at_edit.time(), ui.minutes_spin.value()) == (QTime(16, 0), line.minutes)
    assert (ui.kind_combo.currentData(), ui.with_edit.text(), ui.place_edit.text(), ui.note_edit.text()) == (
        line.kind, line.with_whom, line.place, line.note,
    )  # fmt: skip
    ui.on_date.set_value(date(2026, 12, 9))
    ui.starts_at_edit.setTime(QTime(10, 30))
    ui.note_edit.setText("Bring the school report")
    dialog.accept()
    changed = page._ui.book_table.current()
    assert (changed.id, changed.on, changed.note) == (line.id, date(2026, 12, 9), "Bring the school report")
    assert page.day == date(2026, 12, 9)
    assert toast_of(page).text == "The appointment is changed."


def test_a_date_that_cannot_be_read_is_told_once_beside_it(qtbot: QtBot, page: AppointmentsPage) -> None:
    """Rule: in the book and in its dialog; the bar is for what is told nowhere else."""
    page._ui.on_date.edit.setText("soonish")
    qtbot.keyClick(page._ui.on_date.edit, Qt.Key.Key_Return)
    assert "cannot be read" in page._ui.on_date.beside
    assert page.findChild(MessageBar).text == ""
    page._ui.new_button.click()
    dialog = page.findChild(AppointmentDialog)
    dialog._ui.on_date.edit.setText("soonish")
    dialog.accept()
    assert "cannot be read" in dialog._ui.on_date.beside
    assert dialog.findChild(MessageBar).text == ""
    assert dialog.isVisible()
