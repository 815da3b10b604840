"""The readiness of a sitting: eight cells a hearing, each gap opened where it is mended."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle
from pytestqt.qtbot import QtBot

from tests.gui.named import unnamed
from youthcourt.domain.readiness import Point, PointState
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.toast import toast_of
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.readiness.readiness_page import _FIRST_POINT as FIRST_POINT
from youthcourt.gui.readiness.readiness_page import _POINT, ReadinessPage
from youthcourt.gui.tour.camera import settle
from youthcourt.look import palette, theme
from youthcourt.look.theme import Scheme
from youthcourt.look.tokens import CELL_INSET
from youthcourt.services import sittings
from youthcourt.services.office import Office
from youthcourt.services.readiness import readiness

TODAY, LATER = date(2026, 11, 28), date(2026, 12, 12)


@pytest.fixture
def page(qtbot: QtBot, sample_office: Office) -> ReadinessPage:
    made = ReadinessPage(sample_office)
    qtbot.addWidget(made)
    sample_office.on_change(made.refresh)
    made.resize(1080, 700)
    made.load(TODAY)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made


def _go(page: ReadinessPage, point: Point, state: PointState = PointState.GAP) -> str:
    """Make the first cell of *point* in *state* current; returns the case."""
    table = page._ui.ready_table
    column = FIRST_POINT + list(Point).index(point)
    for at in range(table.rows.rowCount()):
        if table.rows.row(at).points[point].state is state:
            table.setCurrentIndex(table.rows.index(at, column))
            return str(table.rows.row(at).case)
    raise AssertionError(f"No {state} at {point}")


def _state(page: ReadinessPage, case: str, point: Point) -> PointState:
    lines = page._office.ask(readiness, page._on or TODAY).lines
    return next(line for line in lines if line.case == case).points[point].state


def test_each_hearing_is_a_line_of_words_with_glyphs(page: ReadinessPage) -> None:
    """Safety: a state is never told by colour alone."""
    rows = page._ui.ready_table.rows
    assert rows.rowCount() == 6
    shown = [str(rows.index(0, column).data()) for column in range(rows.columnCount())]
    assert shown[:4] == ["9:30 AM", "Marcus Abascal", "Ready", "Ready"]
    assert {"Ready", "Gap", "Not needed"} == {
        str(rows.index(at, column).data()) for at in range(6) for column in range(2, 10)
    }
    assert page._ui.place_label.text().startswith("Saturday, November 28, 2026")
    assert unnamed(page) == []


def test_the_line_below_says_what_a_cell_means_and_what_enter_does(page: ReadinessPage) -> None:
    _go(page, Point.INTERPRETER)
    told = page._ui.detail_label.text()
    assert told == "Bianca Drozdowski, Interpreter: Spanish. Enter asks who interprets."
    _go(page, Point.JUDGE, PointState.READY)
    assert page._ui.detail_label.text() == "Marcus Abascal, Judge: Renata Wexcombe."
    page._ui.ready_table.setCurrentIndex(page._ui.ready_table.rows.index(0, 1))
    assert page._ui.detail_label.text() == "Marcus Abascal: Enter opens the case."


@pytest.mark.parametrize(
    ("point", "goal"),
    [
        (Point.FACTS, ("case", "facts")),
        (Point.PANEL, ("sitting", "jury")),
    ],
)
def test_a_gap_opens_the_page_where_it_is_mended(
    qtbot: QtBot, page: ReadinessPage, point: Point, goal: tuple[str, str]
) -> None:
    page.load(LATER)
    case = _go(page, point)
    with qtbot.waitSignal(page.open_place) as opened:
        qtbot.keyClick(page._ui.ready_table, Qt.Key.Key_Return)
    kind, tab = goal
    assert opened.args == [kind, case if kind == "case" else LATER, tab]


def test_judge_room_consents_and_the_name_lead_on_too(qtbot: QtBot, page: ReadinessPage) -> None:
    """What is ready can be looked at in the same way."""
    for point, goal in ((Point.JUDGE, "docket"), (Point.ROOM, "docket"), (Point.CONSENTS, "family")):
        _go(page, point, PointState.READY)
        with qtbot.waitSignal(page.open_place) as opened:
            qtbot.keyClick(page._ui.ready_table, Qt.Key.Key_Return)
        assert opened.args[2] == goal
    page._ui.ready_table.setCurrentIndex(page._ui.ready_table.rows.index(0, 1))
    with qtbot.waitSignal(page.open_place) as opened:
        qtbot.keyClick(page._ui.ready_table, Qt.Key.Key_Return)
    assert opened.args[0] == "case"
    with qtbot.waitSignal(page.open_place) as opened:
        page._ui.sitting_button.click()
    assert opened.args == ["sitting", TODAY, "docket"]


def test_the_family_is_confirmed_from_the_page_and_the_cell_stays_current(
    qtbot: QtBot, page: ReadinessPage
) -> None:
    case = _go(page, Point.FAMILY)
    column = page._ui.ready_table.currentIndex().column()
    qtbot.keyClick(page._ui.ready_table, Qt.Key.Key_Return)
    dialog = page.findChild(Ask)
    assert not unnamed(dialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "note_edit"), "The mother, by phone")
    dialog.accept()
    assert _state(page, case, Point.FAMILY) is PointState.READY
    assert toast_of(page).text.endswith("is noted as coming.")
    assert page._ui.ready_table.currentIndex().column() == column
    assert page._ui.ready_table.current().case == case
    assert page._ui.detail_label.text().endswith("Family: Nov 28, 2026 · The mother, by phone.")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_enter_and_space_open_a_gap_alike(qtbot: QtBot, page: ReadinessPage, key: Qt.Key) -> None:
    _go(page, Point.FAMILY)
    qtbot.keyClick(page._ui.ready_table, key)
    assert page.findChild(Ask) is not None


def test_all_columns_are_seen_at_once_in_a_window_of_1280_pixels(
    qtbot: QtBot, qapp: QApplication, sample_office: Office
) -> None:
    """With room for a scroll bar of more hearings; each title and each word stands in full."""
    palette.apply(qapp, Scheme.LIGHT)
    window = MainWindow(sample_office)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.show_place(Place("readiness", TODAY))
    settle()
    table = window.pages.current._ui.ready_table
    last = table.rows.columnCount() - 1
    bar = table.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    room = table.viewport().width() - bar
    assert window.width() == 1280
    assert table.columnViewportPosition(last) + theme.scaled(_POINT) <= room
    assert table.horizontalScrollBar().maximum() == 0
    heads, inset = table.horizontalHeader().fontMetrics(), theme.scaled(CELL_INSET)
    for column in range(last + 1):
        title = str(table.rows.headerData(column, Qt.Orientation.Horizontal))
        assert heads.horizontalAdvance(title) + 2 * inset <= table.columnWidth(column), title
    window._closed = True
    window.pages.shut()


@pytest.mark.parametrize(
    ("point", "typed", "said"),
    [(Point.INTERPRETER, "Paz Roca", "Paz Roca interprets for"), (Point.WISH, "A letter", "is on record")],
)
def test_a_click_on_a_gap_asks_for_what_is_missing(
    qtbot: QtBot, page: ReadinessPage, point: Point, typed: str, said: str
) -> None:
    case = _go(page, point)
    table = page._ui.ready_table
    index = table.currentIndex()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    dialog = page.findChild(Ask)
    qtbot.keyClicks(dialog.findChild(QLineEdit), typed)
    dialog.accept()
    assert _state(page, case, point) is PointState.READY
    assert said in toast_of(page).text


def test_a_click_on_what_is_ready_only_chooses_the_cell(qtbot: QtBot, page: ReadinessPage) -> None:
    table = page._ui.ready_table
    with qtbot.assertNotEmitted(page.open_place):
        index = table.rows.index(1, FIRST_POINT)
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    assert table.current().called == "Simone Birkenshaw"


def test_a_sitting_without_hearings_says_what_to_do(page: ReadinessPage, sample_office: Office) -> None:
    day = date(2026, 12, 19)
    sample_office.do(sittings.add_sitting, day)
    page.load(day)
    assert "Put cases on its docket" in page._ui.ready_table.empty.text
    assert page._ui.detail_label.text() == ""
    assert page.leave()
