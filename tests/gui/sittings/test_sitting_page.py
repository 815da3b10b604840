"""The clerk's court day: docket, jury and attendance, on the sample court's own file."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QDialog, QWidget

from tests.gui.named import unnamed
from youthcourt.domain.parts import AttendanceCode, HearingResult
from youthcourt.gui.sittings.add_cases_dialog import AddCasesDialog
from youthcourt.gui.sittings.draw_dialog import DrawDialog
from youthcourt.gui.sittings.pool_part import CAN_SIT
from youthcourt.gui.sittings.sitting_page import SittingPage
from youthcourt.services import juries, obligations, ready, sittings

TODAY = date(2026, 11, 28)
LATER = date(2026, 12, 12)


@pytest.fixture
def page(qtbot, sample_office):
    made = SittingPage(sample_office)
    qtbot.addWidget(made)
    sample_office.on_change(made.refresh)
    made.resize(1100, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def entry(page, name):
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def dialog_of(page, kind=QDialog):
    found = [d for d in page.findChildren(kind) if d.isVisible()]
    assert found, f"{kind.__name__} did not open"
    return found[-1]


def shown(office, on=TODAY):
    return office.ask(sittings.sitting_page, on)


def column(table, at):
    return [table.rows.index(row, at).data() for row in range(table.rows.rowCount())]


def choose(menu, words):
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_the_docket_stands_by_time_and_room_with_what_is_still_needed(page, sample_office):
    page.load(TODAY)
    table = entry(page, "docket_table")
    assert column(table, 0)[:3] == ["9:30 AM", "9:30 AM", "10:15 AM"]
    assert column(table, 5) == ["6 jurors + 1"] * 6
    assert column(table, 4) == ["To be heard"] * 6
    assert "2 rooms" in entry(page, "place_label").text()
    assert page.held_on == TODAY
    assert page.leave()


def test_cases_are_added_ready_ones_first_and_the_others_say_what_they_lack(page, sample_office):
    page.load(LATER)
    page.commands()[4].trigger()
    dialog = dialog_of(page, AddCasesDialog)
    table = entry(dialog, "cases_table")
    told = column(table, 3)
    assert told[0] == "Ready"
    assert told[-1] != "Ready"
    table.selectRow(table.rows.rowCount() - 1)
    entry(dialog, "act_button").click()
    assert "cannot be scheduled yet" in entry(dialog, "message_bar").text
    table.clearSelection()
    entry(dialog, "act_button").click()
    assert "Choose at least one case" in entry(dialog, "message_bar").text
    table.selectRow(0)
    number = table.current().number
    entry(dialog, "act_button").click()
    assert number in [line.case for line in shown(sample_office, LATER).hearings]
    assert number in column(entry(page, "docket_table"), 2)


def test_two_hearings_change_places_and_the_draw_is_set_aside(page, sample_office):
    page.load(TODAY)
    first, second = shown(sample_office).hearings[0], shown(sample_office).hearings[2]
    entry(page, "docket_table").choose(first.hearing_id)
    menu = entry(page, "swap_button").menu()
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 5
    menu.actions()[1].trigger()
    after = {line.hearing_id: line.start for line in shown(sample_office).hearings}
    assert after[first.hearing_id] == second.start
    assert shown(sample_office).seed is None
    assert entry(page, "draw_button").text() == "Draw jury…"


def test_a_hearing_is_taken_off_with_a_reason(qtbot, page, sample_office):
    page.load(TODAY)
    line = shown(sample_office).hearings[0]
    entry(page, "docket_table").choose(line.hearing_id)
    choose(entry(page, "take_off_button").menu(), "Did not come…")
    dialog = dialog_of(page)
    dialog.act_button.click()
    assert dialog.isVisible(), "no reason, no act"
    qtbot.keyClicks(dialog.entry, "Missed the bus")
    dialog.act_button.click()
    after = [h for h in shown(sample_office).hearings if h.hearing_id == line.hearing_id]
    assert not after or after[0].result is HearingResult.NO_SHOW


def test_a_judge_is_chosen_for_a_room(page, sample_office):
    page.load(TODAY)
    rooms = shown(sample_office).rooms
    box = entry(page, "rooms_box").findChildren(QWidget, "")
    choice = next(w for w in box if type(w).__name__ == "Choice")
    choice.choose(rooms[1].judge_id)
    choice.chosen.emit()
    assert shown(sample_office).rooms[0].judge_id == rooms[1].judge_id
    choice.choose(None)
    choice.chosen.emit()
    assert shown(sample_office).rooms[0].judge_id is None


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
    assert "Needs the juror's oath" in told
    table.selectRow(0)
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


def seat_one(page, office):
    page.load(TODAY)
    line = shown(office).hearings[0]
    entry(page, "seats_table").choose(line.panel[0].seat_id)
    return line


def test_a_juror_leaves_and_the_alternate_sits_down_in_three_clicks(page, sample_office):
    line = seat_one(page, sample_office)
    choose(entry(page, "leave_button").menu(), "Feels unwell")
    after = shown(sample_office).hearings[0]
    assert line.alternates[0].person_id in [seat.person_id for seat in after.panel if not seat.left_code]
    assert "Feels unwell" in column(entry(page, "seats_table"), 2)


def test_a_recused_juror_is_named_among_those_left_out_of_the_next_draw(page, sample_office):
    line = seat_one(page, sample_office)
    choose(entry(page, "recuse_button").menu(), "Knows somebody in the case")
    sample_office.do(juries.draw_panels, TODAY, 7)
    out = entry(page, "out_table")
    recused = [row.name for row in map(out.rows.row, range(out.rows.rowCount())) if "recused" in row.why]
    assert recused == [line.panel[0].name]


def test_somebody_is_seated_by_hand_and_a_bar_is_told(page, sample_office):
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


def test_the_page_leads_on(qtbot, page, sample_office):
    page.load(TODAY)
    line = shown(sample_office).hearings[0]
    entry(page, "docket_table").choose(line.hearing_id)
    for signal, name, told in (
        (page.open_packet, "packet_button", TODAY),
        (page.open_console, "console_button", line.hearing_id),
        (page.open_hearing, "record_button", line.hearing_id),
        (page.open_case, "open_case_button", line.case),
    ):
        with qtbot.waitSignal(signal) as sent:
            entry(page, name).click()
        assert sent.args == [told]
    with qtbot.waitSignal(page.open_person):
        page.findChild(QWidget, "tabs").setCurrentIndex(1)
        entry(page, "open_juror_button").click()


def test_an_empty_day_offers_only_what_can_be_done(page, sample_office):
    day = date(2026, 12, 19)
    sample_office.do(sittings.add_sitting, day)
    page.load(day)
    assert [command.isEnabled() for command in page.commands()[:4]] == [False] * 4
    assert not entry(page, "leave_button").isEnabled()
    assert not entry(page, "sign_out_button").isEnabled()


def test_candidates_are_the_waiting_cases_the_ready_ones_first(sample_office):
    found = sample_office.ask(ready.candidates, LATER)
    lacking = [bool(case.lacks) for case in found]
    assert lacking == sorted(lacking)
    assert any("the decision that it is eligible" in case.lacks for case in found)


def test_everything_that_takes_the_focus_says_what_it_is(page):
    page.load(TODAY)
    for at in range(3):
        page.findChild(QWidget, "tabs").setCurrentIndex(at)
        assert unnamed(page) == []
