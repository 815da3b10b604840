"""Where a case finds its place: at a time when everybody of it is free, before a judge of no tie to it."""

from __future__ import annotations

from datetime import time

from tests.services.desk import Desk
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.eligibility import Result
from youthcourt.domain.parts import PartyRole
from youthcourt.services import intake, people, sittings


def _starts(desk: Desk, *numbers: str) -> list[str]:
    return [desk.hearing(number).start for number in numbers]


def test_two_cases_of_one_respondent_get_times_of_their_own(desk: Desk) -> None:
    first = desk.ready("Ann")
    youth = desk.youth(first)
    second = desk.do(intake.new_referral, desk.referral("Ann"), respondent_id=youth)
    desk.do(intake.decide, second, Result.ELIGIBLE, "Both were one day")
    guardian = desk.page(first).guardians[0].person_id
    desk.consent(second, youth, ConsentKind.ADMISSION)
    for signer in (youth, guardian):
        desk.consent(second, signer)
    desk.schedule(first, second)
    assert _starts(desk, first, second) == ["09:00", "09:45"]


def test_brothers_and_sisters_of_one_guardian_get_times_of_their_own(desk: Desk) -> None:
    first, second, third = (desk.ready(name) for name in ("Ann", "Ben", "Cem"))
    rosa = desk.page(first).guardians[0].person_id
    desk.do(people.add_guardian, desk.youth(second), rosa, Capacity.PARENT)
    desk.schedule(first, second, third)
    assert _starts(desk, first, second, third) == ["09:00", "09:45", "09:00"]


def test_a_victim_of_two_incidents_is_waited_for(desk: Desk) -> None:
    first, second = desk.ready("Ann"), desk.ready("Ben")
    victim = desk.judge("Vic")
    for number in (first, second):
        desk.do(intake.add_known_party, number, victim, PartyRole.VICTIM)
    desk.schedule(first, second)
    assert _starts(desk, first, second) == ["09:00", "09:45"]


def test_a_case_goes_into_a_room_whose_judge_has_no_tie_to_it(desk: Desk) -> None:
    number, other = desk.ready("Ann"), desk.ready("Ben")
    rosa = desk.page(number).guardians[0].person_id
    desk.schedule(other)
    rooms = {room.name: room.id for room in desk.sitting().rooms}
    desk.do(sittings.set_judge, rooms["A"], rosa)
    sentence = desk.refused(sittings.schedule, [number], desk.today, "A")
    assert sentence == (
        f"Rosa Lopez cannot be the judge of case {number}: they are a guardian of the respondent. "
        "Choose another judge."
    )
    desk.do(sittings.schedule, [number], desk.today)
    # Not at 9:00 either: until 9:45 the guardian presides in room A.
    assert (desk.hearing(number).room, desk.hearing(number).start) == ("B", "09:45")


def test_a_day_without_a_free_time_for_everybody_is_said_so(desk: Desk) -> None:
    first, second = desk.ready("Ann"), desk.ready("Ben")
    rosa = desk.page(first).guardians[0].person_id
    desk.do(people.add_guardian, desk.youth(second), rosa, Capacity.PARENT)
    desk.do(sittings.add_sitting, desk.today, rooms=["A", "B"], starts_at=time(22), slot_minutes=120)
    desk.do(sittings.schedule, [first], desk.today)
    assert desk.refused(sittings.schedule, [second], desk.today) == (
        f"The day is full: no time is left at which a room and everybody in case {second} are free. "
        "Choose another day."
    )
