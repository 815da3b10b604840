"""The appointment book: seven days' list, booking, keeping, missing, rebooking, calling off."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.named import unnamed
from tests.house.clock import Clock
from youthcourt.domain.appointments import AppointmentState
from youthcourt.domain.errors import BadInput
from youthcourt.gui.appointments.appointment_dialog import AppointmentDialog
from youthcourt.gui.appointments.appointments_page import AppointmentsPage
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.toast import toast_of
from youthcourt.services import cases, people
from youthcourt.services.appointment_book import appointments_from
from youthcourt.services.office import Office

TODAY, YESTERDAY = date(2026, 11, 28), date(2026, 11, 27)


def _states(page: AppointmentsPage) -> list[AppointmentState]:
    rows = page._ui.book_table.rows
    return [rows.row(at).state for at in range(rows.rowCount())]


def _enabled(page: AppointmentsPage) -> list[str]:
    return [name for name in page._acts if getattr(page._ui, f"{name}_button").isEnabled()]


def _days(page: AppointmentsPage) -> list[str]:
    rows = page._ui.book_table.rows
    return [str(rows.index(at, 0).data()) for at in range(rows.rowCount())]


def _show(page: AppointmentsPage, day: date) -> None:
    """Show the days from *day* and choose the first line."""
    page.load(day)
    page._ui.book_table.selectRow(0)


def test_the_book_shows_seven_days_in_order_and_turns_by_weeks(qtbot: QtBot, page: AppointmentsPage) -> None:
    """By its buttons, and by a date that is typed; the day stands first in each line."""
    assert page.day == TODAY
    assert _days(page) == ["Sat, Nov 28", "Sun, Nov 29", "Mon, Nov 30", "Tue, Dec 1", "Tue, Dec 1"]
    page._ui.earlier_button.click()
    assert page.day == TODAY - timedelta(days=7)
    assert _days(page) == ["Tue, Nov 24", "Wed, Nov 25", "Thu, Nov 26", "Fri, Nov 27"]
    assert _states(page) == [
        AppointmentState.NO_SHOW, AppointmentState.BOOKED, AppointmentState.KEPT, AppointmentState.NO_SHOW,
    ]  # fmt: skip
    page._ui.later_button.click()
    page._ui.later_button.click()
    assert page.day == TODAY + timedelta(days=7)
    page._ui.on_date.edit.setText("2026-11-26")
    qtbot.keyClick(page._ui.on_date.edit, Qt.Key.Key_Return)
    assert (page.day, _days(page)[:2]) == (date(2026, 11, 26), ["Thu, Nov 26", "Fri, Nov 27"])
    assert unnamed(page) == []


def test_a_line_of_today_chooses_its_own_appointment(page: AppointmentsPage, sample_office: Office) -> None:
    """Two on one day: the one that the line was about is current; one that is gone changes nothing."""
    day = date(2026, 12, 1)
    first, second = sample_office.ask(appointments_from, day, 1)
    for line in (second, first):
        page.load(day)
        page.show_part(line.id)
        assert page._ui.book_table.current() == line
    page.show_part("gone")
    assert page._ui.book_table.current() == first


def test_only_what_can_be_done_is_offered(page: AppointmentsPage) -> None:
    assert _enabled(page) == ["kept", "missed", "rebook", "cancel", "change"]
    _show(page, date(2026, 11, 29))
    assert _enabled(page) == ["rebook", "cancel", "change"]
    _show(page, date(2026, 11, 26))
    assert _enabled(page) == ["back"]
    _show(page, YESTERDAY)
    assert _enabled(page) == ["rebook", "back"]
    _show(page, date(2026, 11, 24))
    assert _enabled(page) == []
    _show(page, date(2026, 10, 1))
    assert (_enabled(page), page._ui.book_table.empty.text) == ([], "No appointment in these seven days.")
    with pytest.raises(BadInput, match="Choose an appointment"):
        page._current()


@pytest.mark.parametrize(
    ("act", "state", "said"),
    [("kept", AppointmentState.KEPT, "was kept"), ("missed", AppointmentState.NO_SHOW, "nobody came")],
)
def test_what_became_of_it_is_one_press(
    page: AppointmentsPage, clock: Clock, act: str, state: AppointmentState, said: str
) -> None:
    """Before it begins the press says from when on; then it is noted."""
    getattr(page._ui, f"{act}_button").click()
    assert "begins on Nov 28, 2026 at 4:00 PM" in page.findChild(MessageBar).text
    assert _states(page)[0] is AppointmentState.BOOKED
    clock.move(hours=7)
    getattr(page._ui, f"{act}_button").click()
    assert _states(page)[0] is state
    assert said in toast_of(page).text


def test_a_missed_one_is_rebooked_and_the_new_one_is_chosen(page: AppointmentsPage) -> None:
    """On the seven days shown when it is one of them, else on seven others; it says where it went."""
    _show(page, YESTERDAY)
    for day, then in ((date(2026, 12, 2), YESTERDAY), (date(2026, 12, 4), date(2026, 12, 4))):
        who = page._ui.book_table.current().name
        page._ui.rebook_button.click()
        dialog = page.findChild(AppointmentDialog)
        assert who in dialog._ui.what_label.text()
        assert not dialog._ui.who_row.isVisible()
        dialog._ui.on_date.set_value(day)
        dialog._ui.starts_at_edit.setTime(QTime(9, 30))
        dialog.accept()
        dialog.setParent(None)
        line = page._ui.book_table.current()
        assert (page.day, line.on, line.name) == (then, day, who)
        assert toast_of(page).text.startswith("Booked for Dec ")
    _show(page, YESTERDAY)
    rows = page._ui.book_table.rows
    assert rows.index(0, 5).data() == "Did not come, moved to Dec 2, 2026"
    assert [row.became for row in map(rows.row, range(rows.rowCount()))][-1] == "Moved to Dec 4, 2026"


def test_a_booking_is_for_a_case_and_says_what_else_is_at_that_time(
    page: AppointmentsPage, sample_office: Office
) -> None:
    """The room is taken: that is told before the booking and after, and stops nobody."""
    number = next(line.number for line in sample_office.ask(cases.list_cases) if line.stage == "accepted")
    page._ui.new_button.click()
    dialog = page.findChild(AppointmentDialog)
    dialog.accept()
    assert "Choose the case" in dialog.findChild(MessageBar).text
    dialog._ui.who_choice.choose(f"case:{number}")
    dialog._ui.on_date.edit.clear()
    dialog.accept()
    assert "day of the appointment" in dialog.findChild(MessageBar).text
    dialog._ui.on_date.set_value(TODAY)
    dialog._ui.place_edit.setText("Interview room")
    dialog.accept()
    assert _days(page)[:2] == ["Sat, Nov 28"] * 2
    assert page._ui.book_table.current().case == number
    assert toast_of(page).text.endswith("Another appointment is at Interview room at that time.")
    assert any(
        "Interview, Nov 28" in told for told in sample_office.ask(cases.case_page, number).appointments
    )


def test_what_is_taken_is_said_beside_the_time_as_it_is_typed(page: AppointmentsPage) -> None:
    """Place, staff, time, length and day each count; nothing is said where nothing is taken."""
    page._ui.new_button.click()
    dialog = page.findChild(AppointmentDialog)
    ui = dialog._ui
    assert not ui.taken_label.isVisible()
    ui.place_edit.setText("Interview room")
    ui.with_edit.setText("Dana (made up)")
    both = (
        "Dana (made up) has another appointment at that time. "
        "Another appointment is at Interview room at that time."
    )
    assert (ui.taken_label.text(), ui.taken_label.isVisible()) == (both, True)
    assert ui.starts_at_edit.accessibleDescription() == both
    for change, told in (
        (lambda: ui.starts_at_edit.setTime(QTime(15, 30)), ""),
        (lambda: ui.minutes_spin.setValue(31), both),
        (lambda: ui.on_date.edit.setText("what"), ""),
        (lambda: ui.on_date.set_value(TODAY), both),
        (ui.place_edit.clear, "Dana (made up) has another appointment at that time."),
        (ui.with_edit.clear, ""),
    ):
        change()
        assert (ui.taken_label.text(), ui.taken_label.isVisible()) == (told, bool(told))


def test_one_that_is_moved_is_not_in_its_own_way_but_others_are(page: AppointmentsPage) -> None:
    page._ui.rebook_button.click()
    dialog = page.findChild(AppointmentDialog)
    assert dialog._ui.taken_label.text() == ""
    dialog._ui.on_date.set_value(date(2026, 11, 29))
    assert "Interview room" in dialog._ui.taken_label.text()


def test_holidays_and_weekends_are_said_beside_the_day(page: AppointmentsPage) -> None:
    """The court sits on Saturdays, never on a Sunday."""
    page._ui.new_button.click()
    day = page.findChild(AppointmentDialog)._ui.on_date
    assert day.beside == "Saturday, November 28, 2026"
    day.set_value(date(2026, 11, 29))
    assert day.beside.endswith("This is a weekend.")
    day.set_value(date(2026, 12, 25))
    assert "This is a holiday: Christmas Day" in day.beside


def test_enter_opens_the_case_or_the_person(
    qtbot: QtBot, page: AppointmentsPage, sample_office: Office
) -> None:
    with qtbot.waitSignal(page.open_case) as opened:
        qtbot.keyClick(page._ui.book_table, Qt.Key.Key_Return)
    assert opened.args == [page._ui.book_table.current().case]
    juror = next(line for line in sample_office.ask(people.list_people) if "juror" in line.roles)
    page.load(date(2026, 12, 9))
    page.commands()[0].trigger()
    dialog = page.findChild(AppointmentDialog)
    dialog._ui.who_choice.choose(f"person:{juror.id}")
    dialog.accept()
    with qtbot.waitSignal(page.open_person) as person:
        qtbot.keyClick(page._ui.book_table, Qt.Key.Key_Return)
    assert person.args == [juror.id]


def test_calling_off_asks_for_the_reason(qtbot: QtBot, page: AppointmentsPage) -> None:
    page._ui.cancel_button.click()
    dialog = page.findChild(Ask)
    dialog.accept()
    assert "few words" in dialog.findChild(MessageBar).text
    qtbot.keyClicks(dialog.findChild(QLineEdit), "The family is ill")
    dialog.accept()
    assert _states(page)[0] is AppointmentState.CANCELLED
    assert page._ui.book_table.rows.index(0, 6).data() == "The family is ill"
    assert page._ui.book_table.rows.index(0, 8).data() == "Interview room"
    assert page.leave()
