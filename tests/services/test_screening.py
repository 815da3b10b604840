"""Screening of somebody who has been here before: only what came earlier, and only taking part, counts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.services.desk import Desk
from youthcourt.domain.eligibility import Result
from youthcourt.domain.stages import Stage
from youthcourt.services import intake, stages
from youthcourt.services.intake import OffenseGiven

SUMMER, AUTUMN = date(2026, 8, 1), date(2026, 10, 1)


def _again(desk: Desk, first: str, offense_on: date | None = AUTUMN, **known: Any) -> str:
    """Refer the young person of a case once more."""
    told = desk.referral(offense_on=offense_on, **known)
    return desk.do(intake.new_referral, told, respondent_id=desk.youth(first))


def test_an_earlier_case_in_which_the_young_person_took_part_rules_the_next_one_out(desk: Desk) -> None:
    first = desk.ready(offense_on=SUMMER)
    desk.schedule(first)
    line = desk.page(_again(desk, first)).line
    assert line.result is Result.NOT_ELIGIBLE
    assert line.reasons == ("The young person has been in this court before; earlier cases: 1.",)


def test_a_later_case_does_not_count_against_the_earlier_one(desk: Desk) -> None:
    first = desk.ready(offense_on=SUMMER)
    desk.schedule(first)
    second = _again(desk, first)
    desk.do(intake.decide, second, Result.ELIGIBLE, "The judge gives a second chance")
    desk.do(intake.screen_case, first)
    assert desk.page(first).line.result is Result.ELIGIBLE


def test_two_offenses_of_one_day_do_not_rule_each_other_out(desk: Desk) -> None:
    first = desk.ready(offense_on=SUMMER)
    desk.schedule(first)
    assert desk.page(_again(desk, first, SUMMER)).line.result is Result.ELIGIBLE


def test_where_the_offense_date_is_unknown_the_referral_date_says_which_came_first(desk: Desk) -> None:
    first = desk.ready(offense_on=AUTUMN)
    desk.schedule(first)
    undated = _again(desk, first, None, referred_on=SUMMER)
    later = _again(desk, first, None)
    told = [" ".join(desk.page(number).line.reasons) for number in (undated, later)]
    assert ["in this court before" in reasons for reasons in told] == [False, True]


@pytest.mark.parametrize(
    "end", [Stage.REFERRER_WITHDREW, Stage.NO_CONTACT, Stage.CONSENT_DECLINED, Stage.INELIGIBLE]
)
def test_a_referral_that_ended_before_it_was_accepted_does_not_bar_the_next(desk: Desk, end: Stage) -> None:
    first = desk.refer(offense_on=SUMMER)
    desk.do(stages.close_case, first, end, "It ended early")
    assert desk.page(_again(desk, first)).line.result is Result.ELIGIBLE


def test_a_later_case_is_screened_again_when_the_earlier_one_is_accepted(desk: Desk) -> None:
    first = desk.ready(offense_on=SUMMER)
    second = _again(desk, first)
    assert desk.page(second).line.result is Result.ELIGIBLE
    desk.schedule(first)
    assert desk.page(second).line.result is Result.NOT_ELIGIBLE
    assert f"case:{second}" in desk.announced[-1]


def test_a_later_case_is_screened_again_when_the_day_of_the_earlier_offense_is_mended(desk: Desk) -> None:
    first = desk.ready(offense_on=date(2026, 11, 1))
    desk.schedule(first)
    second = _again(desk, first)
    assert desk.page(second).line.result is Result.ELIGIBLE
    shirt = (OffenseGiven("Shoplifting", "misdemeanor"),)
    desk.do(intake.change_referral, first, offense_on=SUMMER, place="", offenses=shirt, summary="")
    assert desk.page(second).line.result is Result.NOT_ELIGIBLE


def test_a_referral_without_an_offense_waits_for_a_decision(desk: Desk) -> None:
    line = desk.page(desk.refer(offenses=())).line
    assert (line.result, line.stage) == (Result.NEEDS_DECISION, Stage.SCREENING)
    assert line.reasons == ("The offense is missing, so the court's rules on offenses cannot be followed.",)
