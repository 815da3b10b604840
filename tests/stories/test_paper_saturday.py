"""Twelve hearings of a paper Saturday, keyed in on Monday by keyboard alone, every key press counted."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.services.desk import open_desk
from tests.services.paper_saturday import HEARINGS, JURORS, hold_on_paper
from tests.stories import keys
from tests.stories.keys import page_of, told, until
from youthcourt.domain.criteria import Count
from youthcourt.domain.parts import AttendanceCode, HearingResult
from youthcourt.domain.stages import Stage
from youthcourt.gui.keying.keying_page import KeyingPage
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.history import Place
from youthcourt.services import cases, hearings, keying, obligations, upkeep
from youthcourt.services.duty_ledger import duty_ledger
from youthcourt.services.keying import KeyingSheet, Signer
from youthcourt.services.office import Office

MOST = 60
"""Key presses a hearing, the roster's among them (the issue's own figure)."""
QUICK = 39
"""What it takes: more would be felt."""


class Hand:
    """Presses keys and counts them; a key that is held meanwhile is a press of its own."""

    def __init__(self) -> None:
        self.presses = 0

    def press(self, *pressed: str) -> None:
        self.presses += sum(len(key.split("+")) for key in pressed)
        keys.press(*pressed)

    def type(self, text: str) -> None:
        """Type letter by letter: a cell that is full sends the cursor on."""
        self.presses += len(text)
        for letter in text:
            keys.type_text(letter)

    def row(self, *cells: str) -> None:
        """Type cells with Tab between them, and Enter after the last."""
        for at, cell in enumerate(cells):
            self.type(cell)
            self.press("Tab" if at + 1 < len(cells) else "Return")


@pytest.fixture
def monday(program: Program, court: Path, clock: Clock) -> Program:
    """The program on the Monday after, with the papers of twelve hearings beside it."""
    with open_desk(court, clock) as desk:
        hold_on_paper(desk)
    program.enter(Office(upkeep.open_court(court, PASSPHRASE, clock), clock=clock))
    until(lambda: QApplication.activeWindow() is program.window, "the window is active")
    return program


def test_a_paper_saturday_of_twelve_hearings_is_keyed_with_few_presses(monday: Program) -> None:
    """Roster, tallies, results, agreements: at most sixty presses a hearing, and then all of it stands."""
    window = monday.window
    assert window is not None
    office = window._office
    day = office.today() - timedelta(days=2)
    window.show_place(Place("sitting", day))
    keys.settled()

    hand = Hand()
    hand.press("Alt+K")
    page = page_of(window, KeyingPage)
    until(lambda: keys.has_focus(page), "the cursor is on the page")
    keys_the_roster(hand)
    keys_the_hearings(hand, forepeople(office.ask(keying.keying_sheet, day)))
    hand.press("Space")  # Save all has the cursor
    assert not told(page), [row.said for row in page._hearings.rows.values() if row.wrong]

    assert hand.presses <= QUICK * HEARINGS < MOST * HEARINGS
    everything_stands(office, day)
    nothing_is_keyed_twice(page)


def keys_the_roster(hand: Hand) -> None:
    """Twenty came as usual; one late, one with a break, one not at all, one excused."""
    for number in range(JURORS):
        if number == 3:
            hand.row("l905", "", "")
        elif number == 7:
            hand.row("s", "1220", "15")
        elif number == 11:
            hand.row("n")
        elif number == 19:
            hand.row("x")
        else:
            hand.row("s")


def forepeople(sheet: KeyingSheet) -> list[str]:
    """Return whom the papers name: in each hearing the seat of somebody who came."""
    away = {sheet.jurors[at].person_id for at in (11, 19)}
    return [
        str(next(seat for seat, person in line.seats.items() if person not in away))
        for line in sheet.hearings
    ]


def keys_the_hearings(hand: Hand, seats: list[str]) -> None:
    """Ten were heard; one family did not come, one case waits for an interpreter."""
    for number in range(HEARINGS):
        if number == 4:
            hand.row("n")
        elif number == 8:
            hand.row("cinterpreter ill")
        else:
            topic = "; e500, what I learned" if number == 2 else ""
            hand.row(f"h{seats[number]}{'013' * 6}s{10 + number} l{topic}", "", "", "", "rg", "13")


def everything_stands(office: Office, day: date) -> None:
    """Read back from the court file, row by row."""
    sheet = office.ask(keying.keying_sheet, day)
    the_roster_stands(sheet)
    lines = {line.line.name: line for line in sheet.hearings}
    assert [line.line.result for line in sheet.hearings].count(HearingResult.HEARD) == 10
    assert lines["Eve Fir"].line.result is HearingResult.NO_SHOW
    assert "Ida Pine" not in lines  # put off: off this docket, and to be scheduled again
    assert stage_of(office, "YC-2026-0009") is Stage.CONTINUED
    for number, line in enumerate(sheet.hearings):
        if line.line.result is HearingResult.HEARD:
            the_hearing_stands(office, line.line.hearing_id, day)
            assert line.signed == set(Signer), number
    essay = lines["Cleo Cedar"].recorded
    assert essay is not None
    assert [item.topic for item in essay.items if item.code == "essay"] == ["what I learned"]
    owed = office.ask(obligations.duty_list)
    assert len(owed) == 10
    assert {line.left for line in owed} == {3}
    chosen = [
        [entry.on for entry in office.ask(duty_ledger, line.case, with_dates=False).entries] for line in owed
    ]
    assert {tuple(dates) for dates in chosen} == {(day + timedelta(weeks=1), day + timedelta(weeks=3))}


def the_roster_stands(sheet: KeyingSheet) -> None:
    codes = [line.code for line in sheet.jurors]
    assert codes.count(AttendanceCode.SERVED) == JURORS - 3
    assert (codes[3], codes[11], codes[19]) == (
        AttendanceCode.LATE, AttendanceCode.NO_SHOW, AttendanceCode.EXCUSED,
    )  # fmt: skip
    late, pause = sheet.jurors[3], sheet.jurors[7]
    assert f"{late.time_in:%H:%M} {late.time_out:%H:%M}" == "09:05 12:00"
    assert (f"{pause.time_in:%H:%M} {pause.time_out:%H:%M}", pause.break_minutes) == ("08:30 12:20", 15)
    assert sum(line.closed for line in sheet.jurors) == JURORS - 2


def the_hearing_stands(office: Office, hearing_id: str, day: date) -> None:
    recorded = office.ask(hearings.recorded, hearing_id)
    assert recorded is not None
    assert {(count.not_yet, count.partly, count.yes) for count in recorded.counts} == {(0, 1, 3)}
    assert len(recorded.counts) == 6
    assert recorded.counts[0] == Count("1", 0, 1, 3)
    assert recorded.approved_on == day
    assert recorded.unanimous
    assert {"jury_duty", "service", "apology"} <= {item.code for item in recorded.items}
    assert stage_of(office, recorded.case) is Stage.ACTIVE


def stage_of(office: Office, case: str) -> Stage:
    return office.ask(cases.case_page, case).line.stage


def nothing_is_keyed_twice(page: KeyingPage) -> None:
    """What is saved rests: no cell takes the cursor any more, and nothing is left to save."""
    assert page.unrecorded == ()
    assert not [row.key for row in page._hearings.rows.values() if row.open_cells()]
    assert page.begun() == {}
