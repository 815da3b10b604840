"""Reads of the jury-duty ledger: dates of duty, sittings served, places taken, what is still to come."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.attendance import AWAY
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.store.tables import (
    Attendance,
    DutyDate,
    DutyObligation,
    Hearing,
    JuryService,
    Person,
    Room,
    Sitting,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_DATE = table_of(DutyDate)
_DUTY = table_of(DutyObligation)
_SITTING = table_of(Sitting)
_PERSON = table_of(Person)
_SERVICE = table_of(JuryService)
_ATTENDANCE = table_of(Attendance)

Rows = Sequence[sa.Row[Any]]


def dates(unit: Unit, obligation_id: str) -> Rows:
    """Return the dates of one duty with the sitting and how its person attended, by day."""
    mine = (_ATTENDANCE.c.sitting_id == _DATE.c.sitting_id) & (_ATTENDANCE.c.person_id == _DUTY.c.person_id)
    return unit.rows(
        sa.select(_DATE.c.state, _DATE.c.said_on, _DATE.c.note, _DATE.c.sitting_id, _SITTING.c.held_on,
                  _SITTING.c.place, _ATTENDANCE.c.code, _ATTENDANCE.c.time_in, _ATTENDANCE.c.closed)
        .join(_SITTING, _SITTING.c.id == _DATE.c.sitting_id)
        .join(_DUTY, _DUTY.c.id == _DATE.c.obligation_id)
        .outerjoin(_ATTENDANCE, mine)
        .where(_DATE.c.obligation_id == obligation_id)
        .order_by(_SITTING.c.held_on)
    )  # fmt: skip


def services(unit: Unit, obligation_id: str) -> Rows:
    """Return the sittings that were served under one duty and count, by day. Minutes."""
    return unit.rows(
        sa.select(_SERVICE.c.sitting_id, _SERVICE.c.minutes, _SITTING.c.held_on, _SITTING.c.place)
        .join(_SITTING, _SITTING.c.id == _SERVICE.c.sitting_id)
        .where(_SERVICE.c.obligation_id == obligation_id, _SERVICE.c.counts.is_(True))
        .order_by(_SITTING.c.held_on)
    )


def people_at(unit: Unit, sitting_id: str, states: Collection[DutyDateState]) -> set[str]:
    """Return who stands in one of *states* with a sitting, by a duty of theirs."""
    return {
        row.person_id
        for row in unit.rows(
            sa.select(_DUTY.c.person_id)
            .join(_DATE, _DATE.c.obligation_id == _DUTY.c.id)
            .where(_DATE.c.sitting_id == sitting_id, _DATE.c.state.in_(tuple(states)))
        )
    }


def taken(unit: Unit, sitting_ids: Sequence[str]) -> dict[str, int]:
    """Return how many signed up for each of these sittings; none where nobody did."""
    count = sa.func.count().label("taken")
    rows = unit.rows(
        sa.select(_DATE.c.sitting_id, count)
        .where(_DATE.c.sitting_id.in_(sitting_ids), _DATE.c.state == DutyDateState.SIGNED_UP)
        .group_by(_DATE.c.sitting_id)
    )
    return {row.sitting_id: int(row.taken) for row in rows}


def waiting(unit: Unit, sitting_id: str) -> Rows:
    """Return who is on a sitting's waiting list, the one who said so first at the top."""
    return unit.rows(
        sa.select(_PERSON.c.given, _PERSON.c.family)
        .join(_DUTY, _DUTY.c.person_id == _PERSON.c.id)
        .join(_DATE, _DATE.c.obligation_id == _DUTY.c.id)
        .where(_DATE.c.sitting_id == sitting_id, _DATE.c.state == DutyDateState.WAITING)
        .order_by(_DATE.c.said_on, _DATE.c.id)
    )


def coming(unit: Unit, today: date, limit: int) -> list[Sitting]:
    """Return the next sittings from *today* on, at most *limit*."""
    rows = unit.rows(
        sa.select(_SITTING.c.id).where(_SITTING.c.held_on >= today).order_by(_SITTING.c.held_on).limit(limit)
    )
    return [unit.get(Sitting, row.id, "sitting") for row in rows]


def rooms(unit: Unit, sitting_id: str) -> int:
    """Return in how many rooms a sitting is held."""
    return len(unit.find(Room, sitting_id=sitting_id))


def unclosed(unit: Unit, before: date) -> Rows:
    """Return the sittings held on *before* or earlier whose night nobody closed, and on which something was.

    A closed one with an attendance that was opened again and not finished is among them; *correcting*
    is how many such attendances a sitting has.
    """
    hearing = table_of(Hearing)
    was_on = (
        sa.select(hearing.c.id).where(hearing.c.sitting_id == _SITTING.c.id).exists()
        | sa.select(_ATTENDANCE.c.id).where(_ATTENDANCE.c.sitting_id == _SITTING.c.id).exists()
    )
    correcting = (
        sa.select(sa.func.count())
        .select_from(_ATTENDANCE)
        .where(_ATTENDANCE.c.sitting_id == _SITTING.c.id, _ATTENDANCE.c.reopened_why != "")
        .where(_ATTENDANCE.c.closed.is_(False), _ATTENDANCE.c.code.not_in(AWAY))
        .scalar_subquery()
    )
    open_still = (_SITTING.c.closed_on.is_(None) & was_on) | (correcting > 0)
    return unit.rows(
        sa.select(_SITTING.c.id, _SITTING.c.held_on, _SITTING.c.closed_on, correcting.label("correcting"))
        .where(_SITTING.c.held_on <= before, open_still)
        .order_by(_SITTING.c.held_on)
    )
