"""A list leaves as a file: what is shown, as it is shown, into the trail, and stopped when wished."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

from tests.gui.hand import dialog_of
from tests.gui.lists.conftest import MANY, said, shown
from youthcourt.gui.cases.cases_page import CasesPage
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.kit.toast import toast_of
from youthcourt.services import intake
from youthcourt.services.intake import Referral
from youthcourt.services.office import Office


def exports(office: Office) -> list[tuple[str, str]]:
    """Return which lists left and with which fields, from the trail."""
    with office.store.engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT object_id, fields FROM audit WHERE action = 'export'")
        return [(row[0], row[1]) for row in rows]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for the files that leave."""
    made = tmp_path / "out"
    made.mkdir()
    return made


def done(qtbot: QtBot, page: CasesPage) -> str:
    """Wait for the file and return what the toast says."""
    qtbot.waitUntil(lambda: not page.desk.exporter.busy and not busy(), timeout=20_000)
    return toast_of(page.window()).text


def test_the_list_is_written_as_it_is_shown(
    qtbot: QtBot, cases: CasesPage, sample_office: Office, folder: Path
) -> None:
    """Ctrl+E; the name proposed tells the list and the day, and nobody's name."""
    cases.desk.columns.show(["Youth", "Hearing", "Status"], [])
    cases.desk.show_asked(cases.desk.model.asked.sorted_by("youth"))
    cases._ui.cases_table.setFocus()
    qtbot.keyClick(cases._ui.cases_table, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(cases, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == "cases 2026-11-28.xlsx"
    dialog.filterSelected.emit("Plain table (*.csv)")
    assert dialog.defaultSuffix() == "csv"
    path = folder / "out.xlsx"
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    assert "Saved out.xlsx with 60 rows" in done(qtbot, cases)
    sheet = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    rows = cases._ui.cases_table.rows
    assert sheet[0] == ["Youth", "Hearing", "Status"]
    assert [row[0] for row in sheet[1:]] == [rows.row(at).name for at in range(60)]
    assert exports(sample_office) == [("cases", "youth hearing status")]


def test_only_the_rows_selected_leave_from_the_bar(qtbot: QtBot, cases: CasesPage, folder: Path) -> None:
    table = cases._ui.cases_table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    numbers = [line.number for line in table.selected()]
    cases.desk.actions.export_chosen.trigger()
    dialog = dialog_of(cases, QFileDialog)
    dialog.fileSelected.emit(str(folder / "two.csv"))
    dialog.reject()
    done(qtbot, cases)
    with (folder / "two.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row[0] for row in csv.reader(file)][1:] == numbers


def test_names_like_formulas_leave_as_text(
    qtbot: QtBot, cases: CasesPage, sample_office: Office, folder: Path
) -> None:
    sample_office.do(intake.new_referral, Referral(given="=HYPERLINK(1)", family="Doe"))
    cases.desk.exporter.write(folder / "a.csv", [(0, 1)])
    done(qtbot, cases)
    assert "'=HYPERLINK(1) Doe" in (folder / "a.csv").read_text(encoding="utf-8-sig")


def test_a_long_list_is_written_by_windows_and_can_be_stopped(
    qtbot: QtBot, many: Office, folder: Path
) -> None:
    """Nothing is left of a file that was stopped; a second file waits for the first."""
    for page in shown(qtbot, CasesPage(many), many):
        exporter = page.desk.exporter
        exporter.write(folder / "all.csv", [(0, MANY)])
        exporter.write(folder / "twice.csv", [(0, MANY)])
        assert "Wait until it is done" in said(page)
        exporter.strip.timer.timeout.emit()
        assert exporter.strip.isVisible()
        exporter.strip.stop_button.click()
        assert done(qtbot, page) == "Stopped. No file was written."
        assert list(folder.iterdir()) == []
        assert not exporter.strip.isVisible()
        exporter.write(folder / "all.csv", [(0, MANY)])
        assert "with 5,000 rows" in done(qtbot, page)
        assert exporter.strip.bar.maximum() == MANY


def test_a_list_that_changes_while_it_is_written_is_not_half_true(
    qtbot: QtBot, cases: CasesPage, folder: Path
) -> None:
    cases.desk.exporter.write(folder / "a.csv", [(0, 61)])
    done(qtbot, cases)
    assert "The list changed while it was written" in said(cases)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", ["gone/a.csv", "gone/a.xlsx"])
def test_a_place_that_cannot_be_written_to_is_one_sentence(
    qtbot: QtBot, cases: CasesPage, folder: Path, name: str
) -> None:
    cases.desk.exporter.write(folder / name, [(0, 60)])
    done(qtbot, cases)
    assert "could not be written" in said(cases)


def test_closing_the_court_stops_the_writing_first(qtbot: QtBot, many: Office, folder: Path) -> None:
    """The worker has let go of the file when ``shut`` returns, and nothing is left of what it wrote."""
    for page in shown(qtbot, CasesPage(many), many):
        page.desk.exporter.write(folder / "all.csv", [(0, MANY)])
        page.shut()
        assert list(folder.iterdir()) == []
        done(qtbot, page)
