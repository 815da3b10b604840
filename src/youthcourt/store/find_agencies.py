"""Reads of the directory of agencies: each officer with how many of their cases are open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.stages import EXITS
from youthcourt.store.tables import Agency, Case
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_AGENCY = table_of(Agency)
_CASE = table_of(Case)
_COLUMNS = ("id", "name", "officer", "phone", "email", "address", "note", "wants_back", "stopped_on")


def lines(unit: Unit, agency_id: str | None = None) -> Sequence[sa.Row[Any]]:
    """Return every officer at every agency, or the one with this key, with the number of open cases."""
    still = (
        sa.select(_CASE.c.agency_id, sa.func.count().label("open"))
        .where(_CASE.c.agency_id.is_not(None), _CASE.c.stage.not_in(EXITS))
        .group_by(_CASE.c.agency_id)
        .subquery()
    )
    statement = sa.select(
        *(_AGENCY.c[name] for name in _COLUMNS), sa.func.coalesce(still.c.open, 0).label("open")
    ).outerjoin(still, still.c.agency_id == _AGENCY.c.id)
    if agency_id is not None:
        statement = statement.where(_AGENCY.c.id == agency_id)
    return unit.rows(statement)
