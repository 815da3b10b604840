"""Every long list opens, sorts, filters and scrolls without loading all rows: what is fetched is counted."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.lists.conftest import MANY, Fetched, said, shown
from youthcourt.domain.errors import StoreProblem
from youthcourt.domain.stages import Stage
from youthcourt.gui.cases.cases_page import CasesPage
from youthcourt.gui.kit.cells import CHIP_ROLE
from youthcourt.gui.kit.windows_model import PAGE, Source
from youthcourt.gui.lists.list_desk import ListDesk
from youthcourt.gui.obligations.duty_page import DutyPage
from youthcourt.gui.people.people_page import PeoplePage
from youthcourt.gui.sittings.sittings_page import SittingsPage
from youthcourt.services import stages
from youthcourt.services.office import Office

WINDOW = 12 * PAGE
"""What one look may fetch at most: two windows of a hundred rows with what belongs to each of them."""


@pytest.mark.parametrize("kind", [CasesPage, PeoplePage, DutyPage, SittingsPage])
def test_no_list_is_loaded_whole(qtbot: QtBot, many: Office, fetched: Fetched, kind: type[QWidget]) -> None:
    """Opening, sorting by each column, filtering, going to the end and selecting all of 5,000 rows."""
    for page in shown(qtbot, kind(many), many):
        desk: ListDesk = page.desk
        table, count = desk.table, desk.model.count()
        table.viewport().grab()
        assert 0 < fetched.since() < WINDOW
        for at in range(len(desk.model.columns)):
            table.header.setSortIndicator(at, Qt.SortOrder.DescendingOrder)
            table.viewport().grab()
            assert fetched.since() < WINDOW
        qtbot.keyClicks(page._ui.filter_box, "a")
        table.viewport().grab()
        assert fetched.since() < WINDOW
        page._ui.filter_box.clear()
        fetched.since()
        table.scrollToBottom()
        table.viewport().grab()
        table.selectAll()
        assert table.chosen_count() == desk.model.count() == count
        assert len(table.chosen_keys(3)) == min(3, count)
        assert fetched.since() < WINDOW


def test_five_thousand_cases_are_shown_with_their_count(qtbot: QtBot, many: Office) -> None:
    for page in shown(qtbot, CasesPage(many), many):
        assert page.desk.model.count() == MANY
        assert page.desk.filters.count_label.text() == "5,000 shown"
        page._ui.cases_table.selectAll()
        assert page.desk.bulk.label.text() == "All 5,000 shown are selected"


def test_a_reload_keeps_the_row_that_was_current_wherever_it_stands_now(qtbot: QtBot, many: Office) -> None:
    """By its key, also when it has moved beyond the pages that were read."""
    for page in shown(qtbot, CasesPage(many), many):
        table = page._ui.cases_table
        assert table.choose("YC-2000-0007")
        assert table.currentIndex().row() == MANY - 8
        page.refresh(frozenset({"cases"}))
        assert table.current().number == "YC-2000-0007"
        page.desk.model.set_orders(((0, False),))
        assert (table.currentIndex().row(), table.current().number) == (7, "YC-2000-0007")
        assert table.selected() == [table.current()]


def test_letters_typed_in_a_long_list_begin_a_filter(qtbot: QtBot, many: Office, fetched: Fetched) -> None:
    """Looking through all rows for the letters would load them all."""
    for page in shown(qtbot, CasesPage(many), many):
        page._ui.cases_table.setFocus()
        fetched.since()
        qtbot.keyClick(page._ui.cases_table, Qt.Key.Key_Z)
        qtbot.keyClicks(page.focusWidget(), "oe")
        assert page._ui.filter_box.text() == "zoe"
        assert page._ui.cases_table.current().name.startswith("Zoë")
        assert fetched.since() < 3 * WINDOW


def test_a_row_that_is_gone_meanwhile_is_blank_until_the_list_is_read_again(
    qtbot: QtBot, many: Office
) -> None:
    """Another act may have taken rows away since they were counted; nothing breaks."""
    for page in shown(qtbot, CasesPage(many), many):
        model = page.desk.model
        model._count += 1
        cell = model.index(MANY, 0)
        assert cell.data() == ""
        assert cell.data(CHIP_ROLE) is None
        assert model.row_if_there(cell) is None


def test_a_file_that_cannot_be_read_is_one_sentence_and_no_crash(qtbot: QtBot, many: Office) -> None:
    for page in shown(qtbot, CasesPage(many), many):
        page.desk.model.failed.emit(StoreProblem("The disk failed."))
        assert said(page) == "The disk failed."
        failing = Source(_fails, _fails, _fails, _fails)
        page.desk.model.source = failing
        page.load()
        assert said(page) == "The disk failed."
        assert page.desk.model.count() == 0


def _fails(*_args: object) -> Any:
    raise StoreProblem("The disk failed.")


def test_where_the_current_row_is_gone_its_place_stays_current(qtbot: QtBot, many: Office) -> None:
    """The clerk goes on with the next row, and is not thrown to the top."""
    for page in shown(qtbot, CasesPage(many), many):
        page.desk.show_asked(page.desk.model.asked.keeping("stage", [Stage.REFERRED]))
        table = page._ui.cases_table
        third, fourth = table.rows.row(2).number, table.rows.row(3).number
        assert table.choose(third)
        many.do(stages.close_case, third, Stage.NO_CONTACT, "Moved away")
        assert table.current().number == fourth
