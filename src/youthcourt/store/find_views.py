"""Reads of saved views."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.store.tables import SavedView
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_VIEW = table_of(SavedView)


def listed(unit: Unit) -> Sequence[sa.Row[Any]]:
    """Return all saved views, by page and in their order."""
    return unit.rows(sa.select(*_VIEW.c).order_by(_VIEW.c.page, _VIEW.c.position, _VIEW.c.id))


def last_position(unit: Unit, page: str) -> int:
    """Return the highest position of a page's views, 0 when it has none."""
    last = sa.func.coalesce(sa.func.max(_VIEW.c.position), 0).label("last")
    return int(unit.rows(sa.select(last).where(_VIEW.c.page == page))[0].last)
