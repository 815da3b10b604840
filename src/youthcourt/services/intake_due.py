"""By when a referral is decided on, its family reached and its case heard: the court's days of intake.

One place for every page that tells such a day or calls it late. The deadline engine reckons it (the
earliest anchor, closed days rolled, no hard limit passed); a day set by hand, with a reason and on
somebody's authority, goes before it. Source: domain reference, section 0 and 1.2, steps 2 to 4 and 7.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from youthcourt.domain.due import Anchor, AnchorKind, DueDate, Rolling, check_cap, due_date
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.intake import IntakeStep
from youthcourt.domain.intake_steps import step_of
from youthcourt.domain.referral import check_day
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import clean_line
from youthcourt.services.closed_days import closed_days
from youthcourt.services.due import limits_by
from youthcourt.services.settings import settings
from youthcourt.store import find_cases, intake_days
from youthcourt.store.intake_days import StepDays
from youthcourt.store.tables import IntakeDue
from youthcourt.store.unit import Unit

_AROUND = timedelta(days=3 * 366)
"""How far from today the file knows closed days: farther away a day or two changes nothing that is late."""


@dataclass(frozen=True)
class IntakeDay:
    """The day by which the next step of intake is due."""

    step: IntakeStep
    on: date
    by_hand: bool
    cap: date | None
    """The hard limit; None without one."""
    anchor: AnchorKind
    """From where the day is counted; HAND for one set by hand."""

    def late(self, today: date) -> bool:
        """Say whether that day is past."""
        return self.on < today


@dataclass(frozen=True)
class SetDay:
    """A day that was set by hand once, by whom, on whose authority and why."""

    step: IntakeStep
    on: date
    authority: str
    why: str
    set_on: date
    by: str


class IntakeDays:
    """Reckons with the court's choices and closed days as they are now; rows are those of ``find_cases``."""

    def __init__(self, unit: Unit) -> None:
        self._chosen = settings(unit)
        self._closed = closed_days(unit)

    def of(self, row: Any) -> IntakeDay | None:
        """Return the day for the step at which a case stands; None where none has a day."""
        step = step_of(row.stage, row.eligibility)
        if step is None:
            return None
        reckoned = self.reckon(step, row)
        if row.hand_on is None:
            return IntakeDay(step, reckoned.on, False, reckoned.cap, reckoned.by.kind)
        on = row.hand_on if reckoned.cap is None else min(row.hand_on, reckoned.cap)
        return IntakeDay(step, on, True, reckoned.cap, AnchorKind.HAND)

    def reckon(self, step: IntakeStep, row: Any) -> DueDate:
        """Return the day that the court's choices alone give for a step of a case."""
        chosen, referral = self._chosen, AnchorKind.REFERRAL
        begun = AnchorKind.HEARING if row.stage is Stage.CONTINUED else AnchorKind.INTAKE
        own = {
            IntakeStep.CONTACT: Anchor(referral, row.referred_on, chosen.contact_days),
            IntakeStep.DECISION: Anchor(referral, row.referred_on, chosen.decision_days),
            IntakeStep.HEARING: Anchor(begun, row.counts_from, chosen.hearing_days),
        }
        hard = limits_by(chosen, row.referred_on, row.deferral_end)
        return due_date([*hard, own[step]], chosen.rolls, self._closed)


def step_days(unit: Unit) -> StepDays:
    """Return the same choices as the file needs them to filter and sort a list."""
    chosen = settings(unit)
    return StepDays(
        chosen.contact_days, chosen.decision_days, chosen.hearing_days, chosen.referral_days,
        chosen.deferral_is_limit, _rolled_days(unit, chosen.rolls),
    )  # fmt: skip


def _rolled_days(unit: Unit, rolling: Rolling) -> str:
    """Return each closed day around today with what it becomes, and the open day before it, as JSON."""
    if rolling is Rolling.KEEP:
        return ""
    closed, first = closed_days(unit), unit.today - _AROUND
    days = [first + timedelta(days=number) for number in range(2 * _AROUND.days)]
    told: dict[str, dict[str, str]] = {"to": {}, "back": {}}
    for part, way in (("to", rolling), ("back", Rolling.BEFORE)):
        for day in filter(closed, days):
            told[part][day.isoformat()] = due_date([Anchor(AnchorKind.HAND, day)], way, closed).on.isoformat()
    return json.dumps(told)


def intake_day(unit: Unit, number: str) -> IntakeDay | None:
    """Return the day for the step at which a case stands; None where none has a day. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    return IntakeDays(unit).of(find_cases.listed(unit, numbers=(case.number,))[0])


def set_days(unit: Unit, number: str) -> tuple[SetDay, ...]:
    """Return the days that were set by hand in a case, the newest first. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    return tuple(
        SetDay(row.step, row.due_on, row.authority, row.why, row.set_on, row.by)
        for row in intake_days.set_days(unit, case.id)
    )


def set_intake_day(unit: Unit, number: str, on: date, authority: str, why: str) -> None:
    """Set the day for the step at which a case stands by hand; earlier ones stay in its history.

    Raises BadInput without a reason or an authority, or for a day that cannot be, Refused past a hard limit
    and for a case that has no such step.
    """
    case = find_cases.by_number(unit, number)
    day = intake_day(unit, number)
    if day is None:
        raise Refused(
            "Case {case} is at “{stage}”: no step of intake is due.", case=case.number, stage=case.stage
        )
    told = {
        "authority": clean_line(authority, field="Decided by"),
        "why": clean_line(why, field="The reason"),
    }
    for field, value in told.items():
        if not value:
            sentence = (
                "Please give the reason in a few words." if field == "why" else "Please say who decided it."
            )
            raise BadInput(sentence, field=field)
    check_day(on, called="day", today=unit.today)
    if on < case.referred_on:
        raise BadInput("{date} is before the referral. Choose a day after it.", field="on", date=on)
    check_cap(on, day.cap)
    earlier = unit.find(IntakeDue, "sequence", case_id=case.id)
    unit.add(
        IntakeDue(
            id=unit.new_id(), case_id=case.id, step=day.step, due_on=on, set_on=unit.today, by=unit.actor,
            sequence=earlier[-1].sequence + 1 if earlier else 1, **told,
        )
    )  # fmt: skip
    unit.touch("cases", "today", f"case:{case.number}")
