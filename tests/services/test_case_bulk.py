"""Acts on several cases are one act: all or none, one entry to take back."""

from __future__ import annotations

import pytest

from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput, NotFound, Refused
from youthcourt.domain.stages import Stage
from youthcourt.services import case_bulk, sittings
from youthcourt.services.case_glance import case_glance
from youthcourt.services.people import NewPerson


def test_cases_end_together_for_one_reason(desk: Desk) -> None:
    numbers = [desk.refer("Ann"), desk.ready("Ben")]
    before = len(desk.announced)
    assert desk.do(case_bulk.close_cases, numbers, Stage.REFERRER_WITHDREW, "The agency asked for them") == 2
    assert len(desk.announced) == before + 1
    assert {desk.page(number).line.stage for number in numbers} == {Stage.REFERRER_WITHDREW}
    acts = {row["act"] for row in desk.rows("audit") if "exit_note" in row["fields"]}
    assert acts == {"close_cases"}


def test_where_one_cannot_end_so_none_does(desk: Desk) -> None:
    numbers = [desk.refer("Ann"), desk.refer("Ben")]
    desk.do(case_bulk.close_cases, numbers[1:], Stage.INELIGIBLE, "Too old")
    told = desk.refused(case_bulk.close_cases, numbers, Stage.INELIGIBLE, "Too old")
    assert numbers[1] in told
    assert desk.page(numbers[0]).line.stage is Stage.REFERRED
    assert "reason" in desk.refused(case_bulk.close_cases, numbers[:1], Stage.INELIGIBLE, " ", kind=BadInput)


def test_only_ends_that_all_may_come_to_are_offered(desk: Desk) -> None:
    new, planned = desk.refer("Ann"), desk.ready("Ben")
    desk.schedule(planned)
    assert Stage.INELIGIBLE in desk.ask(case_bulk.common_ends, [new, planned])
    assert Stage.ADMISSION_WITHDRAWN in desk.ask(case_bulk.common_ends, [planned])
    assert Stage.ADMISSION_WITHDRAWN not in desk.ask(case_bulk.common_ends, [new, planned])
    assert desk.ask(case_bulk.common_ends, []) == ()


def test_many_cases_are_surely_a_mistake(desk: Desk) -> None:
    numbers = [f"YC-{at}" for at in range(case_bulk.MOST + 1)]
    for use_case in (case_bulk.common_ends, case_bulk.check_count):
        with pytest.raises(Refused):
            desk.ask(use_case, numbers)
    desk.ask(case_bulk.check_count, numbers[:1])


def test_a_hearing_day_for_several_cases_is_one_act(desk: Desk) -> None:
    numbers = [desk.ready("Ann"), desk.ready("Ben")]
    desk.do(sittings.schedule, numbers, desk.today)
    assert [line.case for line in desk.sitting().hearings] == numbers


def test_a_case_at_a_glance_tells_whom_to_call_and_what_is_missing(desk: Desk) -> None:
    number = desk.refer("Ann", "Reed", agency="Maple Police", officer="Officer Reyes")
    bare = desk.refer("Ben")
    youth = desk.youth(number)
    from youthcourt.domain.consent import Capacity
    from youthcourt.services import people

    desk.do(
        people.add_guardian, youth, NewPerson(given="Rosa", family="Reed", phone="555-0142"), Capacity.PARENT
    )
    desk.do(
        people.add_guardian, youth, NewPerson(given="Max", family="Reed"), Capacity.PARENT, no_contact=True
    )
    glance = desk.ask(case_glance, number)
    assert glance.guardians == (("Rosa Reed", "555-0142"),)
    assert (glance.agency, glance.officer) == ("Maple Police", "Officer Reyes")
    assert glance.line.number == number
    assert glance.missing
    assert glance.facts_cleared_on is None
    assert desk.ask(case_glance, bare).agency == ""
    assert "no case" in desk.refused(case_glance, "YC-1", kind=NotFound)
