"""Reads of the letters that went to families: of one case, and for the page of the day of all open ones."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.stages import EXITS
from youthcourt.store.tables import Case, Contact
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CONTACT = table_of(Contact)
_CASE = table_of(Case)
_NOTED: sa.ColumnClause[int] = sa.literal_column("contact.rowid")
"""Two notices of one day: the one noted later is the newer one, whatever their keys."""
_NEWEST = (_CONTACT.c.on.desc(), _NOTED.desc())

Rows = Sequence[sa.Row[Any]]


def sent(unit: Unit, paper: str, case_id: str) -> Rows:
    """Return to whom a letter about a case went, on which days, and of which hearing; the newest first."""
    columns = ("person_id", "on", "about_on", "about_at")
    return unit.rows(
        sa.select(*(_CONTACT.c[n] for n in columns))
        .where(_CONTACT.c.case_id == case_id, _CONTACT.c.paper == paper)
        .order_by(*_NEWEST)
    )


def of_open_cases(unit: Unit, papers: Collection[str]) -> Rows:
    """Return the same of these letters in all cases that have not ended, with number; the newest last."""
    columns = ("person_id", "paper", "about_on", "about_at")
    return unit.rows(
        sa.select(_CASE.c.number, *(_CONTACT.c[n] for n in columns))
        .join(_CASE, _CASE.c.id == _CONTACT.c.case_id)
        .where(_CASE.c.stage.not_in(EXITS), _CONTACT.c.paper.in_(tuple(papers)))
        .order_by(_CONTACT.c.on, _NOTED)
    )
