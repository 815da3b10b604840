"""A case's way: every stage is known, moves only go where the court's practice leads."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.errors import Refused
from youthcourt.domain.stages import BEFORE_HEARING, EXITS, LATE_EXITS, MOVES, Stage, check_move


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


def test_the_refusal_names_the_case_and_both_stages() -> None:
    with pytest.raises(Refused) as refused:
        check_move("YC-2026-0007", Stage.REFERRED, Stage.HEARD)
    assert refused.value.values == {"case": "YC-2026-0007", "old": Stage.REFERRED, "new": Stage.HEARD}


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


@given(st.sampled_from(Stage), st.sampled_from(Stage))
def test_a_move_is_refused_unless_the_table_has_it(old: Stage, new: Stage) -> None:
    if new in MOVES[old]:
        check_move("YC-2026-0001", old, new)
    else:
        with pytest.raises(Refused):
            check_move("YC-2026-0001", old, new)
