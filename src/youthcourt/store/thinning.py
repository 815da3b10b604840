"""Which old backups stay: by their place in the sequence, never by the clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

RECENT, DAYS, WEEKS, MONTHS = 10, 14, 8, 12


@dataclass(frozen=True)
class Dated:
    """A backup's place in the sequence and the day it says it was made on."""

    sequence: int
    day: date


def kept(backups: Sequence[Dated]) -> frozenset[int]:
    """Return the sequence numbers that stay: the 10 newest, and the newest of 14 days, 8 weeks, 12 months.

    Newest means highest in the sequence. A clock set wrong can therefore change which older ones
    stay, never whether the newest does. Court practice asks for months, not years: what was
    expunged must not live on in old copies.
    """
    ordered = sorted(backups, key=lambda backup: backup.sequence, reverse=True)
    stay = {backup.sequence for backup in ordered[:RECENT]}
    for quota, label in _QUOTAS:
        seen: set[object] = set()
        for backup in ordered:
            name = label(backup.day)
            if name not in seen and len(seen) < quota:
                seen.add(name)
                stay.add(backup.sequence)
    return frozenset(stay)


def _day(day: date) -> object:
    return day


def _week(day: date) -> object:
    return day.isocalendar()[:2]


def _month(day: date) -> object:
    return day.year, day.month


_QUOTAS: tuple[tuple[int, Callable[[date], object]], ...] = ((DAYS, _day), (WEEKS, _week), (MONTHS, _month))
