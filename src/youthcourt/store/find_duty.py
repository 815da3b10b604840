"""Reads of the jury-duty ledger: dates of duty, sittings served, places taken, what is still to come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.attendance import AWAY
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import AttendanceCode, HearingResult
from youthcourt.domain.stages import EXITS
from youthcourt.store.find_people import served
from youthcourt.store.tables import (
    Attendance,
    Case,
    Draw,
    DutyDate,
    DutyObligation,
    Hearing,
    JuryService,
    PanelSeat,
    Person,
    Room,
    Sitting,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CASE = table_of(Case)
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


def seated(unit: Unit, sitting_ids: Sequence[str], *, alternates: bool = False) -> set[tuple[str, str]]:
    """Return who holds a seat in the standing draws of these sittings, as (sitting, person).

    Nobody who has left their panel, gave the day back or is away, and no seat at a hearing that does not take
    place. *alternates* counts those who stand by as well.
    """
    seat, draw, hearing = table_of(PanelSeat), table_of(Draw), table_of(Hearing)
    answer = sa.select(_ATTENDANCE.c.id).where(
        _ATTENDANCE.c.sitting_id == draw.c.sitting_id, _ATTENDANCE.c.person_id == seat.c.person_id
    )
    away = answer.where(_ATTENDANCE.c.code.in_(tuple(AWAY))).exists()
    gave_back = (
        sa.select(_DATE.c.id)
        .join(_DUTY, _DUTY.c.id == _DATE.c.obligation_id)
        .where(_DATE.c.sitting_id == draw.c.sitting_id, _DUTY.c.person_id == seat.c.person_id)
        .where(_DATE.c.state == DutyDateState.WITHDRAWN)
        .exists()
    )
    stays_away = away | (gave_back & ~answer.exists())
    statement = (
        sa.select(draw.c.sitting_id, seat.c.person_id)
        .join(draw, draw.c.id == seat.c.draw_id)
        .join(hearing, hearing.c.id == seat.c.hearing_id)
        .where(draw.c.sitting_id.in_(sitting_ids), draw.c.superseded.is_(False), seat.c.left_code == "")
        .where(hearing.c.result.in_((HearingResult.SET, HearingResult.HEARD)), ~stays_away)
    )
    if not alternates:
        statement = statement.where(seat.c.alternate.is_(False))
    return {(row.sitting_id, row.person_id) for row in unit.rows(statement)}


def taken(unit: Unit, sitting_ids: Sequence[str], *, without: str = "") -> dict[str, int]:
    """Return how many places of each of these sittings are taken; none where none is.

    By those who signed up and those who hold a seat, each of them once; *without* leaves one person out.
    """
    rows = unit.rows(
        sa.select(_DATE.c.sitting_id, _DUTY.c.person_id)
        .join(_DUTY, _DUTY.c.id == _DATE.c.obligation_id)
        .where(_DATE.c.sitting_id.in_(sitting_ids), _DATE.c.state == DutyDateState.SIGNED_UP)
    )
    held = {(row.sitting_id, row.person_id) for row in rows} | seated(unit, sitting_ids)
    return dict(Counter(sitting for sitting, person in held if person != without))


def waiting(unit: Unit, sitting_id: str) -> Rows:
    """Return who is on a sitting's waiting list, the one who said so first at the top."""
    return unit.rows(
        sa.select(_PERSON.c.given, _PERSON.c.family)
        .join(_DUTY, _DUTY.c.person_id == _PERSON.c.id)
        .join(_DATE, _DATE.c.obligation_id == _DUTY.c.id)
        .where(_DATE.c.sitting_id == sitting_id, _DATE.c.state == DutyDateState.WAITING)
        .order_by(_DATE.c.sequence, _DATE.c.id)
    )


def waiting_first(unit: Unit, after: date) -> Rows:
    """Return who waits first at each sitting later than *after* that has a waiting list, by day."""
    rows = unit.rows(
        sa.select(_SITTING.c.id, _SITTING.c.held_on, _DUTY.c.person_id,
                  _PERSON.c.given, _PERSON.c.family, _PERSON.c.suffix)
        .join(_DATE, _DATE.c.sitting_id == _SITTING.c.id)
        .join(_DUTY, _DUTY.c.id == _DATE.c.obligation_id)
        .join(_PERSON, _PERSON.c.id == _DUTY.c.person_id)
        .where(_SITTING.c.held_on > after, _DATE.c.state == DutyDateState.WAITING)
        .order_by(_SITTING.c.held_on, _DATE.c.said_on, _DATE.c.id)
    )  # fmt: skip
    first: dict[str, sa.Row[Any]] = {}
    for row in rows:
        first.setdefault(row.id, row)
    return list(first.values())


def after_missing(unit: Unit) -> Rows:
    """Return all that became of each duty with a missed sitting and some left to serve, in open cases.

    One row a date or sitting served, by duty and day; a sitting that counts is *served*, and *closed_on*
    is when its night was closed. *date_id* and *state* are None where somebody served without a date.
    """
    wanted = (
        sa.select(_DUTY.c.id)
        .join(_CASE, _CASE.c.id == _DUTY.c.case_id)
        .join(_DATE, _DATE.c.obligation_id == _DUTY.c.id)
        .where(_DATE.c.state == DutyDateState.MISSED)
        .where(_CASE.c.stage.not_in(EXITS), _DUTY.c.sittings_owed > served(_DUTY))
    )
    days = sa.union(
        *(
            sa.select(table.c.obligation_id, table.c.sitting_id).where(table.c.obligation_id.in_(wanted))
            for table in (_DATE, _SERVICE)
        )
    ).subquery()
    said = (_DATE.c.obligation_id == days.c.obligation_id) & (_DATE.c.sitting_id == days.c.sitting_id)
    came = (_SERVICE.c.obligation_id == days.c.obligation_id) & (_SERVICE.c.sitting_id == days.c.sitting_id)
    return unit.rows(
        sa.select(days.c.obligation_id, _DUTY.c.person_id, _DUTY.c.sittings_owed, _CASE.c.number,
                  _SITTING.c.held_on, _SITTING.c.closed_on, _DATE.c.id.label("date_id"), _DATE.c.state,
                  _DATE.c.said_on,
                  _SERVICE.c.id.is_not(None).label("served"))
        .join(_DUTY, _DUTY.c.id == days.c.obligation_id)
        .join(_CASE, _CASE.c.id == _DUTY.c.case_id)
        .join(_SITTING, _SITTING.c.id == days.c.sitting_id)
        .outerjoin(_DATE, said)
        .outerjoin(_SERVICE, came & _SERVICE.c.counts.is_(True))
        .order_by(days.c.obligation_id, _SITTING.c.held_on)
    )  # fmt: skip


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

    Hearings that were put off are nothing, nor is who had only said that they come to them.
    A closed one with an attendance that was opened again and not finished is among them; *correcting*
    is how many such attendances a sitting has.
    """
    hearing = table_of(Hearing)
    signed = DutyDateState.SIGNED_UP
    said = (_ATTENDANCE.c.code != AttendanceCode.EXPECTED) | _ATTENDANCE.c.time_in.is_not(None)
    placed = hearing.c.result != HearingResult.CONTINUED
    was_on = (
        sa.select(hearing.c.id).where(hearing.c.sitting_id == _SITTING.c.id, placed).exists()
        | sa.select(_ATTENDANCE.c.id).where(_ATTENDANCE.c.sitting_id == _SITTING.c.id, said).exists()
        | sa.select(_DATE.c.id).where(_DATE.c.sitting_id == _SITTING.c.id, _DATE.c.state == signed).exists()
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
