"""The follow-up page: what is due first, a check recorded, an arrest dropped, results erased when asked."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from tests.gui.hand import answer, dialog_of
from tests.gui.named import unnamed
from tests.house.clock import Clock
from youthcourt.domain.follow_up import LookState
from youthcourt.domain.following import EventDefinition, Found
from youthcourt.domain.lists import Asked
from youthcourt.gui.follow_up import follow_up_page, look_words
from youthcourt.gui.follow_up.follow_up_page import FollowUpPage
from youthcourt.gui.follow_up.look_dialog import LookDialog
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.toast import toast_of
from youthcourt.services.follow_up_lists import STATE, LookFigure, LookLine, LookSum, look_sum, worklist
from youthcourt.services.follow_ups import record_check
from youthcourt.services.office import Office


@pytest.fixture
def page(qtbot: QtBot, sample_office: Office) -> FollowUpPage:
    """The worklist of the sample court."""
    made = FollowUpPage(sample_office)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.load()
    made.show()
    sample_office.on_change(made.refresh)
    return made


def _line(page: FollowUpPage) -> LookLine:
    line: LookLine = page._ui.look_table.current()
    return line


def _check(page: FollowUpPage, result: Found, offense_on: date | None = None) -> LookDialog:
    page._ui.record_button.click()
    dialog = dialog_of(page, LookDialog)
    dialog._ui.source_edit.setText("Police")
    dialog._ui.result_combo.setCurrentIndex(dialog._ui.result_combo.findData(result))
    dialog._ui.offense_line.set_value(offense_on)
    dialog.accept()
    return dialog


def test_what_is_due_stands_first_and_is_checked(page: FollowUpPage, sample_office: Office) -> None:
    """A check records when, from where and what; it is then due no more, and Undo takes it back."""
    before = sample_office.ask(look_sum)
    line = _line(page)
    assert line.state is LookState.DUE
    assert not unnamed(page)
    _check(page, Found.NONE)
    after = sample_office.ask(look_sum)
    assert (after.due, after.checked) == (before.due - 1, before.checked + 1)
    assert toast_of(page).text == "The check is recorded."
    sample_office.undo()
    assert sample_office.ask(look_sum) == before


def test_an_offense_outside_its_days_is_refused_where_it_was_typed(
    page: FollowUpPage, sample_office: Office
) -> None:
    """The dialog stays with what was typed; day and level are asked for with an offense only."""
    line = _line(page)
    dialog = _check(page, Found.OFFENSE, line.exit_on)
    assert not dialog._ui.offense_part.isHidden()
    assert "lies outside" in dialog._ui.message_bar.text
    dialog._ui.offense_line.set_value(line.due_on)
    dialog.accept()
    assert not dialog.isVisible()
    page._ui.look_table.choose(line.id)
    assert (_line(page).result, page._ui.dropped_button.isEnabled()) == (Found.OFFENSE, True)
    page._ui.dropped_button.click()
    dialog_of(page, Ask).accept()
    assert _line(page).dropped_on == sample_office.today()
    assert not page._ui.dropped_button.isEnabled()


@pytest.mark.parametrize("missing", ["checked", "result"])
def test_a_check_needs_its_day_and_its_result(page: FollowUpPage, missing: str) -> None:
    page._ui.record_button.click()
    dialog = dialog_of(page, LookDialog)
    if missing == "checked":
        dialog._ui.checked_line.set_value(None)
    dialog.accept()
    told = {"checked": "Give the day", "result": "Choose what was found"}[missing]
    assert told in dialog._ui.message_bar.text
    dialog.reject()


def test_nothing_is_checked_that_is_not_due_or_not_asked_for(page: FollowUpPage) -> None:
    rows = page._ui.look_table.rows
    for at in range(rows.rowCount()):
        page._ui.look_table.selectRow(at)
        can = _line(page).state in (LookState.DUE, LookState.CHECKED)
        assert page._ui.record_button.isEnabled() is can


def test_erasing_is_proposed_asked_about_and_done(
    qtbot: QtBot, page: FollowUpPage, sample_office: Office, clock: Clock
) -> None:
    """After the last window, on a question; keeping is the safe answer. Nothing is erased by itself."""
    assert page._ui.erase_row.isHidden()
    clock.move(days=420)
    due = Asked().keeping(STATE, [LookState.DUE.value])
    for line in sample_office.ask(worklist, due, 0, 100):
        sample_office.do(record_check, line.id, sample_office.today(), "Police", Found.NONE)
    assert not page._ui.erase_row.isHidden()
    answer("Keep it")
    page._ui.erase_button.click()
    qtbot.waitUntil(lambda: not page.findChildren(QMessageBox))
    assert sample_office.ask(look_sum).counted == 0
    answer("Erase for good")
    page._ui.erase_button.click()
    qtbot.waitUntil(lambda: sample_office.ask(look_sum).counted > 0)
    assert page._ui.erase_row.isHidden()


def test_an_empty_list_says_why_and_a_case_can_be_opened(
    qtbot: QtBot, page: FollowUpPage, office: Office
) -> None:
    with qtbot.waitSignal(page.open_case) as opened:
        page._ui.case_button.click()
    assert opened.args == [_line(page).case]
    empty = FollowUpPage(office)
    qtbot.addWidget(empty)
    empty.load()
    assert empty._ui.look_table.empty.text == follow_up_page.NOTHING
    assert not any(act.isEnabled() for act in empty._acts)
    for act in (empty._check, empty._drop, empty._open_case):
        act()
    empty.refresh(frozenset({"follow_up"}))
    empty.refresh(frozenset({"catalogue"}))
    assert empty.leave()
    empty.shut()


def test_looks_are_told_in_words() -> None:
    """A dropped arrest says that it counts as none; a share is told of five or more only."""
    assert look_words.summary(LookSum(0, 0, 0, 0, 0, EventDefinition.ARREST)) == ""
    told = look_words.summary(LookSum(1, 2, 3, 4, 5, EventDefinition.CHARGE))
    assert told.endswith("Counted as a new offense: a charge filed.")
    figures = [LookFigure(183, completers=False, none=count, offense=1) for count in (3, 4)]
    assert [look_words.offenses(figure) for figure in figures] == ["1 of 4 traced", "1 of 5 traced (20 %)"]
    assert look_words.offenses(LookFigure(183, completers=True)) == "nobody traced yet"


def test_the_days_of_the_dialog_are_those_of_the_window(page: FollowUpPage) -> None:
    line = _line(page)
    assert line.due_on == line.exit_on + timedelta(days=line.window_days)
    page._ui.record_button.click()
    dialog = dialog_of(page, LookDialog)
    assert "the 183 days after" in dialog._ui.what_label.text()
    dialog.reject()
