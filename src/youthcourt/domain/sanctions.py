"""What a jury may decide: a catalogue with ranges, and the check of a decision against it.

Source: domain reference, section 4. Caps and ranges are the court's own settings;
a barred kind (fine, detention) is not in any catalogue (Utah 80-6-904, RCW 13.40.630).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from youthcourt.domain.errors import BadInput, Refused


class Unit(StrEnum):
    """What an amount counts."""

    HOURS = "hours"
    SITTINGS = "sittings"
    COUNT = "count"
    WORDS = "words"
    MONEY = "money"
    UNTIL_DATE = "until_date"


WHOLE = frozenset({Unit.SITTINGS, Unit.COUNT, Unit.WORDS})
"""What is counted one by one: half a sitting cannot be served."""

MOST = Decimal(1_000_000)
"""No amount of anything is above it; a typing slip is."""

_HUNDREDTH = Decimal("0.01")


class SanctionStatus(StrEnum):
    """How far a sanction has come."""

    OPEN = "open"
    DONE = "done"
    WAIVED = "waived"
    NOT_DONE = "not_done"


class DutyRule(StrEnum):
    """Whether jury duty belongs to the result; required unless the court says otherwise."""

    REQUIRED = "required"
    OFFERED = "offered"
    OFF = "off"


JURY_DUTY = "jury_duty"
"""The catalogue code of jury duty."""
APOLOGY = "apology"
"""The catalogue code of the letter of apology."""


def is_written(code: str, unit: Unit) -> bool:
    """Say whether an obligation is done by a letter or an essay alone: it is read before it counts."""
    return code == APOLOGY or unit is Unit.WORDS


_HANDED_IN = frozenset({"apology", "reflection"})
"""The catalogue codes of what is counted and handed in, which nobody attends."""


def signed_at_site(code: str, unit: Unit) -> bool:
    """Say whether a site signs for it on a time sheet: hours, and visits that are counted (domain
    reference, section 4.1). Letters, essays and money come with a proof of their own, jury duty is
    signed for in this court, and a condition is kept until a date."""
    if code == JURY_DUTY or code in _HANDED_IN:
        return False
    return unit in (Unit.HOURS, Unit.COUNT)


@dataclass(frozen=True)
class CatalogueItem:
    """One kind of sanction. Amounts are in *unit*."""

    code: str
    label: str
    unit: Unit
    minimum: Decimal
    maximum: Decimal
    """The guideline range for the jury."""
    cap: Decimal | None = None
    """More than this cannot be saved."""
    step: Decimal = Decimal(1)
    barred: bool = False
    proof: str = ""
    needs_topic: bool = False
    hours_each: Decimal = Decimal(0)
    """Hours that one of the unit asks of a young person, where that is not hours itself."""


@dataclass(frozen=True)
class Decision:
    """One item of a disposition as decided."""

    code: str
    amount: Decimal
    topic: str = ""
    judge_initials: str = ""
    """Needed for an amount outside the guideline range."""
    set_by_judge: bool = False


def is_amount(amount: Decimal, unit: Unit) -> bool:
    """Say whether a number can be an amount of *unit*: above zero, to a million, whole where things
    are counted one by one, and else to the hundredth. ``NaN`` and ``Infinity`` are no amounts."""
    if not amount.is_finite() or not 0 < amount <= MOST:
        return False
    return amount % (1 if unit in WHOLE else _HUNDREDTH) == 0


def check_decision(item: CatalogueItem, decision: Decision) -> None:
    """Raise Refused or BadInput unless *decision* may be saved under *item* (situation 21)."""
    if item.barred:
        raise Refused("This court may not order “{label}”. Choose another sanction.", label=item.label)
    if not is_amount(decision.amount, item.unit) or decision.amount % item.step != 0:
        whole = "{label}: {amount} cannot be used. Give a whole number above zero in steps of {step}."
        parted = "{label}: {amount} cannot be used. Give a number above zero in steps of {step}."
        raise BadInput(
            whole if item.unit in WHOLE else parted,
            field="amount",
            label=item.label,
            amount=str(decision.amount),  # as typed: what is no number has no local form
            step=item.step,
        )
    if item.cap is not None and decision.amount > item.cap:
        raise Refused(
            "{label}: {amount} is more than this court's limit of {cap}. Choose {cap} or less.",
            label=item.label,
            amount=decision.amount,
            cap=item.cap,
        )
    outside = not item.minimum <= decision.amount <= item.maximum
    if outside and not decision.judge_initials:
        raise Refused(
            "{label}: {amount} is outside the guideline of {minimum} to {maximum}. "
            "The judge's initials are needed to go outside it.",
            label=item.label,
            amount=decision.amount,
            minimum=item.minimum,
            maximum=item.maximum,
        )


def check_duty(rule: DutyRule, decisions: list[Decision]) -> None:
    """Raise Refused when jury duty is missing although required, or given although it is off."""
    has = any(decision.code == JURY_DUTY for decision in decisions)
    if rule is DutyRule.REQUIRED and not has:
        raise Refused("Jury duty is part of every result in this court. Add the number of sittings.")
    if rule is DutyRule.OFF and has:
        raise Refused("This court does not order jury duty. Take it out of the result.")
