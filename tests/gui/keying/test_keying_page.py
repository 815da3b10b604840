"""Keying a paper Saturday: moving as in a spreadsheet, checked as a row is left, saved when it is whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.keying.hands import WHOLE, at, hearings, jurors, press, settled, to_hearings, type_on
from youthcourt.domain.parts import AttendanceCode
from youthcourt.gui.keying.keying_page import KeyingPage
from youthcourt.gui.keying.reading import day_typed
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.services import hearings as recording
from youthcourt.services import keying, obligations
from youthcourt.services.settings import change_settings

CTRL = Qt.KeyboardModifier.ControlModifier


def test_enter_goes_down_the_roster_and_then_to_the_hearings(begun):
    """A letter and Enter a juror: what is usual fills itself in, and the last Enter leads on."""
    for row in jurors(begun):
        assert at(begun) == (row.key, "code")
        type_on(begun, "s\n")
    assert at(begun) == (hearings(begun)[0].key, "came")
    assert {tuple(row.texts().values()) for row in jurors(begun)} == {("s", "8:30", "12:00", "")}


def test_times_fill_in_from_the_row_above_but_for_those_of_one_who_was_late(begun):
    type_on(begun, "s\t1220\t10\n" + "l905\n" + "s\n")
    first, late, third = jurors(begun)[:3]
    assert list(first.texts().values()) == ["s", "8:30", "1220", "10"]
    assert list(late.texts().values()) == ["l", "905", "1220", "10"]
    assert third.texts() == first.texts()


def test_who_was_away_has_no_times(begun):
    type_on(begun, "s")
    press(begun, Qt.Key.Key_Left)
    type_on(begun, "n")
    row = jurors(begun)[0]
    assert list(row.texts().values()) == ["n", "", "", ""]
    assert [cell.name for cell in row.open_cells()] == ["code"]
    assert row.said == "Did not come"


def test_arrows_go_up_and_down_a_column_and_escape_takes_back_what_was_typed(begun):
    first, second = jurors(begun)[:2]
    type_on(begun, "s\t")
    press(begun, Qt.Key.Key_Down)
    assert at(begun) == (second.key, "time_out")
    press(begun, Qt.Key.Key_Up)
    assert at(begun) == (first.key, "time_out")
    type_on(begun, "77")
    press(begun, Qt.Key.Key_Escape)
    assert first.texts()["time_out"] == "12:00"
    press(begun, Qt.Key.Key_Home)
    press(begun, Qt.Key.Key_Left)
    assert at(begun) == (first.key, "time_in")
    press(begun, Qt.Key.Key_End)
    press(begun, Qt.Key.Key_Right)
    assert at(begun) == (first.key, "time_out")


@pytest.mark.parametrize(
    ("typed", "cell", "said"),
    [
        ("q\n", "code", "none of the letters"),
        ("s\t99\n", "time_out", "no time of day"),
        ("s\t\tx\n", "break", "no break"),
        ("s1300\n", "time_in", ""),
    ],
)
def test_a_row_that_is_left_says_what_is_wrong_and_holds_nobody(begun, typed, cell, said):
    """One sentence, the cell marked, the cursor already in the next row, and nothing lost."""
    type_on(begun, typed)
    row = jurors(begun)[0]
    assert row.wrong
    assert said in row.said
    assert at(begun) == (jurors(begun)[1].key, "code")
    assert bool(row.cells[cell].property("bad")) is bool(said)


def test_a_hearing_is_typed_as_its_papers_come_and_said_back_in_words(begun):
    """Full cells lead on by themselves; duty, judge and day are there already."""
    to_hearings(begun)
    type_on(begun, WHOLE)
    row = hearings(begun)[0]
    assert row.texts() == {
        "came": "h", "foreperson": "1", **dict.fromkeys(begun._sheet and row._parts, "013"),
        "items": "j3 s20 l", "unanimous": "y", "judge": "Ruth Gavel",
        "approved_on": day_typed(begun._sheet.held_on),
        "signed": "rg", "dates": "13",
    }  # fmt: skip
    assert row.said.startswith(
        "Jury duty: 3 sittings; Community service: 20 hours; Letter of apology: 1; duty on"
    )
    type_on(begun, "\n")
    assert not row.wrong, row.said
    assert at(begun) == (hearings(begun)[1].key, "came")


@pytest.mark.parametrize(
    ("typed", "cell", "said"),
    [
        ("h9\n", "foreperson", "number of a seat"),
        ("h1" + "01x" + "\n", "1", "no count"),
        ("h1" + "007" * 6 + "s20\n", "1", "more than the number of jurors"),
        ("h1" + "013" * 6 + "q20\n", "items", "not on the court's list"),
        ("h1" + "013" * 6 + "s90\n", "", "initials are needed"),
        ("h1" + "013" * 6 + "s20\t\tNobody\n", "judge", "not the name of one judge"),
        ("h1" + "013" * 6 + "s20\t\t\t44\n", "approved_on", "44"),
        ("h1" + "013" * 6 + "s20\t\t\t\tz\n", "signed", "none of the letters"),
        ("h1" + "013" * 6 + "s20\t\t\t\trg\t7\n", "dates", "1 to 4"),
        ("c\n", "items", "the reason"),
        ("z\n", "came", "none of the letters"),
    ],
)
def test_each_cell_of_a_hearing_says_its_own_fault(begun, typed, cell, said):
    to_hearings(begun)
    type_on(begun, typed)
    row = hearings(begun)[0]
    assert said in row.said
    assert row.wrong
    assert [name for name, held in row.cells.items() if held.property("bad")] == ([cell] if cell else [])


@pytest.mark.parametrize(("letter", "by"), [("c", "court"), ("f", "family")])
def test_a_letter_says_on_whose_account_a_hearing_was_put_off(begun, desk, letter, by):
    """Counted apart in the month (situation 11); the letter costs no press more."""
    to_hearings(begun)
    row = hearings(begun)[0]
    type_on(begun, letter)
    assert row.said.startswith("Put off")
    type_on(begun, "Nobody to interpret\n")
    begun._commands[1].trigger()
    assert {line["id"]: line["put_off_by"] for line in desk.rows("hearing")}[row.key] == by


def test_a_row_that_asks_for_too_much_says_so_as_it_is_left_and_is_saved_all_the_same(begun, desk):
    desk.do(change_settings, burden_hours=20)
    to_hearings(begun)
    row = hearings(begun)[0]
    type_on(begun, WHOLE)
    assert "at most" not in row.said
    type_on(begun, "\n")
    assert "Community service: 20 hours" in row.said
    assert "the court wants to ask for 20 at most" in row.said
    assert not row.wrong
    begun._commands[1].trigger()
    assert desk.ask(recording.recorded, row.key) is not None


def test_one_row_is_saved_by_ctrl_enter_and_rests(begun, desk):
    to_hearings(begun)
    type_on(begun, WHOLE)
    begun._commands[0].trigger()
    row = hearings(begun)[0]
    recorded = desk.ask(recording.recorded, row.key)
    assert recorded is not None
    assert recorded.approved_on == desk.saturday
    assert (row.saved, row.open_cells()) == (True, [])
    assert row.said.endswith("Saved.")
    assert at(begun) == (hearings(begun)[1].key, "came")
    assert begun.unrecorded == ()
    begun._commands[0].trigger()  # nothing stands in the next row: nothing is saved, nothing said
    assert hearings(begun)[1].said == ""


def test_what_is_saved_can_be_taken_back_and_stays_as_it_was_typed(begun, desk):
    """The ledger of attendance lasts; a hearing is one step of Undo, and its row is open again."""
    to_hearings(begun)
    type_on(begun, WHOLE)
    begun._commands[0].trigger()
    desk.office.undo()
    row = hearings(begun)[0]
    assert not row.saved
    assert row.texts()["items"].strip() == "j3 s20 l1"
    begun._commands[1].trigger()
    assert desk.ask(recording.recorded, row.key) is not None, row.said


def test_a_result_that_waits_for_the_judge_asks_only_for_the_rest(begun, desk):
    to_hearings(begun)
    type_on(begun, "h1" + "013" * 6 + "s20\t\t\t")
    press(begun, Qt.Key.Key_Delete)
    begun._commands[0].trigger()
    row = hearings(begun)[0]
    assert "waits for the judge" in row.said
    assert [cell.name for cell in row.open_cells()] == ["judge", "approved_on", "signed", "dates"]
    row.begin("signed")
    type_on(begun, "r\n")
    begun._commands[1].trigger()
    assert "a signature is missing" in row.said
    assert [cell.name for cell in row.open_cells()] == ["signed", "dates"]
    assert desk.ask(recording.recorded, row.key).approved_on == desk.saturday


def test_somebody_who_came_unexpectedly_gets_a_row(begun, desk):
    choice = begun._ui.add_choice
    choice.setEditText("Unasked Helper")
    choice._tell()
    row = jurors(begun)[-1]
    assert at(begun) == (row.key, "code")
    assert choice.findText("Unasked Helper") < 0
    type_on(begun, "p\n")
    begun._commands[1].trigger()
    held = next(
        line for line in desk.ask(keying.keying_sheet, desk.saturday).jurors if line.person_id == row.key
    )
    assert (held.code, held.closed) == (AttendanceCode.PRESENT_NOT_SEATED, True)


def test_what_is_typed_and_not_saved_stays_through_a_lock(qtbot, begun, desk):
    """Rows that are begun are kept as texts, also of somebody who came unexpectedly."""
    begun._ui.add_choice.setEditText("Unasked Helper")
    begun._ui.add_choice._tell()
    type_on(begun, "s\t77")
    to_hearings(begun)
    type_on(begun, "h1013")
    kept = begun.begun()
    assert list(kept) == [desk.saturday.isoformat()]
    assert len(begun.unrecorded) == 2
    assert begun.leave()

    again = KeyingPage(desk.office)
    qtbot.addWidget(again)
    again.take_back(kept)
    assert again.begun() == kept
    again.load(desk.saturday)
    assert jurors(again)[-1].texts()["time_out"] == "77"
    assert hearings(again)[0].texts()["1"] == "013"
    assert again.begun() == kept


def test_what_somebody_else_records_meanwhile_is_shown_and_typing_stays(begun, desk):
    type_on(begun, "s\n")
    juror = jurors(begun)[1]
    line = desk.ask(keying.keying_sheet, desk.saturday).jurors[1]
    assert line.person_id == juror.key
    sheet = begun._sheet
    desk.do(obligations.close_attendance, desk.saturday, juror.key, sheet.usual_in, sheet.usual_out)
    assert (juror.saved, juror.texts()["code"]) == (True, "s")
    assert jurors(begun)[0].texts()["code"] == "s"
    desk.do(obligations.reopen_attendance, desk.saturday, juror.key, "wrong time")
    assert not juror.saved


def test_each_cell_says_above_the_grid_what_is_typed_there(begun):
    said = []
    type_on(begun, "s")
    to_hearings(begun)
    type_on(begun, "h")
    for row in (jurors(begun)[0], hearings(begun)[0]):
        for cell in row.open_cells():
            cell.setFocus()
            said.append(begun._ui.hint_label.text())
    assert len(set(said)) == len(said)
    assert all(said)
    assert "x excused" in said[0]


def test_at_twice_the_size_the_cells_stand_in_lines_and_the_cursor_is_in_sight(
    qapp: QApplication, begun, qtbot
):
    palette.apply(qapp, Scheme.DARK, 200)
    settled()
    to_hearings(begun)
    type_on(begun, "h1" + "013" * 6)
    settled()
    cell = hearings(begun)[0].cells["items"]
    assert cell.hasFocus()
    assert cell.y() > hearings(begun)[0].cells["came"].y()
    assert not cell.visibleRegion().isEmpty()
    anew = KeyingPage(begun._office)
    qtbot.addWidget(anew)
    anew.load(begun.held_on)
    assert max(begun.minimumSizeHint().width(), anew.minimumSizeHint().width()) <= 880
    palette.apply(qapp, Scheme.LIGHT, 100)
    settled()
    assert cell.y() == hearings(begun)[0].cells["came"].y()


def test_the_way_back_to_the_sitting(begun, qtbot, desk):
    with qtbot.waitSignal(begun.open_sitting) as went:
        begun._commands[2].trigger()
    assert went.args == [desk.saturday]
