"""Ages and due dates, reckoned in whole calendar days. The day of the anchor is day 0."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from youthcourt.domain.errors import BadInput


def age_on(birth: date, day: date) -> int:
    """Return the age in whole years on *day*.

    Someone born on 29 February is a year older on 1 March of a common year; the
    law that a court follows may differ, which a later setting can say.
    """
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def birthday(birth: date, years: int) -> date:
    """Return the first day on which someone born on *birth* is *years* old."""
    try:
        return birth.replace(year=birth.year + years)
    except ValueError:
        return date(birth.year + years, 3, 1)


def born_by(day: date, years: int) -> date:
    """Return the last day on which somebody was born who is *years* old, or older, on *day*."""
    last = years_before(day, years)
    return last if age_on(last, day) >= years else last - timedelta(days=1)


def due_on(anchors: Iterable[tuple[date, int]]) -> date:
    """Return the earliest of several anchors, each a day and a number of days after it.

    The earliest wins (domain reference, section 0, hard cap rule). Raises ValueError
    when there is no anchor at all.
    """
    return min(start + timedelta(days=days) for start, days in anchors)


SITTING_YEARS = 2
"""A sitting further from today than so many years is surely a typing slip (2052 for 2025)."""


def check_sitting_day(day: date, *, today: date) -> None:
    """Raise BadInput for the day of a sitting more than SITTING_YEARS from *today*, either way."""
    if not years_before(today, SITTING_YEARS) <= day <= birthday(today, SITTING_YEARS):
        raise BadInput(
            "A sitting on {date} is more than {years} years away. Please check the year.",
            field="held_on",
            date=day,
            years=SITTING_YEARS,
        )


def years_before(day: date, years: int) -> date:
    """Return the day *years* years before *day*; 29 February becomes 1 March."""
    return birthday(day, -years)
