"""Windows on the cases that wait for a hearing, those that could be heard on the day asked about first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa

from youthcourt.domain.consent import Capacity, Needed
from youthcourt.domain.eligibility import Result
from youthcourt.domain.lists import Order
from youthcourt.domain.stages import Stage
from youthcourt.store import windows
from youthcourt.store.find_cases import first_offense
from youthcourt.store.find_guardians import counts_on, left_alone, signs_on
from youthcourt.store.tables import Case, Consent, GuardianLink, Person, ScreeningResult
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit
from youthcourt.store.windows import Listing, SortBy, holds

_CASE = table_of(Case)
_PERSON = table_of(Person)
_CONSENT = table_of(Consent)
_LINK = table_of(GuardianLink)
_SCREENING = table_of(ScreeningResult)
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
    each: bool = False
    """Whether each guardian who may sign and is not left alone must have signed, not one of them."""
    students_born: date | None = None
    """Born until then, or on a day not known, they must be full-time students; None asks nobody."""
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
    """Return the condition that nothing is missing, as ``domain.missing`` tells it."""
    adult = sa.func.coalesce(_PERSON.c.birth_date <= asked.adult_born, sa.false())
    mine = _LINK.c.person_id == _CASE.c.respondent_id
    guardian = sa.exists().where(mine, signs_on(_LINK, asked.on))
    eligible = sa.func.coalesce(_CASE.c.eligibility, "") == Result.ELIGIBLE.value
    signed = [_signed(need, asked.on) for need in asked.needed_of_minors]
    if asked.each:
        by_each = (_signed(need, asked.on, _CONSENT.c.signer_id == _LINK.c.guardian_id)
                   for need in asked.needed_of_minors)  # fmt: skip
        waited_for = sa.and_(mine, signs_on(_LINK, asked.on), ~left_alone(_LINK))
        signed += [~sa.exists().where(waited_for, ~each) for each in by_each]
    of_all = [_signed(need, asked.on) for need in asked.needed]
    return sa.and_(eligible, *_enrolled(asked.students_born), *of_all, adult | sa.and_(guardian, *signed))


def _enrolled(born: date | None) -> list[sa.ColumnElement[bool]]:
    """Return the condition that nothing of enrollment is asked, or that it is answered or decided over."""
    if born is None:
        return []
    decided = sa.exists().where(_SCREENING.c.case_id == _CASE.c.id, _SCREENING.c.decided.is_(True))
    younger = sa.func.coalesce(_PERSON.c.birth_date > born, sa.false())
    return [sa.or_(younger, _PERSON.c.enrolled.is_(True), decided)]


def _signed(need: Needed, on: date, *by: sa.ColumnElement[bool]) -> sa.ColumnElement[bool]:
    """Return the condition of a signature: that it holds on the day, for this case and young person."""
    return sa.exists().where(
        _CONSENT.c.case_id == _CASE.c.id,
        _CONSENT.c.subject_id == _CASE.c.respondent_id,
        _CONSENT.c.kind == need.kind,
        _by_guardian() if need.by_guardian else _CONSENT.c.capacity == Capacity.SELF,
        _CONSENT.c.signed_on <= on,
        _CONSENT.c.withdrawn_on.is_(None) | (_CONSENT.c.withdrawn_on > on),
        _CONSENT.c.expires_on.is_(None) | (_CONSENT.c.expires_on >= on),
        *by,
    )


def _by_guardian() -> sa.ColumnElement[bool]:
    """Return the condition that who signed was a guardian on that day."""
    tie = _LINK.alias("signer")
    return sa.and_(
        _CONSENT.c.capacity != Capacity.SELF,
        sa.exists().where(
            tie.c.person_id == _CONSENT.c.subject_id,
            tie.c.guardian_id == _CONSENT.c.signer_id,
            counts_on(tie, _CONSENT.c.signed_on),
        ),
    )
