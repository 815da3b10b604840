"""A sheet of hours by keyboard: hours, Enter, hours; what is wrong stands beside it; one Undo."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.providers.conftest import Court
from tests.services.placing import sanction
from youthcourt.gui.kit.refusals import find_bar
from youthcourt.gui.providers.sheet_dialog import SheetDialog
from youthcourt.gui.providers.sheet_rows import CREDITED, ON, PRESENT, WHO, WHY
from youthcourt.services import providers

MONDAY = date(2026, 11, 30)


@pytest.fixture
def dialog(qtbot: QtBot, placed: Court) -> SheetDialog:
    page = QWidget()
    page.resize(1200, 800)
    qtbot.addWidget(page)
    made = SheetDialog(placed.desk.office, page, placed.pantry)
    page.show()
    made.open()
    return made


def _type(qtbot: QtBot, dialog: SheetDialog, keys: str, then: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the current cell, which opens at the first key, and leave it."""
    grid = dialog._ui.sheet_grid
    if not _editors(dialog):
        qtbot.keyClicks(grid, keys[:1])
        keys = keys[1:]
    (editor,) = _editors(dialog)
    qtbot.keyClicks(editor, keys)
    qtbot.keyClick(editor, then)
    if then == Qt.Key.Key_Return:
        qtbot.waitUntil(lambda: not _editors(dialog))


def _editors(dialog: SheetDialog) -> list[QLineEdit]:
    return [line for line in dialog._ui.sheet_grid.findChildren(QLineEdit) if line.isVisible()]


def _done(placed: Court, number: str) -> object:
    key = sanction(placed.desk, number)
    return next(row["done"] for row in placed.desk.rows("sanction") if row["id"] == key)


def test_a_sheet_is_typed_without_the_mouse_and_taken_back_at_once(
    qtbot: QtBot, dialog: SheetDialog, placed: Court
) -> None:
    """One day for all, hours and Enter for each; other credit by Tab, with its reason."""
    assert [row[WHO] for row in dialog.entries.rows] == [
        f"Jo Ray, {placed.jo}",
        f"Maria Lopez, {placed.maria}",
    ]
    dialog._ui.on_date.set_value(MONDAY)
    _type(qtbot, dialog, "3")
    assert dialog._ui.sheet_grid.currentIndex().row() == 1
    _type(qtbot, dialog, "4", Qt.Key.Key_Tab)
    assert dialog._ui.sheet_grid.currentIndex().column() == CREDITED
    _type(qtbot, dialog, "3.5", Qt.Key.Key_Tab)
    assert dialog.entries.said(1)[0].startswith("Say in a few words why")
    _type(qtbot, dialog, "left early")
    assert dialog.entries.said(1) == ("", False)
    assert dialog._ui.sum_label.text() == "2 lines, 6.5 hours."
    assert not dialog._ui.provider_box.isEnabled()
    dialog._ui.act_button.click()
    assert dialog.isVisible(), "nobody has signed"
    dialog._ui.verified_edit.setText("Ms. Ortiz")
    dialog._ui.act_button.click()
    assert not dialog.isVisible()
    assert (_done(placed, placed.jo), _done(placed, placed.maria)) == (300, 350)
    placed.desk.office.undo()
    assert (_done(placed, placed.jo), _done(placed, placed.maria)) == (0, 0)


def test_a_bad_line_is_marked_and_nothing_is_half_done(dialog: SheetDialog, placed: Court) -> None:
    dialog._ui.verified_edit.setText("Ms. Ortiz")
    for cell, text in ((PRESENT, "3"), (ON, "2026-12-24")):
        dialog.entries.setData(dialog.entries.index(0, cell), text)
    dialog.entries.setData(dialog.entries.index(1, PRESENT), "3")
    assert "still to come" in dialog.entries.said(0)[0]
    assert dialog.entries.said(1) == ("Give the day on which this was worked.", True)
    dialog._ui.act_button.click()
    bar = find_bar(dialog)
    assert bar is not None
    assert "stands beside it" in bar.text
    assert dialog._ui.sum_label.text().endswith("Not yet right: 2.")
    assert placed.desk.rows("sanctionlog") == []
    dialog.entries.setData(dialog.entries.index(0, PRESENT), "lots")
    assert "cannot be read as hours" in dialog.entries.said(0)[0]


def test_lines_of_a_spreadsheet_are_taken_with_a_word_on_each(dialog: SheetDialog, placed: Court) -> None:
    """Whom a line fits is filled, another day gets its own line, who fits nobody is marked at the end."""
    text = (
        f"Name\tDate\tHours\nMaria Lopez\t2026-11-30\t2\n{placed.maria}\t2026-12-01\t3\t2\tlate bus\n"
        "Bob Nobody\t2026-11-30\t3\n"
    )
    QGuiApplication.clipboard().setText(text)
    dialog._ui.paste_button.click()
    shown = [(row[WHO][:5], row[ON], row[PRESENT], row[CREDITED], row[WHY]) for row in dialog.entries.rows]
    assert shown == [
        ("Jo Ra", "", "", "", ""),
        ("Maria", "2026-11-30", "2", "", ""),
        ("Maria", "2026-12-01", "3", "2", "late bus"),
        ("Bob N", "2026-11-30", "3", "", ""),
    ]
    assert [dialog.entries.said(at)[1] for at in range(4)] == [False, False, False, True]
    dialog._ui.sheet_grid.go(3, PRESENT)
    dialog._ui.out_button.click()
    dialog._ui.verified_edit.setText("Ms. Ortiz")
    dialog._ui.act_button.click()
    assert _done(placed, placed.maria) == 400
    QGuiApplication.clipboard().clear()


def test_the_grid_is_a_spreadsheet_to_the_hand(qtbot: QtBot, dialog: SheetDialog) -> None:
    """Delete empties a cell, Ctrl+V fills one, Shift+Tab goes back, another day is one key away."""
    grid = dialog._ui.sheet_grid
    QGuiApplication.clipboard().setText("2.5")
    grid.go(0, PRESENT)
    qtbot.keyClick(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.entries.rows[0][PRESENT] == "2.5"
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert dialog.entries.rows[0][PRESENT] == ""
    assert dialog._ui.provider_box.isEnabled()
    _type(qtbot, dialog, "1", Qt.Key.Key_Backtab)
    assert grid.currentIndex().column() == ON
    qtbot.keyClick(grid, Qt.Key.Key_Escape)
    grid.go(0, PRESENT)
    dialog._ui.again_button.click()
    assert [row[WHO][:5] for row in dialog.entries.rows] == ["Jo Ra", "Jo Ra", "Maria"]
    QGuiApplication.clipboard().setText("Jo Ray\t2026-11-30\t2")
    grid.go(0, ON)
    qtbot.keyClick(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.entries.rows[1][ON] == "2026-11-30"
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert grid.currentIndex().row() == 1
    for _row in range(3):
        dialog._ui.out_button.click()
    assert dialog.entries.rows == []
    assert not dialog._ui.act_button.isEnabled()
    QGuiApplication.clipboard().clear()


def test_a_court_without_a_placement_is_told_where_to_begin(dialog: SheetDialog, placed: Court) -> None:
    for number in (placed.maria, placed.jo):
        placed.desk.do(providers.unplace, sanction(placed.desk, number))
    empty = SheetDialog(placed.desk.office, dialog._page)
    empty.open()
    assert empty._ui.sum_label.text().startswith("Nobody is placed with a provider")
    empty.reject()
