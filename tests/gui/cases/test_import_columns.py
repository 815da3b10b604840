"""A spreadsheet that nobody has described: the clerk says once what its columns hold."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.gui.hand import answer, dialog_of
from tests.gui.named import unnamed
from youthcourt import words
from youthcourt.gui.cases.cases_page import CasesPage
from youthcourt.gui.cases.columns_dialog import ColumnsDialog
from youthcourt.gui.cases.import_dialog import ImportDialog
from youthcourt.gui.cases.import_words import left_behind
from youthcourt.gui.cases.spreadsheet_copy import ask_about_copy
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.toast import toast_of
from youthcourt.places import asset
from youthcourt.services.cases import list_cases
from youthcourt.services.imports import ImportReport, RowRefused
from youthcourt.services.office import Office

OURS = 'Case No,Name,DOB,Offense\nA-1,"Reed, Ann",3/4/2011,Graffiti\nA-2,Ben Moss,5/6/2010,Trespass\n'


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    path = tmp_path / "ours.csv"
    path.write_text(OURS, "utf-8")
    return path


def importing(qtbot: QtBot, cases: CasesPage, path: Path) -> ImportDialog:
    cases._ui.import_button.click()
    dialog = dialog_of(cases, ImportDialog)
    dialog.choose(path)
    return dialog


def columns_of(qtbot: QtBot, dialog: ImportDialog) -> ColumnsDialog:
    qtbot.waitUntil(lambda: bool(dialog.findChildren(ColumnsDialog)), timeout=20_000)
    return dialog_of(dialog, ColumnsDialog)


def choose(dialog: ColumnsDialog, header: str, field: str) -> None:
    combo = dialog._combos[header]
    combo.setCurrentIndex(combo.findData(field))
    combo.activated.emit(combo.currentIndex())


def set_order(dialog: ColumnsDialog, header: str, order: str) -> None:
    combo = dialog._dates[header].order_combo
    combo.setCurrentIndex(combo.findData(order))
    combo.activated.emit(combo.currentIndex())


def test_columns_are_proposed_mended_and_remembered(
    qtbot: QtBot, cases: CasesPage, office: Office, sheet: Path
) -> None:
    dialog = importing(qtbot, cases, sheet)
    columns = columns_of(qtbot, dialog)
    ui = columns._ui
    assert unnamed(columns) == []
    assert columns._chosen() == {
        "Case No": "agency_number", "Name": "name", "DOB": "birth_date", "Offense": "offense",
    }  # fmt: skip
    dates = columns._dates["DOB"]
    assert dates.order_combo.isVisible()
    assert "day and month apart. In this order “3/4/2011” is Friday, March 4, 2011" in dates.hint.text()
    set_order(columns, "DOB", "DD/MM/YYYY")
    assert "“3/4/2011” is Sunday, April 3, 2011" in dates.hint.text()
    assert "Birth date\nApr 3, 2011" in ui.cards_shelf.text
    choose(columns, "Case No", "")
    choose(columns, "DOB", "")
    assert "Choose the column for" in ui.cards_shelf.text
    columns.accept()
    bar = columns.findChild(MessageBar)
    assert bar is not None
    assert "Agency number" in bar.text
    choose(columns, "Case No", "agency_number")
    choose(columns, "DOB", "birth_date")
    columns.accept()
    qtbot.waitUntil(dialog._ui.import_button.isEnabled, timeout=20_000)
    assert dialog._ui.mapping_combo.currentText() == "Columns as you chose them"
    dialog._ui.import_button.click()
    qtbot.waitUntil(lambda: len(office.ask(list_cases)) == 2 and not dialog._task, timeout=20_000)
    answer("Keep it")
    again = importing(qtbot, cases, sheet)
    qtbot.waitUntil(lambda: again._plan is not None, timeout=20_000)
    assert again._ui.mapping_combo.currentText() == "As last time"
    assert "2 known" in again._ui.summary_label.text()
    again.reject()


def test_another_kind_keeps_the_columns_that_it_has(qtbot: QtBot, cases: CasesPage, sheet: Path) -> None:
    dialog = importing(qtbot, cases, sheet)
    columns = columns_of(qtbot, dialog)
    columns._ui.kind_combo.setCurrentIndex(1)
    assert columns._chosen()["DOB"] == "birth_date"
    assert columns._chosen()["Offense"] == ""
    columns.reject()
    dialog.reject()


def test_the_columns_can_be_looked_at_for_a_known_file_too(
    qtbot: QtBot, cases: CasesPage, tmp_path: Path
) -> None:
    path = tmp_path / "plain.csv"
    path.write_text("NUM,GIVEN,FAMILY,DATE,OFFENSE\nA-1,Ann,Reed,2026-11-01,Graffiti\n")
    dialog = importing(qtbot, cases, path)
    qtbot.waitUntil(lambda: dialog._plan is not None, timeout=20_000)
    dialog._ui.columns_button.click()
    columns = columns_of(qtbot, dialog)
    assert not any(dates.order_combo.isVisible() for dates in columns._dates.values())
    columns.reject()
    dialog.reject()


@pytest.mark.parametrize(
    ("header", "row", "called"),
    [
        ("NUM,GIVEN,FAMILY,DATE,OFFENSE", "A-1,Ann,Reed,2026-11-01,Graffiti", "Lista sencilla de remisiones"),
        ("GIVEN,FAMILY,ROLES", "Ann,Reed,juror", "Lista de personas"),
    ],
)
def test_a_known_file_is_known_in_another_language_too(
    qtbot: QtBot, cases: CasesPage, tmp_path: Path, header: str, row: str, called: str
) -> None:
    path = tmp_path / "known.csv"
    path.write_text(f"{header}\n{row}\n")
    with words.speaking("es", asset("locale")):
        dialog = importing(qtbot, cases, path)
        qtbot.waitUntil(lambda: dialog._plan is not None, timeout=20_000)
        assert dialog._ui.mapping_combo.currentText() == called
        dialog.reject()


def test_a_spreadsheet_that_cannot_be_moved_is_told(qtbot: QtBot, cases: CasesPage, sheet: Path) -> None:
    ask_about_copy(cases, sheet.with_name("gone.csv"))
    answer("Move it to the trash")
    qtbot.waitUntil(lambda: "could not be moved" in toast_of(cases.window()).text)


def test_a_spreadsheet_can_go_to_the_trash(qtbot: QtBot, cases: CasesPage) -> None:
    """Look reference, section 8: the spreadsheet still holds private data."""
    home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation))
    sheet = home / "ours.csv"
    sheet.write_text(OURS, "utf-8")
    ask_about_copy(cases, sheet)
    answer("Move it to the trash")
    qtbot.waitUntil(lambda: toast_of(cases.window()).text == "The spreadsheet is in the trash.")
    assert not sheet.exists()


def question_said(answered: str) -> str:
    """Return all that the question says that has *answered* as its only button."""
    box = next(
        made for made in QApplication.topLevelWidgets() if isinstance(made, QMessageBox) and made.isVisible()
    )
    said = f"{box.text()} {box.informativeText()}"
    assert [button.text() for button in box.buttons()] == [answered]
    answer(answered)
    return said


def test_a_spreadsheet_that_holds_what_the_court_file_has_not_is_not_offered_for_the_trash(
    qtbot: QtBot, cases: CasesPage, office: Office, tmp_path: Path
) -> None:
    """Rule: rows left out and columns not taken are said after an import, and the one copy is not trashed."""
    path = tmp_path / "ours.csv"
    path.write_text(
        "Case No,Name,DOB,Offense,Blue,Empty\nA-1,Ann Reed,2011-04-30,Graffiti,x,\n"
        "A-2,Ben Moss,last week,Trespass,,\n,Cy Low,,Trespass,,\n"
    )
    dialog = importing(qtbot, cases, path)
    columns_of(qtbot, dialog).accept()
    qtbot.waitUntil(lambda: dialog._plan is not None, timeout=20_000)
    dialog._ui.skip_check.setChecked(True)
    dialog._ui.import_button.click()
    qtbot.waitUntil(lambda: len(office.ask(list_cases)) == 1 and not dialog._task, timeout=20_000)
    said = question_said("Keep it")
    assert "2 rows are NOT in the court file: row 3, row 4." in said
    assert "1 column was not taken: “Blue”." in said
    assert "Everything" not in said


def test_what_an_import_left_behind_is_named_in_short() -> None:
    """Rule: one row is said as one, a column without a header too, and a long list is cut."""
    refused = tuple(RowRefused(row, "") for row in range(2, 14))
    report = ImportReport(rows=12, added=0, known=0, refused=refused, lines=(), written=True)
    rows, columns = left_behind(report, ("", "Blue"))
    assert rows.startswith("12 rows are NOT in the court file: row 2, ")
    assert rows.endswith("row 11, ….")
    assert columns == "2 columns were not taken: one without a header, “Blue”."
    assert left_behind(replace(report, refused=refused[:1]), ()) == (
        "1 row is NOT in the court file: row 2.",
    )
    assert left_behind(replace(report, refused=()), ()) == ()


def test_one_odd_date_does_not_spoil_the_order_and_a_chosen_order_is_kept(
    qtbot: QtBot, cases: CasesPage, tmp_path: Path
) -> None:
    """Rule: the order is that of most dates, ISO dates are always read, Columns… shows what was chosen."""
    path = tmp_path / "ours.csv"
    path.write_text(
        "Case No,Name,DOB,Offense\nA-1,Ann Reed,3/4/2011,Graffiti\nA-2,Ben Moss,last week,Trespass\n"
        'A-3,Cy Low,2010-04-30,Trespass\nA-4,"Di\nRoe",5/6/2010,"Took\na bike"\n'
    )
    dialog = importing(qtbot, cases, path)
    columns = columns_of(qtbot, dialog)
    ui = columns._ui
    assert columns._dates["DOB"].order_combo.currentText() == "MM/DD/YYYY"
    read = ui.cards_shelf.text
    assert "Birth date\nMar 4, 2011" in read
    assert "“last week” in the column DOB cannot be read as a date." in read
    assert "Birth date\nApr 30, 2010" in read
    set_order(columns, "DOB", "DD/MM/YYYY")
    choose(columns, "Offense", "facts")
    columns.accept()
    qtbot.waitUntil(lambda: dialog._plan is not None, timeout=20_000)
    dialog._ui.columns_button.click()
    again = columns_of(qtbot, dialog)
    assert again._dates["DOB"].order == "DD/MM/YYYY"
    assert again._chosen()["Offense"] == "facts"
    again.reject()
    dialog.reject()
