"""A line of a case's timeline, and how its words are put together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from youthcourt import words
from youthcourt.domain.closing import ClosingReason
from youthcourt.domain.timeline import CasePart, TimelineKind


@dataclass(frozen=True)
class TimelineLine:
    """Something that happened in a case, or is planned: when, what in words, who, and where it leads."""

    when: date
    what: str
    who: str
    kind: TimelineKind
    leads: CasePart
    at: time | None = None
    """None where nobody knows the hour, or it says nothing."""
    from_school: bool = False
    """A school told it: it is not to be passed on."""
    note_id: str = ""
    """The note that it is, for changing it; empty for all else."""
    order: int = 0
    """Of what happened on one day without an hour, the higher one came later."""


Lines = Iterator[TimelineLine]
Rows = Iterable[Any]


def hour(stamp: str) -> time:
    """Return the hour of a stamp, to the minute."""
    return datetime.fromisoformat(stamp).time().replace(second=0, microsecond=0)


def with_more(what: str, more: str) -> str:
    """Return *what* with *more* behind it, where there is more."""
    return f"{what}. {more}" if more else what


def listed(*parts: str) -> str:
    """Return the parts that say something, one after the other."""
    return " · ".join(part for part in parts if part)


def reason(code: str, note: str, stage: str) -> str:
    """Return the reason of a stage in words, but for one that says what the stage says."""
    known = {reason.value: reason for reason in ClosingReason}
    told = words.label(known[code]) if code in known else ""
    return ". ".join(part for part in ("" if told == stage else told, note) if part)
