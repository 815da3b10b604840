"""Reads of what hearings found and decided."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.store.tables import CreditEntry, Disposition, DispositionItem, Sanction
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_ITEM = table_of(DispositionItem)
_DISPOSITION = table_of(Disposition)


def items(unit: Unit, hearing_id: str) -> Sequence[sa.Row[Any]]:
    """Return the items decided in a hearing, the jury's replaced ones included, in their order.

    Each is due when it was first due; before the approval, when everything is.
    """
    owed = table_of(Sanction)
    due = sa.func.coalesce(owed.c.due_original, _DISPOSITION.c.due_on, type_=sa.Date())
    return unit.rows(
        sa.select(*_ITEM.c, due.label("due_on"))
        .join(_DISPOSITION, _DISPOSITION.c.id == _ITEM.c.disposition_id)
        .outerjoin(owed, owed.c.item_id == _ITEM.c.id)
        .where(_DISPOSITION.c.hearing_id == hearing_id)
        .order_by(_ITEM.c.position, _ITEM.c.id)
    )


def credit_balances(unit: Unit, person_ids: Sequence[str] | None = None) -> dict[str, int]:
    """Return each person's balance of time credits, or that of these, in hundredths of an hour."""
    table = table_of(CreditEntry)
    statement = (
        sa.select(table.c.person_id, sa.func.sum(table.c.hours).label("balance"))
        .where(table.c.person_id.is_not(None))
        .group_by(table.c.person_id)
    )
    if person_ids is not None:
        statement = statement.where(table.c.person_id.in_(person_ids))
    return {row.person_id: int(row.balance) for row in unit.rows(statement)}
