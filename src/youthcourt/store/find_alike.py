"""Who may be the same as somebody: the few people worth a closer look, found by index and never by a scan.

They come by the folded words of the index of Ctrl+K (names, known as, other names, phone), by the birth
date, by a guardian's name, and by first name and house number.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.parts import PartyRole
from youthcourt.store import search, sqlcipher
from youthcourt.store.tables import (
    Case,
    GuardianLink,
    Incident,
    IncidentParty,
    NotSame,
    Organization,
    OtherName,
    Person,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.terms import near, within
from youthcourt.store.unit import Unit

__all__ = [
    "Wanted", "candidates", "cases_of", "guardians_of", "near", "not_same", "organization_cases",
    "organizations", "other_names", "people",
]  # fmt: skip

_EACH = 80
"""So many people, the newest, are taken each way."""
_OF_A_DAY = 300
"""So many people of one birth date are looked at."""
_PERSON = table_of(Person)
_OTHER = table_of(OtherName)
_LINK = table_of(GuardianLink)
_NOT_SAME = table_of(NotSame)
_CASE = table_of(Case)
_PARTY = table_of(IncidentParty)
_INCIDENT = table_of(Incident)
_ORGANIZATION = table_of(Organization)
_COLUMNS = ("id", "given", "family", "suffix", "known_as", "birth_date", "phone", "address")
Rows = Sequence[sa.Row[Any]]


@dataclass(frozen=True)
class Wanted:
    """What people are looked up by, all of it folded."""

    firsts: tuple[str, ...] = ()
    """The words of the first name and of what they are called."""
    forms: frozenset[str] = frozenset()
    """Every other form that one of these words may have."""
    lasts: tuple[str, ...] = ()
    birth_date: date | None = None
    figures: str = ""
    """Of a phone number, the last ten at most."""
    phone: str = ""
    """As it was typed, folded."""
    guardians: tuple[tuple[str, ...], ...] = ()
    """The words of each guardian's name."""
    house: str = ""


def candidates(unit: Unit, wanted: Wanted) -> list[str]:
    """Return the keys of the people worth a closer look, in no order that matters."""
    found: dict[str, None] = {}
    for asked in _asked(unit, wanted):
        found.update(dict.fromkeys(_matching(unit, asked)))
    found.update(dict.fromkeys(_born(unit, wanted.birth_date)))
    found.update(dict.fromkeys(_wards(unit, wanted)))
    found.update(dict.fromkeys(_housed(unit, wanted)))
    return list(found)


def _asked(unit: Unit, wanted: Wanted) -> Iterable[str]:
    exact = [*wanted.firsts[:1], *wanted.lasts]
    if exact:
        yield " AND ".join(map(_quoted, exact))
    if wanted.firsts and wanted.lasts:
        yield f"{_any_of(_first_words(unit, wanted))} AND {_any_of(_with_slips(unit, wanted.lasts))}"
    if len(wanted.figures) >= 7:
        yield _phone(wanted)


def _first_words(unit: Unit, wanted: Wanted) -> set[str]:
    return _with_slips(unit, wanted.firsts).union(wanted.forms)


def _with_slips(unit: Unit, typed: Iterable[str]) -> set[str]:
    known = search.terms(unit)
    return {word for one in typed for word in (one, *known.slips(one))}


def _any_of(words: Collection[str]) -> str:
    return "(" + " OR ".join(map(_quoted, sorted(words))) + ")" if words else ""


def _quoted(word: str) -> str:
    return f'"{word}"'


def _phone(wanted: Wanted) -> str:
    """Ask for a number as it was typed, run together, and in the groups of a North American one."""
    told, tail = wanted.figures, wanted.figures[-7:]
    ways = {wanted.phone, told, tail, f"{tail[:3]} {tail[3:]}"}
    return _any_of(ways - {""})


def _matching(unit: Unit, asked: str) -> list[str]:
    statement = sqlcipher.find_statement(_EACH, ("person",), ())
    return [str(row.key) for row in unit.session.execute(statement, {"asked": asked})]


def _born(unit: Unit, day: date | None) -> list[str]:
    if day is None:
        return []
    statement = sa.select(_PERSON.c.id).where(_PERSON.c.birth_date == day).limit(_OF_A_DAY)
    return [row.id for row in unit.rows(statement)]


def _wards(unit: Unit, wanted: Wanted) -> list[str]:
    keys: list[str] = []
    for name in wanted.guardians:
        keys += _matching(unit, " AND ".join(_any_of(_with_slips(unit, [word])) for word in name))
    if not keys:
        return []
    statement = sa.select(_LINK.c.person_id).where(_LINK.c.guardian_id.in_(keys)).limit(_EACH)
    return [row.person_id for row in unit.rows(statement)]


def _housed(unit: Unit, wanted: Wanted) -> list[str]:
    words = _first_words(unit, wanted)
    if not wanted.house or not words:
        return []
    statement = sqlcipher.find_at_statement(_EACH)
    found = unit.session.execute(statement, {"asked": _any_of(words), "house": f"{wanted.house} %"})
    return [str(row.key) for row in found]


def people(unit: Unit, keys: Collection[str] | None = None) -> Rows:
    """Return what these people, or all, are compared by."""
    return unit.rows(_among(sa.select(*(_PERSON.c[name] for name in _COLUMNS)), _PERSON.c.id, keys))


def other_names(unit: Unit, keys: Collection[str] | None = None) -> Rows:
    """Return the other names of these people, or of all, in the order in which they were noted."""
    columns = [
        _OTHER.c[name] for name in ("id", "person_id", "kind", "given", "family", "suffix", "noted_on")
    ]
    return unit.rows(
        _among(sa.select(*columns).order_by(_OTHER.c.noted_on, _OTHER.c.folded), _OTHER.c.person_id, keys)
    )


def guardians_of(unit: Unit, keys: Collection[str] | None = None) -> Rows:
    """Return the names of the guardians, now, of these young people, or of all."""
    statement = (
        sa.select(_LINK.c.person_id, _PERSON.c.given, _PERSON.c.family)
        .join(_PERSON, _PERSON.c.id == _LINK.c.guardian_id)
        .where(_LINK.c.until.is_(None))
        .order_by(_LINK.c.since, _LINK.c.id)
    )
    return unit.rows(_among(statement, _LINK.c.person_id, keys))


def cases_of(unit: Unit, keys: Collection[str]) -> dict[str, list[str]]:
    """Return by person the numbers of the cases in which they are respondent, victim, witness or guardian."""
    own = sa.select(_CASE.c.respondent_id.label("key"), _CASE.c.number).where(_CASE.c.respondent_id.in_(keys))
    party = (
        sa.select(_PARTY.c.person_id, _CASE.c.number)
        .join(_CASE, _CASE.c.incident_id == _PARTY.c.incident_id)
        .where(_PARTY.c.person_id.in_(keys))
    )
    ward = (
        sa.select(_LINK.c.guardian_id, _CASE.c.number)
        .join(_CASE, _CASE.c.respondent_id == _LINK.c.person_id)
        .where(_LINK.c.guardian_id.in_(keys))
    )
    found: dict[str, list[str]] = {}
    for row in unit.rows(sa.select(sa.union(own, party, ward).subquery()).order_by(sa.column("number"))):
        found.setdefault(row.key, []).append(row.number)
    return found


def not_same(unit: Unit, person_id: str) -> dict[str, date]:
    """Return who was said not to be the same as this person, each with the day it was said."""
    a, b = _NOT_SAME.c.person_a_id, _NOT_SAME.c.person_b_id
    other = sa.case((a == person_id, b), else_=a).label("other")
    statement = sa.select(other, _NOT_SAME.c.said_on).where((a == person_id) | (b == person_id))
    return {row.other: row.said_on for row in unit.rows(statement)}


def organizations(unit: Unit, folded: str) -> list[tuple[str, str, bool]]:
    """Return the organizations whose names are *folded*, or like it: key, name, whether it is the same.

    A court knows few of them: victims, providers and agencies.
    """
    rows = unit.rows(sa.select(_ORGANIZATION.c.id, _ORGANIZATION.c.name, _ORGANIZATION.c.folded))
    words = set(folded.split())
    close = set(within(folded, [row.folded for row in rows], 2 if len(folded) >= 8 else 1))
    return [
        (row.id, row.name, row.folded == folded)
        for row in rows
        if row.folded in close
        or (words and (words <= set(row.folded.split()) or set(row.folded.split()) <= words))
    ]


def organization_cases(unit: Unit, keys: Collection[str]) -> dict[str, list[str]]:
    """Return by organization the numbers of the cases in which it is a victim."""
    statement = (
        sa.select(_PARTY.c.organization_id, _CASE.c.number)
        .join(_CASE, _CASE.c.incident_id == _PARTY.c.incident_id)
        .where(_PARTY.c.organization_id.in_(keys), _PARTY.c.role == PartyRole.VICTIM)
        .order_by(_CASE.c.number)
    )
    found: dict[str, list[str]] = {}
    for row in unit.rows(statement):
        found.setdefault(row.organization_id, []).append(row.number)
    return found


def _among(
    statement: sa.Select[Any], column: sa.ColumnElement[Any], keys: Collection[str] | None
) -> sa.Select[Any]:
    return statement if keys is None else statement.where(column.in_(keys))
