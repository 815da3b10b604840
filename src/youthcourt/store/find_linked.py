"""Reads of the cases that are tied to one: of its incident, and of its respondent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.store.tables import Case, Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CASE = table_of(Case)
_PERSON = table_of(Person)


def of(unit: Unit, case: Case) -> Sequence[sa.Row[Any]]:
    """Return every other case of the same incident or of the same respondent, with the respondent's name."""
    tied = (_CASE.c.incident_id == case.incident_id) | (_CASE.c.respondent_id == case.respondent_id)
    return unit.rows(
        sa.select(
            *(_CASE.c[name] for name in ("number", "stage", "referred_on", "respondent_id")),
            *(_PERSON.c[name] for name in ("given", "family", "suffix")),
        )
        .join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id)
        .where(tied, _CASE.c.id != case.id)
        .order_by(_CASE.c.number)
    )
