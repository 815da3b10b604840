"""The way out in the window: what is proposed, taken by a person; closing, papers, opening again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.cases.conftest import dialog_of, said
from tests.house.clock import Clock
from tests.services.desk import Desk, open_desk
from youthcourt.domain.closing import ClosingPaper, ClosingReason
from youthcourt.domain.following import Rung
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.stages import Stage
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.closing_dialog import ClosingDialog
from youthcourt.gui.cases.dialogs import ReasonDialog
from youthcourt.gui.cases.way_out_dialogs import EventDialog, RungDialog
from youthcourt.gui.kit.ask import Ask
from youthcourt.services import closing, ladder, settings


@pytest.fixture
def desk(court: Path, clock: Clock) -> Iterator[Desk]:
    with open_desk(court, clock) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> CasePage:
    """The page of a case whose obligations have been late for a month."""
    number = desk.ready(agency="Precinct 5")
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number)
    desk.clock.move(days=120)
    made = CasePage(desk.office)
    qtbot.addWidget(made)
    made.resize(1080, 720)
    made.load(number)
    made.show_part("way_out")
    made.show_part("way_out")
    desk.office.on_change(made.refresh)
    made.show()
    return made


def test_the_proposed_step_is_taken_by_a_press_and_another_needs_a_reason(page: CasePage) -> None:
    ui = page.way_out._ui
    assert ui.next_label.text().startswith("Proposed: Reminder. 2 obligations are late")
    ui.step_button.click()
    dialog = dialog_of(page, RungDialog)
    dialog._ui.rung_combo.setCurrentIndex(dialog._ui.rung_combo.findData(Rung.RETURN))
    dialog._ui.save_button.click()
    assert "not the step that is proposed" in said(dialog)
    dialog._ui.rung_combo.setCurrentIndex(dialog._ui.rung_combo.findData(Rung.REMINDER))
    dialog._ui.save_button.click()
    assert not dialog.isVisible()
    assert ui.next_label.text() == "Nothing is proposed."
    assert [line.rung for line in page.way_out._ladder.steps] == [Rung.REMINDER]
    assert [line.paper for line in page.way_out._papers] == [ClosingPaper.STEP_LETTER]
    assert not ui.out_button.isEnabled()


def test_a_case_is_closed_with_a_word_on_each_thing_left(page: CasePage, desk: Desk, qtbot: QtBot) -> None:
    """Completed is refused with what is open; then the papers wait and are noted one by one."""
    desk.do(settings.change_settings, second_rating=True)
    page._ui.move_button.click()
    dialog = dialog_of(page, ClosingDialog)
    ui = dialog._ui
    assert ui.reason_combo.currentData() == ClosingReason.COMPLETED
    ui.why_edit.setText("All that could be done")
    ui.stays_edit.setText("Ms. Okafor, the mentor")
    ui.save_button.click()
    assert "Still open: " in said(dialog)
    for row in dialog._left:
        row.end.setCurrentIndex(row.end.findData(SanctionStatus.WAIVED))
    ui.save_button.click()
    assert "say why" in said(dialog)
    for row in dialog._left:
        row.why.setText("The site closed for good")
    next(iter(dialog._counts.values()))[2].setValue(4)
    ui.save_button.click()
    assert page._page.line.stage is Stage.COMPLETED
    assert len(desk.rows("closingcount")) == 1

    way = page.way_out
    assert [line.paper for line in way._papers] == [
        ClosingPaper.CERTIFICATE, ClosingPaper.FAMILY, ClosingPaper.REFERRER, ClosingPaper.INVITATION,
    ]  # fmt: skip
    with qtbot.waitSignal(page.open_case_paper) as asked:
        way._ui.look_button.click()
    assert asked.args == [page._number, "certificate"]
    way._ui.out_button.click()
    dialog_of(page, Ask).act_button.click()
    assert way._papers[0].out_on == desk.today
    assert not way._ui.out_button.isEnabled()

    page._ui.move_button.click()
    asking = dialog_of(page, Ask)
    asking.entry.setText("Closed by mistake")
    asking.act_button.click()
    assert page._page.line.stage is Stage.ACTIVE


def test_a_new_arrest_is_noted_followed_and_decided(page: CasePage, desk: Desk) -> None:
    ui = page.way_out._ui
    assert not ui.decide_button.isEnabled()
    ui.event_button.click()
    dialog = dialog_of(page, EventDialog)
    dialog._ui.save_button.click()
    assert "give the day" in said(dialog)
    dialog._ui.on_line.set_value(desk.today - timedelta(days=2))
    dialog._ui.source_edit.setText("Precinct 5")
    dialog._ui.save_button.click()
    ui.status_button.click()
    dialog = dialog_of(page, EventDialog)
    assert dialog._ui.level_row.isHidden()
    dialog._ui.status_combo.setCurrentIndex(dialog._ui.status_combo.count() - 1)
    dialog._ui.source_edit.setText("The prosecutor")
    dialog._ui.save_button.click()
    ui.decide_button.click()
    asked = dialog_of(page, ReasonDialog)
    asked.findChild(QComboBox).setCurrentIndex(0)
    asked.findChild(QLineEdit).setText("It was dropped")
    asked._ui.save_button.click()
    (row,) = desk.rows("caseevent")
    assert (row["decision"], page._page.line.stage) == ("goes_on", Stage.ACTIVE)


def test_a_case_that_went_back_is_taken_in_again(page: CasePage, desk: Desk, qtbot: QtBot) -> None:
    page.way_out.close_case()
    dialog = dialog_of(page, ClosingDialog)
    dialog._ui.reason_combo.setCurrentIndex(dialog._ui.reason_combo.findData(ClosingReason.NONCOMPLIANCE))
    assert dialog._ui.left_box.isHidden()
    dialog._ui.why_edit.setText("Nothing was done")
    dialog._ui.save_button.click()
    desk.do(closing.note_out, page._number, ClosingPaper.REPORT, desk.today)
    page.way_out._ui.second_button.click()
    with qtbot.waitSignal(page.open_case) as opened:
        dialog_of(page, Ask).act_button.click()
    assert not page.way_out._ui.event_button.isEnabled()
    assert page.way_out._ui.closed_label.text().endswith(f"sent it again: case {opened.args[0]}.")
    assert page.way_out._ui.second_button.isHidden()
    page._ui.move_button.click()
    asking = dialog_of(page, Ask)
    asking.entry.setText("They want it back")
    asking.act_button.click()
    assert "second try" in said(asking)
    asking.reject()


def test_no_dialog_of_the_way_out_gives_a_letter_to_two_parts(page: CasePage, desk: Desk) -> None:
    """Alt and a letter acts at once; Qt only moves the focus where a letter is claimed twice."""
    from tests.stories.test_access_keys import twice

    desk.do(settings.change_settings, second_rating=True)
    for dialog in (
        ClosingDialog(desk.office, page._number, page),
        RungDialog(desk.office, page._number, page.way_out._ladder, page),
        EventDialog(desk.office, page._number, page),
    ):
        dialog.show()
        assert twice(dialog) == []
        dialog.reject()


def test_a_review_is_called_held_and_told(page: CasePage, desk: Desk) -> None:
    ui = page.way_out._ui
    assert ui.review_button.isHidden()
    desk.do(ladder.take_rung, page._number, Rung.REVIEW, "They asked for it")
    assert not ui.review_button.isHidden()
    ui.review_button.click()
    asked = dialog_of(page, Ask)
    asked.findChild(QLineEdit, "note_edit").setText("Two more weeks")
    asked.act_button.click()
    assert page.way_out._ladder.steps[0].came_of_it == "Two more weeks"
    assert ui.review_button.isHidden()
