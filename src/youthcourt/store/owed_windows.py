"""Windows on the list of what is owed: one row a case that has something open, by its earliest due date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

import sqlalchemy as sa

from youthcourt.domain.lists import Order
from youthcourt.domain.sanctions import JURY_DUTY, SanctionStatus, Unit
from youthcourt.domain.stages import EXITS
from youthcourt.store import windows
from youthcourt.store.tables import Case, Organization, Person, Sanction
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit as UnitOfWork
from youthcourt.store.windows import Listing, SortBy, holds

LATE, WEEK, LATER = "late", "week", "later"
"""Past its day; due today or in the seven days after; due after these."""
WEEK_DAYS = 7

_CASE = table_of(Case)
_PERSON = table_of(Person)
_SANCTION = table_of(Sanction)
_ORGANIZATION = table_of(Organization)

Rows = Sequence[sa.Row[Any]]


@dataclass(frozen=True)
class OwedQuery:
    """Which cases, in which order. *words* are folded; empty leaves everything in."""

    today: date
    words: tuple[str, ...] = ()
    dues: frozenset[str] = frozenset()
    providers: frozenset[str] = frozenset()
    """Keys of organizations: something open is placed with one of them."""
    orders: tuple[Order, ...] = ()


class OwedSum(NamedTuple):
    """How many cases have something open, are late, are due within the week."""

    cases: int
    late: int
    week: int


def count(unit: UnitOfWork, asked: OwedQuery) -> int:
    """Return how many cases there are."""
    return windows.count(unit, _listing(asked.today), _where(asked))


def numbers(unit: UnitOfWork, asked: OwedQuery, offset: int, limit: int) -> list[str]:
    """Return the numbers of at most *limit* cases from *offset* on."""
    return windows.keys(unit, _listing(asked.today), _where(asked), asked.orders, offset, limit)


def position(unit: UnitOfWork, asked: OwedQuery, number: str) -> int:
    """Return at which place a case stands, from 0; -1 when it is kept out."""
    return windows.position(unit, _listing(asked.today), _where(asked), asked.orders, number)


def summed(unit: UnitOfWork, today: date) -> OwedSum:
    """Return how many cases have something open, and how many of them are late or due soon."""
    due = _due(today).subquery()
    stands = {name: _stands(due.c.due_on, today)[name] for name in (LATE, WEEK)}
    counted = (sa.func.coalesce(sa.func.sum(sa.case((how, 1), else_=0)), 0) for how in stands.values())
    row = unit.rows(sa.select(sa.func.count(), *counted).select_from(due))[0]
    return OwedSum(*(int(number) for number in row))


def open_items(unit: UnitOfWork, today: date, case_numbers: Sequence[str]) -> Rows:
    """Return what is open in these cases, with its provider's name, the earliest due first."""
    return unit.rows(
        sa.select(
            *(_SANCTION.c[name] for name in ("type_code", "label", "unit", "amount", "done", "due_on")),
            _CASE.c.number,
            _ORGANIZATION.c.name.label("provider"),
        )
        .join(_CASE, _CASE.c.id == _SANCTION.c.case_id)
        .outerjoin(_ORGANIZATION, _ORGANIZATION.c.id == _SANCTION.c.provider_id)
        .where(_CASE.c.number.in_(case_numbers), *still_open(today))
        .order_by(_SANCTION.c.due_on, _SANCTION.c.label, _SANCTION.c.id)
    )


def cases(unit: UnitOfWork, case_numbers: Sequence[str]) -> Rows:
    """Return these cases with their respondents and what the clerk noted as the next step."""
    return unit.rows(
        sa.select(
            *(_CASE.c[name] for name in ("number", "agency_number", "respondent_id", "next_step")),
            *(_PERSON.c[name] for name in ("given", "family", "suffix")),
        )
        .join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id)
        .where(_CASE.c.number.in_(case_numbers))
    )


def still_open(today: date) -> tuple[sa.ColumnElement[bool], ...]:
    """Return when a sanction is owed: open, of a case that holds; jury duty until it is served, a condition
    until its day.
    """
    duty_served = (_SANCTION.c.type_code == JURY_DUTY) & (_SANCTION.c.done >= _SANCTION.c.amount)
    over = (_SANCTION.c.unit == Unit.UNTIL_DATE) & (_SANCTION.c.due_on < today)
    return (_SANCTION.c.status == SanctionStatus.OPEN, _CASE.c.stage.not_in(EXITS), ~duty_served, ~over)


def _due(today: date) -> sa.Select[Any]:
    """Return the question when the first thing of each case is due."""
    return (
        sa.select(_SANCTION.c.case_id, sa.func.min(_SANCTION.c.due_on).label("due_on"))
        .join(_CASE, _CASE.c.id == _SANCTION.c.case_id)
        .where(*still_open(today))
        .group_by(_SANCTION.c.case_id)
    )


def _listing(today: date) -> Listing:
    due = _due(today).subquery("due")
    source = due.join(_CASE, _CASE.c.id == due.c.case_id).join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id)
    return Listing(
        source,
        _CASE.c.number,
        {
            "person": SortBy(_PERSON.c.filed),
            "case": SortBy(_CASE.c.number),
            "due": SortBy(sa.literal_column("due.due_on")),
            "step": SortBy(_CASE.c.next_step),
        },
        (sa.literal_column("due.due_on").asc(), _CASE.c.number.asc()),
    )


def _where(asked: OwedQuery) -> list[sa.ColumnElement[bool]]:
    where: list[sa.ColumnElement[bool]] = [
        holds(_PERSON.c.folded, word) | holds(_CASE.c.folded, word) for word in asked.words
    ]
    if asked.dues:
        known = _stands(sa.literal_column("due.due_on", sa.Date), asked.today)
        where.append(sa.or_(*(known[name] for name in sorted(asked.dues))))
    if asked.providers:
        here = sa.select(_SANCTION.c.id).where(
            _SANCTION.c.case_id == _CASE.c.id,
            _SANCTION.c.provider_id.in_(sorted(asked.providers)),
            *still_open(asked.today),
        )
        where.append(here.correlate(_CASE).exists())
    return where


def _stands(due: sa.ColumnElement[Any], today: date) -> dict[str, sa.ColumnElement[bool]]:
    last = today + timedelta(days=WEEK_DAYS)
    return {LATE: due < today, WEEK: due.between(today, last), LATER: due > last}
