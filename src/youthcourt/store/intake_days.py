"""The day by which the next step of intake is due, as part of a question to the file.

The deadline engine reckons the same in ``services.intake_due`` for the page of a case and for Today; a test
holds both against each other. A list of any length is filtered and sorted by the file, so the rule stands
here once more, as one expression: no column of the case is kept up with it, which a changed setting, a new
holiday or another deferral would leave behind.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.eligibility import Result
from youthcourt.domain.intake import IntakeStep
from youthcourt.domain.intake_steps import BEFORE_INTAKE, TO_BE_HEARD
from youthcourt.domain.stages import Stage
from youthcourt.store import sqlcipher
from youthcourt.store.tables import Case, IntakeDue, StageEntry
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CASE = table_of(Case)
_SET = table_of(IntakeDue)
_ENTRY = table_of(StageEntry)
_NEVER = "9999-12-31"
Day = sa.ColumnElement[Any]


@dataclass(frozen=True)
class StepDays:
    """The court's days of intake: whole days, and what becomes of a closed day."""

    contact: int
    decision: int
    hearing: int
    referral_cap: int = 0
    """The hard limit from the referral; 0 for none."""
    deferral_caps: bool = True
    rolled: str = ""
    """JSON: closed days, each with the day that it becomes and the open one before it; empty to keep all."""


def counts_from() -> Day:
    """Return the day from which the days of a step count: for a case that is accepted, that of its intake.

    One whose hearing was put off, or that is at intake, counts from the day it came to where it stands.
    """
    intake = (
        sa.select(_ENTRY.c.entered_on)
        .where(_ENTRY.c.case_id == _CASE.c.id, _ENTRY.c.stage == Stage.INTAKE)
        .order_by(_ENTRY.c.sequence.desc())
        .limit(1)
        .correlate(_CASE)
        .scalar_subquery()
    )
    return sa.case(
        (_CASE.c.stage == Stage.ACCEPTED, sa.func.coalesce(intake, _CASE.c.stage_since)),
        else_=_CASE.c.stage_since,
    )


def hand_on() -> sa.ScalarSelect[date]:
    """Return the day that was set by hand for the step at which a case stands, the newest of this stage.

    One that was set before the days of this step began to count, and so for an earlier intake or a hearing
    that was put off, counts no more.
    """
    return (
        sa.select(_SET.c.due_on)
        .where(_SET.c.case_id == _CASE.c.id, sa.cast(_SET.c.step, sa.String) == _step())
        .where(_SET.c.set_on >= counts_from())
        .order_by(_SET.c.sequence.desc())
        .limit(1)
        .correlate(_CASE)
        .scalar_subquery()
    )


def due_on(days: StepDays) -> Day:
    """Return the day by which the next step is due, as the text of a date; NULL where none has a day."""
    own = sa.case(
        {
            IntakeStep.CONTACT.value: sqlcipher.days_after(_CASE.c.referred_on, days.contact),
            IntakeStep.DECISION.value: sqlcipher.days_after(_CASE.c.referred_on, days.decision),
            IntakeStep.HEARING.value: sqlcipher.days_after(counts_from(), days.hearing),
        },
        value=_step(),
    )
    cap = _cap(days)
    by_hand = sa.cast(hand_on(), sa.String)
    return sa.case(
        (own.is_(None), sa.null()),
        (by_hand.is_not(None), sqlcipher.earlier(by_hand, cap)),
        else_=_rolled(sqlcipher.earlier(own, cap), cap, days.rolled),
    )


def set_days(unit: Unit, case_id: str) -> Any:
    """Return the days that were set by hand in a case, the newest first."""
    return unit.rows(sa.select(*_SET.c).where(_SET.c.case_id == case_id).order_by(_SET.c.sequence.desc()))


def _step() -> Day:
    eligible = sa.func.coalesce(_CASE.c.eligibility, "") == Result.ELIGIBLE.value
    return sa.case(
        (_CASE.c.stage.in_(BEFORE_INTAKE) & eligible, IntakeStep.CONTACT.value),
        (_CASE.c.stage.in_(BEFORE_INTAKE), IntakeStep.DECISION.value),
        (_CASE.c.stage.in_(TO_BE_HEARD), IntakeStep.HEARING.value),
    )


def _cap(days: StepDays) -> Day:
    caps: list[Day] = [sa.literal(_NEVER)]
    if days.referral_cap > 0:
        caps.append(sqlcipher.days_after(_CASE.c.referred_on, days.referral_cap))
    if days.deferral_caps:
        caps.append(sa.func.coalesce(sa.cast(_CASE.c.deferral_end, sa.String), _NEVER))
    return sqlcipher.earlier(*caps) if len(caps) > 1 else caps[0]


def _rolled(day: Day, cap: Day, rolled: str) -> Day:
    """Return what becomes of a closed day: never past the cap, where it rolls back instead."""
    if not rolled:
        return day
    wanted = sqlcipher.from_json(rolled, "to", day)
    back = sqlcipher.from_json(rolled, "back", day)
    return sa.func.coalesce(sa.case((wanted <= cap, wanted), else_=back), day)
