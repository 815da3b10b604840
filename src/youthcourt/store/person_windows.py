"""Windows on the list of people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.lists import Order
from youthcourt.domain.own_fields import Subject
from youthcourt.domain.parts import Role
from youthcourt.store import windows
from youthcourt.store.tables import Case, Person, PersonRole
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit
from youthcourt.store.windows import Listing, SortBy, holds

_PERSON = table_of(Person)
_ROLE = table_of(PersonRole)
_CASE = table_of(Case)


@dataclass(frozen=True)
class Word:
    """A word that a row must hold: folded, and the roles whose names hold it."""

    folded: str
    roles: frozenset[Role] = frozenset()


@dataclass(frozen=True)
class PersonQuery:
    """Which people, in which order. Empty leaves everybody in."""

    words: tuple[Word, ...] = ()
    roles: frozenset[Role] = frozenset()
    orders: tuple[Order, ...] = ()


def count(unit: Unit, asked: PersonQuery) -> int:
    """Return how many people there are."""
    return windows.count(unit, _LISTING, _where(asked))


def keys(unit: Unit, asked: PersonQuery, offset: int, limit: int) -> list[str]:
    """Return the keys of at most *limit* people from *offset* on."""
    return windows.keys(unit, _LISTING, _where(asked), asked.orders, offset, limit)


def position(unit: Unit, asked: PersonQuery, person_id: str) -> int:
    """Return at which place somebody stands, from 0; -1 when they are kept out."""
    return windows.position(unit, _LISTING, _where(asked), asked.orders, person_id)


def _first_role() -> sa.ColumnElement[Any]:
    held = sa.select(sa.func.min(_ROLE.c.role)).where(_ROLE.c.person_id == _PERSON.c.id)
    return held.scalar_subquery()


_LISTING = Listing(
    _PERSON,
    _PERSON.c.id,
    {
        "name": SortBy(_PERSON.c.filed),
        "roles": SortBy(_first_role(), may_miss=True),
        "born": SortBy(_PERSON.c.birth_date, may_miss=True),
        "phone": SortBy(sa.func.nullif(_PERSON.c.phone, ""), may_miss=True),
    },
    (_PERSON.c.filed, _PERSON.c.id),
    own=(Subject.PERSON, _PERSON.c.id),
)


def _where(asked: PersonQuery) -> list[sa.ColumnElement[bool]]:
    where = [_says(word) for word in asked.words]
    if asked.roles:
        where.append(_PERSON.c.id.in_(_with(asked.roles)))
    return where


def _with(roles: Sequence[Role] | frozenset[Role]) -> sa.Select[Any]:
    return sa.select(_ROLE.c.person_id).where(_ROLE.c.role.in_(roles))


def _says(word: Word) -> sa.ColumnElement[bool]:
    numbered = sa.select(_CASE.c.respondent_id).where(holds(sa.func.lower(_CASE.c.number), word.folded))
    told = [holds(_PERSON.c.folded, word.folded), _PERSON.c.id.in_(numbered)]
    if any(sign.isdigit() for sign in word.folded):
        told.append(holds(_PERSON.c.phone, word.folded))
    if word.roles:
        told.append(_PERSON.c.id.in_(_with(word.roles)))
    return sa.or_(*told)
