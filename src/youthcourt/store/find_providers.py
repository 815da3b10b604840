"""Reads of the agencies where service is done: who is placed there now, what was done there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.sanctions import SanctionStatus, Unit
from youthcourt.domain.stages import EXITS
from youthcourt.store.tables import Case, Organization, Person, Provider, Sanction, SanctionLog
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit as UnitOfWork

_PROVIDER = table_of(Provider)
_ORGANIZATION = table_of(Organization)
_SANCTION = table_of(Sanction)
_LOG = table_of(SanctionLog)
_CASE = table_of(Case)
_PERSON = table_of(Person)

Rows = Sequence[sa.Row[Any]]


def lines(unit: UnitOfWork) -> Rows:
    """Return every provider with its organization and how many young people are placed there, by name."""
    here = _placed().group_by(_SANCTION.c.provider_id).subquery()
    return unit.rows(
        sa.select(
            *(column for column in _PROVIDER.c if column.name != "id"),
            *(_ORGANIZATION.c[name] for name in ("name", "phone", "email", "address")),
            sa.func.coalesce(here.c.people, 0).label("placed"),
        )
        .join(_ORGANIZATION, _ORGANIZATION.c.id == _PROVIDER.c.organization_id)
        .outerjoin(here, here.c.provider_id == _PROVIDER.c.organization_id)
        .order_by(_ORGANIZATION.c.folded, _PROVIDER.c.organization_id)
    )


def others_placed(unit: UnitOfWork, organization_id: str, person_id: str) -> int:
    """Return how many young people but this one are placed with a provider now."""
    found: sa.Select[Any] = (
        _placed()
        .where(_SANCTION.c.provider_id == organization_id, _CASE.c.respondent_id != person_id)
        .group_by(_SANCTION.c.provider_id)
    )
    return sum(int(row.people) for row in unit.rows(found))


def placed(unit: UnitOfWork, organization_id: str) -> Rows:
    """Return the open sanctions placed with a provider, with their young people, the earliest due first."""
    return unit.rows(
        sa.select(
            *(_SANCTION.c[name] for name in ("id", "type_code", "label", "unit", "amount", "done", "due_on")),
            *(_PERSON.c[name] for name in ("given", "family", "suffix")),
            _CASE.c.number,
            _CASE.c.agency_number,
        )
        .join(_CASE, _CASE.c.id == _SANCTION.c.case_id)
        .join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id)
        .where(_SANCTION.c.provider_id == organization_id, *_OPEN)
        .order_by(_SANCTION.c.due_on, _PERSON.c.filed, _CASE.c.number, _SANCTION.c.id)
    )


def done_between(unit: UnitOfWork, first: date, last: date) -> Rows:
    """Return by provider how many young people did something there from *first* to *last*, and how much.

    By the day it was done, whenever it was entered. What was taken back is left out. *hours* are credited
    hundredths, *present* those worked; *acts* counts what is no hours.
    """
    at = sa.func.coalesce(_LOG.c.provider_id, _SANCTION.c.provider_id)
    timed = _SANCTION.c.unit == Unit.HOURS
    worked = sa.func.coalesce(_LOG.c.present, _LOG.c.amount)
    told: tuple[sa.ColumnElement[Any], ...] = (
        at.label("provider_id"),
        sa.func.count(sa.distinct(_CASE.c.respondent_id)).label("people"),
        sa.func.sum(sa.case((timed, _LOG.c.amount), else_=0)).label("hours"),
        sa.func.sum(sa.case((timed, worked), else_=0)).label("present"),
        sa.func.sum(sa.case((timed, 0), else_=1)).label("acts"),
    )
    return unit.rows(
        sa.select(*told)
        .join(_SANCTION, _SANCTION.c.id == _LOG.c.sanction_id)
        .join(_CASE, _CASE.c.id == _SANCTION.c.case_id)
        .where(_LOG.c.done_on.between(first, last), _LOG.c.taken_back_on.is_(None), at.is_not(None))
        .group_by(at)
    )


_OPEN = (_SANCTION.c.status == SanctionStatus.OPEN, _CASE.c.stage.not_in(EXITS))


def _placed() -> sa.Select[Any]:
    """Return the question how many young people have an open sanction with a provider."""
    return (
        sa.select(_SANCTION.c.provider_id, sa.func.count(sa.distinct(_CASE.c.respondent_id)).label("people"))
        .join(_CASE, _CASE.c.id == _SANCTION.c.case_id)
        .where(*_OPEN)
    )
