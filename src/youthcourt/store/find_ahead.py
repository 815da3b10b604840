"""What the import of referrals reads once: everybody with a birth date, the numbers that are given."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.stages import Stage
from youthcourt.store.ahead import Ahead, Alike, Namesakes, Numbers
from youthcourt.store.tables import Case, Incident, JurorProfile, Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CASE = table_of(Case)
_INCIDENT = table_of(Incident)
_PERSON = table_of(Person)


def namesakes(unit: Unit) -> Namesakes:
    """Return everybody with a birth date, once a case, as ``find_cases.alike`` tells of them."""
    juror = table_of(JurorProfile)
    people = unit.rows(
        sa.select(
            _PERSON.c.id, _PERSON.c.given, _PERSON.c.family, _PERSON.c.birth_date, _CASE.c.number,
            juror.c.id.label("juror"),
        )
        .outerjoin(_CASE, _CASE.c.respondent_id == _PERSON.c.id)
        .outerjoin(juror, juror.c.person_id == _PERSON.c.id)
        .where(_PERSON.c.birth_date.is_not(None))
        .order_by(_CASE.c.number.is_(None), _CASE.c.number, _PERSON.c.id)
    )  # fmt: skip
    return Namesakes(
        (f"{row.given} {row.family}", row.birth_date, Alike(row.id, row.number or _what(row.juror)))
        for row in people
    )


def told_cases(unit: Unit) -> Sequence[sa.Row[Any]]:
    """Return for every case its number, the referrer's number, who it is of, and the day of the offense."""
    names = ("given", "family", "suffix", "known_as", "birth_date")
    return unit.rows(
        sa.select(
            _CASE.c.number, _CASE.c.agency_number, _CASE.c.respondent_id, _INCIDENT.c.happened_on,
            *(_PERSON.c[name] for name in names),
        )
        .join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id)
        .join(_INCIDENT, _INCIDENT.c.id == _CASE.c.incident_id)
        .order_by(_CASE.c.number)
    )  # fmt: skip


def participations(unit: Unit, stages: Iterable[Stage] = tuple(Stage)) -> dict[str, list[date]]:
    """Return the days of the accepted cases at *stages* by respondent, as ``find_cases.earlier`` counts."""
    day = sa.func.coalesce(_INCIDENT.c.happened_on, _CASE.c.referred_on, type_=sa.Date).label("day")
    found: dict[str, list[date]] = {}
    for row in unit.rows(
        sa.select(_CASE.c.respondent_id, day)
        .join(_INCIDENT, _INCIDENT.c.id == _CASE.c.incident_id)
        .where(_CASE.c.accepted_on.is_not(None), _CASE.c.stage.in_(stages))
        .order_by(_CASE.c.number)
    ):
        found.setdefault(row.respondent_id, []).append(row.day)
    return found


def ahead(unit: Unit) -> Ahead:
    """Return what taking in many referrals asks of the file, read at once."""
    cases = unit.rows(sa.select(_CASE.c.number, _CASE.c.agency_number))
    return Ahead(
        namesakes(unit),
        Numbers({row.number for row in cases}),
        {row.agency_number for row in cases if row.agency_number},
    )


def _what(juror: str | None) -> str:
    return "a juror" if juror else "somebody in the list of people"
