"""Progress on an obligation: what may be entered, what counts, what is left, what was given beyond it.

Source: domain reference, section 4.1 (units) and situation 7: work counts by the day it was done, whenever
it is entered. Amounts are in the unit of the obligation unless they are called hundredths.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from youthcourt.domain.due import counts
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.sanctions import JURY_DUTY, WHOLE, Unit, is_amount, is_written

MOST_CREDITED = 2
"""How many times what was worked can be credited at most; more is a typing slip. [our decision]"""
DAY_HOURS = 24
"""Hours that a day has, all entries of it together."""


@dataclass(frozen=True)
class LogGiven:
    """What was done on a day, as told. Amounts are in the obligation's unit: hours, sittings, words."""

    done_on: date
    amount: Decimal
    """What is credited."""
    present: Decimal | None = None
    """What was worked, where another amount is credited."""
    credit_why: str = ""
    """Why more or less is credited than was worked; needed where *present* is given."""
    provider_id: str | None = None
    """The key of the organization where it was done."""
    verified_by: str = ""
    """Who signed for it."""
    note: str = ""


@dataclass(frozen=True)
class Piece:
    """One entry of progress, in hundredths."""

    done_on: date
    amount: int
    standing: bool = True
    """Not taken back."""


def counted(pieces: Iterable[Piece], due: date) -> int:
    """Return the sum of what counts under the due date in force, in hundredths."""
    return sum(piece.amount for piece in pieces if piece.standing and counts(piece.done_on, due))


def left(owed: int, done: int) -> int:
    """Return what is still owed, never below zero."""
    return max(owed - done, 0)


def over(owed: int, done: int) -> int:
    """Return what was given beyond what was owed. It is told, and never carried over to anything."""
    return max(done - owed, 0)


def check_kind(code: str, unit: Unit) -> None:
    """Raise Refused for an obligation whose progress is not entered by hand."""
    if code == JURY_DUTY:
        raise Refused(
            "Jury duty falls by itself when the attendance of a sitting is closed. "
            "Open the sitting and sign the juror out there."
        )
    if unit is Unit.UNTIL_DATE:
        raise Refused(
            "This is kept until a date and is done by itself when that day has passed. "
            "Close it as not done if it was not kept."
        )
    if is_written(code, unit):
        raise Refused("This is done by what is written. Record the letter or essay with “Letter…”.")


def check_log(told: LogGiven, unit: Unit, *, heard_on: date, today: date, that_day: Decimal) -> None:
    """Raise BadInput unless *told* can be progress on an obligation of *unit*.

    *heard_on* is the day of the hearing that ordered it, *that_day* what is entered of that day already.
    """
    _check_day(told.done_on, heard_on, today)
    worked = told.amount if told.present is None else told.present
    if not is_amount(worked, unit) or not (told.amount == 0 or is_amount(told.amount, unit)):
        whole = "{amount} cannot be used. Give a whole number above zero."
        parted = "{amount} cannot be used. Give a number above zero with two decimals at most."
        slip = worked if told.amount == 0 or is_amount(told.amount, unit) else told.amount
        raise BadInput(whole if unit in WHOLE else parted, field="amount", amount=str(slip))
    if unit is Unit.HOURS and that_day + worked > DAY_HOURS:
        raise BadInput(
            "That makes {hours} hours on {date}. Please check the day and the hours.",
            field="amount",
            hours=that_day + worked,
            date=told.done_on,
        )
    if told.amount != worked:
        _check_credit(told, worked)


def _check_day(done_on: date, heard_on: date, today: date) -> None:
    if done_on > today:
        raise BadInput(
            "{date} is still to come. Enter what was done after it is done.", field="done_on", date=done_on
        )
    if done_on < heard_on:
        raise BadInput(
            "{date} is before the hearing on {hearing}. Only what is done after it counts.",
            field="done_on",
            date=done_on,
            hearing=heard_on,
        )


def _check_credit(told: LogGiven, worked: Decimal) -> None:
    """Check that another amount than was worked is credited for a reason, and within bounds."""
    if not told.credit_why.strip():
        raise BadInput(
            "Say in a few words why {credited} is credited for {worked}.",
            field="credit_why",
            credited=told.amount,
            worked=worked,
        )
    if told.amount > MOST_CREDITED * worked:
        raise BadInput(
            "For {worked} at most {most} can be credited. Please check both numbers.",
            field="amount",
            worked=worked,
            most=MOST_CREDITED * worked,
        )
