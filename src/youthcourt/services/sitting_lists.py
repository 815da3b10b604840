"""The list of sittings by windows."""

from __future__ import annotations

from datetime import date

from youthcourt import words
from youthcourt.domain.lists import Asked
from youthcourt.domain.own_fields import Subject
from youthcourt.domain.text import fold
from youthcourt.services.own_columns import with_own
from youthcourt.services.sittings import SittingLine, lines_of
from youthcourt.store import sitting_windows
from youthcourt.store.sitting_windows import COMING, OPEN, RECORDED, SittingQuery, Word
from youthcourt.store.unit import Unit

__all__ = ["COMING", "OPEN", "RECORDED", "STATUS", "STATUSES", "count_sittings", "sitting_keys",
           "sitting_position", "sitting_window"]  # fmt: skip

STATUS = "status"
"""The chip of the list."""
STATUSES = (COMING, OPEN, RECORDED)
_SHORTEST = 3
"""Letters from which on a word may mean a month or a weekday."""


def count_sittings(unit: Unit, asked: Asked) -> int:
    """Return how many sittings are asked for."""
    return sitting_windows.count(unit, _query(unit, asked))


def sitting_window(unit: Unit, asked: Asked, offset: int, limit: int) -> tuple[SittingLine, ...]:
    """Return at most *limit* sittings from *offset* (from 0) on, newest first unless told otherwise."""
    lines = lines_of(unit, sitting_windows.days(unit, _query(unit, asked), offset, limit))
    return with_own(unit, Subject.SITTING, lines, lambda line: line.held_on)


def sitting_keys(unit: Unit, asked: Asked, offset: int, limit: int) -> tuple[date, ...]:
    """Return only the days of the sittings that ``sitting_window`` would return."""
    return tuple(sitting_windows.days(unit, _query(unit, asked), offset, limit))


def sitting_position(unit: Unit, asked: Asked, day: date) -> int:
    """Return at which place the sitting of a day stands in what is asked for; -1 when it is not in it."""
    return sitting_windows.position(unit, _query(unit, asked), day)


def _query(unit: Unit, asked: Asked) -> SittingQuery:
    kept = frozenset(status for status in STATUSES if status in asked.values(STATUS))
    told = tuple(_word(word) for word in fold(asked.words).split())
    return SittingQuery(unit.today, told, kept, asked.orders)


def _word(folded: str) -> Word:
    if len(folded) < _SHORTEST:
        return Word(folded)
    months = (at for at, month in enumerate(words.months(), 1) if fold(month).startswith(folded))
    weekdays = (at for at, day in enumerate(words.weekdays()) if fold(day).startswith(folded))
    return Word(folded, frozenset(months), frozenset(weekdays))
