"""The letters to a family before the hearing: which there are, by when they go out and are answered.

Source: domain reference, section 1.2 (steps 3 and 7) and section 2 (papers 2 and 7).
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from enum import StrEnum


class FamilyPaper(StrEnum):
    """A letter to a family; the values stand in the print log and in the contact log."""

    FIRST_LETTER = "first letter"
    NOTICE = "hearing notice"


def reply_by(today: date, days: int, limit: date | None) -> date:
    """Return by when a letter of today is to be answered: in *days*, not past a *limit* that is ahead.

    *limit* is the day by which the court itself has to be further; None without one.
    """
    asked = today + timedelta(days=days)
    return min(asked, limit) if limit is not None and limit > today else asked


def arrival(starts_at: time, minutes: int) -> time:
    """Return when to be there for what begins at *starts_at*: so many minutes before, on the same day."""
    begins = datetime.combine(date.min + timedelta(days=1), starts_at)
    earlier = begins - timedelta(minutes=minutes)
    return earlier.time() if earlier.date() == begins.date() else time(0)
