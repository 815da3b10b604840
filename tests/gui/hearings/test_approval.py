"""The whole way by keyboard, the judge's approval, and what follows from it."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import Qt

from tests.gui.hearings.writing import CTRL, add_item, fill, focused, keys, shown
from tests.gui.named import unnamed
from youthcourt.domain.parts import Role
from youthcourt.services import hearings, obligations, people


def test_a_hearing_is_written_down_and_approved_by_keyboard_alone(qtbot, desk, page):
    """Tab leads from the young person's will to Record; the judge approves; Marcus is a juror from Sunday."""
    hearing_id = shown(desk, page)
    ui = page._ui
    assert focused() is ui.willing_radio
    keys(qtbot, None)
    assert focused() is ui.judge_choice
    keys(qtbot, "Ruth Gavel", None)
    keys(qtbot, *[None] * 6)
    assert focused() is ui.foreperson_box
    keys(qtbot, Qt.Key.Key_Down, None)
    for figure in "123" * 6:
        keys(qtbot, figure, None)
    keys(qtbot, "They looked the owner in the eye.", None)
    assert focused() is page._record.items.rows[0].kind_box
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CTRL)

    recorded = desk.ask(hearings.recorded, hearing_id)
    assert recorded.judge_id == desk.judge_id
    assert recorded.foreperson_id == desk.hearing(desk.numbers[0]).panel[0].person_id
    assert {(c.not_yet, c.partly, c.yes) for c in recorded.counts} == {(1, 2, 3)}
    assert recorded.foreperson_words == "They looked the owner in the eye."
    assert [(item.code, item.amount) for item in recorded.items] == [("jury_duty", 3)]

    assert focused() is ui.approving_choice
    assert "Marcus Hale is a juror from Sunday" in ui.follows_label.text()
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    assert desk.ask(hearings.recorded, hearing_id).approved_on == desk.today
    assert ui.done_label.text().startswith("Marcus Hale is a juror from Sunday")
    assert "3 sittings" in ui.done_label.text()
    with qtbot.waitSignal(page.open_person) as opened:
        keys(qtbot, Qt.Key.Key_Space)
    youth = desk.youth(desk.numbers[0])
    assert opened.args == [youth]
    assert Role.JUROR in desk.ask(people.person_page, youth).roles
    duty = desk.ask(obligations.duty_list)[0]
    assert (duty.owed, duty.first_day) == (3, desk.today + timedelta(days=1))


def test_the_judge_may_change_the_result_and_both_versions_are_kept(desk, page):
    """On record: what the jury decided and what the judge made of it."""
    hearing_id = shown(desk, page)
    fill(page)
    add_item(page, "service", 20)
    page._ui.record_button.click()
    assert not page._ui.changed_items_box.isVisible()
    page._ui.approving_choice.choose(desk.judge_id)
    page._ui.changed_box.click()
    page._approval.items.rows[1].amount_box.show_amount(Decimal(15))
    page._ui.note_edit.setText("Exams in June")
    page._ui.approve_button.click()
    service = [item for item in desk.ask(hearings.recorded, hearing_id).items if item.code == "service"]
    assert [(item.amount, item.replaced) for item in service] == [(20, True), (15, False)]
    assert "changed by the judge" in page._ui.kept_label.text()


def test_what_is_typed_about_the_approval_survives_a_change_elsewhere(desk, page):
    """Somebody is taken in meanwhile: the page looks again and the note stays."""
    shown(desk, page)
    fill(page)
    page._ui.record_button.click()
    page._ui.note_edit.setText("Exams in June")
    page._ui.changed_box.setChecked(True)
    desk.judge("Amir")
    assert page._ui.note_edit.text() == "Exams in June"
    assert page._ui.changed_box.isChecked()
    page._ui.approving_choice.lineEdit().setText("Amir Gavel")
    page._ui.approve_button.click()
    assert desk.ask(hearings.recorded, page.hearing_id).approved_on == desk.today


def test_an_approval_begun_counts_as_unrecorded_until_it_is_given(desk, page):
    """Closing asks before what was typed is lost; on another page of hearings it waits."""
    hearing_id = shown(desk, page)
    fill(page)
    page._ui.record_button.click()
    assert page.unrecorded == ()
    page._ui.note_edit.setText("Exams in June")
    page._ui.changed_box.setChecked(True)
    assert page.unrecorded == (hearing_id,)
    page._approval._hearing_id = ""
    page.load(hearing_id)
    assert page._ui.note_edit.text() == "Exams in June"
    assert page._ui.changed_box.isChecked()
    page._ui.approving_choice.choose(desk.judge_id)
    page._ui.approve_button.click()
    assert desk.ask(hearings.recorded, hearing_id).approved_on == desk.today
    assert page.unrecorded == ()


def test_an_approval_without_a_judge_or_before_the_hearing_is_refused(desk, page):
    """What is missing is pointed at; what was typed stays."""
    hearing_id = shown(desk, page)
    fill(page)
    page._ui.record_button.click()
    page._ui.approve_button.click()
    assert "Choose the judge" in page._ui.message_bar.text
    page._ui.approving_choice.choose(desk.judge_id)
    page._ui.approved_on_date.set_value(desk.today - timedelta(days=1))
    page._ui.approve_button.click()
    assert "cannot be before the hearing" in page._ui.message_bar.text
    page._ui.approved_on_date.set_value(None)
    page._ui.approve_button.click()
    assert "Give the day" in page._ui.message_bar.text
    assert desk.ask(hearings.recorded, hearing_id).approved_on is None


def test_everything_that_takes_the_focus_says_what_it_is(desk, page):
    """In each of the three states of a hearing, with an amount outside the range."""
    shown(desk, page)
    fill(page)
    add_item(page, "service", 60).initials_edit.setText("RG")
    assert unnamed(page) == []
    page._ui.record_button.click()
    page._ui.changed_box.setChecked(True)
    assert unnamed(page) == []
    page._ui.approving_choice.choose(desk.judge_id)
    page._ui.approve_button.click()
    assert page._ui.done_box.isVisible()
    assert unnamed(page) == []


def test_the_ways_onward(qtbot, desk, page):
    """To the sitting, the case and the jurors' screen, by button and by command."""
    hearing_id = shown(desk, page)
    with qtbot.waitSignal(page.open_sitting) as sitting:
        page._ui.sitting_button.click()
    assert sitting.args == [desk.today]
    with qtbot.waitSignal(page.open_console) as console:
        page._ui.console_button.click()
    assert console.args == [hearing_id]
    with qtbot.waitSignal(page.open_case) as case:
        page.commands()[-1].trigger()
    assert case.args == [desk.numbers[0]]
