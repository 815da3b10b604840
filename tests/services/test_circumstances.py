"""What led to it: ticked in a case, told outside it as a nameless count from five up."""

from __future__ import annotations

import pytest

from tests.house.clock import Clock
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.referral import Referral
from youthcourt.domain.tally import Told
from youthcourt.services import circumstances, intake, interview, settings
from youthcourt.services.circumstances import CircumstanceLine
from youthcourt.services.office import Office


def cases(office: Office, count: int) -> list[str]:
    return [
        office.do(intake.new_referral, Referral(given=f"Child {at}", family="Quist", offenses=()))
        for at in range(count)
    ]


def key(office: Office, label: str) -> str:
    return next(line.id for line in office.ask(circumstances.circumstances) if line.label == label)


def test_four_cases_are_told_as_fewer_than_five_and_the_fifth_is_a_count(office: Office) -> None:
    """The rule that the town relies on: a small number is a name."""
    party = key(office, "At a party")
    numbers = cases(office, 5)
    for number in numbers[:4]:
        office.do(circumstances.tick_circumstance, number, party, led=True)
    tally = office.ask(circumstances.tally)
    assert {line.count for line in tally.lines} == {None}
    office.do(circumstances.tick_circumstance, numbers[4], party, led=True)
    assert office.ask(circumstances.tally).lines[0] == Told("At a party", 5)
    office.do(settings.change_settings, tally_least=10)
    tally = office.ask(circumstances.tally)
    assert (tally.least, {line.count for line in tally.lines}) == (10, {None})


def test_a_tally_is_of_a_whole_year(office: Office, clock: Clock) -> None:
    """Two periods that differ by a day would tell the one case between them: there are none."""
    for number in cases(office, 5):
        office.do(circumstances.tick_circumstance, number, key(office, "Alone and bored"), led=True)
    clock.move(days=60)
    assert office.ask(circumstances.tally).year == 2027
    assert office.ask(circumstances.tally).years == (2027, 2026)
    assert {line.count for line in office.ask(circumstances.tally).lines} == {None}
    assert office.ask(circumstances.tally, 2026).lines[0].count == 5


def test_a_tick_is_set_and_taken_away_and_asked_once(office: Office) -> None:
    (number,) = cases(office, 1)
    dared = key(office, "Dared or pushed by others")
    for led in (True, True, False, False, True):
        office.do(circumstances.tick_circumstance, number, dared, led=led)
    led_to = [tick.label for tick in office.ask(interview.interview, number).ticks if tick.led]
    assert led_to == ["Dared or pushed by others"]
    with pytest.raises(NotFound):
        office.do(circumstances.tick_circumstance, number, "nothing", led=True)


def test_what_is_asked_no_more_stays_where_it_was_ticked(office: Office) -> None:
    one, other = cases(office, 2)
    line = next(x for x in office.ask(circumstances.circumstances) if x.label == "At a party")
    office.do(circumstances.tick_circumstance, one, line.id, led=True)
    office.do(circumstances.save_circumstance, CircumstanceLine(line.id, line.label, active=False))
    asked = [
        [tick.label for tick in office.ask(interview.interview, number).ticks] for number in (one, other)
    ]
    assert ["At a party" in labels for labels in asked] == [True, False]


def test_the_court_edits_its_list(office: Office) -> None:
    made = office.do(circumstances.save_circumstance, CircumstanceLine("", " At the skate park "))
    lines = office.ask(circumstances.circumstances)
    assert lines[-1] == CircumstanceLine(made, "At the skate park")
    with pytest.raises(BadInput, match="Say what it is called"):
        office.do(circumstances.save_circumstance, CircumstanceLine(made, " "))
    with pytest.raises(BadInput, match="on the list already"):
        office.do(circumstances.save_circumstance, CircumstanceLine("", "at the SKATE park"))


def test_a_court_without_cases_has_this_year(office: Office) -> None:
    assert office.ask(circumstances.tally).years == (2026,)
