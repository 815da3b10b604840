"""Tables on a page: rows, keys, chips and two empty states; for eyes and for screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.kit.cases import COLUMNS, ROWS
from youthcourt.gui.kit.filter_box import FilterBox
from youthcourt.gui.kit.table import Table
from youthcourt.look import palette, theme
from youthcourt.look.theme import Scheme
from youthcourt.look.tokens import LIGHT, Tone


@pytest.fixture
def page(dressed: QApplication, qtbot: QtBot) -> QWidget:
    """A page with a filter box above a table."""
    made = QWidget()
    qtbot.addWidget(made)
    column, box, table = QVBoxLayout(made), FilterBox(made), Table(made)
    column.addWidget(box)
    column.addWidget(table)
    table.set_up(
        "Cases", COLUMNS, lambda row: row.number, nothing="No cases yet.", action=("Add", table.show)
    )
    box.set_up(table, "these cases")
    table.show_rows(ROWS)
    made.resize(800, 500)
    made.show()
    return made


@pytest.fixture
def table(page: QWidget) -> Table:
    """The page's table."""
    return page.findChild(Table)


@pytest.fixture
def box(page: QWidget) -> FilterBox:
    """The page's filter box."""
    return page.findChild(FilterBox)


def test_there_is_always_a_current_row_while_there_are_rows(table: Table) -> None:
    """Without one, some screen readers crash; after a load it is the same case as before."""
    assert table.current() == ROWS[0]
    assert table.choose("26-0003")
    table.show_rows((ROWS[1], ROWS[0], ROWS[2]))
    assert table.current().number == "26-0003"
    table.show_rows(ROWS[:2])
    assert table.current().number == "26-0001"
    table.show_rows(())
    assert table.current() is None
    assert not table.choose("26-0001")


@pytest.mark.parametrize(
    "held", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier], ids=["ctrl", "shift"]
)
def test_the_current_row_is_the_selected_one_while_ctrl_or_shift_is_held(
    table: Table, qtbot: QtBot, held: Qt.KeyboardModifier
) -> None:
    """A page opened by Ctrl+2 gets its rows while Ctrl is still down."""
    qtbot.keyClick(table.window().windowHandle(), Qt.Key.Key_F2, held)
    assert QApplication.keyboardModifiers() == held
    table.show_rows(ROWS[1:])
    assert table.selected() == [table.current()] == [ROWS[1]]
    table.choose("26-0003")
    assert table.selected() == [table.current()] == [ROWS[2]]
    qtbot.keyClick(table.window().windowHandle(), Qt.Key.Key_F2)


def test_enter_and_double_click_open_the_row(table: Table, qtbot: QtBot) -> None:
    """Keyboard and mouse do the same."""
    table.choose("26-0002")
    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == [ROWS[1]]
    with qtbot.waitSignal(table.opened) as told:
        table.doubleClicked.emit(table.rows.index(2, 0))
    assert told.args == [ROWS[2]]


def test_arrow_keys_move_and_tab_leaves(table: Table, box: FilterBox, qtbot: QtBot) -> None:
    """Tab never walks through the cells."""
    table.setFocus()
    with qtbot.waitSignal(table.current_changed) as told:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert told.args == [ROWS[1]]
    assert not table.tabKeyNavigation()
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_whole_rows_are_selected_several_at_once(table: Table) -> None:
    """From top to bottom, whatever the order of clicks."""
    table.selectAll()
    assert table.selected() == list(ROWS)


def test_a_click_on_a_header_sorts(table: Table, qtbot: QtBot) -> None:
    """And a second click sorts the other way."""
    header = table.horizontalHeader()
    place = header.viewport()
    at = table.columnViewportPosition(4) + 20
    qtbot.mouseClick(place, Qt.MouseButton.LeftButton, pos=QPoint(at, 10))
    first = [row.hours for row in (table.rows.row(at) for at in range(3))]
    qtbot.mouseClick(place, Qt.MouseButton.LeftButton, pos=QPoint(at, 10))
    second = [row.hours for row in (table.rows.row(at) for at in range(3))]
    assert sorted((first, second)) == [[9, 12, 100], [100, 12, 9]]


def test_a_table_without_rows_says_what_will_be_here_and_offers_to_add(
    table: Table, box: FilterBox, qtbot: QtBot
) -> None:
    """The first empty state: nothing yet. There is nothing to search, so the box rests."""
    added: list[bool] = []
    table.set_up(
        "Cases",
        COLUMNS,
        lambda row: row.number,
        nothing="No cases yet.",
        action=("Add", lambda: added.append(True)),
    )
    table.show_rows(())
    assert table.empty.isVisible()
    assert table.empty.text == "No cases yet."
    qtbot.mouseClick(table.empty.button, Qt.MouseButton.LeftButton)
    assert added == [True]


def test_a_box_with_nothing_to_search_rests(table: Table, box: FilterBox) -> None:
    """It wakes with the first row."""
    table.show_rows(())
    assert not box.isEnabled()
    table.show_rows(ROWS)
    assert box.isEnabled()


def test_a_filter_without_a_match_says_so_and_is_cleared_by_one_button(
    table: Table, box: FilterBox, qtbot: QtBot
) -> None:
    """The second empty state: no match. The button empties the box as well."""
    qtbot.keyClicks(box, "xyz")
    assert table.empty.isVisible()
    assert table.empty.text == "No row has these words."
    qtbot.mouseClick(table.empty.button, Qt.MouseButton.LeftButton)
    assert box.text() == ""
    assert table.rows.rowCount() == 3
    assert not table.empty.isVisible()


def test_ctrl_f_goes_to_the_box_esc_empties_it_and_down_goes_to_the_rows(
    page: QWidget, table: Table, box: FilterBox, qtbot: QtBot
) -> None:
    """All from the keyboard."""
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.focusWidget() is box
    qtbot.keyClicks(box, "maya")
    assert [row.number for row in table.selected()] == ["26-0003"]
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), table.rows.rowCount()) == ("", 3)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert page.focusWidget() is box
    qtbot.keyClick(box, Qt.Key.Key_Down)
    assert page.focusWidget() is table


def test_rows_and_columns_grow_with_the_text(table: Table, box: FilterBox, dressed: QApplication) -> None:
    """Rows of 36 pixels at 100 % are 72 at 200 %."""
    assert table.rowHeight(0) == 36
    palette.apply(dressed, Scheme.LIGHT, 200)
    QApplication.processEvents()
    assert theme.scaled(36) == 72
    assert table.rowHeight(0) == 72
    assert table.columnWidth(0) == 200
    assert box.minimumWidth() == 560


def test_the_status_column_is_painted_as_chips_and_the_current_row_is_tinted(table: Table) -> None:
    """The chip's own ground stands on the row, and the row's selection around it."""
    table.choose("26-0003")
    image = table.viewport().grab().toImage()
    colours = {image.pixelColor(x, y).name().upper() for x in range(0, image.width(), 2) for y in range(108)}
    assert {LIGHT.chips[Tone.SCHEDULED].ground, LIGHT.chips[Tone.REFERRED].ground} <= colours
    assert LIGHT.selection in colours


def test_a_table_used_before_it_is_set_up_is_a_bug(qtbot: QtBot) -> None:
    """Said at once, not drawn as an empty table."""
    table = Table()
    qtbot.addWidget(table)
    assert table.selected() == []
    with pytest.raises(RuntimeError):
        _ = table.rows
