"""The list of jury duties by windows, and what they come to together."""

from __future__ import annotations

from youthcourt.domain.lists import Asked
from youthcourt.domain.text import fold
from youthcourt.services.obligations import DutyLine, duty_lines
from youthcourt.store import duty_windows
from youthcourt.store.duty_windows import COMING, ENDED, LATE, SERVED, SERVING, DutyQuery, DutySum
from youthcourt.store.unit import Unit

__all__ = ["COMING", "ENDED", "LATE", "SERVED", "SERVING", "STATUS", "STATUSES", "DutySum", "count_duties",
           "duty_keys", "duty_position", "duty_sum", "duty_window"]  # fmt: skip

STATUS = "status"
"""The chip of the list."""
STATUSES = (LATE, SERVING, COMING, SERVED, ENDED)


def count_duties(unit: Unit, asked: Asked) -> int:
    """Return how many jury duties are asked for."""
    return duty_windows.count(unit, _query(unit, asked))


def duty_window(unit: Unit, asked: Asked, offset: int, limit: int) -> tuple[DutyLine, ...]:
    """Return at most *limit* duties from *offset* (from 0) on, those with sittings left first."""
    return duty_lines(unit, duty_windows.numbers(unit, _query(unit, asked), offset, limit))


def duty_keys(unit: Unit, asked: Asked, offset: int, limit: int) -> tuple[str, ...]:
    """Return only the case numbers of the duties that ``duty_window`` would return."""
    return tuple(duty_windows.numbers(unit, _query(unit, asked), offset, limit))


def duty_position(unit: Unit, asked: Asked, number: str) -> int:
    """Return at which place the duty of a case stands in what is asked for; -1 when it is not in it."""
    return duty_windows.position(unit, _query(unit, asked), number)


def duty_sum(unit: Unit) -> DutySum:
    """Return what all jury duties of the court come to, in sittings."""
    return duty_windows.summed(unit)


def _query(unit: Unit, asked: Asked) -> DutyQuery:
    kept = frozenset(status for status in STATUSES if status in asked.values(STATUS))
    return DutyQuery(unit.today, tuple(fold(asked.words).split()), kept, asked.orders)
