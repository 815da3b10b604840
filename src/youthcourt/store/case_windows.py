"""Windows on the list of cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.eligibility import Result
from youthcourt.domain.lists import Order
from youthcourt.domain.own_fields import Subject
from youthcourt.domain.stages import Stage
from youthcourt.store import intake_days, windows
from youthcourt.store.find_cases import first_offense
from youthcourt.store.intake_days import StepDays
from youthcourt.store.tables import Case, Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit
from youthcourt.store.windows import Listing, SortBy, holds

_CASE = table_of(Case)
_PERSON = table_of(Person)


@dataclass(frozen=True)
class Word:
    """A word that a row must hold: folded, and the stages whose names hold it."""

    folded: str
    stages: frozenset[Stage] = frozenset()


@dataclass(frozen=True)
class CaseQuery:
    """Which cases, in which order. None and empty leave everything in.

    A case is late when the day by which its next step is due, by *days*, is before *today*.
    """

    today: date
    days: StepDays
    words: tuple[Word, ...] = ()
    stages: frozenset[Stage] = frozenset()
    results: frozenset[Result] = frozenset()
    late: bool | None = None
    hearing_set: bool | None = None
    orders: tuple[Order, ...] = ()


def count(unit: Unit, asked: CaseQuery) -> int:
    """Return how many cases there are."""
    return windows.count(unit, _listing(asked), _where(asked))


def numbers(unit: Unit, asked: CaseQuery, offset: int, limit: int) -> list[str]:
    """Return the numbers of at most *limit* cases from *offset* on."""
    return windows.keys(unit, _listing(asked), _where(asked), asked.orders, offset, limit)


def position(unit: Unit, asked: CaseQuery, number: str) -> int:
    """Return at which place a case stands, from 0; -1 when it is kept out."""
    return windows.position(unit, _listing(asked), _where(asked), asked.orders, number)


def _listing(asked: CaseQuery) -> Listing:
    offense = first_offense()
    by_name = _CASE.join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id)
    return Listing(
        _CASE,
        _CASE.c.number,
        {
            "number": SortBy(_CASE.c.number),
            "youth": SortBy(_PERSON.c.filed, by_name),
            "offense": SortBy(sa.func.lower(offense), may_miss=True),
            "stage": SortBy(_way(_CASE.c.stage)),
            "hearing": SortBy(_CASE.c.next_hearing_on, may_miss=True),
            "step": SortBy(_step_day(asked), may_miss=True),
        },
        (_CASE.c.number.desc(),),
        own=(Subject.CASE, _CASE.c.id),
    )


def _way(column: sa.ColumnElement[Any]) -> sa.ColumnElement[int]:
    """Return where a stage stands on a case's way, so that cases sort by how far they have come."""
    return sa.case({stage: at for at, stage in enumerate(Stage)}, value=column)


def _step_day(asked: CaseQuery) -> sa.ColumnElement[Any]:
    """Return the day of the next step: of intake, or of the hearing that is set."""
    hearing = sa.cast(_CASE.c.next_hearing_on, sa.String)
    return sa.case((_CASE.c.stage == Stage.SCHEDULED, hearing), else_=intake_days.due_on(asked.days))


def _where(asked: CaseQuery) -> list[sa.ColumnElement[bool]]:
    where = [_says(word) for word in asked.words]
    if asked.stages:
        where.append(_CASE.c.stage.in_(asked.stages))
    if asked.results:
        where.append(_CASE.c.eligibility.in_(asked.results))
    if asked.late is not None:
        where.append(_late(asked) if asked.late else ~_late(asked))
    if asked.hearing_set is not None:
        hearing = _CASE.c.next_hearing_on
        where.append(hearing.is_not(None) if asked.hearing_set else hearing.is_(None))
    return where


def _late(asked: CaseQuery) -> sa.ColumnElement[bool]:
    by = intake_days.due_on(asked.days)
    return by.is_not(None) & (by < asked.today.isoformat())


def _says(word: Word) -> sa.ColumnElement[bool]:
    named: Sequence[sa.ColumnElement[bool]] = (
        holds(_CASE.c.folded, word.folded),
        _CASE.c.respondent_id.in_(sa.select(_PERSON.c.id).where(holds(_PERSON.c.folded, word.folded))),
    )
    return sa.or_(*named, *([_CASE.c.stage.in_(word.stages)] if word.stages else []))
