"""Reads of the contact log: of cases, of people, the last one of each of many cases, who is left alone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.stages import Stage
from youthcourt.store import find_victims
from youthcourt.store.find_guardians import counts_on
from youthcourt.store.tables import (
    Case,
    Contact,
    GuardianLink,
    IncidentParty,
    Mentorship,
    Person,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CONTACT = table_of(Contact)
_CASE = table_of(Case)
_PERSON = table_of(Person)
_LINK = table_of(GuardianLink)
_PARTY = table_of(IncidentParty)
_NAMES = ("given", "family", "suffix")
_NEWEST = (_CONTACT.c.on.desc(), _CONTACT.c.at.desc(), _CONTACT.c.id.desc())

Rows = Sequence[sa.Row[Any]]


def last_of_cases(unit: Unit, numbers: Collection[str]) -> Rows:
    """Return number, day and result of the newest contact about each of these cases, in one question."""
    place = sa.func.row_number().over(partition_by=_CONTACT.c.case_id, order_by=_NEWEST)
    ranked = (
        sa.select(_CASE.c.number, _CONTACT.c.on, _CONTACT.c.result, place.label("place"))
        .join(_CASE, _CASE.c.id == _CONTACT.c.case_id)
        .where(_CASE.c.number.in_(numbers))
        .subquery()
    )
    return unit.rows(sa.select(ranked.c.number, ranked.c.on, ranked.c.result).where(ranked.c.place == 1))


def of_case(unit: Unit, case_id: str) -> Rows:
    """Return the contacts about a case, the newest first, with the names of who was contacted."""
    return _listed(unit, _CONTACT.c.case_id == case_id)


def of_person(unit: Unit, person_id: str) -> Rows:
    """Return the contacts with a person, about any case and none, the newest first."""
    return _listed(unit, _CONTACT.c.person_id == person_id)


def _listed(unit: Unit, *where: sa.ColumnElement[bool]) -> Rows:
    return unit.rows(
        sa.select(*_CONTACT.c, *(_PERSON.c[n] for n in _NAMES), _CASE.c.number)
        .join(_PERSON, _PERSON.c.id == _CONTACT.c.person_id)
        .outerjoin(_CASE, _CASE.c.id == _CONTACT.c.case_id)
        .where(*where)
        .order_by(*_NEWEST)
    )


def asked(unit: Unit, person_ids: Collection[str] | None) -> dict[str, str]:
    """Return the people, all or of these, who are not to be contacted at all, with the reason."""
    statement = sa.select(_PERSON.c.id, _PERSON.c.no_contact_why).where(_PERSON.c.no_contact.is_(True))
    if person_ids is not None:
        statement = statement.where(_PERSON.c.id.in_(person_ids))
    return {row.id: row.no_contact_why for row in unit.rows(statement)}


def barred(unit: Unit, person_ids: Collection[str] | None) -> frozenset[tuple[str, str]]:
    """Return the guardians, all or of these, who are barred from contact, each with the young person.

    Whatever the days of the tie: a bar that is to come is kept already, and one outlives the end of the
    tie until it is lifted.
    """
    statement = sa.select(_LINK.c.guardian_id, _LINK.c.person_id).where(_LINK.c.no_contact.is_(True))
    if person_ids is not None:
        statement = statement.where(_LINK.c.guardian_id.in_(person_ids))
    return frozenset((row.guardian_id, row.person_id) for row in unit.rows(statement))


def victims(unit: Unit, keys: Collection[str] | None) -> frozenset[tuple[str, str]]:
    """Return the victims, all or of these, who wish no contact by their newest word on it.

    Each with the incident: a person or an organization.
    """
    who = find_victims.who()
    statement = sa.select(who.label("who"), _PARTY.c.incident_id).where(
        find_victims.newest("no_contact").is_(True)
    )
    if keys is not None:
        statement = statement.where(who.in_(keys))
    return frozenset((row.who, row.incident_id) for row in unit.rows(statement))


def victim_families(unit: Unit, person_ids: Collection[str] | None) -> frozenset[tuple[str, str]]:
    """Return the guardians, all or of these, of victims who wish no contact, each with the incident."""
    statement = sa.select(_LINK.c.guardian_id, _PARTY.c.incident_id).where(
        find_victims.stand_for(_PARTY, _LINK), find_victims.newest("no_contact").is_(True)
    )
    if person_ids is not None:
        statement = statement.where(_LINK.c.guardian_id.in_(person_ids))
    return frozenset((row.guardian_id, row.incident_id) for row in unit.rows(statement))


def families(unit: Unit, stages: Collection[Stage]) -> Rows:
    """Return by case at these stages the young person and the guardians: who is called about it."""
    youth = sa.select(
        _CASE.c.number, _CASE.c.respondent_id.label("youth"), _CASE.c.respondent_id.label("person_id")
    ).where(_CASE.c.stage.in_(stages))
    guardian = (
        sa.select(_CASE.c.number, _CASE.c.respondent_id, _LINK.c.guardian_id)
        .join(_LINK, _LINK.c.person_id == _CASE.c.respondent_id)
        .where(_CASE.c.stage.in_(stages), counts_on(_LINK, unit.today))
    )
    both = sa.union_all(youth, guardian).subquery()
    return unit.rows(
        sa.select(*both.c, *(_PERSON.c[n] for n in _NAMES))
        .join(_PERSON, _PERSON.c.id == both.c.person_id)
        .order_by(both.c.number, _PERSON.c.given, _PERSON.c.id)
    )


def cases_about(unit: Unit, person_id: str) -> list[str]:
    """Return the numbers of the cases with which a person has to do, the newest first.

    As the respondent, a guardian, a victim or witness, or a mentor.
    """
    mentor = table_of(Mentorship)
    as_guardian = sa.select(_LINK.c.person_id).where(_LINK.c.guardian_id == person_id)
    as_party = sa.select(_PARTY.c.incident_id).where(_PARTY.c.person_id == person_id)
    as_mentor = sa.select(mentor.c.case_id).where(mentor.c.mentor_id == person_id)
    statement = (
        sa.select(_CASE.c.number)
        .where(
            (_CASE.c.respondent_id == person_id)
            | _CASE.c.respondent_id.in_(as_guardian)
            | _CASE.c.incident_id.in_(as_party)
            | _CASE.c.id.in_(as_mentor)
        )
        .order_by(_CASE.c.number.desc())
    )
    return [row.number for row in unit.rows(statement)]
