"""The clerk's docket: cases added, moved, taken off, and where the page leads; on the sample court's file."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.gui.hand import choose, column, dialog_of, entry
from tests.gui.named import unnamed
from tests.gui.sittings.days import LATER, TODAY, shown
from youthcourt.domain.missing import Lack
from youthcourt.domain.parts import HearingResult, Role
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.table_model import CHIP_ROLE
from youthcourt.gui.sittings.add_cases_dialog import AddCasesDialog
from youthcourt.look.tokens import Tone
from youthcourt.services import people, ready, sittings
from youthcourt.services.people import NewPerson


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
    page.commands()[5].trigger()
    dialog = dialog_of(page, AddCasesDialog)
    table = entry(dialog, "cases_table")
    told = column(table, 3)
    assert told[0] == "Ready"
    assert told[-1] != "Ready"
    table.selectRow(table.rows.rowCount() - 1)
    assert "still needs" in entry(dialog, "lacks_label").text()
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
    warning, line, *places = menu.actions()
    assert "set aside" in warning.text(), "said before, since the draw is lost"
    assert not warning.isEnabled()
    assert line.isSeparator()
    assert len(places) == 5
    places[1].trigger()
    after = {line.hearing_id: line.start for line in shown(sample_office).hearings}
    assert after[first.hearing_id] == second.start
    assert shown(sample_office).seed is None
    assert entry(page, "draw_button").text() == "Draw jury…"
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 5, "nothing is drawn any more, so nothing is lost"


def test_a_hearing_is_taken_off_with_a_reason(qtbot, page, sample_office):
    page.load(TODAY)
    line = shown(sample_office).hearings[0]
    entry(page, "docket_table").choose(line.hearing_id)
    choose(entry(page, "take_off_button").menu(), "Did not come…")
    dialog = dialog_of(page, Ask)
    dialog.act_button.click()
    assert dialog.isVisible(), "no reason, no act"
    qtbot.keyClicks(dialog.entry, "Missed the bus")
    dialog.act_button.click()
    after = [h for h in shown(sample_office).hearings if h.hearing_id == line.hearing_id]
    assert not after or after[0].result is HearingResult.NO_SHOW


def test_a_judge_is_chosen_for_a_room(page, sample_office):
    page.load(TODAY)
    third = sample_office.do(people.add_person, NewPerson("Thea", "Third"), Role.JUDGE)
    page.load(TODAY)
    choice = next(w for w in entry(page, "rooms_box").findChildren(QWidget) if type(w).__name__ == "Choice")
    choice.choose(third)
    choice.left.emit()
    assert shown(sample_office).rooms[0].judge_id == third
    choice.choose(None)
    choice.left.emit()
    assert shown(sample_office).rooms[0].judge_id is None


def test_a_judge_who_is_not_known_here_is_not_taken_and_the_words_stay(qtbot, page, sample_office):
    page.load(TODAY)
    before = shown(sample_office).rooms[0].judge_id
    choice = next(w for w in entry(page, "rooms_box").findChildren(QWidget) if type(w).__name__ == "Choice")
    choice.lineEdit().setText("Judge Nobody")
    qtbot.keyClick(choice.lineEdit(), Qt.Key.Key_Return)
    assert "is not in the list" in entry(page, "message_bar").text
    assert choice.currentText() == "Judge Nobody"
    assert shown(sample_office).rooms[0].judge_id == before


def test_tab_reaches_every_act_of_the_docket(qtbot, page):
    page.load(TODAY)
    page.activateWindow()
    page.setFocus()
    reached = []
    for _step in range(14):
        at = page.focusWidget()
        reached.append(at.objectName())
        qtbot.keyClick(at, Qt.Key.Key_Tab)
    wanted = {"docket_table", "draw_button", "packet_button", "console_button", "record_button"}
    assert wanted | {"add_button", "swap_button", "take_off_button", "open_case_button"} <= set(reached)


def test_how_a_hearing_stands_is_told_by_word_and_tint(page, sample_office):
    page.load(date(2026, 11, 14))
    table = entry(page, "docket_table")
    told = {(table.rows.index(at, 4).data(), table.rows.index(at, 4).data(CHIP_ROLE)) for at in range(6)}
    assert ("Heard", Tone.HEARD) in told
    assert all(tone is not None for _word, tone in told)
    assert entry(page, "record_button").text() in ("Open record", "Record hearing")


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
    assert any(one.lack is Lack.DECISION for case in found for one in case.lacks)


def test_everything_that_takes_the_focus_says_what_it_is(page):
    page.load(TODAY)
    for at in range(3):
        page.findChild(QWidget, "tabs").setCurrentIndex(at)
        assert unnamed(page) == []


def test_who_has_no_name_yet_stands_on_the_docket_by_the_number_of_the_case(page, sample_office):
    line = shown(sample_office).hearings[0]
    sample_office.do(people.change_person, line.respondent_id, NewPerson())
    page.load(TODAY)
    assert line.case in column(entry(page, "docket_table"), 3)
