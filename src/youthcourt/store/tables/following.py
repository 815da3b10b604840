"""After the hearing: providers, mentors, the ladder, what happens meanwhile, closing and looking back."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import sqlalchemy as sa

from youthcourt.domain.following import EventStatus, Found, MeetingState, Rung, StepGround
from youthcourt.domain.stages import Stage
from youthcourt.store.tables.base import Row, choice, link


class Provider(Row, table=True):
    """An organization where service is done or a class is held."""

    organization_id: str = link("organization.id", unique=True)
    contact: str = ""
    """Who there is asked for."""
    what: str = ""
    """What is done there."""
    times: str = ""
    """On which days, from when to when."""
    rules: str = ""
    """Dress, age, papers to bring."""
    places: int | None = None
    """How many young people at once; None where nobody counts."""
    travel_minutes: int | None = None
    """There and back, as a rule."""
    since: date
    stopped_on: date | None = None


class Mentorship(Row, table=True):
    """Somebody who stands by a young person in a case: a former respondent or a volunteer."""

    case_id: str = link("court_case.id")
    mentor_id: str = link("person.id")
    since: date
    until: date | None = None
    ended_why: str = ""


class MentorMeeting(Row, table=True):
    """A meeting of a mentor and a young person. Minutes; never what was said."""

    mentorship_id: str = link("mentorship.id")
    held_on: date
    minutes: int = 0
    state: MeetingState = choice(MeetingState, default=MeetingState.HELD)
    note: str = ""


class LadderStep(Row, table=True):
    """A rung that was taken when something was not done; proposed by the program, taken by a person."""

    case_id: str = link("court_case.id")
    rung: Rung = choice(Rung)
    ground: StepGround = choice(StepGround)
    """What it was taken for, by the facts of that day."""
    taken_on: date
    by: str
    why: str
    answer_by: date | None = None
    """Until when the family may answer."""
    held_on: date | None = None
    """The day of a review hearing."""
    came_of_it: str = ""
    sequence: int
    """Which one of the case it is: several can be taken on one day."""


class CaseEvent(Row, table=True):
    """A new arrest or the like while a case is open. What follows from it is a person's decision."""

    case_id: str = link("court_case.id")
    happened_on: date
    told_on: date
    source: str
    level: str = ""
    note: str = ""
    decided_on: date | None = None
    decision: str = ""
    decided_why: str = ""


class CaseEventStatus(Row, table=True):
    """What became of an event, each time anew; never overwritten."""

    event_id: str = link("caseevent.id")
    status: EventStatus = choice(EventStatus)
    on: date
    entered_on: date
    source: str = ""
    by: str
    sequence: int


class Closing(Row, table=True):
    """How a case was closed, and which papers went out; it stays when the case is opened again."""

    case_id: str = link("court_case.id")
    closed_on: date
    stage: Stage = choice(Stage)
    reason_code: str = ""
    """Why, by the court's short list, such as ``moved``."""
    stays_in_touch: str = ""
    """Who stays when the court steps back."""
    certificate_on: date | None = None
    referrer_told_on: date | None = None
    victim_told_on: date | None = None
    family_told_on: date | None = None
    invited_on: date | None = None
    referrer_gets: str = ""
    """What the referrer is told of this case; empty where the agency's usual holds."""
    standing: bool = True
    reopened_why: str = ""


class ClosingCount(Row, table=True):
    """How many of the panel said what about one criterion at closing; no sheet and no juror is stored."""

    __table_args__ = (sa.UniqueConstraint("closing_id", "part"),)

    closing_id: str = link("closing.id")
    part: str
    not_yet: int = 0
    partly: int = 0
    yes: int = 0


class FollowUp(Row, table=True):
    """A look at a closed case after a number of days; what a child's was is erased after the last one."""

    __table_args__ = (sa.UniqueConstraint("case_id", "window_days"),)
    veiled: ClassVar[bool] = True

    case_id: str = link("court_case.id")
    window_days: int
    due_on: date
    checked_on: date | None = None
    checked_by: str = ""
    source: str = ""
    result: Found | None = choice(Found, nullable=True, default=None)
    offense_on: date | None = None
    level: str = ""
    dropped_on: date | None = None
    """When an arrest that was found was dropped; it then counts as none."""
    counted_on: date | None = None
    """When it went into the count and what was found of this child was erased."""


class FollowUpCount(Row, table=True):
    """How many looks at closed cases found what, by the year and half-year of the exit; no child is in it."""

    __table_args__ = (sa.UniqueConstraint("period", "window_days", "exit_stage", "result"),)

    period: str
    window_days: int
    exit_stage: str
    result: Found = choice(Found)
    number: int = 0
