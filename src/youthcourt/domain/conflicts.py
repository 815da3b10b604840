"""Who may not sit on whose jury. Codes, never stories.

Source: domain reference, section 5.3 (block list); its warnings stand in ``jury_warnings``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Bar(StrEnum):
    """Why a person is left out of a panel. The first that applies is named."""

    RESPONDENT = "respondent"
    CO_RESPONDENT = "co_respondent"
    GUARDIAN = "guardian"
    SAME_HOUSEHOLD = "same_household"
    RELATIVE = "relative"
    SAME_INCIDENT = "same_incident"
    RECUSED = "recused"
    OWN_CASE = "own_case"
    OATH = "oath"
    PERMISSION = "permission"
    STOPPED = "stopped"
    AWAY = "away"
    OTHER_ROLE = "other_role"
    OTHER_ROOM = "other_room"


@dataclass(frozen=True)
class JurorFacts:
    """What the draw must know of one person in the pool."""

    person: str
    oath: bool = True
    permission: bool = True
    """A guardian's permission, or of age."""
    serving: bool = True
    """Not stopped from serving."""
    away: bool = False
    """Said no, or is excused, for this sitting."""
    duty: bool = False
    """Serves as an obligation: placed first, and never shown outside the staff."""
    signed_up: bool = False
    """Signed up for duty at this very sitting: placed before others who owe."""
    own_case_open: bool = False
    """Has a case of their own that is not yet heard."""
    may_serve_from: date | None = None
    """The day after their own hearing, when they serve as an obligation."""
    roles_today: frozenset[str] = frozenset()
    """Hearings of this sitting that they cannot sit in for another part of theirs (judge, guardian,
    victim …), there or in another room at that time."""


@dataclass(frozen=True)
class HearingFacts:
    """What the draw must know of one hearing. Times are minutes after midnight."""

    hearing: str
    case: str
    respondents: frozenset[str]
    start: int
    end: int
    co_respondents: frozenset[str] = frozenset()
    guardians: frozenset[str] = frozenset()
    household: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    incident: frozenset[str] = frozenset()
    """Victims and witnesses of the incident, and the guardians of its other respondents."""
    recused: frozenset[str] = frozenset()
    """Those recorded as recused against one of its people."""
    companion: str = ""
    """The incident, when several of its respondents are heard; their juries differ."""

    def overlaps(self, other: HearingFacts) -> bool:
        """Say whether nobody may sit in both: under way at one time, or of one incident.

        Companion offenders get different juries (Cumberland NC; domain reference, section 5.3).
        """
        if self.companion and self.companion == other.companion:
            return True
        return self.start < other.end and other.start < self.end


def tied(juror: str, hearing: HearingFacts) -> Bar | None:
    """Return how a person is tied to a hearing, or None."""
    ties: Mapping[Bar, frozenset[str]] = {
        Bar.RESPONDENT: hearing.respondents,
        Bar.CO_RESPONDENT: hearing.co_respondents,
        Bar.GUARDIAN: hearing.guardians,
        Bar.SAME_HOUSEHOLD: hearing.household,
        Bar.RELATIVE: hearing.relatives,
        Bar.SAME_INCIDENT: hearing.incident,
        Bar.RECUSED: hearing.recused,
    }
    return next((bar for bar, people in ties.items() if juror in people), None)


def barred(juror: JurorFacts, hearing: HearingFacts, *, day: date) -> Bar | None:
    """Return why *juror* may not sit in *hearing* on *day*, or None when they may."""
    tie = tied(juror.person, hearing)
    if tie is not None:
        return tie
    own = (
        (Bar.OWN_CASE, juror.own_case_open or (juror.may_serve_from or day) > day),
        (Bar.OATH, not juror.oath),
        (Bar.PERMISSION, not juror.permission),
        (Bar.STOPPED, not juror.serving),
        (Bar.AWAY, juror.away),
        (Bar.OTHER_ROLE, hearing.hearing in juror.roles_today),
    )
    return next((bar for bar, applies in own if applies), None)
