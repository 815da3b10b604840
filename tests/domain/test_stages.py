"""A case's way: every stage is known, moves only go where the court's practice leads."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt import words
from youthcourt.domain.errors import Refused
from youthcourt.domain.stages import (
    BEFORE_HEARING,
    EXITS,
    LATE_EXITS,
    MOVES,
    Stage,
    check_move,
    next_from,
)  # fmt: skip


def walk(*stages: Stage) -> None:
    for old, new in pairwise(stages):
        check_move("YC-2026-0001", old, new)


def test_the_usual_way_of_a_case_from_referral_to_completion() -> None:
    walk(
        Stage.REFERRED, Stage.SCREENING, Stage.INTAKE, Stage.ACCEPTED, Stage.SCHEDULED, Stage.HEARD,
        Stage.ACTIVE, Stage.COMPLETED,
    )  # fmt: skip


def test_a_hearing_moved_twice_and_time_given_for_the_sanctions() -> None:
    walk(
        Stage.SCHEDULED, Stage.CONTINUED, Stage.SCHEDULED, Stage.CONTINUED, Stage.SCHEDULED, Stage.HEARD,
        Stage.ACTIVE, Stage.EXTENDED, Stage.COMPLETED,
    )  # fmt: skip


def test_a_referral_ruled_out_can_be_taken_up_again_by_a_decision() -> None:
    walk(Stage.REFERRED, Stage.INELIGIBLE, Stage.INTAKE, Stage.ACCEPTED)


def test_no_case_is_heard_that_was_not_scheduled() -> None:
    assert [stage for stage in Stage if stage not in EXITS and Stage.HEARD in MOVES[stage]] == [
        Stage.SCHEDULED
    ]


def test_no_case_is_scheduled_before_it_is_accepted() -> None:
    assert {stage for stage in Stage if Stage.SCHEDULED in MOVES[stage]} == {Stage.ACCEPTED, Stage.CONTINUED}


def refusal(old: Stage, new: Stage, missing: tuple[str, ...] = ()) -> str:
    with pytest.raises(Refused) as refused:
        check_move("YC-2026-0007", old, new, missing)
    return words.say(refused.value)


def test_the_refusal_names_the_case_both_stages_what_is_missing_and_where_it_can_go() -> None:
    assert refusal(Stage.SCREENING, Stage.HEARD) == (
        "Case YC-2026-0007 is at “Screening” and cannot go from there to “Heard” yet. "
        "Missing: a hearing that is set and was held. Next it can go to: Intake."
    )


def test_the_refusal_names_the_signatures_that_are_missing() -> None:
    told = refusal(Stage.INTAKE, Stage.SCHEDULED, ("the admission", "a guardian's consent"))
    assert "Missing: the admission, a guardian's consent. " in told


def test_the_refusal_of_a_way_back_names_where_the_case_can_go() -> None:
    assert refusal(Stage.HEARD, Stage.SCHEDULED) == (
        "Case YC-2026-0007 is at “Heard” and cannot go from there to “Scheduled”. "
        "It can go to: In progress; or it is closed, with a reason."
    )
    assert "can only be closed" in refusal(Stage.EXTENDED, Stage.HEARD)


def test_the_refusal_of_what_has_ended_says_how_it_goes_on() -> None:
    assert refusal(Stage.NO_CONTACT, Stage.SCHEDULED).endswith(
        "With a reason it can be opened again at: Intake."
    )
    assert "take it in as a new referral" in refusal(Stage.ADMISSION_WITHDRAWN, Stage.INTAKE)


def test_a_withdrawn_admission_is_final() -> None:
    assert MOVES[Stage.ADMISSION_WITHDRAWN] == frozenset()


@pytest.mark.parametrize("stage", sorted(LATE_EXITS))
def test_a_closed_case_is_only_ever_opened_again_where_it_stood(stage: Stage) -> None:
    """No end leads to another end, and who completed was heard before."""
    assert MOVES[stage]
    assert not MOVES[stage] & EXITS
    assert MOVES[Stage.COMPLETED] <= {Stage.HEARD, Stage.ACTIVE, Stage.EXTENDED}


def test_every_stage_has_its_moves_and_can_be_reached() -> None:
    assert set(MOVES) == set(Stage)
    reached = {Stage.REFERRED}
    while more := {new for old in reached for new in MOVES[old]} - reached:
        reached |= more
    assert reached == set(Stage)


def test_before_the_hearing_and_after_the_end_are_apart() -> None:
    assert not BEFORE_HEARING & EXITS
    assert set(Stage) - BEFORE_HEARING - EXITS == {Stage.HEARD, Stage.ACTIVE, Stage.EXTENDED}


@pytest.mark.parametrize("stage", sorted(BEFORE_HEARING))
def test_the_referrer_may_withdraw_at_any_time_before_the_hearing(stage: Stage) -> None:
    walk(stage, Stage.REFERRER_WITHDREW)


@given(
    st.sampled_from(Stage),
    st.sampled_from(Stage),
    st.lists(st.sampled_from(("the admission", "a guardian", "the respondent's consent")), unique=True),
)
def test_only_the_moves_of_the_table_are_possible_and_each_refusal_names_what_is_missing_or_possible(
    old: Stage, new: Stage, missing: list[str]
) -> None:
    if new in MOVES[old]:
        check_move("YC-2026-0001", old, new, missing)
        return
    told = refusal(old, new, tuple(missing))
    assert words.label(old) in told
    possible = next_from(old)
    assert all(words.label(one) in told for one in possible)
    assert possible or "new referral" in told or "only be closed" in told
    if "Missing: " in told:
        assert all(one in told for one in missing)
        assert "Missing: ." not in told
    assert "Open the case to see" not in told
