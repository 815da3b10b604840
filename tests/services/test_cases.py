"""Lists, the case page, the call list, and the search that ignores accents and apostrophes."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services.desk import Desk
from youthcourt.domain.eligibility import Result
from youthcourt.domain.errors import NotFound
from youthcourt.domain.parts import HearingResult, Role
from youthcourt.domain.stages import Stage
from youthcourt.services import cases, intake, people, settings, sittings
from youthcourt.services.people import NewPerson


def test_cases_are_listed_by_number_and_by_stage(desk: Desk) -> None:
    first, second = desk.refer("Maria", "Lopez", suffix="Jr."), desk.refer("Ben", "Reyes", birth_date=None)
    lines = desk.ask(cases.list_cases)
    assert [line.number for line in lines] == [first, second]
    assert [line.name for line in lines] == ["Maria Lopez Jr.", "Ben Reyes"]
    assert [line.number for line in desk.ask(cases.list_cases, Stage.SCREENING)] == [second]


def test_a_case_with_nothing_but_a_number_can_be_worked_on(desk: Desk) -> None:
    number = desk.refer("", "", birth_date=None, offense_on=None, offenses=(), agency_number="Q-9")
    page = desk.page(number)
    assert (page.line.name, page.line.offense, page.line.agency_number) == ("", "", "Q-9")
    assert (page.age_at_offense, page.agency, page.officer, page.result) == (None, "", "", ())
    assert desk.page(f" {number} ").line == page.line


def test_a_case_that_is_not_there_is_said_so(desk: Desk) -> None:
    assert desk.refused(cases.case_page, "YC-1", kind=NotFound) == (
        "There is no case YC-1 in this court. Check the number in the list."
    )


def test_the_call_list_holds_whom_to_reach_the_oldest_first(desk: Desk) -> None:
    late = desk.refer("Ann", referred_on=date(2026, 11, 20))
    out = desk.refer("Ben", birth_date=date(2000, 1, 1))
    early = desk.refer("Cem", referred_on=date(2026, 11, 2))
    heard = desk.ready("Dov")
    desk.schedule(heard)
    closed = desk.refer("Eve")
    desk.do(intake.decide, closed, Result.NOT_ELIGIBLE, "Moved away")
    unsure = desk.refer("Flo", birth_date=None, referred_on=date(2026, 11, 2))
    assert [line.number for line in desk.ask(cases.call_list)] == [early, unsure, late]
    assert out not in [line.number for line in desk.ask(cases.call_list)]


def test_the_family_is_to_be_reached_and_the_case_heard_by_the_courts_own_number_of_days(desk: Desk) -> None:
    desk.do(settings.change_settings, contact_days=10, hearing_days=20)
    new = desk.refer("Ann", referred_on=date(2026, 11, 18))
    old = desk.refer("Ben", referred_on=date(2026, 11, 17))
    unsure = desk.refer("Cem", birth_date=None)
    met = desk.refer("Dov", referred_on=date(2026, 11, 1))
    desk.consent(met, desk.youth(met))
    set_up = desk.ready("Eve")
    desk.schedule(set_up)
    told = {line.number: (line.step_by, line.late) for line in desk.ask(cases.list_cases)}
    assert told == {
        new: (date(2026, 11, 28), False), old: (date(2026, 11, 27), True), unsure: (date(2026, 12, 8), False),
        met: (date(2026, 12, 18), False), set_up: (None, False),
    }  # fmt: skip


def test_the_page_tells_the_way_of_the_case_from_referral_to_result(desk: Desk) -> None:
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.do(sittings.take_off, desk.hearing(number).hearing_id, "The judge was ill")
    desk.do(sittings.schedule, [number], desk.today, "B")
    desk.draw()
    desk.heard_and_approved(number)
    page = desk.page(number)
    assert [(place.room, place.start, place.result, place.note) for place in page.hearings] == [
        ("A", "9:00 AM", HearingResult.CONTINUED, "The judge was ill"),
        ("B", "9:00 AM", HearingResult.HEARD, ""),
    ]
    assert page.result == ("Community service: 20 hours", "Jury duty: 3 sittings")
    assert [step.stage for step in page.stages] == [
        Stage.REFERRED, Stage.INTAKE, Stage.ACCEPTED, Stage.SCHEDULED, Stage.CONTINUED, Stage.SCHEDULED,
        Stage.HEARD, Stage.ACTIVE,
    ]  # fmt: skip
    assert Stage.COMPLETED in page.exits
    assert page.line.next_hearing_on is None


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("D'Angelo O'Neill-St. John", "dangelo oneill"), ("D’Angelo O'Neill-St. John", "D'ANGELO"),
        ("José Núñez", "jose nunez"), ("Jose Nunez", "JOSÉ núñez"), ("Nguyễn Thị Ánh", "nguyen thi anh"),
        ("Łukasz Żółć", "lukasz zolc"), ("José Núñez", "núñez josé"), ("محمد علي", "محمد"),
    ],
)  # fmt: skip
def test_a_name_is_found_without_its_accents_and_apostrophes(desk: Desk, stored: str, typed: str) -> None:
    given, _, family = stored.partition(" ")
    number = desk.refer(given, family)
    desk.refer("Somebody", "Else")
    found = desk.ask(cases.find, typed)
    assert {(hit.kind, hit.id) for hit in found} == {("case", number), ("person", desk.youth(number))}


def test_whole_words_come_first_then_beginnings_then_the_rest(desk: Desk) -> None:
    for name in ("Bea Susann", "Annette Able", "Zoe Ann"):
        given, family = name.split()
        desk.do(people.add_person, NewPerson(given=given, family=family), Role.VOLUNTEER)
    assert [hit.label for hit in desk.ask(cases.find, "ann")] == ["Zoe Ann", "Annette Able", "Bea Susann"]


def test_the_best_hit_is_found_however_many_others_there_are(desk: Desk) -> None:
    for place in range(30):
        desk.do(people.add_person, NewPerson(given=f"Aannie{place}"))
    key = desk.do(people.add_person, NewPerson(given="Zoe", family="Ann"))
    hits = desk.ask(cases.find, "ann", 5)
    assert (hits[0].id, len(hits)) == (key, 5)


def test_a_case_is_found_by_number_agency_number_and_offense(desk: Desk) -> None:
    number = desk.refer(agency_number="Q-1001/7")
    for typed in (number, "0001", "q-1001", "shoplifting", "lopez shopl"):
        assert ("case", number) in {(hit.kind, hit.id) for hit in desk.ask(cases.find, typed)}
    for typed in ("", "  ", "--", "%", "_"):
        assert desk.ask(cases.find, typed) == ()


def test_a_known_name_is_found_by_what_somebody_is_called(desk: Desk) -> None:
    key = desk.do(people.add_person, NewPerson(given="Roberta", known_as="Bobbie"))
    assert [hit.id for hit in desk.ask(cases.find, "bobbie")] == [key]
