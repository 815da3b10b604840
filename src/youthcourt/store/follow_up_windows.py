"""Windows on the looks at closed cases: which are due, outside what was agreed to, or made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.closing import ClosingReason
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.follow_up import FOLLOWED, LookState
from youthcourt.domain.lists import Order
from youthcourt.domain.parts import HearingResult
from youthcourt.store import windows
from youthcourt.store.tables import Case, Consent, FollowUp, Hearing, Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit
from youthcourt.store.windows import Listing, SortBy, holds

_LOOK = table_of(FollowUp)
_CASE = table_of(Case)
_PERSON = table_of(Person)
_CONSENT = table_of(Consent)
_HEARING = table_of(Hearing)
SOURCE = _LOOK.join(_CASE, _CASE.c.id == _LOOK.c.case_id).join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id)
"""Looks with their case and its respondent."""
STANDING: sa.ColumnElement[bool] = sa.and_(
    _CASE.c.stage.in_(FOLLOWED),
    _CASE.c.exit_on.is_not(None),
    _CASE.c.exit_code != ClosingReason.DIED.value,
    sa.select(_HEARING.c.id)
    .where(_HEARING.c.case_id == _CASE.c.id, _HEARING.c.result == HearingResult.HEARD)
    .correlate(_CASE)
    .exists(),
)
"""Of cases that are closed, as ``follow_up.is_followed`` tells it; opened again, one is looked at no more."""

Rows = Sequence[sa.Row[Any]]


@dataclass(frozen=True)
class LookQuery:
    """Which looks as things stand on *today*, in which order.

    *consented* says whether a consent is needed, *adult_born* is the last birth date of somebody of age.
    *words* are folded; empty leaves everything in. What went into the count is in no list.
    """

    today: date
    consented: bool
    adult_born: date
    words: tuple[str, ...] = ()
    states: frozenset[LookState] = frozenset()
    orders: tuple[Order, ...] = ()


def count(unit: Unit, asked: LookQuery) -> int:
    """Return how many looks there are."""
    return windows.count(unit, _listing(asked), _where(asked))


def keys(unit: Unit, asked: LookQuery, offset: int, limit: int) -> list[str]:
    """Return the keys of at most *limit* looks from *offset* on."""
    return windows.keys(unit, _listing(asked), _where(asked), asked.orders, offset, limit)


def position(unit: Unit, asked: LookQuery, key: str) -> int:
    """Return at which place a look stands, from 0; -1 when it is kept out."""
    return windows.position(unit, _listing(asked), _where(asked), asked.orders, key)


def lines(unit: Unit, asked: LookQuery, wanted: Sequence[str]) -> Rows:
    """Return the looks with these keys, each with its case, its respondent and its state."""
    names = ("id", "window_days", "due_on", "checked_on", "source", "result", "offense_on", "level",
             "dropped_on")  # fmt: skip
    return unit.rows(
        sa.select(
            *(_LOOK.c[name] for name in names),
            *(_CASE.c[name] for name in ("number", "exit_on", "stage")),
            *(_PERSON.c[name] for name in ("given", "family", "suffix")),
            state(asked).label("state"),
        )
        .select_from(SOURCE)
        .where(_LOOK.c.id.in_(wanted))
    )


def by_state(unit: Unit, asked: LookQuery) -> dict[LookState, int]:
    """Return how many looks stand where; those in the count as well."""
    told = state(asked)
    statement = (
        sa.select(told.label("state"), sa.func.count().label("number"))
        .select_from(SOURCE)
        .where(STANDING)
        .group_by(told)
    )
    return {LookState(row.state): int(row.number) for row in unit.rows(statement)}


def state(asked: LookQuery) -> sa.ColumnElement[Any]:
    """Return where a look stands, as ``follow_up.state`` tells it."""
    return sa.case(
        (_LOOK.c.counted_on.is_not(None), LookState.COUNTED.value),
        (_LOOK.c.checked_on.is_not(None), LookState.CHECKED.value),
        (~agreed(asked), LookState.NOT_ASKED.value),
        (_LOOK.c.due_on <= asked.today, LookState.DUE.value),
        else_=LookState.NOT_DUE.value,
    )


def agreed(asked: LookQuery) -> sa.ColumnElement[bool]:
    """Return the condition that a look is consented to, as ``follow_up.agreed`` tells it."""
    if not asked.consented:
        return sa.true()
    adult = sa.func.coalesce(_PERSON.c.birth_date <= asked.adult_born, sa.false())
    return sa.exists().where(
        _CONSENT.c.case_id == _CASE.c.id,
        _CONSENT.c.subject_id == _CASE.c.respondent_id,
        _CONSENT.c.kind == ConsentKind.FOLLOW_UP,
        (_CONSENT.c.capacity != Capacity.SELF) | adult,
        _CONSENT.c.signed_on <= asked.today,
        _CONSENT.c.withdrawn_on.is_(None) | (_CONSENT.c.withdrawn_on > asked.today),
        _CONSENT.c.expires_on.is_(None) | (_CONSENT.c.expires_on >= asked.today),
    )


def _listing(asked: LookQuery) -> Listing:
    told = state(asked)
    rank = sa.case({member.value: place for place, member in enumerate(LookState)}, value=told)
    sorts = {
        "case": SortBy(_CASE.c.number),
        "person": SortBy(_PERSON.c.filed),
        "exit": SortBy(_CASE.c.exit_on),
        "window": SortBy(_LOOK.c.window_days),
        "due": SortBy(_LOOK.c.due_on),
        "state": SortBy(rank),
    }
    return Listing(SOURCE, _LOOK.c.id, sorts, (rank, _LOOK.c.due_on, _CASE.c.number, _LOOK.c.window_days))


def _where(asked: LookQuery) -> list[sa.ColumnElement[bool]]:
    where = [STANDING, _LOOK.c.counted_on.is_(None)]
    where += [holds(_CASE.c.folded, word) | holds(_PERSON.c.folded, word) for word in asked.words]
    if asked.states:
        where.append(state(asked).in_(sorted(asked.states)))
    return where
