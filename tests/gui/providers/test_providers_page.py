"""The providers: added, changed, stopped; who is placed there; the slip; the report."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.hand import column, dialog_of, type_into
from tests.gui.providers.conftest import Court
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.gui.kit.refusals import find_bar
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.providers.provider_dialog import ProviderDialog
from youthcourt.gui.providers.providers_page import ProvidersPage
from youthcourt.gui.providers.report_dialog import ReportDialog
from youthcourt.gui.providers.sheet_dialog import SheetDialog
from youthcourt.services import providers


@pytest.fixture
def page(qtbot: QtBot, placed: Court) -> ProvidersPage:
    made = ProvidersPage(placed.desk.office)
    qtbot.addWidget(made)
    placed.desk.office.on_change(made.refresh)
    made.resize(1000, 640)
    made.load()
    made.show()
    return made


def test_a_provider_is_added_with_what_a_family_asks_about(
    qtbot: QtBot, page: ProvidersPage, placed: Court
) -> None:
    page._ui.new_button.click()
    dialog = dialog_of(page, ProviderDialog)
    for name, text in (("name_edit", "Elm Park"), ("places_edit", "two")):
        type_into(qtbot, dialog, name, text)
    dialog._ui.act_button.click()
    assert dialog.isVisible()
    bar = find_bar(dialog)
    assert bar is not None
    assert "no whole number" in bar.text
    dialog._ui.places_edit.setText("2")
    dialog._ui.rules_edit.setPlainText("Old clothes.")
    dialog._ui.act_button.click()
    assert column(page._ui.providers_table, 0) == ["Elm Park", "Riverbend Food Pantry"]
    assert page._ui.providers_table.current().name == "Elm Park"
    assert column(page._ui.providers_table, 7) == ["2", "Full"]
    assert page._ui.placed_table.rows.total == 0
    qtbot.keyClick(page._ui.providers_table, Qt.Key.Key_Return)
    changing = dialog_of(page, ProviderDialog)
    assert changing._ui.rules_edit.toPlainText() == "Old clothes."
    changing._ui.places_edit.clear()
    changing._ui.act_button.click()
    assert column(page._ui.providers_table, 7)[0] == ""


def test_who_is_placed_there_stands_beneath_with_the_way_to_the_case(
    qtbot: QtBot, page: ProvidersPage, placed: Court
) -> None:
    assert column(page._ui.placed_table, 0) == ["Maria Lopez", "Jo Ray"]
    with qtbot.waitSignal(page.open_case) as opened:
        page._ui.case_button.click()
    assert opened.args == [placed.maria]
    page._ui.unplace_button.click()
    assert column(page._ui.placed_table, 0) == ["Jo Ray"]


def test_a_stopped_provider_says_so_and_may_go_on(page: ProvidersPage, placed: Court) -> None:
    page._ui.stop_button.click()
    assert column(page._ui.providers_table, 7) == ["Stopped"]
    assert not page._ui.stop_button.isEnabled()
    page._ui.resume_button.click()
    assert column(page._ui.providers_table, 7) == ["Full"]
    assert placed.desk.ask(providers.choices)


def test_the_slip_is_shown_to_be_printed(qtbot: QtBot, page: ProvidersPage) -> None:
    page._ui.slip_button.click()
    qtbot.waitUntil(lambda: not busy() and page.findChild(PaperDialog) is not None, timeout=20_000)
    dialog = dialog_of(page, PaperDialog)
    assert dialog.preview.page_count == 2
    assert dialog._ready.file_name.startswith("placement-YC-2026-")
    dialog.reject()


def test_the_report_is_on_screen_and_on_paper(qtbot: QtBot, page: ProvidersPage, placed: Court) -> None:
    page._ui.report_button.click()
    dialog = dialog_of(page, ReportDialog)
    assert dialog._ui.last_date.value() == date(2026, 11, 30)
    assert column(dialog._ui.report_table, 5) == ["2"]
    dialog._ui.last_date.edit.setText("no day")
    assert dialog._ui.report_table.rows.total == 0
    dialog._ui.paper_button.click()
    dialog._ui.last_date.edit.clear()
    dialog._ui.paper_button.click()
    dialog._ui.last_date.set_value(date(2026, 11, 30))
    dialog._ui.paper_button.click()
    qtbot.waitUntil(lambda: not busy() and dialog.findChild(PaperDialog) is not None, timeout=20_000)
    dialog_of(dialog, PaperDialog).reject()
    dialog._ui.close_button.click()
    page._ui.sheet_button.click()
    assert dialog_of(page, SheetDialog)._provider() == placed.pantry
    dialog_of(page, SheetDialog).reject()


def test_a_court_without_a_provider_is_told_what_to_do(page: ProvidersPage) -> None:
    page.load("nobody")
    assert page.leave()
    assert any(action.text() == "New provider…" for action in page.commands())
