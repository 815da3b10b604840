"""The parts people play, how they are tied, and how hearings and attendance end."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """A part a person can play; one person plays several, at once and over time."""

    RESPONDENT = "respondent"
    JUROR = "juror"
    GUARDIAN = "guardian"
    VICTIM = "victim"
    WITNESS = "witness"
    MENTOR = "mentor"
    JUDGE = "judge"
    VOLUNTEER = "volunteer"


class RelationKind(StrEnum):
    """How two people are tied; feeds the conflict check."""

    SIBLING = "sibling"
    PARENT = "parent"
    RELATIVE = "relative"
    HOUSEHOLD = "household"
    PARTNER = "partner"
    FRIEND = "friend"
    HOSTILE = "hostile"


class PartyRole(StrEnum):
    """How somebody is tied to an incident, besides its respondents."""

    VICTIM = "victim"
    WITNESS = "witness"


class HearingResult(StrEnum):
    """What became of a place on the docket."""

    SET = "set"
    HEARD = "heard"
    NO_SHOW = "no_show"
    CONTINUED = "continued"
    WITHDRAWN = "withdrawn"


class PutOffBy(StrEnum):
    """On whose account a hearing was put off; the two are counted apart (domain reference, situation 11)."""

    COURT = "court"
    FAMILY = "family"


class AttendanceCode(StrEnum):
    """How somebody attended a sitting (domain reference, section 5.5)."""

    EXPECTED = "expected"
    SERVED = "served"
    PRESENT_NOT_SEATED = "present_not_seated"
    LATE = "late"
    LEFT_EARLY = "left_early"
    EXCUSED = "excused"
    NO_SHOW = "no_show"
    SENT_HOME = "sent_home"
