"""Reads of enquiries: those that are open or all, each with the case that it became."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.store.tables import Case, Enquiry
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_ENQUIRY = table_of(Enquiry)
_CASE = table_of(Case)
_OPEN = (_ENQUIRY.c.case_id.is_(None), _ENQUIRY.c.closed_on.is_(None))

Rows = Sequence[sa.Row[Any]]


def listed(unit: Unit, *, closed: bool) -> Rows:
    """Return the enquiries that wait, the oldest first, then if *closed* the others, the newest first."""
    statement = sa.select(*_ENQUIRY.c, _CASE.c.number).outerjoin(_CASE, _CASE.c.id == _ENQUIRY.c.case_id)
    waiting = unit.rows(statement.where(*_OPEN).order_by(_ENQUIRY.c.asked_on, _ENQUIRY.c.id))
    if not closed:
        return waiting
    done = statement.where(~sa.and_(*_OPEN)).order_by(_ENQUIRY.c.asked_on.desc(), _ENQUIRY.c.id)
    return [*waiting, *unit.rows(done)]


def waiting_since(unit: Unit, last: date) -> Rows:
    """Return the enquiries that wait since *last* or longer, the oldest first."""
    columns = (_ENQUIRY.c.id, _ENQUIRY.c.name, _ENQUIRY.c.matter, _ENQUIRY.c.asked_on)
    return unit.rows(
        sa.select(*columns)
        .where(*_OPEN, _ENQUIRY.c.asked_on <= last)
        .order_by(_ENQUIRY.c.asked_on, _ENQUIRY.c.id)
    )
