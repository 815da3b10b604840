"""Rows of a table: as they are, in order, found by their words, and spoken."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.gui.kit.cases import COLUMNS, ROWS, Case
from youthcourt.gui.kit.table_model import CHIP_ROLE, KEY_ROLE, SORT_ROLE, RowsModel
from youthcourt.look.tokens import Tone

DESCENDING = Qt.SortOrder.DescendingOrder


def _model(rows: tuple[Case, ...] = ROWS) -> RowsModel[Case]:
    model = RowsModel[Case](COLUMNS, lambda row: row.number)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.set_rows(rows)
    return model


def _numbers(model: RowsModel[Case]) -> list[str]:
    return [model.row(at).number for at in range(model.rowCount())]


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
    assert model.index(0, 0).data(Qt.ItemDataRole.StatusTipRole) is None
    assert model.index(0, 0).data(KEY_ROLE + 1) is None
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Case"
    assert model.headerData(4, Qt.Orientation.Horizontal, alignment) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_cell_that_may_be_cut_tells_itself_whole_as_it_is(qapp: QApplication) -> None:
    """A tip that reads HTML would show "<b>Ann</b>" in bold."""
    model, tip = _model(), Qt.ItemDataRole.ToolTipRole
    assert model.index(0, 0).data(tip) == model.index(0, 0).data()
    assert "&lt;b&gt;Ann" in model.index(1, 1).data(tip)


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
