"""Reads of the trail: which records were looked at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.store.tables import Audit
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_AUDIT = table_of(Audit)


def newest(unit: Unit, limit: int) -> Sequence[sa.Row[Any]]:
    """Return kind and key of the newest *limit* looks, the newest first."""
    statement = (
        sa.select(_AUDIT.c.kind, _AUDIT.c.object_id)
        .where(_AUDIT.c.action == "look")
        .order_by(_AUDIT.c.seq.desc())
        .limit(limit)
    )
    return unit.rows(statement)
