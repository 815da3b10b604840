"""Windows on the list of sittings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from youthcourt.domain.lists import Order
from youthcourt.domain.own_fields import Subject
from youthcourt.store import sqlcipher, windows
from youthcourt.store.find_sittings import draws_standing, hearings_heard, hearings_set
from youthcourt.store.tables import Sitting
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit
from youthcourt.store.windows import Listing, SortBy, holds

_SITTING = table_of(Sitting)

COMING, RECORDED, OPEN = "coming", "recorded", "open"
"""Today or later; past with all heard; past with something still to be recorded."""


@dataclass(frozen=True)
class Word:
    """A word that a row must hold: folded, and the months and weekdays (0 is Sunday) that it may mean."""

    folded: str
    months: frozenset[int] = frozenset()
    weekdays: frozenset[int] = frozenset()


@dataclass(frozen=True)
class SittingQuery:
    """Which sittings, in which order. Empty leaves everything in."""

    today: date
    words: tuple[Word, ...] = ()
    statuses: frozenset[str] = frozenset()
    orders: tuple[Order, ...] = ()


def count(unit: Unit, asked: SittingQuery) -> int:
    """Return how many sittings there are."""
    return windows.count(unit, _LISTING, _where(asked))


def days(unit: Unit, asked: SittingQuery, offset: int, limit: int) -> list[date]:
    """Return the days of at most *limit* sittings from *offset* on."""
    return windows.keys(unit, _LISTING, _where(asked), asked.orders, offset, limit)


def position(unit: Unit, asked: SittingQuery, day: date) -> int:
    """Return at which place the sitting of a day stands, from 0; -1 when it is kept out."""
    return windows.position(unit, _LISTING, _where(asked), asked.orders, day)


_LISTING = Listing(
    _SITTING,
    _SITTING.c.held_on,
    {
        "day": SortBy(_SITTING.c.held_on),
        "place": SortBy(_SITTING.c.folded),
        "hearings": SortBy(hearings_set()),
        "heard": SortBy(hearings_heard()),
        "status": SortBy(
            sa.case(
                (hearings_set() == 0, 3), (hearings_set() == hearings_heard(), 2), else_=1 - draws_standing()
            )
        ),
    },
    (_SITTING.c.held_on.desc(),),
    own=(Subject.SITTING, _SITTING.c.id),
)


def _where(asked: SittingQuery) -> list[sa.ColumnElement[bool]]:
    where = [_says(word) for word in asked.words]
    if asked.statuses:
        known = _statuses(asked.today)
        where.append(sa.or_(*(known[status] for status in sorted(asked.statuses))))
    return where


def _statuses(today: date) -> dict[str, sa.ColumnElement[bool]]:
    past = _SITTING.c.held_on < today
    heard = hearings_set() == hearings_heard()
    return {COMING: ~past, RECORDED: past & heard, OPEN: past & ~heard}


def _says(word: Word) -> sa.ColumnElement[bool]:
    """A place, a part of the date in figures, the name of a month or a weekday."""
    told = [holds(_SITTING.c.folded, word.folded), holds(sa.cast(_SITTING.c.held_on, sa.String), word.folded)]
    if word.months:
        told.append(sqlcipher.month_of(_SITTING.c.held_on).in_(word.months))
    if word.weekdays:
        told.append(sqlcipher.weekday_of(_SITTING.c.held_on).in_(word.weekdays))
    return sa.or_(*told)
