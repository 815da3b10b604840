"""The directory of who refers: one line an officer, written however; told no more than the agency is."""

from __future__ import annotations

from dataclasses import replace

from tests.services.desk import Desk
from youthcourt.domain.closing import WantsBack
from youthcourt.domain.errors import BadInput
from youthcourt.domain.stages import Stage
from youthcourt.services import agencies, closing_papers, stages
from youthcourt.services.agencies import AgencyLine

POLICE = AgencyLine(
    "", "Maple Police", "Officer Núñez", "555-0101", "nunez@example.org", "1 Main St", "Mornings",
    WantsBack.OUTCOME,
)  # fmt: skip


def test_a_referral_finds_its_officer_however_the_name_is_written(desk: Desk) -> None:
    key = desk.do(agencies.save_agency, POLICE)
    number = desk.refer(agency=" maple  POLICE", officer="officer nunez")
    (line,) = desk.ask(agencies.agencies)
    assert (line.id, line.name, line.open_cases) == (key, "Maple Police", 1)
    assert desk.page(number).officer == "Officer Núñez"


def test_a_new_officer_of_a_known_agency_is_told_no_more_than_the_agency(desk: Desk) -> None:
    """Domain reference, section 7: a referrer gets what it is entitled to, and nothing more."""
    desk.do(agencies.save_agency, POLICE)
    number = desk.refer(agency="MAPLE POLICE", officer="Officer Lee")
    new = next(line for line in desk.ask(agencies.agencies) if line.officer == "Officer Lee")
    assert (new.name, new.address, new.wants_back) == ("Maple Police", "1 Main St", WantsBack.OUTCOME)
    assert new.phone == "", "an officer's own phone is nobody else's"
    assert desk.ask(closing_papers.referrer_gets, number) is WantsBack.OUTCOME


def test_an_agency_that_is_new_comes_into_the_directory_and_none_is_none(desk: Desk) -> None:
    desk.refer(agency="Pine School")
    nobody = desk.refer("Ben")
    assert [(line.name, line.officer) for line in desk.ask(agencies.agencies)] == [("Pine School", "")]
    assert desk.page(nobody).agency == ""


def test_who_stops_is_offered_no_longer_and_starts_again(desk: Desk) -> None:
    key = desk.do(agencies.save_agency, POLICE)
    line = desk.ask(agencies.agency, key)
    assert line is not None
    desk.do(agencies.save_agency, replace(line, stopped_on=desk.today))
    assert desk.ask(agencies.offered) == ()
    assert [one.active for one in desk.ask(agencies.agencies)] == [False]
    desk.refer(agency="Maple Police", officer="Officer Núñez")
    assert len(desk.ask(agencies.agencies)) == 1, "a referral from them is theirs still"
    desk.do(agencies.save_agency, line)
    assert [one.id for one in desk.ask(agencies.offered)] == [key]
    assert "agencies" in desk.announced[-1]


def test_closed_cases_are_not_counted_as_open(desk: Desk) -> None:
    number = desk.refer(agency="Maple Police")
    desk.do(stages.close_case, number, Stage.NO_CONTACT, "Three calls")
    assert [line.open_cases for line in desk.ask(agencies.agencies)] == [0]


def test_a_line_needs_a_name_and_stands_once(desk: Desk) -> None:
    desk.do(agencies.save_agency, POLICE)
    assert "a name" in desk.refused(agencies.save_agency, AgencyLine("", " "), kind=BadInput)
    told = desk.refused(agencies.save_agency, AgencyLine("", "maple police", "OFFICER NUNEZ"), kind=BadInput)
    assert told == "Maple Police · Officer Núñez stands in the directory already. Change that line instead."
    assert desk.ask(agencies.agency, "nobody") is None
