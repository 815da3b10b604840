"""Reads of the court's own choices and catalogues."""

from __future__ import annotations

import sqlalchemy as sa

from youthcourt.store.tables import Case, NumberSeries, Setting
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit


def settings(unit: Unit) -> dict[str, str]:
    """Return every stored setting as JSON text."""
    table = table_of(Setting)
    return {row.key: row.value for row in unit.rows(sa.select(table.c.key, table.c.value))}


def last_number(unit: Unit, series: str) -> int:
    """Return the last number given in *series*, 0 when there is none."""
    found = unit.session.get(NumberSeries, series)
    return found.last if found is not None else 0


def case_number_taken(unit: Unit, number: str) -> bool:
    """Say whether a case has this number."""
    table = table_of(Case)
    return bool(unit.rows(sa.select(table.c.id).where(table.c.number == number)))
