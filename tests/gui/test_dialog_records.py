"""What is typed in a dialog belongs to the line it was opened from: no two lines of a page share a draft."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.commands import refer
from tests.gui.hand import dialog_of
from tests.gui.locking import comes_back, goes_away, window_of
from tests.house.clock import Clock
from tests.house.windows import main_window
from youthcourt.domain.appointments import AppointmentKind
from youthcourt.domain.readiness import Point
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.readiness.readiness_page import _FIRST_POINT as FIRST_POINT
from youthcourt.services import appointments
from youthcourt.services.appointments import NewAppointment
from youthcourt.services.office import Office

TODAY = date(2026, 11, 28)


@pytest.fixture
def shown(qtbot: QtBot, sample_office: Office) -> Iterator[MainWindow]:
    """The sample court's window; its sitting is today, with six hearings."""
    with main_window(qtbot, sample_office) as made:
        yield made


def _called(window: MainWindow, page: QWidget) -> str:
    dialog = dialog_of(page, ActDialog)
    called = window._drafts._called(dialog)
    dialog.reject()
    dialog.setParent(None)
    return called


@pytest.mark.parametrize("point", [Point.FAMILY, Point.INTERPRETER, Point.WISH])
def test_each_hearing_of_a_sitting_has_its_own(shown: MainWindow, point: Point) -> None:
    shown.show_place(Place("readiness", TODAY))
    page = shown.pages.current
    rows = page._ui.ready_table.rows
    lines = [rows.row(at) for at in range(rows.rowCount())]
    wanted = [line for line in lines if point is not Point.WISH or line.victims]
    assert len(wanted) > 1
    called = set()
    for line in wanted:
        page._mend(line, FIRST_POINT + list(Point).index(point))
        called.add(_called(shown, page))
    assert len(called) == len(wanted)


def test_each_line_of_the_day_has_its_own(shown: MainWindow) -> None:
    page = shown.pages.current
    called, lines = set(), 0
    for table in page.tables.values():
        for row in range(table.rows.rowCount()):
            page._last = table
            table.selectRow(row)
            page._put_line_off()
            called.add(_called(shown, page))
            lines += 1
    assert lines > 1
    assert len(called) == lines


def test_each_appointment_and_each_list_has_its_own(shown: MainWindow) -> None:
    called = set()
    shown.show_place(Place("appointments"))
    page = shown.pages.current
    page.load(date(2026, 11, 27))
    rows = page._ui.book_table.rows.rowCount()
    for row in range(rows):
        page._ui.book_table.selectRow(row)
        page._cancel()
        called.add(_called(shown, page))
        page._rebook()
        called.add(_called(shown, page))
    for name in ("cases", "people"):
        shown.show_place(Place(name))
        shown.pages.current.desk.saved._keep()
        called.add(_called(shown, shown.pages.current))
    assert len(called) == 2 * rows + 2


def test_a_draft_of_one_appointment_does_not_come_back_in_the_dialog_of_another(
    qtbot: QtBot, program: Program, clock: Clock
) -> None:
    office = window_of(program).office
    for given, hour in (("Maria", 9), ("Jonah", 10)):
        case = refer(window_of(program), given)
        wanted = NewAppointment(AppointmentKind.INTERVIEW, clock().date(), time(hour), case=case)
        office.do(appointments.book, wanted)

    def call_off(row: int) -> Ask:
        window = window_of(program)
        window.show_place(Place("appointments"))
        window.pages.current._ui.book_table.selectRow(row)
        window.pages.current._ui.cancel_button.click()
        dialog = dialog_of(window.pages.current, Ask)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    qtbot.keyClicks(call_off(0).entry, "Has measles")
    goes_away(qtbot, program, clock)
    comes_back(qtbot, program, clock)
    other = call_off(1)
    assert other.entry.text() == ""
    other.reject()
    mine = call_off(0)
    qtbot.waitUntil(lambda: mine.entry.text() == "Has measles")
    mine.reject()
