"""What the import of referrals reads once: everybody with a birth date, the numbers that are given."""

from __future__ import annotations

import sqlalchemy as sa

from youthcourt.store.ahead import Ahead, Alike, Namesakes, Numbers
from youthcourt.store.tables import Case, JurorProfile, Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CASE = table_of(Case)
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
