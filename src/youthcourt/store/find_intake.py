"""Reads of the intake interview, of what led to it, and of what is sealed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.store.tables import Case, CaseCircumstance, HarmReport, LeadKey
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CASE = table_of(Case)
_LED = table_of(CaseCircumstance)
_KEY = table_of(LeadKey)
_HARM = table_of(HarmReport)


def circumstances_of_year(unit: Unit, year: int) -> dict[str, int]:
    """Return the number of cases referred in a year that each circumstance led to, by its key."""
    statement = (
        sa.select(_LED.c.type_id, sa.func.count().label("cases"))
        .join(_CASE, _CASE.c.id == _LED.c.case_id)
        .where(_CASE.c.referred_on.between(date(year, 1, 1), date(year, 12, 31)))
        .group_by(_LED.c.type_id)
    )
    return {row.type_id: row.cases for row in unit.rows(statement)}


def first_referral(unit: Unit) -> date | None:
    """Return the day of the court's first referral, or None."""
    found: date | None = unit.rows(sa.select(sa.func.min(_CASE.c.referred_on)))[0][0]
    return found


def lead_key(unit: Unit) -> sa.Row[Any] | None:
    """Return the lead's newest key pair, or None: its open half and what wraps the other."""
    last = sa.select(*_KEY.c).order_by(_KEY.c.sequence.desc()).limit(1)
    return next(iter(unit.rows(last)), None)


def sealed_notes(unit: Unit, key_id: str) -> Sequence[sa.Row[Any]]:
    """Return what was sealed for a key pair; its order stands within the seals."""
    statement = sa.select(_HARM.c.id, _HARM.c.sealed).where(_HARM.c.key_id == key_id)
    return unit.rows(statement.order_by(_HARM.c.noted_on, _HARM.c.id))


def sealed_for_others(unit: Unit, key_id: str) -> int:
    """Return how many notes were sealed for pairs before this one."""
    statement = sa.select(sa.func.count()).select_from(_HARM).where(_HARM.c.key_id != key_id)
    return int(unit.rows(statement)[0][0])
