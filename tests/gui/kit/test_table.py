"""Tables show frozen rows as they are, quickly, to eyes and to screen readers alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.filter_box import FilterBox
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.table_model import CHIP_ROLE, KEY_ROLE, SORT_ROLE, Column, RowsModel
from youthcourt.look import palette, theme
from youthcourt.look.theme import Scheme
from youthcourt.look.tokens import LIGHT, Tone

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@dataclass(frozen=True)
class Case:
    """A row of the test."""

    number: str
    youth: str
    hearing: date | None = None
    hours: int = 0


COLUMNS = (
    Column[Case]("Case", lambda row: row.number, width=100),
    Column[Case]("Youth", lambda row: row.youth),
    Column[Case](
        "Status",
        lambda row: "Scheduled" if row.hearing else "Referred",
        chip=lambda row: Tone.SCHEDULED if row.hearing else Tone.REFERRED,
        width=120,
    ),
    Column[Case](
        "Hearing", lambda row: str(row.hearing or "Not set"), sort=lambda row: row.hearing, width=120
    ),
    Column[Case]("Hours", lambda row: str(row.hours), sort=lambda row: row.hours, right=True, width=80),
)
ROWS = (
    Case("26-0001", "Zoë Ø'Hara", date(2026, 12, 5), 12),
    Case("26-0002", "<b>Ann</b>", None, 9),
    Case("26-0003", "Maya R.", date(2026, 11, 28), 100),
)


def _model(rows: tuple[Case, ...] = ROWS) -> RowsModel[Case]:
    model = RowsModel[Case](COLUMNS, lambda row: row.number)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_rows(rows)
    return model


def _numbers(model: RowsModel[Case]) -> list[str]:
    return [model.row(at).number for at in range(model.rowCount())]


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


def test_cells_show_text_as_it_is_and_every_cell_speaks(qapp: QApplication) -> None:
    """Angle brackets stay; the column's name comes first for screen readers; chips are words too."""
    model = _model()
    assert model.index(1, 1).data() == "<b>Ann</b>"
    spoken = Qt.ItemDataRole.AccessibleTextRole
    for row in range(3):
        for column, spec in enumerate(COLUMNS):
            assert model.index(row, column).data(spoken) == f"{spec.title}: {model.index(row, column).data()}"
    assert model.index(0, 2).data(spoken) == "Status: Scheduled"


def test_roles_tell_chips_keys_order_and_alignment(qapp: QApplication) -> None:
    """What the drawing and the sorting ask for; nothing for what they do not."""
    model = _model()
    assert model.index(0, 2).data(CHIP_ROLE) == Tone.SCHEDULED
    assert model.index(0, 1).data(CHIP_ROLE) is None
    assert model.index(2, 4).data(SORT_ROLE) == 100
    assert model.index(2, 1).data(SORT_ROLE) == "maya r."
    assert model.index(2, 0).data(KEY_ROLE) == "26-0003"
    alignment = Qt.ItemDataRole.TextAlignmentRole
    assert model.index(0, 4).data(alignment) & Qt.AlignmentFlag.AlignRight
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.index(0, 0).data(KEY_ROLE + 1) is None
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Case"
    assert model.headerData(4, Qt.Orientation.Horizontal, alignment) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_hours_sort_as_numbers_and_missing_dates_come_last_both_ways(qapp: QApplication) -> None:
    """9 before 12 before 100; a case without a hearing is not the earliest one."""
    model = _model()
    model.sort(4)
    assert _numbers(model) == ["26-0002", "26-0001", "26-0003"]
    model.sort(3)
    assert _numbers(model) == ["26-0003", "26-0001", "26-0002"]
    model.sort(3, DESCENDING)
    assert _numbers(model) == ["26-0001", "26-0003", "26-0002"]
    model.sort(99)
    assert _numbers(model) == ["26-0001", "26-0003", "26-0002"]
    model.sort(-1)
    assert _numbers(model) == ["26-0001", "26-0002", "26-0003"]


def test_a_marked_row_is_still_the_same_row_after_sorting(qapp: QApplication) -> None:
    """Selections stick to rows, not to places."""
    from PySide6.QtCore import QPersistentModelIndex

    model = _model()
    marked = QPersistentModelIndex(model.index(2, 1))
    model.sort(4)
    model.sort(3)
    assert marked.row() == 0
    assert marked.data() == "Maya R."


@given(words=st.lists(st.sampled_from(["maya", "zoe", "ohara", "26", "ann", "sched", "xyz"]), max_size=3))
def test_a_filter_keeps_exactly_the_rows_that_have_all_its_words(
    qapp: QApplication, words: list[str]
) -> None:
    """Whatever case, accents or apostrophes: “zoe ohara” finds Zoë Ø'Hara."""
    has = {
        "26-0001": {"zoe", "ohara", "26", "sched"},
        "26-0002": {"26", "ann"},
        "26-0003": {"maya", "26", "sched"},
    }
    model = _model()
    model.set_filter(" ".join(words).upper())
    assert _numbers(model) == [number for number, known in has.items() if set(words) <= known]
    assert model.total == 3


def test_there_is_always_a_current_row_while_there_are_rows(table: Table) -> None:
    """Without one, some screen readers crash; after a load it is the same case as before."""
    assert table.current() == ROWS[0]
    assert table.choose("26-0003")
    table.show_rows(tuple(reversed(ROWS)))
    assert table.current().number == "26-0003"
    table.show_rows(ROWS[:2])
    assert table.current().number == "26-0001"
    table.show_rows(())
    assert table.current() is None
    assert not table.choose("26-0001")


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
    from PySide6.QtCore import QPoint

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
