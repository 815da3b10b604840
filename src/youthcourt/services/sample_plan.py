"""Which cases the sample court has, and how far each has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from youthcourt.domain.stages import Stage

SITTING_DAYS = 14
PER_SITTING = 6


class Fate(StrEnum):
    """How far a sample case comes."""

    TODAY = "today"
    NEXT = "next"
    PAST = "past"
    OPEN = "open"


@dataclass(frozen=True)
class Planned:
    """A sample case: its place in the list, its days and its last stage."""

    index: int
    fate: Fate
    stage: Stage
    referred_on: date
    sitting: date | None = None
    companion: int | None = None
    """Index of the case whose incident it shares."""
    late: bool = False
    """Whether the referral lay with the referrer before it came, and the family does not answer."""


_RECENT, _LONG_AGO = 4, 11
"""Sittings that were lately; before them so many more, so that some cases are to be looked back at."""
_TODAY = 6
_NEXT = 4
_OPEN = (
    Stage.REFERRED, Stage.SCREENING, Stage.INTAKE, Stage.ACCEPTED, Stage.INELIGIBLE, Stage.REFERRED,
    Stage.NO_CONTACT, Stage.INTAKE, Stage.CONTINUED, Stage.CONSENT_DECLINED, Stage.SCREENING,
    Stage.REFERRER_WITHDREW, Stage.ACCEPTED, Stage.REFERRED, Stage.ADMISSION_WITHDRAWN, Stage.INTAKE,
    Stage.INELIGIBLE, Stage.SCREENING, Stage.ACCEPTED, Stage.REFERRED,
)  # fmt: skip
_LATE = 5
"""The place of the open case whose referral lay about before it came."""
_PAST_NEWEST = (Stage.ACTIVE, Stage.ACTIVE, Stage.HEARD, Stage.ACTIVE, Stage.ACTIVE, Stage.ACTIVE)
_PAST_OLDER = (
    Stage.ACTIVE, Stage.ACTIVE, Stage.COMPLETED, Stage.EXTENDED, Stage.ACTIVE, Stage.RETURNED_NEW_OFFENSE,
    Stage.COMPLETED, Stage.COMPLETED, Stage.ACTIVE, Stage.RETURNED_NONCOMPLIANCE, Stage.EXTENDED,
    Stage.WITHDRAWN,
)  # fmt: skip


def plan(count: int, today: date) -> list[Planned]:
    """Return *count* planned cases: today's docket first, then the next one, then the rest."""
    planned = [_set(index, today) for index in range(min(count, _TODAY + _NEXT))]
    rest = count - len(planned)
    open_count = min(rest // 2, len(_OPEN)) if rest < 2 * len(_OPEN) else len(_OPEN)
    first = len(planned)
    planned += [_open(first + n, n, today) for n in range(open_count)]
    first = len(planned)
    planned += [_past(first + n, n, today) for n in range(count - first)]
    return planned


def _set(index: int, today: date) -> Planned:
    fate = Fate.TODAY if index < _TODAY else Fate.NEXT
    day = today if fate is Fate.TODAY else today + timedelta(days=SITTING_DAYS)
    companion = _TODAY if index == _TODAY + 1 else None
    # A companion is referred with the first of them, since it shares the incident.
    referred = today - timedelta(days=24 + (index if companion is None else companion) % 5)
    return Planned(index, fate, Stage.SCHEDULED, referred, day, companion)


def _open(index: int, n: int, today: date) -> Planned:
    stage = _OPEN[n]
    age = 45 if stage is Stage.NO_CONTACT else 4 + 2 * (n % 8)
    sitting = today - timedelta(days=SITTING_DAYS)
    if stage in (Stage.CONTINUED, Stage.ADMISSION_WITHDRAWN):
        return Planned(index, Fate.OPEN, stage, sitting - timedelta(days=25), sitting)
    return Planned(index, Fate.OPEN, stage, today - timedelta(days=age), late=n == _LATE)


def _past(index: int, n: int, today: date) -> Planned:
    back = n // PER_SITTING + 1
    back += _LONG_AGO if back > _RECENT else 0
    sitting = today - timedelta(days=SITTING_DAYS * back)
    newest, older = _PAST_NEWEST[n % len(_PAST_NEWEST)], _PAST_OLDER[n % len(_PAST_OLDER)]
    stage = newest if back == 1 else older
    if back > 8:
        stage = Stage.COMPLETED
    return Planned(index, Fate.PAST, stage, sitting - timedelta(days=26 + n % 4), sitting)
