"""The month page: one key away, month by month, on paper and as a spreadsheet that says the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.gui.hand import column
from tests.gui.named import unnamed
from tests.house.readers import everything_said
from youthcourt.domain.calendar_month import Month
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.month.month_page import PICK, MonthPage
from youthcourt.services.month import month_figures
from youthcourt.services.office import Office
from youthcourt.store.tables import PrintLog

NOVEMBER = Month(2026, 11)


@pytest.fixture
def page(qtbot: QtBot, sample_office: Office) -> MonthPage:
    """The month of the sample court."""
    made = MonthPage(sample_office)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.load()
    made.show()
    return made


def test_every_count_stands_there_with_last_month_beside_it(page: MonthPage, sample_office: Office) -> None:
    """The counts carry their base; the line chosen says how it is counted."""
    lines = sample_office.ask(month_figures).lines
    table = page._ui.month_table
    assert column(table, 1) == [line.name for line in lines]
    assert column(table, 2) == [line.told_now for line in lines]
    assert column(table, 3) == [line.told_before for line in lines]
    parts = [text for text in column(table, 0) if text]
    assert len(parts) == len(set(parts)) == 6
    table.selectRow(3)
    assert page._ui.definition_label.text() == f"{lines[3].name}: {lines[3].definition}"
    assert page._ui.month_label.text() == "November 2026"
    assert not unnamed(page)
    page._define(None)
    assert page._ui.definition_label.text() == PICK


def test_the_months_are_turned_and_the_current_one_is_the_last(page: MonthPage) -> None:
    ui = page._ui
    assert not ui.after_button.isEnabled()
    ui.before_button.click()
    ui.before_button.click()
    assert (page.month, ui.month_label.text()) == (Month(2026, 9), "September 2026")
    ui.after_button.click()
    page.refresh(frozenset())
    assert page.month == NOVEMBER.before
    ui.this_button.click()
    assert page.month == NOVEMBER
    assert page.leave()


def test_it_is_saved_as_a_paper_and_as_a_spreadsheet(
    qtbot: QtBot, page: MonthPage, sample_office: Office, tmp_path: Path
) -> None:
    """Both leave their mark: the paper in the print log, the spreadsheet in the trail. No name is in them."""
    ui = page._ui
    for button, name in ((ui.pdf_button, "month-2026-11.pdf"), (ui.sheet_button, "month-2026-11.xlsx")):
        button.click()
        dialog = page.findChildren(QFileDialog)[-1]
        assert dialog.selectedFiles()[0].endswith(name)
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.reject()
        qtbot.waitUntil(lambda: not busy(), timeout=20_000)
        assert toast_of(page).text == f"Saved {name}."
    said = everything_said((tmp_path / "month-2026-11.pdf").read_bytes())
    assert "Cases referred" in said
    assert "Bellweather" not in said
    noted = sample_office.ask(lambda unit: [row.reference for row in unit.find(PrintLog, paper="month")])
    assert noted == ["2026-11"]


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, page: MonthPage, tmp_path: Path) -> None:
    for write, name in ((page.write_pdf, "none/a.pdf"), (page.write_sheet, "none/a.xlsx")):
        write(tmp_path / name)
        qtbot.waitUntil(lambda: not busy(), timeout=20_000)
        assert page._ui.message_bar.isVisible()


def test_one_key_opens_it_and_ctrl_p_its_paper(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl and its number; then Ctrl+P, the preview; follow-up is one button away."""
    keys = {
        listed.words: listed.keys
        for listed in window.commands.listed()
        if listed.words in ("The month", "Follow-up")
    }
    assert keys["The month"] == "Ctrl+9"
    window.show_place(Place("month"))
    window.court_day.print_this()
    assert window.here == Place("month_paper", Month(2026, 11))
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    assert window.pages.top_of("month_paper") == "month"
    window.back()
    window.pages.current._ui.look_button.click()
    assert window.here == Place("follow_up")
    assert window.pages.top_of("follow_up") == "month"
