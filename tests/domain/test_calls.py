"""When a family counts as reached, when a referral goes back, when it is called again."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from youthcourt.domain.calls import LONGEST_WAIT, check_again, goes_to_intake, proposes_return
from youthcourt.domain.contacts import ContactResult
from youthcourt.domain.eligibility import Result
from youthcourt.domain.errors import BadInput
from youthcourt.domain.intake import IntakeStep
from youthcourt.domain.intake_steps import step_of
from youthcourt.domain.stages import Stage

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("stage", "result", "came", "goes"),
    [
        (Stage.REFERRED, Result.ELIGIBLE, ContactResult.REACHED, True),
        (Stage.SCREENING, Result.ELIGIBLE, ContactResult.CAME_IN, True),
        (Stage.REFERRED, Result.NEEDS_DECISION, ContactResult.REACHED, False),
        (Stage.REFERRED, None, ContactResult.REACHED, False),
        (Stage.REFERRED, Result.ELIGIBLE, ContactResult.MESSAGE_LEFT, False),
        (Stage.REFERRED, Result.ELIGIBLE, ContactResult.ASKED_NOT_TO, False),
        (Stage.INTAKE, Result.ELIGIBLE, ContactResult.REACHED, False),
        (Stage.SCHEDULED, Result.ELIGIBLE, ContactResult.REACHED, False),
    ],
)
def test_an_eligible_referral_goes_to_intake_once_somebody_spoke_with_the_family(
    stage: Stage, result: Result | None, came: ContactResult, goes: bool
) -> None:
    assert goes_to_intake(stage, result, came) is goes


def test_the_return_is_proposed_after_the_day_and_after_a_try_that_reached_nobody() -> None:
    """Source: domain reference, section 1.2 step 3 (Durham NC: 30 days)."""
    yesterday = TODAY - timedelta(days=1)
    assert proposes_return(yesterday, TODAY, 1)
    assert not proposes_return(TODAY, TODAY, 1)
    assert not proposes_return(yesterday, TODAY, 0)


def test_the_next_call_is_from_today_to_a_year_ahead() -> None:
    check_again(TODAY, TODAY)
    check_again(TODAY + timedelta(days=LONGEST_WAIT), TODAY)
    for on in (TODAY - timedelta(days=1), TODAY + timedelta(days=LONGEST_WAIT + 1)):
        with pytest.raises(BadInput):
            check_again(on, TODAY)


def test_each_stage_before_a_hearing_is_set_has_its_step() -> None:
    assert step_of(Stage.REFERRED, Result.ELIGIBLE) is IntakeStep.CONTACT
    assert step_of(Stage.SCREENING, Result.NEEDS_DECISION) is IntakeStep.DECISION
    assert step_of(Stage.REFERRED, None) is IntakeStep.DECISION
    assert step_of(Stage.INTAKE, None) is IntakeStep.HEARING
    assert step_of(Stage.ACCEPTED, Result.ELIGIBLE) is IntakeStep.HEARING
    assert step_of(Stage.CONTINUED, Result.ELIGIBLE) is IntakeStep.HEARING
    assert step_of(Stage.SCHEDULED, Result.ELIGIBLE) is None
