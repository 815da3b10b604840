"""The clerk's desk: lines put off, the appointment book, what a hearing still needs, papers collected."""

from __future__ import annotations

from datetime import date, time

import sqlalchemy as sa

from youthcourt.domain.appointments import AppointmentKind, AppointmentState
from youthcourt.domain.today import TodayKind
from youthcourt.store.tables.base import Row, choice, link


class PutOff(Row, table=True):
    """A line of the page of the day that is away until a day, and why."""

    __table_args__ = (sa.UniqueConstraint("kind", "record"),)

    kind: TodayKind = choice(TodayKind)
    record: str
    """What the line is known by among its kind: a case number, a record's key or a day."""
    until: date
    """The line comes back on this day."""
    why: str
    put_on: date
    by: str


class Appointment(Row, table=True):
    """An interview or a check-in. Minutes; one that is moved stays, with the new one beside it.

    Its state stays too, unless it was still booked: who did not come once is counted.
    """

    person_id: str = link("person.id")
    case_id: str | None = link("court_case.id", nullable=True)
    kind: AppointmentKind = choice(AppointmentKind)
    held_on: date
    starts_at: time
    minutes: int = 30
    place: str = ""
    with_whom: str = ""
    state: AppointmentState = choice(AppointmentState, default=AppointmentState.BOOKED)
    note: str = ""
    why: str = ""
    """Why it was called off, or what was said of who did not come; it stays with this appointment."""
    rebooked_id: str | None = link("appointment.id", nullable=True)
    """The appointment that took its place."""


class HearingNeed(Row, table=True):
    """What is told about one place on a docket: a hearing that is moved begins anew."""

    hearing_id: str = link("hearing.id", unique=True)
    family_confirmed_on: date | None = None
    family_note: str = ""
    """Who said that the family will come, and how."""
    interpreter: str = ""
    """Who interprets, once it is arranged."""


class PapersCollected(Row, table=True):
    """That the papers handed out at a sitting are all back; a sitting's papers, once."""

    sitting_id: str = link("sitting.id", unique=True)
    collected_on: date
    by: str
    note: str = ""
