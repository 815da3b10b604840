"""Windows on the cases that wait for a hearing, those that could be heard on the day asked about first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.consent import Capacity, Needed
from youthcourt.domain.eligibility import Result
from youthcourt.domain.lists import Order
from youthcourt.domain.stages import Stage
from youthcourt.store import windows
from youthcourt.store.find_cases import first_offense
from youthcourt.store.tables import Case, Consent, GuardianLink, Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit
from youthcourt.store.windows import Listing, SortBy, holds

_CASE = table_of(Case)
_PERSON = table_of(Person)
_CONSENT = table_of(Consent)
_LINK = table_of(GuardianLink)
_SOURCE = _CASE.join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id)


@dataclass(frozen=True)
class WaitingQuery:
    """Which of the cases at *stages* that are not ruled out, for a hearing *on* that day.

    *needed* are the signatures of everybody, *needed_of_minors* those of who was born after *adult_born*
    or on a day not known. *words* are folded; empty leaves everything in.
    """

    on: date
    stages: frozenset[Stage]
    needed: tuple[Needed, ...]
    needed_of_minors: tuple[Needed, ...]
    adult_born: date
    words: tuple[str, ...] = ()
    orders: tuple[Order, ...] = ()


def count(unit: Unit, asked: WaitingQuery) -> int:
    """Return how many cases there are."""
    return windows.count(unit, _listing(asked), _where(asked))


def numbers(unit: Unit, asked: WaitingQuery, offset: int, limit: int) -> list[str]:
    """Return the numbers of at most *limit* cases from *offset* on."""
    return windows.keys(unit, _listing(asked), _where(asked), asked.orders, offset, limit)


def position(unit: Unit, asked: WaitingQuery, number: str) -> int:
    """Return at which place a case stands, from 0; -1 when it is kept out."""
    return windows.position(unit, _listing(asked), _where(asked), asked.orders, number)


def _listing(asked: WaitingQuery) -> Listing:
    offense = first_offense()
    lacks = sa.case((_ready(asked), 0), else_=1)
    sorts = {
        "number": SortBy(_CASE.c.number),
        "youth": SortBy(_PERSON.c.filed),
        "offense": SortBy(sa.func.lower(offense), may_miss=True),
        "needed": SortBy(lacks),
    }
    return Listing(_SOURCE, _CASE.c.number, sorts, (lacks, _CASE.c.number))


def _where(asked: WaitingQuery) -> list[sa.ColumnElement[bool]]:
    words = [holds(_CASE.c.folded, word) | holds(_PERSON.c.folded, word) for word in asked.words]
    kept = sa.func.coalesce(_CASE.c.eligibility, "") != Result.NOT_ELIGIBLE.value
    return [_CASE.c.stage.in_(asked.stages), kept, *words]


def _ready(asked: WaitingQuery) -> sa.ColumnElement[bool]:
    """Return the condition that nothing is missing, as ``consent.missing_for_hearing`` tells it."""
    adult = sa.func.coalesce(_PERSON.c.birth_date <= asked.adult_born, sa.false())
    guardian = sa.exists().where(
        _LINK.c.person_id == _CASE.c.respondent_id,
        _LINK.c.until.is_(None), _LINK.c.may_sign.is_(True), _LINK.c.no_contact.is_(False),
    )  # fmt: skip
    eligible = sa.func.coalesce(_CASE.c.eligibility, "") == Result.ELIGIBLE.value
    of_minors = sa.and_(guardian, *_signed(asked.needed_of_minors, asked.on))
    return sa.and_(eligible, *_signed(asked.needed, asked.on), adult | of_minors)


def _signed(needed: Iterable[Needed], on: date) -> list[sa.ColumnElement[Any]]:
    """Return a condition for each signature: that it holds on the day, for this case and young person."""
    return [
        sa.exists().where(
            _CONSENT.c.case_id == _CASE.c.id,
            _CONSENT.c.subject_id == _CASE.c.respondent_id,
            _CONSENT.c.kind == need.kind,
            (_CONSENT.c.capacity != Capacity.SELF) if need.by_guardian
            else (_CONSENT.c.capacity == Capacity.SELF),
            _CONSENT.c.signed_on <= on,
            _CONSENT.c.withdrawn_on.is_(None) | (_CONSENT.c.withdrawn_on > on),
            _CONSENT.c.expires_on.is_(None) | (_CONSENT.c.expires_on >= on),
        )
        for need in needed
    ]  # fmt: skip
