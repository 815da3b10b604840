"""What is owed: a line a case, the longest late first, the way on from each, the list for the meeting."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.hand import column, dialog_of, type_into
from tests.gui.providers.conftest import Court
from tests.house.readers import pages
from youthcourt.domain.lists import Asked
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.gui.kit.print_job import new_printer
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.providers.next_step_dialog import NextStepDialog
from youthcourt.gui.providers.owed_page import OwedPage
from youthcourt.gui.providers.sheet_dialog import SheetDialog
from youthcourt.services import owed
from youthcourt.services.owed import OwedSum


@pytest.fixture
def page(qtbot: QtBot, placed: Court) -> OwedPage:
    made = OwedPage(placed.desk.office)
    qtbot.addWidget(made)
    placed.desk.office.on_change(made.refresh)
    made.resize(1100, 600)
    made.load()
    made.show()
    return made


def test_each_case_stands_with_what_is_left_and_when(page: OwedPage, placed: Court) -> None:
    """Name, case, what is left, due with its weekday, how late, contact, next step, provider."""
    table = page._ui.owed_table
    assert column(table, 0) == ["Maria Lopez", "Jo Ray"]
    assert column(table, 2)[0].startswith("Community service: 20 hours; ")
    assert column(table, 3)[0].startswith("Fri, Feb 26")
    assert column(table, 7) == ["Riverbend Food Pantry"] * 2
    assert page._ui.summary_label.text().startswith("2 cases have something open: 0 late")
    page.desk.toggle_peek()
    page.desk._tell_peek()
    page.desk.show_asked(Asked().keeping(owed.PROVIDER, [placed.pantry]))
    assert [text for _key, text in page._provider_choices()] == ["Riverbend Food Pantry"]
    assert page.desk.model.count() == 2
    page.desk.show_asked(Asked().keeping(owed.DUE, [owed.LATE]))
    assert page.desk.model.count() == 0
    assert page._ui.owed_table.empty.isVisible()


def test_what_is_owed_takes_the_room_and_the_next_step_stays_in_view(page: OwedPage) -> None:
    """In a window of 1280 pixels, of which the sidebar takes its part, and in a wide one."""
    table, owes, step, shop = page._ui.owed_table, 2, 5, 7
    page.resize(1060, 600)
    QApplication.processEvents()
    assert table.columnWidth(owes) >= 225
    assert table.columnViewportPosition(step) + table.columnWidth(step) <= table.viewport().width()
    page.resize(1700, 600)
    QApplication.processEvents()
    assert table.columnWidth(owes) > 500
    assert table.columnWidth(shop) < 200


def test_the_next_step_is_typed_and_stands_in_the_list(qtbot: QtBot, page: OwedPage) -> None:
    page._ui.step_button.click()
    dialog = dialog_of(page, NextStepDialog)
    type_into(qtbot, dialog, "step_edit", "Call the pantry")
    dialog._ui.act_button.click()
    assert column(page._ui.owed_table, 5)[0] == "Call the pantry"
    assert toast_of(page).isVisible()


def test_every_line_leads_on(qtbot: QtBot, page: OwedPage, placed: Court) -> None:
    """Enter and Open case lead to the case, Log hours to what comes after; the providers."""
    with qtbot.waitSignal(page.open_case) as opened:
        qtbot.keyClick(page._ui.owed_table, Qt.Key.Key_Return)
    assert opened.args == [placed.maria]
    with qtbot.waitSignal(page.open_case):
        page._ui.case_button.click()
    with qtbot.waitSignal(page.open_place) as logged:
        page._ui.log_button.click()
    assert logged.args == ["case", placed.maria, "after"]
    with qtbot.waitSignal(page.open_place) as went:
        page._ui.providers_button.click()
    assert went.args == ["providers", None, ""]
    page._ui.sheet_button.click()
    dialog_of(page, SheetDialog).reject()
    assert len(page.commands()) > 6
    assert page.leave()
    page.shut()


def test_the_list_is_saved_and_printed_and_noted(
    qtbot: QtBot, page: OwedPage, placed: Court, tmp_path: Path
) -> None:
    """The print log knows the kind, the day and the code, and no name; nor does the file's name."""
    page._ui.print_button.click()
    qtbot.waitUntil(lambda: not busy() and page.findChild(PaperDialog) is not None, timeout=20_000)
    dialog = dialog_of(page, PaperDialog)
    printer = new_printer("letter", both_sides=False)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.print_on(printer)
    qtbot.waitUntil(lambda: bool(dialog.say_label.text()), timeout=20_000)
    assert dialog.say_label.text() == "Sent to the printer: 1 of 1 pages."
    asked = dialog.ask_where()
    assert [Path(name).name for name in asked.selectedFiles()] == ["owed-2026-12-05.pdf"]
    dialog_of(dialog, QFileDialog).reject()
    dialog.save_to(tmp_path / "owed.pdf")
    qtbot.waitUntil(lambda: not busy() and not dialog.isVisible(), timeout=20_000)
    assert "Maria Lopez" in pages((tmp_path / "owed.pdf").read_bytes())[0]
    rows = placed.desk.rows("printlog")
    noted = [(row["paper"], row["reference"], row["pages"], row["audience"]) for row in rows]
    assert noted == [("list of what is owed", "2026-12-05", 1, "staff")] * 2


def test_an_empty_court_says_what_will_stand_here() -> None:
    from youthcourt.gui.providers import owed_page

    assert owed_page._summary(OwedSum(0, 0, 0)) == ""
    assert owed_page._summary(OwedSum(1, 1, 0)).startswith("1 case has something open: 1 late")
