"""What stands on the page of the day: kinds of lines, the part each belongs to, days late or left."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from youthcourt.domain.errors import BadInput

AHEAD_DAYS = 14
"""Whole days ahead in which what is due is shown; what is due later needs nobody today. [our decision]"""
BACKUP_DAYS = 7
"""Whole days after which the last proven backup is called old. [our decision]"""
LONGEST_PUT_OFF = 366
"""Whole days for which a line can be put off at most; a longer time is a typing slip."""


class TodayPart(StrEnum):
    """The parts of the page, in their order."""

    SITTINGS = "sittings"
    DUE = "due"
    MISSING = "missing"
    WAITING = "waiting"
    APPOINTMENTS = "appointments"
    PAPERS = "papers"


class TodayKind(StrEnum):
    """What a line of the page is about. The values stand in the court file."""

    SITTING = "sitting"
    REACH_FAMILY = "reach_family"
    HEAR_CASE = "hear_case"
    RECORD_HEARING = "record_hearing"
    SANCTION = "sanction"
    DUTY = "duty"
    BACKUP = "backup"
    CONSENT = "consent"
    FACTS = "facts"
    HEARING_DATE = "hearing_date"
    NO_STEP = "no_step"
    DECISION = "decision"
    FAMILY = "family"
    APPROVAL = "approval"
    APPOINTMENT = "appointment"
    MISSED = "missed"
    PAPERS = "papers"
    EXTENSION = "extension"
    WRITING = "writing"
    ATTENDANCE = "attendance"
    LADDER = "ladder"
    CLOSING = "closing"
    FOLLOW_UP = "follow_up"
    EVENT = "event"
    ENQUIRY = "enquiry"
    ACKNOWLEDGE = "acknowledge"
    CALL = "call"
    NO_CONTACT = "no_contact"
    LETTER = "letter"
    VICTIM = "victim"


PART_OF: dict[TodayKind, TodayPart] = {
    TodayKind.SITTING: TodayPart.SITTINGS,
    TodayKind.REACH_FAMILY: TodayPart.DUE,
    TodayKind.HEAR_CASE: TodayPart.DUE,
    TodayKind.RECORD_HEARING: TodayPart.DUE,
    TodayKind.SANCTION: TodayPart.DUE,
    TodayKind.DUTY: TodayPart.DUE,
    TodayKind.BACKUP: TodayPart.DUE,
    TodayKind.CONSENT: TodayPart.MISSING,
    TodayKind.FACTS: TodayPart.MISSING,
    TodayKind.HEARING_DATE: TodayPart.MISSING,
    TodayKind.NO_STEP: TodayPart.MISSING,
    TodayKind.DECISION: TodayPart.WAITING,
    TodayKind.FAMILY: TodayPart.WAITING,
    TodayKind.APPROVAL: TodayPart.WAITING,
    TodayKind.APPOINTMENT: TodayPart.APPOINTMENTS,
    TodayKind.MISSED: TodayPart.APPOINTMENTS,
    TodayKind.PAPERS: TodayPart.PAPERS,
    TodayKind.EXTENSION: TodayPart.DUE,
    TodayKind.LADDER: TodayPart.DUE,
    TodayKind.ATTENDANCE: TodayPart.DUE,
    TodayKind.WRITING: TodayPart.DUE,
    TodayKind.CLOSING: TodayPart.DUE,
    TodayKind.FOLLOW_UP: TodayPart.DUE,
    TodayKind.EVENT: TodayPart.WAITING,
    TodayKind.ENQUIRY: TodayPart.DUE,
    TodayKind.ACKNOWLEDGE: TodayPart.DUE,
    TodayKind.CALL: TodayPart.DUE,
    TodayKind.NO_CONTACT: TodayPart.DUE,
    TodayKind.LETTER: TodayPart.DUE,
    TodayKind.VICTIM: TodayPart.DUE,
}
"""Where each kind of line stands."""


def shown_soon(due: date, today: date) -> bool:
    """Say whether what is due on *due* is late, due today, or due within AHEAD_DAYS."""
    return due <= today + timedelta(days=AHEAD_DAYS)


def check_put_off(until: date, why: str, today: date) -> None:
    """Raise BadInput without a reason, or for a day that is not after *today* and within a year."""
    if not why:
        raise BadInput("Please give the reason in a few words.", field="why")
    if not today < until <= today + timedelta(days=LONGEST_PUT_OFF):
        raise BadInput(
            "A line is put off until a day after today and within a year; {date} is not.",
            field="until",
            date=until,
        )
