"""What may happen between the hearing and the last look: the ladder, events, what a look found.

Source: domain reference, sections 1.2 (steps 12 to 14), 1.3 and 6.3 (event definition, follow-up).
"""

from __future__ import annotations

from enum import StrEnum


class Rung(StrEnum):
    """The rungs of the ladder, the mildest first; extensions stand beside them."""

    REMINDER = "reminder"
    WARNING = "warning"
    REVIEW = "review"
    """A review hearing."""
    RETURN = "return"
    """The return to the referrer, with a report."""


class StepGround(StrEnum):
    """What a rung was taken for, by the facts of that day; its letter claims nothing else."""

    LATE = "late"
    """Something was late."""
    MISSED = "missed"
    """Nobody came to the hearing."""
    AHEAD = "ahead"
    """Nothing was late, and something was still to be done."""
    OTHER = "other"
    """The reason of whoever took it, and nothing else."""


class EventStatus(StrEnum):
    """What became of a new arrest."""

    ARREST = "arrest"
    CHARGED = "charged"
    REFERRED = "referred"
    FOUND = "found"
    """Found responsible, or convicted."""
    DROPPED = "dropped"


class EventDefinition(StrEnum):
    """What a court counts as a new offense; studies differ, so it stands beside every figure."""

    ARREST = "arrest"
    CHARGE = "charge"
    REFERRAL = "referral"
    CONVICTION = "conviction"


class Found(StrEnum):
    """What a look at a closed case found."""

    NONE = "none"
    OFFENSE = "offense"
    NOT_TRACEABLE = "not_traceable"


class MeetingState(StrEnum):
    """What came of a meeting with a mentor."""

    HELD = "held"
    MOVED = "moved"
    MISSED = "missed"


class ChangeKind(StrEnum):
    """What was changed about a sanction, with reason and authority."""

    AMOUNT = "amount"
    DUE = "due"
    WAIVED = "waived"
    NOT_DONE = "not_done"
    DONE = "done"
    REOPENED = "reopened"


class WritingState(StrEnum):
    """Where a letter or an essay stands."""

    RECEIVED = "received"
    RETURNED = "returned"
    ACCEPTED = "accepted"


class SetbackKind(StrEnum):
    """What kept a young person from an obligation and is nobody's fault of theirs."""

    SITE_CLOSED = "site_closed"
    NO_RIDE = "no_ride"
    ILL = "ill"
    WEATHER = "weather"
    COURT = "court"
    OTHER = "other"
