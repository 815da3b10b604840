"""A hearing written down: what counts, what is refused, and nothing lost on the way."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.gui.hearings.writing import add_item, fill, focused, keys, shown
from youthcourt.domain.criteria import Count
from youthcourt.domain.stages import Stage
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.services import catalogue, hearings, juries, people, sittings
from youthcourt.services.people import NewPerson
from youthcourt.services.settings import change_settings


def test_the_panel_is_ticked_and_only_those_who_voted_count(desk, page):
    """Who left early is unticked: the ballots are held against those who voted."""
    shown(desk, page)
    record = page._record
    assert len(record.jurors.voted()) == 6
    record.jurors.choose_foreperson(record.jurors.voted()[0])
    record.jurors.tick_boxes()[0].setChecked(False)
    assert len(record.jurors.voted()) == 5
    assert record.jurors.foreperson() is None, "the foreperson must have voted"
    fill(page, (1, 2, 3))
    assert any("6 of 5, too many" in label.text() for label in page.findChildren(QLabel))
    page._ui.record_button.click()
    assert "6 marks" in page._ui.message_bar.text
    assert focused() in record.ballots.first_widgets()
    assert record.ballots.counts()[0] == Count("1", 1, 2, 3), "what was typed stays"


def test_marks_are_added_up_within_a_row_and_nothing_else_is_derived(desk, page):
    """Rule: the distribution is shown, no average, no total over criteria, no verdict (domain 3.4)."""
    shown(desk, page)
    fill(page, (1, 0, 5))
    told = [label.text() for label in page._ui.ballots_box.findChildren(QLabel)]
    figures = [text for text in told if any(sign.isdigit() for sign in text) and " of " in text]
    assert figures == ["6 of 6"] * 6
    assert not any(word in " ".join(told).lower() for word in ("average", "score", "%", "met"))


def test_an_amount_outside_the_guideline_needs_the_judges_initials(desk, page):
    """Washington 372: outside the range with initials, over the cap never (situation 21)."""
    hearing_id = shown(desk, page)
    fill(page)
    row = add_item(page, "service", 60)
    assert not row.initials_edit.isHidden()
    page._ui.record_button.click()
    assert "initials" in page._ui.message_bar.text
    assert focused() is row.initials_edit
    row.amount_box.show_amount(Decimal(160))
    assert "limit of 150" in row.guide_label.text()
    page._ui.record_button.click()
    assert "limit of 150" in page._ui.message_bar.text
    row.amount_box.show_amount(Decimal("60.25"))
    row.initials_edit.setText("RG")
    page._ui.record_button.click()
    kept = desk.ask(hearings.recorded, hearing_id).items[-1]
    assert (kept.amount, kept.judge_initials) == (Decimal("60.25"), "RG")


def test_initials_are_forgotten_when_the_amount_comes_back_into_the_range(desk, page):
    """What is no longer shown is not recorded."""
    shown(desk, page)
    row = add_item(page, "service", 60)
    row.initials_edit.setText("RG")
    row.amount_box.show_amount(Decimal(20))
    assert row.decision().judge_initials == ""
    assert row.guide_label.text() == "10 to 40 hours"


@pytest.mark.parametrize(("rule", "codes"), [("required", ["jury_duty"]), ("offered", []), ("off", [])])
def test_jury_duty_is_preset_by_the_courts_rule_and_nothing_else_is_suggested(desk, page, rule, codes):
    """Required puts it in; offered and off leave it out."""
    desk.do(change_settings, jury_duty=rule, duty_sittings=2)
    shown(desk, page)
    decisions = page._record.items.decisions()
    assert [item.code for item in decisions] == codes
    assert all(item.amount == 2 for item in decisions)


def test_who_is_not_willing_any_more_goes_back_without_a_result(desk, page):
    """El Rancho CA: asked again, the young person says no; nothing else is asked of the clerk."""
    shown(desk, page)
    page._ui.unwilling_radio.click()
    assert not page._ui.ballots_box.isEnabled()
    assert not page._ui.decided_box.isEnabled()
    page._ui.record_button.click()
    assert desk.page(desk.numbers[0]).line.stage is Stage.ADMISSION_WITHDRAWN
    assert "does not want to go on" in page._ui.message_bar.text
    assert not page._ui.record_box.isVisible()


def test_what_is_written_waits_while_another_hearing_is_looked_at(desk, page):
    """Nothing is lost by leaving; once recorded, nothing waits."""
    first = shown(desk, page)
    fill(page, (2, 2, 2))
    page._ui.foreperson_words_text.setPlainText("Half a sent")
    assert page.leave()
    shown(desk, page, 1)
    assert page._ui.foreperson_words_text.toPlainText() == ""
    assert page.unrecorded == (first,)
    page.load(first)
    assert page._ui.foreperson_words_text.toPlainText() == "Half a sent"
    assert page._record.ballots.counts()[0] == Count("1", 2, 2, 2)
    page._ui.record_button.click()
    assert page.unrecorded == ()


def test_a_change_of_the_panel_meanwhile_leaves_what_is_written(desk, page):
    """A juror is recused while the clerk writes: the stand-in is shown, the figures stay."""
    shown(desk, page)
    fill(page, (1, 1, 4))
    left = desk.hearing(desk.numbers[0]).panel[2]
    desk.do(juries.leave_panel, left.seat_id, "ill")
    assert left.person_id not in page._record.jurors.voted()
    assert len(page._record.jurors.voted()) == 6
    assert page._record.ballots.counts()[0] == Count("1", 1, 1, 4)


def test_half_a_judges_name_is_refused_when_recording_and_stays(desk, page):
    """Words that are nobody's name are said, not swallowed."""
    shown(desk, page)
    fill(page)
    page._ui.judge_choice.lineEdit().setText("Rut")
    page._ui.record_button.click()
    assert "“Rut”" in page._ui.message_bar.text
    assert page._ui.judge_choice.currentText() == "Rut"


def test_a_consent_withdrawn_before_the_hearing_is_said_at_once(desk, page):
    """The clerk learns it before the hearing is written down, not after."""
    consent = desk.page(desk.numbers[0]).consents[0]
    desk.do(people.withdraw_consent, consent.id, desk.today)
    shown(desk, page)
    assert "may not be heard yet" in page._ui.message_bar.text


def test_a_hearing_taken_off_the_docket_is_not_written_down(desk, page):
    """The page says what happened and shows no form."""
    hearing_id = desk.hearing(desk.numbers[0]).hearing_id
    desk.do(sittings.take_off, hearing_id, "Judge ill")
    page.load(hearing_id)
    assert "taken off the docket" in page._ui.message_bar.text
    assert not page._ui.record_box.isVisible()


def test_lines_of_the_result_come_and_go_by_keyboard(qtbot, desk, page):
    """Added lines offer what is not chosen yet; removing one moves the cursor to the next."""
    shown(desk, page)
    items = page._record.items
    items.add_button.setFocus()
    keys(qtbot, Qt.Key.Key_Space)
    assert focused() is items.rows[1].kind_box
    assert items.decisions()[1].code == "service"
    items.add_button.click()
    codes = [item.code for item in items.decisions()]
    assert len(set(codes)) == 3, "each line offers something not chosen yet"
    items.rows[2].remove_button.click()
    qtbot.keyClick(items.rows[0].remove_button, Qt.Key.Key_Space)
    assert [item.code for item in items.decisions()] == ["service"]
    assert focused() is items.rows[0].kind_box
    qtbot.keyClick(items.rows[0].remove_button, Qt.Key.Key_Space)
    assert items.decisions() == ()
    assert focused() is items.add_button
    page._ui.record_button.click()
    assert not desk.ask(hearings.recorded, page.hearing_id)


def test_the_ballot_uses_the_courts_own_words(qtbot, desk, page):
    """A court that edits a criterion reads its own words beside the figures."""
    desk.do(catalogue.change_criterion, "4", "Wants to mend it")
    shown(desk, page)
    told = [label.text() for label in page._ui.ballots_box.findChildren(QLabel)]
    assert any("Wants to mend it" in text for text in told)


def test_at_twice_the_text_size_nothing_is_cut_off_at_the_side(qtbot, qapp, desk, page):
    """A laptop's width at 200 %: columns and lines fold, nothing needs scrolling sideways."""
    palette.apply(qapp, Scheme.LIGHT, zoom=200)
    shown(desk, page)
    add_item(page, "service", 60)
    page.resize(1000, 900)
    scroll = page._ui.scroll
    qtbot.waitUntil(lambda: page.width() == 1000 and not page._record.items.rows[-1].isHidden())
    qapp.sendPostedEvents()
    qtbot.waitUntil(lambda: scroll.widget().width() <= scroll.viewport().width())


def test_a_long_name_of_a_juror_leaves_the_ballots_their_room(desk, page):
    """The criteria can be read, and "too many" and the button stay in sight."""
    seat = desk.hearing(desk.numbers[0]).panel[0]
    long = "Wolfeschlegelsteinhausen" * 4
    desk.do(people.change_person, seat.person_id, NewPerson(given=long))
    shown(desk, page)
    page.grab()
    tick = page._record.jurors.tick_boxes()[0]
    assert tick.text().endswith("…")
    assert long in tick.toolTip()
    assert long in page._ui.foreperson_box.itemText(1), "the list has the whole name"
    assert page._ui.columns.sizeHint().width() < 1080
    assert page._ui.ballots_grid.cellRect(1, 0).width() >= 220


def test_a_missing_foreperson_puts_the_cursor_there(desk, page):
    shown(desk, page)
    fill(page)
    row = add_item(page, "service", 60)
    assert not row.initials_edit.text()
    page._record.jurors.choose_foreperson(None)
    row.amount_box.show_amount(Decimal(20))
    page._ui.record_button.click()
    assert "Choose the foreperson" in page._ui.message_bar.text
    assert focused() is page._ui.foreperson_box
    assert page._ui.foreperson_box.property("bad") is True


def test_a_respondent_without_a_name_is_called_by_the_number_of_the_case(desk, page):
    """Not "Hearing of ", and not " is a juror from…"."""
    number = desk.numbers[0]
    youth = desk.youth(number)
    nameless = replace(desk.ask(people.person_page, youth).person, given="", family="")
    desk.do(people.change_person, youth, nameless)
    shown(desk, page)
    assert page._ui.title_label.text() == f"Hearing of {number}"
    fill(page)
    page._ui.record_button.click()
    assert page._ui.follows_label.text().startswith(f"Once the judge approves: {number} is a juror from")
