"""An interview is booked from a case: who comes is known, the page stays, ended cases have none."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTime

from tests.gui.commands import refer
from youthcourt.domain.stages import Stage
from youthcourt.gui.appointments.appointment_dialog import AppointmentDialog
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services import stages
from youthcourt.services.appointment_book import appointments_of
from youthcourt.services.cases import case_page


def _case(window: MainWindow, given: str) -> tuple[CasePage, str]:
    number = refer(window, given)
    window.show_place(Place("case", number))
    page = window.pages.current
    assert isinstance(page, CasePage)
    return page, number


def _dialog(page: CasePage) -> AppointmentDialog:
    page._ui.book_button.click()
    made = page.findChild(AppointmentDialog)
    assert isinstance(made, AppointmentDialog)
    return made


def test_an_interview_is_booked_from_the_case_and_the_page_stays(window: MainWindow) -> None:
    page, number = _case(window, "Maria")
    dialog = _dialog(page)
    name = window.office.ask(case_page, number).line.name
    assert dialog.windowTitle() == "Book an interview"
    assert dialog._ui.what_label.text() == f"{name}, {number}"
    assert not dialog._ui.who_row.isVisible()
    assert dialog._ui.kind_row.isVisible()
    dialog._ui.on_date.set_value(date(2026, 12, 1))
    dialog._ui.starts_at_edit.setTime(QTime(10, 30))
    dialog.accept()
    assert window.here == Place("case", number)
    (line,) = window.office.ask(appointments_of, number)
    assert (line.on, line.case) == (date(2026, 12, 1), number)
    assert page._ui.who_label.text().endswith("Interview, Dec 1, 2026 at 10:30 AM: Booked")
    assert toast_of(window).text == "Booked for Dec 1, 2026."


def test_what_else_is_at_that_time_is_said_after_the_booking_too(window: MainWindow) -> None:
    for given in ("Maria", "Jonah"):
        page, _number = _case(window, given)
        dialog = _dialog(page)
        dialog._ui.place_edit.setText("Room 2")
        dialog.accept()
        dialog.setParent(None)
    assert toast_of(window).text.endswith("Another appointment is at Room 2 at that time.")


def test_an_ended_case_has_no_interview_to_book(window: MainWindow) -> None:
    page, number = _case(window, "Maria")
    assert page._ui.book_button.isVisible()
    window.office.do(stages.close_case, number, Stage.NO_CONTACT, "No answer in weeks")
    assert not page._ui.book_button.isVisible()


def test_what_is_typed_is_known_by_its_case(window: MainWindow) -> None:
    """Safety: a draft that the lock keeps of one case does not come back in another's dialog."""
    called = set()
    for given in ("Maria", "Jonah"):
        page, number = _case(window, given)
        dialog = _dialog(page)
        called.add(window._drafts._called(dialog))
        assert number in window._drafts._called(dialog)
        dialog.reject()
        dialog.setParent(None)
    assert len(called) == 2
