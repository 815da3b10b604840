"""How cases are closed: what each way counts as, and what referrers and victims are told."""

from __future__ import annotations

import pytest

from youthcourt.domain.closing import (
    ClosingReason,
    WantsBack,
    check_complete,
    check_reopened,
    reason_of,
    reasons_from,
    stage_of,
    wants_back,
)
from youthcourt.domain.errors import Refused
from youthcourt.domain.events import counts_as_offense, was_dropped
from youthcourt.domain.following import EventDefinition, EventStatus
from youthcourt.domain.stages import EXITS, MOVES, Stage


@pytest.mark.parametrize("stage", Stage)
def test_every_reason_leads_to_an_end_that_the_stage_allows(stage: Stage) -> None:
    for reason in reasons_from(stage):
        assert stage_of(reason, stage) in MOVES[stage] & EXITS
    assert (ClosingReason.COMPLETED in reasons_from(stage)) is (Stage.COMPLETED in MOVES[stage])


@pytest.mark.parametrize("stage", sorted(EXITS))
def test_an_end_tells_its_reason_by_itself_where_only_one_leads_to_it(stage: Stage) -> None:
    found = reason_of(stage, "not_willing")
    assert (found is None) is (stage is Stage.WITHDRAWN)
    assert reason_of(stage, "moved") is ClosingReason.MOVED
    assert found is None or any(stage_of(found, at) is stage for at in Stage if at not in EXITS)


def test_a_late_end_leads_back_only_to_where_a_case_can_have_stood() -> None:
    assert MOVES[Stage.COMPLETED] == {Stage.HEARD, Stage.ACTIVE, Stage.EXTENDED}
    assert MOVES[Stage.ADMISSION_WITHDRAWN] == frozenset()
    with pytest.raises(Refused, match="second try"):
        check_reopened("YC-1", Stage.RETURNED_NONCOMPLIANCE, told_referrer=True)
    check_reopened("YC-1", Stage.RETURNED_NONCOMPLIANCE, told_referrer=False)
    check_reopened("YC-1", Stage.COMPLETED, told_referrer=True)


def test_completed_means_that_nothing_is_open() -> None:
    check_complete("YC-1", [])
    with pytest.raises(Refused, match="Still open"):
        check_complete("YC-1", ["Essay"])


def test_a_referrer_is_told_states_unless_less_is_on_file() -> None:
    assert wants_back("") is wants_back("please call me") is WantsBack.STATUS
    assert wants_back("Outcome") is WantsBack.OUTCOME
    assert wants_back("nothing") is WantsBack.NOTHING


@pytest.mark.parametrize(
    ("definition", "counted"),
    [
        (EventDefinition.ARREST, True),
        (EventDefinition.CHARGE, True),
        (EventDefinition.REFERRAL, False),
        (EventDefinition.CONVICTION, False),
    ],
)
def test_an_event_counts_as_the_court_defines_it(definition: EventDefinition, counted: bool) -> None:
    history = [EventStatus.ARREST, EventStatus.CHARGED, EventStatus.DROPPED]
    assert counts_as_offense(history, definition) is counted
    assert not counts_as_offense([], definition)
    assert was_dropped(history)
    assert not was_dropped(history[:2])
    assert not was_dropped([])
