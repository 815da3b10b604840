"""Reads of what is owed after a hearing: sanctions of a case with all that happened to them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

import sqlalchemy as sa

from youthcourt.domain.following import WritingState
from youthcourt.domain.stages import EXITS
from youthcourt.store.tables import (
    Case,
    Disposition,
    DispositionItem,
    Extension,
    Organization,
    Sanction,
    Writing,
)
from youthcourt.store.tables.base import Row, table_of
from youthcourt.store.unit import Unit

R = TypeVar("R", bound=Row)

_SANCTION = table_of(Sanction)


def of_case(unit: Unit, case_id: str) -> Sequence[sa.Row[Any]]:
    """Return the sanctions of a case in the order decided, with the day of the hearing and the provider."""
    item, result, shop = table_of(DispositionItem), table_of(Disposition), table_of(Organization)
    return unit.rows(
        sa.select(*_SANCTION.c, result.c.decided_on, shop.c.name.label("provider"))
        .join(item, item.c.id == _SANCTION.c.item_id)
        .join(result, result.c.id == item.c.disposition_id)
        .outerjoin(shop, shop.c.id == _SANCTION.c.provider_id)
        .where(_SANCTION.c.case_id == case_id)
        .order_by(result.c.decided_on, item.c.position, _SANCTION.c.id)
    )


def heard_on(unit: Unit, sanction: Sanction) -> date:
    """Return the day of the hearing that ordered a sanction."""
    item, result = table_of(DispositionItem), table_of(Disposition)
    (row,) = unit.rows(
        sa.select(result.c.decided_on)
        .join(item, item.c.disposition_id == result.c.id)
        .where(item.c.id == sanction.item_id)
    )
    found: date = row.decided_on
    return found


def told_of(unit: Unit, model: type[R], case_id: str, *order: str) -> dict[str, list[sa.Row[Any]]]:
    """Return the rows of *model* about the sanctions of a case, by sanction, in the order of columns."""
    table = table_of(model)
    found: dict[str, list[sa.Row[Any]]] = {}
    for row in unit.rows(
        sa.select(*table.c)
        .join(_SANCTION, _SANCTION.c.id == table.c.sanction_id)
        .where(_SANCTION.c.case_id == case_id)
        .order_by(*(table.c[name] for name in order), table.c.id)
    ):
        found.setdefault(row.sanction_id, []).append(row)
    return found


def asked_for(unit: Unit) -> Sequence[sa.Row[Any]]:
    """Return the requests for more time that wait for an answer in cases that have not ended."""
    asked = table_of(Extension)
    return _waiting(unit, asked, asked.c.asked_on.label("since"), asked.c.granted.is_(None))


def unread(unit: Unit) -> Sequence[sa.Row[Any]]:
    """Return the letters and essays that came in and nobody has read, in cases that have not ended."""
    paper = table_of(Writing)
    new = (paper.c.state == WritingState.RECEIVED) & paper.c.read_on.is_(None)
    return _waiting(unit, paper, paper.c.received_on.label("since"), new)


def _waiting(
    unit: Unit, table: sa.Table, since: sa.ColumnElement[date], waits: sa.ColumnElement[bool]
) -> Sequence[sa.Row[Any]]:
    case = table_of(Case)
    return unit.rows(
        sa.select(table.c.id, since, _SANCTION.c.label, _SANCTION.c.due_on, case.c.number)
        .join(_SANCTION, _SANCTION.c.id == table.c.sanction_id)
        .join(case, case.c.id == _SANCTION.c.case_id)
        .where(waits, case.c.stage.not_in(EXITS))
        .order_by(since, case.c.number, table.c.id)
    )
