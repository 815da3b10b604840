"""The jury of a court day: drawn, changed on the day, signed out; on the sample court's file."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import QItemSelectionModel, QTime
from PySide6.QtWidgets import QWidget

from tests.gui.hand import choose, column, dialog_of, entry
from tests.gui.sittings.days import LATER, TODAY, shown
from youthcourt.domain.parts import AttendanceCode
from youthcourt.domain.sanctions import DutyRule
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.page_commands import commands_of, words_of
from youthcourt.gui.kit.toast import Toast
from youthcourt.gui.sittings.draw_dialog import DrawDialog
from youthcourt.gui.sittings.duty_places_dialog import AS_SEATS, DutyPlacesDialog
from youthcourt.gui.sittings.pool_part import CAN_SIT
from youthcourt.gui.sittings.right_attendance_dialog import RightAttendanceDialog
from youthcourt.services import juries, obligations, people, settings
from youthcourt.services.duty_possible import duty_places


def seat_one(page, office):
    page.load(TODAY)
    line = shown(office).hearings[0]
    entry(page, "seats_table").choose(line.panel[0].seat_id)
    return line


def test_the_draw_shows_its_seed_takes_a_typed_one_and_repeats(page, sample_office):
    """Anybody can check a draw: the same seed and pool give the same panels (issue, point 6)."""
    page.load(LATER)
    page.commands()[0].trigger()
    dialog = dialog_of(page, DrawDialog)
    assert entry(dialog, "seed_edit").text().isdigit()
    entry(dialog, "seed_edit").setText("by lot")
    entry(dialog, "act_button").click()
    assert "whole number" in entry(dialog, "message_bar").text
    entry(dialog, "seed_edit").setText("20,261,212")
    entry(dialog, "act_button").click()
    first = sample_office.ask(juries.draw_view, LATER)
    assert first.seed == 20261212
    assert "20261212" in entry(page, "seed_label").text()
    assert page.findChild(QWidget, "tabs").currentWidget() is entry(page, "jury_tab")
    page.commands()[0].trigger()
    again = dialog_of(page, DrawDialog)
    assert "set aside" in entry(again, "what_label").text()
    entry(again, "seed_edit").setText("20261212")
    entry(again, "act_button").click()
    assert sample_office.ask(juries.draw_view, LATER).hearings == first.hearings


def test_the_pool_says_who_cannot_sit_and_why_and_takes_answers_for_several(page, sample_office):
    page.load(LATER)
    table = entry(page, "pool_table")
    told = column(table, 1)
    assert CAN_SIT in told
    assert any(text.startswith("Needs the juror's oath") for text in told)
    table.choose(table.rows.row(0).person_id)
    table.selectionModel().select(
        table.rows.index(1, 0),
        QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
    )
    chosen = [line.person_id for line in table.selected()]
    entry(page, "excused_button").click()
    answers = {line.person_id: line.attendance for line in sample_office.ask(juries.pool, LATER)}
    assert [answers[key] for key in chosen] == [AttendanceCode.EXCUSED] * 2
    assert column(table, 2)[:2] == ["Excused", "Excused"]
    entry(page, "coming_button").click()
    assert "Coming" in column(table, 2)


def test_the_places_for_duty_are_told_and_changed(page, sample_office):
    page.load(LATER)
    stand = sample_office.ask(duty_places, LATER)
    label, button = entry(page, "duty_places_label"), entry(page, "duty_places_button")
    assert label.text() == f"Places for jury duty: {stand.places}, {stand.taken} taken"
    button.click()
    dialog = dialog_of(page, DutyPlacesDialog)
    assert label.text() in entry(dialog, "what_label").text()
    spin = entry(dialog, "duty_places_spin")
    assert spin.text() == "As many as seats"
    spin.setValue(8)
    entry(dialog, "act_button").click()
    assert label.text() == f"Places for jury duty: 8, {stand.taken} taken"
    button.click()
    dialog = dialog_of(page, DutyPlacesDialog)
    assert entry(dialog, "duty_places_spin").value() == 8
    entry(dialog, "duty_places_spin").setValue(AS_SEATS)
    entry(dialog, "act_button").click()
    assert sample_office.ask(duty_places, LATER) == stand


@pytest.mark.parametrize(
    ("over", "told"),
    [
        (1, "1 more has signed up than there are places now. Nobody loses theirs."),
        (2, "2 more have signed up than there are places now. Nobody loses theirs."),
    ],
)
def test_fewer_places_than_are_taken_are_told(page, sample_office, over, told):
    """Nobody is thrown out; the toast says how many there are too many."""
    page.load(LATER)
    taken = sample_office.ask(duty_places, LATER).taken
    entry(page, "duty_places_button").click()
    dialog = dialog_of(page, DutyPlacesDialog)
    entry(dialog, "duty_places_spin").setValue(taken - over)
    entry(dialog, "act_button").click()
    assert page.findChild(Toast).text == told
    places = f"Places for jury duty: {taken - over}, all taken"
    assert entry(page, "duty_places_label").text() == f"{places}; {taken} signed up"


def test_a_court_without_jury_duty_has_no_places_for_it(page, sample_office):
    page.load(LATER)
    assert not entry(page, "duty_places_box").isHidden()
    sample_office.do(settings.change_settings, jury_duty=DutyRule.OFF.value)
    page.load(LATER)
    assert entry(page, "duty_places_box").isHidden()
    assert "Places for duty" not in {words_of(action) for action in commands_of(page)}


def test_a_juror_leaves_and_the_alternate_sits_down_in_three_clicks(page, sample_office):
    line = seat_one(page, sample_office)
    choose(entry(page, "leave_button").menu(), "Feels unwell")
    after = shown(sample_office).hearings[0]
    assert line.alternates[0].person_id in [seat.person_id for seat in after.panel if not seat.left_code]
    assert "Feels unwell" in column(entry(page, "seats_table"), 2)


def test_a_seat_says_that_its_juror_may_not_sit_any_more(page, sample_office):
    """Who stopped has not left the panel; their seat waits for a person to fill it."""
    line = seat_one(page, sample_office)
    sample_office.do(people.stop_juror, line.panel[0].person_id, "Moved away")
    table = entry(page, "seats_table")
    assert table.current().id == line.panel[0].seat_id
    page.show_part("jury")
    assert column(table, 2)[0] == "May not sit: they do not serve in the jury pool"
    assert entry(page, "leave_button").isEnabled()
    assert not any(column(table, 2)[1:])


def test_a_recused_juror_is_named_among_those_left_out_of_the_next_draw(page, sample_office):
    line = seat_one(page, sample_office)
    choose(entry(page, "recuse_button").menu(), "Knows somebody in the case")
    sample_office.do(juries.draw_panels, TODAY, 7)
    out = entry(page, "out_table")
    recused = [row.name for row in map(out.rows.row, range(out.rows.rowCount())) if "recused" in row.why]
    assert recused == [line.panel[0].name]


def test_somebody_is_seated_by_hand_and_a_bar_is_told(page, sample_office):
    sample_office.do(settings.change_settings, jury_size=7)
    page.load(TODAY)
    line = shown(sample_office).hearings[0]
    entry(page, "seat_button").click()
    assert "Choose who is to be seated" in entry(page, "message_bar").text
    entry(page, "seat_choice").choose(line.alternates[0].person_id)
    entry(page, "seat_button").click()
    held = [seat.person_id for seat in shown(sample_office).hearings[0].panel]
    assert line.alternates[0].person_id in held
    busy = shown(sample_office).hearings[1].panel[0].person_id
    entry(page, "seat_choice").choose(busy)
    entry(page, "seat_button").click()
    assert "cannot sit" in entry(page, "message_bar").text


def test_another_hearing_shows_its_own_panel(page, sample_office):
    page.load(TODAY)
    entry(page, "hearing_box").setCurrentIndex(1)
    names = column(entry(page, "seats_table"), 1)
    assert names[0] == shown(sample_office).hearings[1].panel[0].name
    assert column(entry(page, "seats_table"), 0)[-1] == "Alternate"
    page.load(TODAY)
    assert entry(page, "hearing_box").currentIndex() == 1, "the hearing chosen stays"


def test_signing_out_counts_duty_and_credits_for_several_at_once(page, sample_office):
    """One sitting is one duty however many hearings; credits by the quarter hour (domain, 5.5 and 5.6)."""
    page.load(TODAY)
    table = entry(page, "attendance_table")
    table.selectAll()
    before = {line.person_id: line.left for line in sample_office.ask(obligations.duty_list)}
    chosen = [line.person_id for line in table.selected()]
    entry(page, "break_spin").setValue(15)
    entry(page, "sign_out_button").click()
    assert "2 h 30 min, 2.5 credit hours" in entry(page, "served_label").text()
    after = {line.person_id: line.left for line in sample_office.ask(obligations.duty_list)}
    assert all(after[key] == before[key] - 1 for key in chosen if before.get(key))
    entry(page, "sign_out_button").click()
    assert "already closed" in entry(page, "message_bar").text


def test_a_sign_out_shows_its_times_and_is_corrected_by_its_button(page, sample_office):
    """A wrong sign-out has a way back: the duty is owed again, and the right times are given anew."""
    page.load(TODAY)
    table, correct = entry(page, "attendance_table"), entry(page, "correct_button")
    assert not correct.isEnabled(), "nobody is signed out yet"
    correct.click()
    key = table.current().person_id
    entry(page, "sign_out_button").click()
    assert " to " in table.current().times
    correct.click()
    dialog = dialog_of(page, RightAttendanceDialog)
    entry(dialog, "act_button").click()
    assert "few words" in dialog.findChild(MessageBar).text
    entry(dialog, "why_edit").setText("Left earlier")
    entry(dialog, "time_out_edit").setTime(QTime(10, 30))
    entry(dialog, "act_button").click()
    assert (table.current().person_id, table.current().line.time_out) == (key, time(10, 30))
    assert "1 h 30 min" in entry(page, "served_label").text()
    correct.click()
    dialog = dialog_of(page, RightAttendanceDialog)
    assert entry(dialog, "times_row").isEnabled()
    assert entry(dialog, "time_out_edit").time() == QTime(10, 30)
    entry(dialog, "code_combo").setCurrentIndex(entry(dialog, "code_combo").count() - 1)
    assert not entry(dialog, "times_row").isEnabled()
    entry(dialog, "why_edit").setText("The roster is with the judge")
    entry(dialog, "act_button").click()
    assert (table.current().person_id, table.current().times) == (key, "")
    assert "not signed out any more" in entry(page, "served_label").text()
    entry(page, "sign_out_button").click()
    assert table.current().times


def test_times_that_run_backwards_are_refused(page, sample_office):
    page.load(TODAY)
    entry(page, "break_spin").setValue(240)
    entry(page, "sign_out_button").click()
    assert "time of leaving" in entry(page, "message_bar").text


def test_somebody_who_did_not_come_is_marked(page, sample_office):
    page.load(TODAY)
    who = entry(page, "attendance_table").current()
    choose(entry(page, "mark_button").menu(), "Did not come")
    answers = {line.person_id: line.attendance for line in sample_office.ask(juries.pool, TODAY)}
    assert answers[who.person_id] is AttendanceCode.NO_SHOW


def test_attendance_waits_for_the_day(page):
    page.load(LATER)
    assert not entry(page, "sign_out_button").isEnabled()
