"""Reads of mentors: of a case, of a mentor, who could be one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.store.tables import Case, Mentorship, Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_MENTORSHIP = table_of(Mentorship)
_CASE = table_of(Case)
_PERSON = table_of(Person)
_NAMES = ("given", "family", "suffix")

Rows = Sequence[sa.Row[Any]]


def of_case(unit: Unit, case_id: str) -> Rows:
    """Return the mentors of a case, the newest first, with their names."""
    return _listed(unit, _MENTORSHIP.c.case_id == case_id)


def of_mentor(unit: Unit, person_id: str) -> Rows:
    """Return for whom somebody is or was a mentor, the newest first, with the case's number."""
    return _listed(unit, _MENTORSHIP.c.mentor_id == person_id)


def _listed(unit: Unit, *where: sa.ColumnElement[bool]) -> Rows:
    return unit.rows(
        sa.select(*_MENTORSHIP.c, *(_PERSON.c[n] for n in _NAMES), _CASE.c.number)
        .join(_PERSON, _PERSON.c.id == _MENTORSHIP.c.mentor_id)
        .join(_CASE, _CASE.c.id == _MENTORSHIP.c.case_id)
        .where(*where)
        .order_by(_MENTORSHIP.c.since.desc(), _MENTORSHIP.c.id)
    )
