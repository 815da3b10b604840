"""Who stands for which young person on a day: the one place that says when a tie counts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.stages import EXITS
from youthcourt.store import find_victims
from youthcourt.store.tables import Case, GuardianLink, IncidentParty, Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_LINK = table_of(GuardianLink)
_PERSON = table_of(Person)
_CASE = table_of(Case)
_TIE = ("person_id", "guardian_id", "since", "until", "may_sign", "no_contact")
_NAMES = ("given", "family", "suffix")

_OTHER, _SELF = _LINK.alias(), _PERSON.alias()

Rows = Sequence[sa.Row[Any]]


def counts_on(link: sa.FromClause, day: date | sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Say, as part of a question, that a guardian's tie counts on *day*, as ``domain.guardians`` says it."""
    return sa.and_(link.c.since <= day, link.c.until.is_(None) | (link.c.until > day))


def signs_on(link: sa.FromClause, day: date | sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Say, as part of a question, that a guardian may sign on *day*: no tie that counts then bars them."""
    bar = sa.exists().where(_of_pair(_OTHER, link), _OTHER.c.no_contact.is_(True), counts_on(_OTHER, day))
    return sa.and_(counts_on(link, day), link.c.may_sign.is_(True), ~bar)


def left_alone(link: sa.FromClause) -> sa.ColumnElement[bool]:
    """Say, as part of a question, that a guardian is left alone about the young person.

    As ``domain.contacts`` says it of somebody about no incident: by their wish, barred, or as a victim.
    """
    person, party = _SELF, table_of(IncidentParty)
    asked = sa.exists().where(person.c.id == link.c.guardian_id, person.c.no_contact.is_(True))
    victim = sa.exists().where(
        party.c.person_id == link.c.guardian_id, find_victims.newest("no_contact").is_(True)
    )
    return sa.or_(asked, barred(link), victim)


def barred(link: sa.FromClause) -> sa.ColumnElement[bool]:
    """Say, as part of a question, that the guardian of a tie is barred from the young person.

    A bar outlives the tie that it stands in: only lifting it ends it.
    """
    return sa.exists().where(_of_pair(_OTHER, link), _OTHER.c.no_contact.is_(True))


def comes_on(link: sa.FromClause, day: date | sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Say, as part of a question, that a guardian may be met with the young person on *day*."""
    return sa.and_(counts_on(link, day), ~barred(link))


def _of_pair(other: sa.FromClause, link: sa.FromClause) -> sa.ColumnElement[bool]:
    return sa.and_(other.c.person_id == link.c.person_id, other.c.guardian_id == link.c.guardian_id)


def reads_on(link: sa.FromClause, day: date | sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Say, as part of a question, that a guardian gets the letters of *day*."""
    return sa.and_(comes_on(link, day), link.c.gets_letters.is_(True))


def ties(unit: Unit, person_ids: Collection[str]) -> Rows:
    """Return every tie of these young people, ended or not.

    With the guardian's name, and whether they are left alone.
    """
    return unit.rows(_ties().where(_LINK.c.person_id.in_(person_ids)))


def ties_of_open(unit: Unit) -> Rows:
    """Return every tie of the respondents of cases that have not ended, each once."""
    waiting = sa.select(_CASE.c.respondent_id).where(_CASE.c.stage.not_in(EXITS))
    return unit.rows(_ties().where(_LINK.c.person_id.in_(waiting)))


def _ties() -> sa.Select[Any]:
    return (
        sa.select(
            *(_LINK.c[n] for n in _TIE),
            *(_PERSON.c[n] for n in _NAMES),
            left_alone(_LINK).label("left_alone"),
        )
        .join(_PERSON, _PERSON.c.id == _LINK.c.guardian_id)
        .order_by(_LINK.c.since, _PERSON.c.family, _LINK.c.id)
    )


def readers(unit: Unit, person_ids: Collection[str], day: date) -> Rows:
    """Return the guardians of these young people who get letters then, each with the young person's key.

    Those who live with them come first.
    """
    return unit.rows(
        sa.select(
            _LINK.c.person_id.label("youth"),
            _LINK.c.capacity,
            *(_PERSON.c[n] for n in ("id", *_NAMES, "address", "language")),
        )
        .join(_LINK, _LINK.c.guardian_id == _PERSON.c.id)
        .where(_LINK.c.person_id.in_(person_ids), reads_on(_LINK, day))
        .order_by(_LINK.c.lives_with.desc(), _LINK.c.since, _PERSON.c.family, _PERSON.c.given, _PERSON.c.id)
    )
