"""Sittings (court days), rooms, hearings, draws, panels, attendance."""

from __future__ import annotations

from datetime import date, time

import sqlalchemy as sa
from sqlmodel import Field

from youthcourt.domain.conflicts import Bar
from youthcourt.domain.parts import AttendanceCode, HearingResult, PutOffBy
from youthcourt.store.tables.base import Row, choice, link


class Sitting(Row, table=True):
    """A court day at a place. Hours are nominal."""

    held_on: date = Field(unique=True)
    place: str = ""
    folded: str = ""
    """The place without case and accents, for searching."""
    starts_at: time = time(9, 0)
    slot_minutes: int = 45
    duty_places: int | None = None
    """How many who owe duty may sign up; None for as many as there are seats."""
    closed_on: date | None = None
    """When the clerk closed the night: its attendance is no draft any more."""
    closed_by: str = ""
    reopened_why: str = ""
    """Why it was last opened again after that; for the staff."""


class Room(Row, table=True):
    """A room of a sitting."""

    __table_args__ = (sa.UniqueConstraint("sitting_id", "name"),)

    sitting_id: str = link("sitting.id")
    name: str
    judge_id: str | None = link("person.id", nullable=True)
    position: int = 1


class Hearing(Row, table=True):
    """A case's place on a docket: room, time, order, and what became of it."""

    sitting_id: str = link("sitting.id")
    room_id: str = link("room.id")
    case_id: str = link("court_case.id")
    position: int
    starts_at: time
    minutes: int = 45
    result: HearingResult = choice(HearingResult, default=HearingResult.SET)
    result_note: str = ""
    put_off_by: PutOffBy | None = choice(PutOffBy, nullable=True, default=None)
    """On whose account it was put off, where that is known."""
    supersedes_id: str | None = link("hearing.id", nullable=True)
    judge_id: str | None = link("person.id", nullable=True)
    foreperson_id: str | None = link("person.id", nullable=True)
    still_willing: bool | None = None
    recorded_at: str = ""


class Draw(Row, table=True):
    """A draw of panels; a later one replaces it and both stay on record."""

    sitting_id: str = link("sitting.id")
    seed: int
    eligible_hash: str
    size: int
    minimum: int
    alternates: int
    duty: str
    """JSON: the keys of those placed first, as an obligation; seen by the staff alone."""
    signed_up: str = "[]"
    """JSON: the keys of those of them who signed up for the sitting, and were placed before the rest."""
    at: str
    by: str
    superseded: bool = False
    relaxed: str = "[]"
    """JSON: rules that were loosened to seat enough jurors; none today."""


class DrawHearing(Row, table=True):
    """What a draw went by for one hearing, so that it can be repeated and explained afterwards."""

    draw_id: str = link("draw.id")
    hearing_id: str = link("hearing.id")
    starts_at: time
    minutes: int
    companion: str = ""
    """The incident, when several of its respondents were heard; their juries differ."""
    eligible: str
    """JSON: the sorted keys of those who could be drawn."""


class DrawExclusion(Row, table=True):
    """Somebody of the pool left out of a panel, and the code that says why."""

    draw_id: str = link("draw.id")
    hearing_id: str = link("hearing.id")
    person_id: str = link("person.id")
    bar: Bar = choice(Bar)


class PanelSeat(Row, table=True):
    """A juror's seat, or an alternate's place (number 0)."""

    draw_id: str = link("draw.id")
    hearing_id: str = link("hearing.id")
    person_id: str = link("person.id")
    number: int
    alternate: bool = False
    left_code: str = ""
    """Why they left the panel on the day: a code, never a story."""
    replaced_by_id: str | None = link("panelseat.id", nullable=True)
    despite: str = ""
    """Why they sit in spite of a warning, where somebody said so; for the staff alone."""


class Recusal(Row, table=True):
    """A juror recused against the people of a case: a code, never a story."""

    person_id: str = link("person.id")
    case_id: str = link("court_case.id")
    code: str
    on: date


class Attendance(Row, table=True):
    """Somebody at a sitting: expected, came, left. Break in minutes."""

    __table_args__ = (sa.UniqueConstraint("sitting_id", "person_id"),)

    sitting_id: str = link("sitting.id")
    person_id: str = link("person.id")
    code: AttendanceCode = choice(AttendanceCode, default=AttendanceCode.EXPECTED)
    time_in: time | None = None
    time_out: time | None = None
    break_minutes: int = 0
    closed: bool = False
    reopened_why: str = ""
    """Why it was last opened again to be corrected; for the staff."""
