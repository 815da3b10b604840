"""Reads of what a record tells that may tie two people: schools, addresses, last names."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.store.tables import JurorProfile, Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_PERSON = table_of(Person)
_TELLING = ("id", "family", "school", "address", "birth_date")

Rows = Sequence[sa.Row[Any]]


def of_pool(unit: Unit) -> Rows:
    """Return what is told of everybody with a juror profile."""
    profile = table_of(JurorProfile)
    return unit.rows(
        sa.select(*(_PERSON.c[n] for n in _TELLING)).join(profile, profile.c.person_id == _PERSON.c.id)
    )


def of(unit: Unit, person_ids: Collection[str]) -> Rows:
    """Return what is told of these people."""
    return unit.rows(sa.select(*(_PERSON.c[n] for n in _TELLING)).where(_PERSON.c.id.in_(person_ids)))
