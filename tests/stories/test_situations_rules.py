"""Situation 1 of the domain reference, section 8, on its side of eligibility, on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.services.desk import Desk, open_desk
from youthcourt.domain.eligibility import Result, Rule, RuleKind
from youthcourt.domain.stages import Stage
from youthcourt.services import enrollment, intake, sittings
from youthcourt.services.eligibility_rules import RuleLine, save_rule

BIRTHDAY = date(2026, 11, 5)
BEFORE, AFTER = date(2026, 11, 4), date(2026, 11, 12)
MISSING = "word that the young person is a full-time student"


@pytest.fixture
def desk(court: Path, clock: Clock) -> Iterator[Desk]:
    """A clerk at the desk of a court, on 20 October 2026."""
    clock.now = datetime(2026, 10, 20, 9, tzinfo=UTC)
    with open_desk(court, clock) as opened:
        yield opened


def _texas(desk: Desk) -> None:
    """Give the court the Texas variant: from 18 on only while a full-time student."""
    rule = Rule(RuleKind.ENROLLED, "Student from 18 on", minimum=18)
    desk.do(save_rule, RuleLine("", rule, source="Texas Code of Criminal Procedure, chapter 45A"))


def _turns_18(desk: Desk) -> str:
    return desk.ready(birth_date=date(2008, 11, 5), offense_on=date(2026, 10, 1))


def test_situation_1_the_age_at_the_offense_counts_whatever_birthday_comes(desk: Desk) -> None:
    """Seventeen when it happened: eligible on the day of the referral, and screened after the birthday."""
    number = _turns_18(desk)
    assert desk.page(number).line.result is Result.ELIGIBLE
    desk.clock.now = datetime(2026, 11, 6, 9, tzinfo=UTC)
    desk.do(intake.screen_case, number)
    assert desk.page(number).line.result is Result.ELIGIBLE
    eighteen = desk.refer("Nadia", birth_date=date(2008, 11, 5), offense_on=date(2026, 11, 5))
    assert desk.page(eighteen).line.reasons == (
        "The age at the offense was 18; the court takes young people up to 17.",
    )


def test_situation_1_in_texas_a_hearing_after_the_birthday_needs_enrollment(desk: Desk) -> None:
    """Before the birthday nothing is missing; from it on the hearing waits for the answer, and takes it."""
    _texas(desk)
    number = _turns_18(desk)
    assert desk.page(number).missing == ()
    for day in (BEFORE, BIRTHDAY, AFTER):
        desk.do(sittings.add_sitting, day, rooms=("A",))
    for day in (BIRTHDAY, AFTER):
        assert MISSING in desk.refused(sittings.schedule, [number], day)
    desk.do(enrollment.note_enrolled, desk.youth(number), True)
    desk.do(sittings.schedule, [number], AFTER)
    assert desk.page(number).line.stage is Stage.SCHEDULED


def test_situation_1_in_texas_the_day_before_the_birthday_asks_for_nothing(desk: Desk) -> None:
    _texas(desk)
    number = _turns_18(desk)
    desk.do(enrollment.note_enrolled, desk.youth(number), False)
    desk.schedule(number, on=BEFORE)
    assert desk.page(number).line.stage is Stage.SCHEDULED


def test_situation_1_in_texas_who_is_18_and_no_student_is_not_eligible_unless_a_person_decides(
    desk: Desk,
) -> None:
    """The reason is named; the decision over it stands, and the hearing asks no more."""
    _texas(desk)
    number = _turns_18(desk)
    desk.clock.now = datetime(2026, 11, 6, 9, tzinfo=UTC)
    assert [str(one) for one in desk.page(number).missing] == [MISSING]
    desk.do(enrollment.note_enrolled, desk.youth(number), False)
    line = desk.page(number).line
    assert line.result is Result.NOT_ELIGIBLE
    assert line.reasons == ("Student from 18 on: the young person is not a full-time student.",)
    desk.do(intake.decide, number, Result.ELIGIBLE, "Finishes school by evening classes")
    assert MISSING not in [str(one) for one in desk.page(number).missing]
