"""The time that people gave in a month and did not owe: on juries, and as mentors."""

from __future__ import annotations

import sqlalchemy as sa

from youthcourt.domain.calendar_month import Month
from youthcourt.domain.credits import CreditKind
from youthcourt.domain.following import MeetingState
from youthcourt.domain.jury_duty import DUTY_ENDS
from youthcourt.store.tables import (
    Case,
    CreditEntry,
    DutyObligation,
    JuryService,
    MentorMeeting,
    Mentorship,
    Sitting,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CASE = table_of(Case)
_SITTING = table_of(Sitting)
_SERVICE = table_of(JuryService)


def volunteered(unit: Unit, month: Month) -> dict[str, tuple[int, int | None]]:
    """Return the minutes on juries that nobody owed and in mentors' meetings, and of how many people.

    A sitting that paid no duty of somebody who owed some then counts only where it earned as a volunteer's.
    """
    meeting, tie = table_of(MentorMeeting), table_of(Mentorship)
    given = sa.union_all(
        sa.select(_SERVICE.c.person_id, _SERVICE.c.minutes)
        .join(_SITTING, _SITTING.c.id == _SERVICE.c.sitting_id)
        .where(_SITTING.c.held_on.between(month.first, month.last), _SERVICE.c.counts.is_(True))
        .where(_SERVICE.c.obligation_id.is_(None), _earned() | ~_owed_then()),
        sa.select(tie.c.mentor_id, meeting.c.minutes)
        .join(tie, tie.c.id == meeting.c.mentorship_id)
        .where(meeting.c.held_on.between(month.first, month.last), meeting.c.state == MeetingState.HELD),
    ).subquery()
    row = unit.rows(
        sa.select(
            sa.func.coalesce(sa.func.sum(given.c.minutes), 0).label("minutes"),
            sa.func.count(sa.distinct(given.c.person_id)).label("people"),
        )
    )[0]
    return {"volunteered": (row.minutes, row.people)}


def _earned() -> sa.ColumnElement[bool]:
    """Say whether a sitting served earned credit that stands."""
    entry = table_of(CreditEntry)
    answer = entry.alias("answer")
    reversed_ = sa.select(answer.c.id).where(answer.c.reverses_id == entry.c.id).exists()
    return (
        sa.select(entry.c.id)
        .where(entry.c.service_id == _SERVICE.c.id, entry.c.kind == CreditKind.EARN, ~reversed_)
        .correlate(_SERVICE)
        .exists()
    )


def _owed_then() -> sa.ColumnElement[bool]:
    """Say whether, on the day of a sitting served, its juror owed duty of which something was left."""
    duty, earlier, day = table_of(DutyObligation), _SERVICE.alias("earlier"), _SITTING.alias("day")
    paid = (
        sa.select(sa.func.count())
        .select_from(earlier.join(day, day.c.id == earlier.c.sitting_id))
        .where(earlier.c.obligation_id == duty.c.id, earlier.c.counts.is_(True))
        .where(day.c.held_on < _SITTING.c.held_on)
        .correlate(duty, _SITTING)
        .scalar_subquery()
    )
    let_go = _CASE.c.stage.in_(DUTY_ENDS) & (_CASE.c.exit_on <= _SITTING.c.held_on)
    return (
        sa.select(duty.c.id)
        .join(_CASE, _CASE.c.id == duty.c.case_id)
        .where(duty.c.person_id == _SERVICE.c.person_id, duty.c.first_day <= _SITTING.c.held_on)
        .where(duty.c.sittings_owed > paid, ~sa.func.coalesce(let_go, sa.false()))
        .correlate(_SERVICE, _SITTING)
        .exists()
    )
