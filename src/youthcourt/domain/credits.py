"""Time credits: attendance in minutes, credited in quarter hours, never money.

Source: domain reference, sections 5.5 and 5.6 and situation 25.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from youthcourt.domain.errors import BadInput

QUARTER = Decimal("0.25")


class CreditKind(StrEnum):
    """What a ledger entry is. Entries are only ever added."""

    EARN = "earn"
    SPEND = "spend"
    ADJUST = "adjust"
    REVERSE = "reverse"


class CreditRule(StrEnum):
    """How a sitting earns credits."""

    HOUR = "hour"
    FLAT = "flat"
    """The same for each sitting (Leon FL)."""


class AdjustCause(StrEnum):
    """Why credits are taken off a ledger: a mistake of the keeping. There is no other reason.

    Credits are never taken as punishment (mission, *Never*), so no value says so.
    """

    ENTERED_TWICE = "entered_twice"
    WRONG_PERSON = "wrong_person"
    WRONG_HOURS = "wrong_hours"


def minutes_present(time_in: time, time_out: time, break_minutes: int = 0) -> int:
    """Return the minutes between sign-in and sign-out without the break.

    Raises BadInput when the times run backwards or the break is longer than the stay.
    """
    minutes = (time_out.hour - time_in.hour) * 60 + time_out.minute - time_in.minute - break_minutes
    if minutes <= 0 or break_minutes < 0:
        raise BadInput("The time of leaving must be after the time of coming, with the break taken off.")
    return minutes


def credited_hours(minutes: int) -> Decimal:
    """Return hours rounded to the nearest quarter."""
    return (Decimal(minutes) / 15).quantize(Decimal(1), ROUND_HALF_UP) * QUARTER


def sitting_hours(minutes: int, rule: CreditRule, flat_hours: int) -> Decimal:
    """Return what a sitting earns, in hours: those present to the quarter, or *flat_hours* for each sitting.

    Source: domain reference, section 5.6 (DC by the hour; Leon FL flat).
    """
    return Decimal(flat_hours) if rule is CreditRule.FLAT else credited_hours(minutes)


def balance(hours: Iterable[Decimal]) -> Decimal:
    """Return the sum of a ledger's entries, in hours."""
    return sum(hours, Decimal(0))
