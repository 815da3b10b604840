"""The court's own spreadsheet through the window: where its rows stand, cards, who is who, errors."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.exchange.workbooks import xlsx
from tests.gui.cases.test_import_columns import columns_of, importing
from tests.gui.hand import answer, dialog_of
from tests.gui.named import unnamed
from youthcourt.gui.cases.cases_page import CasesPage
from youthcourt.gui.cases.import_dialog import ImportDialog
from youthcourt.gui.cases.import_words import told
from youthcourt.gui.cases.like_dialog import LikeDialog
from youthcourt.services.cases import list_cases
from youthcourt.services.import_alike import Question
from youthcourt.services.import_said import ROWS, SAME, pair_key
from youthcourt.services.imports import ImportReport
from youthcourt.services.office import Office

OURS = [
    ["Maple Youth Court"],
    [],
    ["Name", "DOB", "Offense date", "Offense", "Outcome"],
    ["Ann Reed", "2011-05-06", "2026-09-30", "Graffiti", "done"],
    ["Ann Reed", "2011-05-06", "2026-10-10", "Trespass", ""],
    ["Ben Moss", "someday", "2026-10-10", "Trespass", ""],
]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "ours.xlsx"
    path.write_bytes(xlsx(OURS, before={"Notes": [["Name", "Phone"], ["x", "y"]]}))
    return path


def judged(qtbot: QtBot, cases: CasesPage, book: Path) -> ImportDialog:
    dialog = importing(qtbot, cases, book)
    columns_of(qtbot, dialog).accept()
    qtbot.waitUntil(lambda: dialog._plan is not None, timeout=20_000)
    return dialog


def test_sheet_and_headers_are_proposed_and_can_be_changed(
    qtbot: QtBot, cases: CasesPage, book: Path
) -> None:
    dialog = importing(qtbot, cases, book)
    columns = columns_of(qtbot, dialog)
    ui = columns._ui
    assert unnamed(columns) == []
    assert (ui.sheet_combo.currentText(), ui.head_combo.currentData()) == ("Referrals", 3)
    assert "Ann Reed" in ui.cards_shelf.text
    ui.sheet_combo.setCurrentIndex(0)
    ui.sheet_combo.activated.emit(0)
    assert set(columns._combos) == {"Name", "Phone"}
    ui.sheet_combo.setCurrentIndex(1)
    ui.sheet_combo.activated.emit(1)
    ui.head_combo.setCurrentIndex(0)
    ui.head_combo.activated.emit(0)
    assert set(columns._combos) == {"Maple Youth Court"}
    columns.reject()
    dialog.reject()


def test_a_row_is_shown_as_a_case_with_what_becomes_of_it(qtbot: QtBot, cases: CasesPage, book: Path) -> None:
    dialog = judged(qtbot, cases, book)
    ui = dialog._ui
    assert unnamed(dialog) == []
    assert "Ann Reed" in ui.card_shelf.text
    assert ui.rows_table.choose(6)
    assert "Refused" in ui.card_shelf.text
    assert "cannot be read as a date" in ui.card_shelf.text
    assert "Not taken from the file: “Outcome”." in ui.summary_label.text()
    dialog._choose_columns()
    again = columns_of(qtbot, dialog)
    assert again._ui.head_combo.currentData() == 3
    again.reject()
    dialog.reject()


def test_whose_rows_are_is_asked_once_and_heeded(
    qtbot: QtBot, cases: CasesPage, office: Office, book: Path
) -> None:
    dialog = judged(qtbot, cases, book)
    ui = dialog._ui
    assert "1 name may be that of somebody known" in ui.summary_label.text()
    ui.like_button.click()
    like = dialog_of(dialog, LikeDialog)
    assert unnamed(like) == []
    (one,) = like._questions
    assert (one.rows, one.other, one.why) == ((4, 5), "each other", "same name in several rows")
    assert like._said(one) == "Not answered yet"
    assert like._ui.detail_label.text() == "Ann Reed · each other · same name in several rows"
    qtbot.keyClick(like._ui.same_button, Qt.Key.Key_Space)
    assert like._said(one) == "The same person"
    like._ui.another_button.click()
    assert like._said(one) == "Another person"
    qtbot.keyClick(like._ui.questions_table, Qt.Key.Key_Return)
    assert like._answers == {one.key: SAME}
    like._ui.others_button.click()
    assert like._answers == {one.key: SAME}
    like.accept()
    qtbot.waitUntil(lambda: dialog._plan is not None, timeout=20_000)
    assert "somebody known" not in ui.summary_label.text()
    ui.skip_check.setChecked(True)
    ui.import_button.click()
    qtbot.waitUntil(lambda: len(office.ask(list_cases)) == 2 and not dialog._task, timeout=20_000)
    answer("Keep it")
    assert len({line.respondent_id for line in office.ask(list_cases)}) == 1


def test_rows_with_errors_are_saved(
    qtbot: QtBot, cases: CasesPage, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = judged(qtbot, cases, book)
    path = book.with_name("errors.xlsx")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    dialog._ui.errors_button.click()
    qtbot.waitUntil(lambda: "1 row saved" in dialog._ui.busy_label.text(), timeout=20_000)
    assert path.exists()
    dialog._rows._errors_saved(2)
    assert "2 rows saved" in dialog._ui.busy_label.text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    dialog._ui.errors_button.click()
    dialog.reject()


def test_a_column_without_a_header_is_said_as_one() -> None:
    report = ImportReport(rows=1, added=1, known=0, refused=(), lines=(), written=False)
    assert told(report, ("",)).endswith("Not taken from the file: one without a header.")


def test_rows_are_said_to_be_one_person_only(qtbot: QtBot) -> None:
    """Rule: who says that rows are of B takes back that they are of A; that they are of one person stays."""

    def pair(group: str, other: str) -> Question:
        return Question(pair_key(group, other), group, "Ann Reed", None, (2, 3), "Ann", "", "same name")

    asked = [pair("ann\t", ROWS), pair("ann\t", "a"), pair("ann\t", "b"), pair("ben\t", "a")]
    dialog = LikeDialog(asked, {})
    qtbot.addWidget(dialog)
    table = dialog._ui.questions_table
    for _ in range(3):
        dialog._answer(SAME)
    assert table.current() == asked[3]
    assert dialog._answers == {asked[0].key: SAME, asked[2].key: SAME}
    dialog._another_all()
    assert [dialog._said(one) for one in asked] == [
        "The same person", "Another person", "The same person", "Another person",
    ]  # fmt: skip
