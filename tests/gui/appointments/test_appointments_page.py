"""The appointment book: a day's list, booking, keeping, missing, rebooking, calling off."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.named import unnamed
from youthcourt.domain.appointments import AppointmentState
from youthcourt.domain.errors import BadInput
from youthcourt.gui.appointments.appointment_dialog import AppointmentDialog
from youthcourt.gui.appointments.appointments_page import AppointmentsPage
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.toast import toast_of
from youthcourt.services import cases, people
from youthcourt.services.office import Office

TODAY, YESTERDAY = date(2026, 11, 28), date(2026, 11, 27)


@pytest.fixture
def page(qtbot: QtBot, sample_office: Office) -> AppointmentsPage:
    made = AppointmentsPage(sample_office)
    qtbot.addWidget(made)
    sample_office.on_change(made.refresh)
    made.resize(1080, 700)
    made.load()
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def _states(page: AppointmentsPage) -> list[AppointmentState]:
    rows = page._ui.book_table.rows
    return [rows.row(at).state for at in range(rows.rowCount())]


def _enabled(page: AppointmentsPage) -> list[str]:
    return [name for name in page._acts if getattr(page._ui, f"{name}_button").isEnabled()]


def test_the_book_opens_on_today_and_turns_by_days(qtbot: QtBot, page: AppointmentsPage) -> None:
    """By its buttons, and by a date that is typed."""
    assert (page.day, _states(page)) == (TODAY, [AppointmentState.BOOKED])
    page._ui.earlier_button.click()
    assert (page.day, _states(page)) == (YESTERDAY, [AppointmentState.NO_SHOW])
    page._ui.later_button.click()
    page._ui.later_button.click()
    assert page.day == date(2026, 11, 29)
    page._ui.on_date.edit.setText("2026-11-26")
    qtbot.keyClick(page._ui.on_date.edit, Qt.Key.Key_Return)
    assert (page.day, _states(page)) == (date(2026, 11, 26), [AppointmentState.KEPT])
    assert unnamed(page) == []


def test_only_what_can_be_done_is_offered(page: AppointmentsPage) -> None:
    assert _enabled(page) == ["kept", "missed", "rebook", "cancel"]
    page.load(date(2026, 11, 29))
    assert _enabled(page) == ["rebook", "cancel"]
    page.load(date(2026, 11, 26))
    assert _enabled(page) == []
    page.load(YESTERDAY)
    assert _enabled(page) == ["rebook"]
    page.load(date(2026, 10, 1))
    assert (_enabled(page), page._ui.book_table.empty.text) == ([], "No appointment on this day.")
    with pytest.raises(BadInput, match="Choose an appointment"):
        page._current()


@pytest.mark.parametrize(
    ("act", "state", "said"),
    [("kept", AppointmentState.KEPT, "was kept"), ("missed", AppointmentState.NO_SHOW, "nobody came")],
)
def test_what_became_of_it_is_one_press(
    page: AppointmentsPage, act: str, state: AppointmentState, said: str
) -> None:
    getattr(page._ui, f"{act}_button").click()
    assert _states(page) == [state]
    assert said in toast_of(page).text


def test_a_missed_one_is_rebooked_and_the_new_day_is_shown(page: AppointmentsPage) -> None:
    page.load(YESTERDAY)
    who = page._ui.book_table.current().name
    page._ui.rebook_button.click()
    dialog = page.findChild(AppointmentDialog)
    assert who in dialog._ui.what_label.text()
    assert not dialog._ui.who_row.isVisible()
    dialog._ui.on_date.set_value(date(2026, 12, 2))
    dialog._ui.starts_at_edit.setTime(QTime(9, 30))
    dialog.accept()
    assert (page.day, page._ui.book_table.current().name) == (date(2026, 12, 2), who)
    assert toast_of(page).text == "Booked for Dec 2, 2026."
    page.load(YESTERDAY)
    rows = page._ui.book_table.rows
    assert rows.index(0, 4).data() == "Moved to Dec 2, 2026"


def test_a_booking_is_for_a_case_and_says_what_else_is_at_that_time(
    page: AppointmentsPage, sample_office: Office
) -> None:
    """The room is taken: that is told after the booking and stops nobody."""
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
    assert len(_states(page)) == 2
    assert page._ui.book_table.current().case == number
    assert toast_of(page).text.endswith("Another appointment is at Interview room at that time.")
    assert any(
        "Interview, Nov 28" in told for told in sample_office.ask(cases.case_page, number).appointments
    )


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
    assert _states(page) == [AppointmentState.CANCELLED]
    assert "The family is ill" in page._ui.book_table.rows.index(0, 6).data()
    assert page.leave()
