"""Every table of a page can be copied and exported: by its keys, from its menu and from the page's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from tests.gui.hand import dialog_of
from tests.gui.lists.columns_of import titles_shown
from tests.gui.lists.test_export import exports
from youthcourt.domain.today import TodayPart
from youthcourt.gui.appointments.appointments_page import AppointmentsPage
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.people.person_page import PersonPage
from youthcourt.gui.readiness.readiness_page import ReadinessPage
from youthcourt.gui.settings.settings_page import SettingsPage
from youthcourt.gui.today.off_dialogs import OffDialog
from youthcourt.gui.today.today_page import TodayPage
from youthcourt.services import appointments, cases, people, put_off
from youthcourt.services.appointment_book import appointments_from
from youthcourt.services.office import Office
from youthcourt.services.today import today

TODAY = date(2026, 11, 28)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _today(office: Office) -> tuple[QWidget, dict[str, Table]]:
    page = TodayPage(office)
    page.load()
    return page, {f"today {part}": page.tables[part] for part in TodayPart}


def _book(office: Office) -> tuple[QWidget, dict[str, Table]]:
    page = AppointmentsPage(office)
    page.load()
    return page, {"appointments": page._ui.book_table}


def _ready(office: Office) -> tuple[QWidget, dict[str, Table]]:
    page = ReadinessPage(office)
    page.load(TODAY)
    return page, {"readiness": page._ui.ready_table}


def _case(office: Office) -> tuple[QWidget, dict[str, Table]]:
    page = CasePage(office)
    page.load(next(line.number for line in office.ask(cases.list_cases) if line.stage == "scheduled"))
    return page, page._tables()


def _person(office: Office) -> tuple[QWidget, dict[str, Table]]:
    page = PersonPage(office)
    page.load(next(line.id for line in office.ask(people.list_people) if "juror" in line.roles))
    ui = page._ui
    return page, {
        "person guardians": ui.guardians_table,
        "ties": ui.relations_table,
        "person consents": ui.consents_table,
    }


def _settings(office: Office) -> tuple[QWidget, dict[str, Table]]:
    page = SettingsPage(office)
    page.load("sanctions")
    return page, {"sanctions": page._sections["sanctions"]._ui.sanctions_table}


def _off(office: Office) -> tuple[QWidget, dict[str, Table]]:
    line = office.ask(today).lines[0]
    office.do(put_off.put_off, line.kind, line.record, date(2026, 12, 5), "At camp")
    page = TodayPage(office)
    page.load()
    dialog = OffDialog(office, office.ask(today).off, page)
    return dialog, {"put off": dialog._ui.off_table}


@pytest.mark.parametrize("make", [_today, _book, _ready, _case, _person, _settings, _off])
def test_every_table_leaves_as_a_workbook_and_goes_to_the_clipboard(
    qtbot: QtBot,
    sample_office: Office,
    tmp_path: Path,
    make: Callable[[Office], tuple[QWidget, dict[str, Table]]],
) -> None:
    """Rule: every list to XLSX and CSV, by the keyboard; each export goes into the trail first."""
    page, tables = make(sample_office)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    for name, table in tables.items():
        path = tmp_path / f"{name}.xlsx"
        _export(qtbot, page, table, name, path)
        sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
        assert [str(told) for told in sheet[0]] == titles_shown(table)
        assert len(sheet) == 1 + table.rows.count()
        if table.rows.count() and table.isVisible():
            _copy(qtbot, table)
    assert [name for name, _fields in exports(sample_office)] == list(tables)


def test_a_list_that_nobody_looked_at_leaves_with_the_rows_of_the_case_in_front(
    qtbot: QtBot, sample_office: Office, tmp_path: Path
) -> None:
    """Rule: what is exported from the page of a case is of that case, whichever tab is in front."""
    waiting = [line.number for line in sample_office.ask(cases.list_cases) if line.stage == "scheduled"]
    one, other, *_ = waiting
    page = CasePage(sample_office)
    qtbot.addWidget(page)
    page.load(one)
    page.show_part("family")
    page.show_part("overview")
    page.load(other)
    path = tmp_path / "guardians.xlsx"
    _export(qtbot, page, page._ui.guardians_table, "guardians", path)
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()[1:]
    names = {line.name for line in sample_office.ask(cases.case_page, other).guardians}
    assert names
    assert {row[0] for row in rows} == names


def _export(qtbot: QtBot, page: QWidget, table: Table, name: str, path: Path) -> None:
    act = next(one for one in table.actions() if one.shortcut().toString() == "Ctrl+E")
    act.trigger()
    dialog = dialog_of(page, QFileDialog) if page.findChildren(QFileDialog) else None
    dialog = dialog or dialog_of(page.window(), QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == f"{name} 2026-11-28.xlsx"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    assert f"Saved {path.name}" in toast_of(page.window()).text


def _copy(qtbot: QtBot, table: Table) -> None:
    table.window().activateWindow()
    qtbot.waitUntil(table.window().isActiveWindow)
    QGuiApplication.clipboard().clear()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_C, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: "\n" in QGuiApplication.clipboard().text())
    titles, row = QGuiApplication.clipboard().text().split("\n")
    assert titles == "\t".join(titles_shown(table))
    assert row.strip()


def _worded(page: QWidget) -> list[str]:
    found: list[QAction] = []
    for action in page.commands():
        inner = action.menu()
        found += inner.actions() if isinstance(inner, QMenu) else [action]
    return [action.text() for action in found]


def test_what_is_exported_stands_in_the_menu_of_the_page(qtbot: QtBot, sample_office: Office) -> None:
    """Where a page has one list the commands are its own; several have a menu, each by its name."""
    for make, told in (
        (_book, ["Copy rows", "Copy rows with titles", "Export this list…", "Columns and order…"]),
        (_ready, ["Copy rows", "Export this list…"]),
        (_settings, ["Copy rows", "Export this list…"]),
        (_today, ["Export “Due and late”…", "Export “Appointments”…"]),
        (_case, ["Export “Guardians”…", "Export “Victims and witnesses”…", "Export “Hearings”…"]),
        (_person, ["Export “Guardians”…", "Export “Consents on file”…"]),
    ):
        page, _tables = make(sample_office)
        qtbot.addWidget(page)
        assert set(told) <= set(_worded(page))


def test_why_is_a_column_only_where_something_was_called_off(qtbot: QtBot, sample_office: Office) -> None:
    """Room: in a week in which nothing was called off, the book keeps the width for the rest."""
    page = AppointmentsPage(sample_office)
    qtbot.addWidget(page)
    page.load()
    assert "Why" not in titles_shown(page._ui.book_table)
    line = sample_office.ask(appointments_from, TODAY)[0]
    sample_office.do(appointments.cancel, line.id, "Ill")
    page.load()
    assert "Why" in titles_shown(page._ui.book_table)
