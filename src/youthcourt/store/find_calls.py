"""Reads for the call queue: whom a family is made of, how often they were tried, what came of it last."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.calls import SPOKE, TRIES
from youthcourt.domain.consent import Capacity
from youthcourt.domain.stages import Stage
from youthcourt.store.tables import Case, Contact, GuardianLink, Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CASE = table_of(Case)
_CONTACT = table_of(Contact)
_LINK = table_of(GuardianLink)
_PERSON = table_of(Person)

Rows = Sequence[sa.Row[Any]]


def family_of(unit: Unit, youth_id: str) -> set[str]:
    """Return the keys of a young person and of the guardians that they have now."""
    links = sa.select(_LINK.c.guardian_id).where(_LINK.c.person_id == youth_id, _LINK.c.until.is_(None))
    return {youth_id, *(row.guardian_id for row in unit.rows(links))}


def families(unit: Unit, stages: Collection[Stage]) -> Rows:
    """Return who is called about cases at these stages, guardians first, and how."""
    own = sa.select(
        _CASE.c.number, _CASE.c.respondent_id.label("person_id"),
        sa.literal(Capacity.SELF.value).label("capacity"),
    ).where(_CASE.c.stage.in_(stages))  # fmt: skip
    guardian = (
        sa.select(_CASE.c.number, _LINK.c.guardian_id, sa.cast(_LINK.c.capacity, sa.String))
        .join(_LINK, _LINK.c.person_id == _CASE.c.respondent_id)
        .where(_CASE.c.stage.in_(stages), _LINK.c.until.is_(None))
    )
    both = sa.union_all(own, guardian).subquery()
    columns = ("given", "family", "suffix", "phone", "best_hour", "voicemail", "speak_to", "language")
    return unit.rows(
        sa.select(*both.c, *(_PERSON.c[name] for name in columns))
        .join(_PERSON, _PERSON.c.id == both.c.person_id)
        .order_by(both.c.number, both.c.capacity == Capacity.SELF.value, _PERSON.c.given, _PERSON.c.id)
    )


def called(unit: Unit, stages: Collection[Stage]) -> Rows:
    """Return of cases at these stages: young person, incident, referrer, the day of the next call."""
    columns = ("number", "respondent_id", "incident_id", "call_again_on")
    return unit.rows(sa.select(*(_CASE.c[name] for name in columns)).where(_CASE.c.stage.in_(stages)))


def tries(unit: Unit, stages: Collection[Stage]) -> Rows:
    """Return by case at these stages and by channel how often the family was tried, and how often spoken to.

    The family is the young person and every guardian that they have or had.
    """
    guardian = sa.select(_LINK.c.guardian_id).where(_LINK.c.person_id == _CASE.c.respondent_id)
    theirs = (_CONTACT.c.person_id == _CASE.c.respondent_id) | _CONTACT.c.person_id.in_(guardian)
    tried = sa.case((_CONTACT.c.result.in_(TRIES), 1), else_=0)
    spoke = sa.case((_CONTACT.c.result.in_(SPOKE), 1), else_=0)
    return unit.rows(
        sa.select(
            _CASE.c.number, _CONTACT.c.channel,
            sa.func.sum(tried).label("tries"), sa.func.sum(spoke).label("spoke"),
        )
        .join(_CASE, _CASE.c.id == _CONTACT.c.case_id)
        .where(_CASE.c.stage.in_(stages), theirs)
        .group_by(_CASE.c.number, _CONTACT.c.channel)
    )  # fmt: skip


def last(unit: Unit, stages: Collection[Stage]) -> Rows:
    """Return by case at these stages and person the newest contact, and how many tries there were."""
    of_one = (_CONTACT.c.case_id, _CONTACT.c.person_id)
    newest = (_CONTACT.c.on.desc(), _CONTACT.c.at.desc(), _CONTACT.c.id.desc())
    tried = sa.case((_CONTACT.c.result.in_(TRIES), 1), else_=0)
    ranked = (
        sa.select(
            _CASE.c.number, *(_CONTACT.c[name] for name in ("person_id", "on", "result")),
            sa.func.row_number().over(partition_by=of_one, order_by=newest).label("place"),
            sa.func.sum(tried).over(partition_by=of_one).label("tries"),
        )
        .join(_CASE, _CASE.c.id == _CONTACT.c.case_id)
        .where(_CASE.c.stage.in_(stages))
        .subquery()
    )  # fmt: skip
    return unit.rows(sa.select(*ranked.c).where(ranked.c.place == 1))
