"""How cases are closed: what each way counts as, and what referrers and victims are told."""

from __future__ import annotations

import pytest

from youthcourt.domain.closing import (
    ClosingReason,
    ExitKind,
    WantsBack,
    check_complete,
    check_reopened,
    exit_kind,
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


def test_who_moved_or_died_or_was_found_not_eligible_later_is_neutral() -> None:
    """Section 6.1: neutral exits are listed apart from successful and unsuccessful ones."""
    kinds = {reason: exit_kind(Stage.WITHDRAWN, reason.value) for reason in ClosingReason}
    assert {reason for reason, kind in kinds.items() if kind is ExitKind.NEUTRAL} == {
        ClosingReason.MOVED, ClosingReason.DIED, ClosingReason.AGED_OUT, ClosingReason.INELIGIBLE,
        ClosingReason.REFERRER_WITHDREW,
    }  # fmt: skip
    assert [reason for reason, kind in kinds.items() if kind is ExitKind.SUCCESSFUL] == [
        ClosingReason.COMPLETED
    ]
    assert exit_kind(Stage.COMPLETED, "") is ExitKind.SUCCESSFUL
    assert exit_kind(Stage.INELIGIBLE, "") is ExitKind.NEUTRAL
    assert exit_kind(Stage.RETURNED_NONCOMPLIANCE, "returned_noncompliance") is ExitKind.UNSUCCESSFUL


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
