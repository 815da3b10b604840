"""Two kinds of table: one that is marked only while the keyboard is in it, one whose cells are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.cell_table import CellTable
from youthcourt.gui.kit.quiet_table import QuietTable
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.table_model import Column

COLUMNS = [Column[str]("Name", lambda row: row), Column[str]("Length", lambda row: str(len(row)))]


def _page(qtbot: QtBot, *tables: Table) -> QWidget:
    page = QWidget()
    rows = QVBoxLayout(page)
    for table in tables:
        rows.addWidget(table)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_a_table_without_the_keyboard_keeps_its_row_and_marks_none(qtbot: QtBot) -> None:
    """Of several tables the marked row tells where Enter leads; a reload changes nothing about that."""
    one, other = QuietTable(), QuietTable()
    for table in (one, other):
        table.set_up("Names", COLUMNS, key=lambda row: row, nothing="Nobody.")
        table.show_rows(["Ana", "Ben"])
    page = _page(qtbot, one, other)
    one.setFocus()
    one.choose("Ben")
    with qtbot.waitSignal(other.entered):
        other.setFocus()
    assert (one.selected(), one.current(), other.selected()) == ([], "Ben", ["Ana"])
    one.show_rows(["Ana", "Ben", "Cy"])
    assert (one.selected(), one.current()) == ([], "Ben")
    one.setFocus()
    assert one.selected() == ["Ben"]
    assert page.isVisible()


def test_the_arrows_go_from_cell_to_cell_and_enter_opens_one(qtbot: QtBot) -> None:
    """It begins on the column asked for, and comes back to the cell that was current."""
    table = CellTable()
    table.set_up("Names", COLUMNS, key=lambda row: row, nothing="Nobody.", first=1)
    table.show_rows(["Ana", "Benedict"])
    page = _page(qtbot, table)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.cell_opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["Benedict", 1]
    with qtbot.waitSignal(table.cell_opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Space)
    assert opened.args == ["Benedict", 1]
    with qtbot.waitSignal(table.cell_current) as current:
        qtbot.keyClick(table, Qt.Key.Key_Left)
    assert current.args == ["Benedict", 0]
    table.show_rows(["Benedict", "Cy"])
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 0)
    table.show_rows([])
    assert table.current() is None
    with qtbot.assertNotEmitted(table.cell_opened):
        qtbot.keyClick(table, Qt.Key.Key_Space)
    assert page.isVisible()


def test_a_click_tells_the_cell(qtbot: QtBot) -> None:
    table = CellTable()
    table.set_up("Names", COLUMNS, key=lambda row: row, nothing="Nobody.")
    table.show_rows(["Ana"])
    page = _page(qtbot, table)
    spot = table.visualRect(table.rows.index(0, 1)).center()
    with qtbot.waitSignal(table.cell_clicked) as clicked:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert clicked.args == ["Ana", 1]
    assert page.isVisible()
