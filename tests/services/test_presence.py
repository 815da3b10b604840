"""One person is never needed in two rooms at once: not by the draw, by hand, by the docket or by a swap."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.services.desk import Desk
from youthcourt.domain.conflicts import Bar
from youthcourt.domain.consent import Capacity
from youthcourt.domain.parts import PartyRole
from youthcourt.services import intake, juries, people, settings, sittings


def _witness(desk: Desk, number: str, key: str) -> None:
    desk.do(intake.add_known_party, number, key, PartyRole.WITNESS)


def _guardian(desk: Desk, number: str, key: str) -> None:
    desk.do(people.add_guardian, desk.youth(number), key, Capacity.OTHER)


@pytest.mark.parametrize("tie", [_witness, _guardian])
def test_a_juror_needed_in_one_room_is_drawn_and_seated_in_no_other_at_that_time(
    desk: Desk, tie: Callable[[Desk, str, str], None]
) -> None:
    desk.do(settings.change_settings, alternates=0, jury_size=4)
    first, second, later = (desk.ready(name) for name in ("Ann", "Ben", "Cem"))
    needed = desk.juror("Wim")
    tie(desk, first, needed)
    desk.jurors(8)
    desk.schedule(first, second, later)
    for seed in range(5):
        drawn = {panel.case: panel for panel in desk.draw(seed).hearings}
        assert dict(drawn[second].excluded)[needed] is Bar.OTHER_ROLE
        assert needed not in dict(drawn[later].excluded)
    desk.do(settings.change_settings, jury_size=5)
    sentence = desk.refused(juries.seat_juror, desk.hearing(second).hearing_id, needed)
    assert "another part that day" in sentence


def test_a_guardian_who_may_have_no_contact_is_needed_nowhere(desk: Desk) -> None:
    first, second = desk.ready("Ann"), desk.ready("Ben")
    rosa = desk.page(first).guardians[0].person_id
    desk.do(people.add_guardian, desk.youth(second), rosa, Capacity.OTHER, no_contact=True)
    desk.schedule(first, second)
    assert {desk.hearing(number).start for number in (first, second)} == {"09:00"}


def test_two_hearings_never_change_places_into_one_time_for_one_guardian(desk: Desk) -> None:
    first, second, third = (desk.ready(name) for name in ("Ann", "Ben", "Cem"))
    rosa = desk.page(first).guardians[0].person_id
    _guardian(desk, third, rosa)
    desk.schedule(first, second, third)
    assert [desk.hearing(number).start for number in (first, second, third)] == ["09:00", "09:00", "09:45"]
    sentence = desk.refused(
        sittings.swap_places, desk.hearing(second).hearing_id, desk.hearing(third).hearing_id
    )
    assert sentence == (
        f"Rosa Lopez would be needed in case {third} and in case {first} at the same time. "
        "Choose another place."
    )


def test_no_case_is_moved_before_a_judge_who_is_tied_to_it(desk: Desk) -> None:
    first, other = desk.ready("Ann"), desk.ready("Ben")
    desk.schedule()
    rooms = {room.name: room.id for room in desk.sitting().rooms}
    desk.do(sittings.set_judge, rooms["A"], desk.page(first).guardians[0].person_id)
    desk.do(sittings.schedule, [first, other], desk.today)
    assert [desk.hearing(number).room for number in (first, other)] == ["B", "A"]
    sentence = desk.refused(
        sittings.swap_places, desk.hearing(first).hearing_id, desk.hearing(other).hearing_id
    )
    assert sentence == (
        f"Rosa Lopez cannot be the judge of case {first}: they are a guardian of the respondent. "
        "Choose another judge."
    )
