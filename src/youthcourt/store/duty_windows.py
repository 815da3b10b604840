"""Windows on the list of jury duties, and what they come to together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

import sqlalchemy as sa

from youthcourt.domain.jury_duty import DUTY_ENDS
from youthcourt.domain.lists import Order
from youthcourt.store import windows
from youthcourt.store.find_people import served
from youthcourt.store.tables import Case, CreditEntry, DutyObligation, Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit
from youthcourt.store.windows import Listing, SortBy, holds

_DUTY = table_of(DutyObligation)
_CASE = table_of(Case)
_PERSON = table_of(Person)
_CREDIT = table_of(CreditEntry)

ENDED, SERVED, LATE, COMING, SERVING = "ended", "served", "late", "coming", "serving"
"""How a duty stands: its case left the court, all sat, past its day, not begun yet, under way."""


@dataclass(frozen=True)
class DutyQuery:
    """Which jury duties, in which order. *words* are folded; empty leaves everything in."""

    today: date
    words: tuple[str, ...] = ()
    statuses: frozenset[str] = frozenset()
    orders: tuple[Order, ...] = ()


class DutySum(NamedTuple):
    """How many duties there are, who still owes sittings, and how many sittings those are."""

    duties: int
    people: int
    left: int


def count(unit: Unit, asked: DutyQuery) -> int:
    """Return how many duties there are; each has its case and its person, which need not be read."""
    where = _where(asked)
    return windows.count(unit, _LISTING if where[1:] else replace(_LISTING, source=_DUTY), where)


def numbers(unit: Unit, asked: DutyQuery, offset: int, limit: int) -> list[str]:
    """Return the case numbers of at most *limit* duties from *offset* on."""
    return windows.keys(unit, _LISTING, _where(asked), asked.orders, offset, limit)


def position(unit: Unit, asked: DutyQuery, number: str) -> int:
    """Return at which place the duty of a case stands, from 0; -1 when it is kept out."""
    return windows.position(unit, _LISTING, _where(asked), asked.orders, number)


def summed(unit: Unit) -> DutySum:
    """Return what all duties of the court come to."""
    left = sa.case((_ENDED, 0), else_=sa.func.max(_DUTY.c.sittings_owed - served(_DUTY), 0))
    each = (
        sa.select(_DUTY.c.person_id, left.label("left"))
        .join(_CASE, _CASE.c.id == _DUTY.c.case_id)
        .where(_OWED)
        .subquery()
    )
    owing = sa.case((each.c.left > 0, each.c.person_id))
    row = unit.rows(
        sa.select(
            sa.func.count().label("duties"),
            sa.func.count(sa.distinct(owing)).label("people"),
            sa.func.coalesce(sa.func.sum(each.c.left), 0).label("left"),
        ).select_from(each)
    )[0]
    return DutySum(int(row.duties), int(row.people), int(row.left))


_SOURCE = _DUTY.join(_CASE, _CASE.c.id == _DUTY.c.case_id).join(_PERSON, _PERSON.c.id == _DUTY.c.person_id)
_ENDED: sa.ColumnElement[bool] = _CASE.c.stage.in_(DUTY_ENDS)
_OWED: sa.ColumnElement[bool] = _DUTY.c.sittings_owed > 0
"""One that was let go before any of it was served stands in its case, and in no list."""
_OPEN: sa.ColumnElement[bool] = ~_ENDED & (_DUTY.c.sittings_owed > served(_DUTY))


def _hours() -> sa.ColumnElement[Any]:
    earned = sa.select(sa.func.sum(_CREDIT.c.hours)).where(_CREDIT.c.person_id == _DUTY.c.person_id)
    return sa.func.coalesce(earned.scalar_subquery(), 0)


def _listing() -> Listing:
    left = sa.case((_ENDED, 0), else_=sa.func.max(_DUTY.c.sittings_owed - served(_DUTY), 0))
    return Listing(
        _SOURCE,
        _CASE.c.number,
        {
            "person": SortBy(_PERSON.c.filed),
            "case": SortBy(_CASE.c.number),
            "status": SortBy(sa.case((_ENDED, 3), (_OPEN, 1), else_=2)),
            "owed": SortBy(_DUTY.c.sittings_owed),
            "served": SortBy(served(_DUTY)),
            "left": SortBy(left),
            "first": SortBy(_DUTY.c.first_day),
            "due": SortBy(_DUTY.c.due_on, may_miss=True),
            "credits": SortBy(_hours()),
        },
        ((~_OPEN).asc(), _DUTY.c.first_day, _CASE.c.number),
    )


_LISTING = _listing()


def _where(asked: DutyQuery) -> list[sa.ColumnElement[bool]]:
    where: list[sa.ColumnElement[bool]] = [_OWED]
    where += [holds(_PERSON.c.folded, word) | holds(_CASE.c.folded, word) for word in asked.words]
    if asked.statuses:
        known = _statuses(asked.today)
        where.append(sa.or_(*(known[status] for status in sorted(asked.statuses))))
    return where


def _statuses(today: date) -> dict[str, sa.ColumnElement[bool]]:
    late = sa.func.coalesce(_DUTY.c.due_on, sa.literal(today, sa.Date)) < today
    begun = _DUTY.c.first_day <= today
    return {
        ENDED: _ENDED,
        SERVED: ~_ENDED & ~_OPEN,
        LATE: _OPEN & late,
        COMING: _OPEN & ~late & ~begun,
        SERVING: _OPEN & ~late & begun,
    }
