"""Eight in the morning, by keyboard alone: what is late, what is put off, what the sitting still lacks."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QLineEdit

from tests.stories.keys import (
    dialog,
    go_down_to,
    gone,
    page_of,
    part,
    press,
    push,
    rows_of,
    settled,
    tab_to,
    type_text,
    until,
)
from youthcourt.domain.readiness import Point, PointState
from youthcourt.domain.today import TodayPart
from youthcourt.gui.appointments.appointment_dialog import AppointmentDialog
from youthcourt.gui.appointments.appointments_page import AppointmentsPage
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.table import Table
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.readiness.readiness_page import ReadinessPage
from youthcourt.gui.sittings.sitting_page import SittingPage
from youthcourt.gui.today.off_dialogs import PutOffDialog
from youthcourt.gui.today.today_page import TodayPage
from youthcourt.services.office import Office
from youthcourt.services.readiness import readiness
from youthcourt.services.today import today


def test_a_clerk_begins_the_day(saturday: Program) -> None:
    """The window opens on Today; every step is a key, and every line leads to its record and back."""
    window = saturday.window
    assert window is not None
    office = window._office
    opens_what_is_missing(window)
    puts_a_call_off(window, office)
    rebooks_the_interview_that_was_missed(window, office)
    confirms_a_family_on_the_readiness_page(window, office)
    collects_the_papers_of_the_last_sitting(window, office)


def opens_what_is_missing(window: MainWindow) -> None:
    page = page_of(window, TodayPage)
    tab_to(part(page, "missing_table"))
    press("Return")
    case = page_of(window, CasePage)
    assert case._ui.tabs.currentWidget() is case._ui.facts_tab
    press("Alt+Left")


def puts_a_call_off(window: MainWindow, office: Office) -> None:
    page = page_of(window, TodayPage)
    table = part(page, "due_table", Table)
    tab_to(table)
    before = len(rows_of(table))
    press("Alt+O")
    form = dialog(PutOffDialog)
    type_text("At camp until Monday week")
    press("Return")
    gone(form)
    assert len(rows_of(table)) == before - 1
    assert "At camp until Monday week" in [off.why for off in office.ask(today).off]


def rebooks_the_interview_that_was_missed(window: MainWindow, office: Office) -> None:
    press("Ctrl+1")
    table = part(page_of(window, TodayPage), "appointments_table", Table)
    tab_to(table)
    go_down_to(table, "Interview missed: rebook")
    press("Return")
    book = page_of(window, AppointmentsPage)
    assert book.day == office.today() - timedelta(days=1)
    missed = part(book, "book_table", Table).current()
    assert (missed.on, missed.became) == (book.day, "Did not come")
    push(part(book, "rebook_button"))
    form = dialog(AppointmentDialog)
    press("Return")
    gone(form)
    assert part(book, "book_table", Table).current().on == office.today()
    assert not any(line.what.startswith("Interview missed") for line in office.ask(today).lines)


def confirms_a_family_on_the_readiness_page(window: MainWindow, office: Office) -> None:
    press("Ctrl+1")
    tab_to(part(page_of(window, TodayPage), "sittings_table"))
    press("Return")
    page = page_of(window, ReadinessPage)
    assert _family(office) is PointState.GAP
    press("Down", *["Right"] * list(Point).index(Point.FAMILY), "Return")
    form = dialog(Ask)
    assert form.findChildren(QLineEdit)
    press("Return")
    gone(form)
    settled()
    assert _family(office) is PointState.READY
    push(part(page, "sitting_button"))
    assert page_of(window, SittingPage).held_on == office.today()


def _family(office: Office) -> PointState:
    return office.ask(readiness, office.today()).lines[1].points[Point.FAMILY].state


def collects_the_papers_of_the_last_sitting(window: MainWindow, office: Office) -> None:
    press("Ctrl+1")
    tab_to(part(page_of(window, TodayPage), "papers_table"))
    press("Return")
    page = page_of(window, SittingPage)
    assert page._ui.tabs.currentWidget() is page._ui.attendance_tab
    push(part(page, "collected_button"))
    until(lambda: not office.ask(today).of(TodayPart.PAPERS), "the papers are noted as back")
    assert page._ui.collected_label.text() == "All papers were back on Nov 28, 2026."
