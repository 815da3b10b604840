"""Another file is chosen in the import: nothing of the one before stays, neither its rows nor its columns."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt
from pytestqt.qtbot import QtBot

from tests.gui.hand import answer, dialog_of
from youthcourt.gui.cases.cases_page import CasesPage
from youthcourt.gui.cases.columns_dialog import ColumnsDialog
from youthcourt.gui.cases.import_dialog import ImportDialog
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.toast import toast_of
from youthcourt.services.cases import list_cases
from youthcourt.services.office import Office

PLAIN = "NUM,GIVEN,FAMILY,DATE,OFFENSE\nA-1,Ann,Reed,2026-11-01,Graffiti\nA-2,Ben,Moss,2026-11-02,Trespass\n"
BELOW_A_TITLE = 'Referrals of 2026\nNovember\nCase No,Name,DOB,Offense\nA-1,"Reed, Ann",2011-04-30,Graffiti\n'
OTHER = 'Blue,Case No,Name,Offense\nx,B-1,"Low, Cy",Graffiti\ny,B-2,"Dell, Di",Trespass\n'


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A file that nobody has described."""
    path = tmp_path / "other.csv"
    path.write_text(OTHER, "utf-8")
    return path


def importing(qtbot: QtBot, cases: CasesPage, path: Path) -> ImportDialog:
    cases._ui.import_button.click()
    dialog = dialog_of(cases, ImportDialog)
    dialog.choose(path)
    return dialog


def columns_of(qtbot: QtBot, dialog: ImportDialog) -> ColumnsDialog:
    def opened() -> bool:
        return any(made.isVisible() for made in dialog.findChildren(ColumnsDialog))

    qtbot.waitUntil(opened, timeout=20_000)
    return dialog_of(dialog, ColumnsDialog)


def bar_of(dialog: ImportDialog) -> MessageBar:
    bar = dialog.findChild(MessageBar)
    assert bar is not None
    return bar


def test_nothing_of_the_file_before_can_be_imported_when_another_is_named(
    qtbot: QtBot, cases: CasesPage, tmp_path: Path, other: Path
) -> None:
    """Rule: what the button imports is what the window names; Escape in the columns leaves no live import."""
    first = tmp_path / "first.csv"
    first.write_text(PLAIN)
    dialog = importing(qtbot, cases, first)
    qtbot.waitUntil(dialog._ui.import_button.isEnabled, timeout=20_000)
    dialog.choose(other)
    qtbot.keyClick(columns_of(qtbot, dialog), Qt.Key.Key_Escape)
    assert dialog._ui.file_edit.text() == str(other)
    assert dialog._plan is None
    assert not dialog._ui.import_button.isEnabled()
    assert dialog._ui.import_button.text() == "&Import"
    assert dialog._ui.rows_table.rows.rowCount() == 0
    assert dialog._ui.summary_label.text().startswith("Choose a spreadsheet")
    dialog.reject()


def test_the_file_that_was_imported_is_the_one_that_goes_to_the_trash(
    qtbot: QtBot, cases: CasesPage, office: Office, other: Path
) -> None:
    """Rule: a name half typed over the file's is not what was imported, and never what is thrown away."""
    home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation))
    first = home / "first.csv"
    first.write_text(PLAIN)
    dialog = importing(qtbot, cases, first)
    qtbot.waitUntil(dialog._ui.import_button.isEnabled, timeout=20_000)
    dialog._ui.file_edit.setText(str(other))
    dialog._ui.import_button.click()
    qtbot.waitUntil(lambda: len(office.ask(list_cases)) == 2 and not dialog._task, timeout=20_000)
    answer("Move it to the trash")
    qtbot.waitUntil(lambda: toast_of(cases.window()).text == "The spreadsheet is in the trash.")
    assert other.exists()
    assert not first.exists()


def test_another_file_is_not_read_with_the_header_row_of_the_one_before(
    qtbot: QtBot, cases: CasesPage, tmp_path: Path, other: Path
) -> None:
    """Rule: the columns chosen are those of one file; “Columns…” on that same file shows them again."""
    first = tmp_path / "first.csv"
    first.write_text(BELOW_A_TITLE, "utf-8")
    dialog = importing(qtbot, cases, first)
    columns = columns_of(qtbot, dialog)
    assert columns._source.place.header_row == 3
    combo = columns._combos["Offense"]
    combo.setCurrentIndex(combo.findData(""))
    columns.accept()
    qtbot.waitUntil(lambda: dialog._plan is not None, timeout=20_000)
    dialog._ui.columns_button.click()
    again = columns_of(qtbot, dialog)
    assert again._chosen()["Offense"] == ""
    again.reject()
    dialog.choose(other)
    for _time in ("chosen", "asked for again"):
        columns = columns_of(qtbot, dialog)
        assert columns._source.place.header_row == 1
        assert columns._chosen()["Case No"] == "agency_number"
        columns.reject()
        dialog._ui.columns_button.click()
    columns_of(qtbot, dialog).reject()
    dialog.reject()


def test_what_was_wrong_with_one_file_is_not_said_of_the_next(
    qtbot: QtBot, cases: CasesPage, tmp_path: Path, other: Path
) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_text("")
    dialog = importing(qtbot, cases, empty)
    qtbot.waitUntil(lambda: "empty.csv" in bar_of(dialog).text, timeout=20_000)
    dialog.choose(other)
    assert bar_of(dialog).text == ""
    columns_of(qtbot, dialog).reject()
    assert bar_of(dialog).text == ""
    dialog.reject()


def test_of_two_files_chosen_at_once_the_last_is_read(
    qtbot: QtBot, cases: CasesPage, tmp_path: Path, other: Path
) -> None:
    """Rule: what is found out about a file that is no longer named is let go, whichever comes back first."""
    first = tmp_path / "first.csv"
    first.write_text(PLAIN)
    dialog = importing(qtbot, cases, other)
    dialog.choose(first)
    qtbot.waitUntil(dialog._ui.import_button.isEnabled, timeout=20_000)
    qtbot.waitUntil(lambda: not dialog._read_task, timeout=20_000)
    assert dialog.findChildren(ColumnsDialog) == []
    dialog.reject()
