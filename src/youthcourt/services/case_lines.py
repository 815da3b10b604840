"""Cases as the staff sees them: lines of lists, the page of one case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from youthcourt.domain.closing import ClosingReason
from youthcourt.domain.eligibility import Result
from youthcourt.domain.missing import Missing
from youthcourt.domain.parts import HearingResult, PartyRole, PutOffBy
from youthcourt.domain.privacy import KnownWord
from youthcourt.domain.stages import Stage
from youthcourt.services.person_lines import ConsentLine, GuardianLine, full_name


@dataclass(frozen=True)
class CaseLine:
    """A case in a list."""

    number: str
    stage: Stage
    stage_since: date
    agency_number: str
    respondent_id: str
    given: str
    family: str
    birth_date: date | None
    offense: str
    referred_on: date
    result: Result | None
    reasons: tuple[str, ...]
    """Why, in sentences of the language in use."""
    next_hearing_on: date | None
    phone: str = ""
    language: str = ""
    step_by: date | None = None
    """By when the court wants to reach the family of a new referral, or to hear a case at intake."""
    late: bool = False
    """Whether that day is past."""
    ready: bool = False
    """Whether all that a hearing needs is on record today; told before a hearing is set."""
    own: tuple[tuple[str, str], ...] = ()
    """What is kept in the court's own fields, by the field's key, where the list was asked for it."""

    @property
    def name(self) -> str:
        """The respondent's full name for the staff, or nothing."""
        return full_name(self.given, self.family)

    @property
    def called(self) -> str:
        """The respondent's name, or the case number while no name is known."""
        return self.name or self.number


@dataclass(frozen=True)
class PartyLine:
    """A victim or witness of the incident."""

    id: str
    name: str
    role: PartyRole
    organization: bool


@dataclass(frozen=True)
class StageLine:
    """A step of the case's way."""

    stage: Stage
    entered_on: date
    by: str
    note: str
    at: datetime
    """When it was written down; the day it holds for is ``entered_on``."""
    reason: ClosingReason | None = None
    """Why a case ended, or None."""


@dataclass(frozen=True)
class ScreeningLine:
    """A screening or a decision, newest first."""

    result: Result
    decided: bool
    why: str
    reasons: tuple[str, ...]
    made_on: date
    by: str


@dataclass(frozen=True)
class HearingPlace:
    """A place on a docket that the case has or had."""

    id: str
    held_on: date
    room: str
    start: str
    result: HearingResult
    note: str
    put_off_by: PutOffBy | None = None
    """On whose account it was put off, where that is known."""
    moved_to: date | None = None
    """The day of the place that took its place."""


@dataclass(frozen=True)
class OffenseLine:
    """An offense in the referrer's words."""

    words: str
    offense_class: str
    code: str
    type_id: str = ""
    """The entry of the court's catalogue; empty for words of one's own."""


@dataclass(frozen=True)
class CasePage:
    """Everything the staff sees of a case on one page."""

    line: CaseLine
    suffix: str
    age_at_offense: int | None
    age_band: str
    agency: str
    officer: str
    offense_on: date | None
    place: str
    offenses: tuple[OffenseLine, ...]
    staff_summary: str
    companions: tuple[str, ...]
    """Numbers of the other cases of the same incident."""
    guardians: tuple[GuardianLine, ...]
    consents: tuple[ConsentLine, ...]
    missing: tuple[Missing, ...]
    """What is missing before a hearing could be scheduled today."""
    parties: tuple[PartyLine, ...]
    juror_facts: str
    facts_cleared_on: date | None
    facts_cleared_by: str
    facts_found: tuple[KnownWord, ...]
    """Known words that stand in the facts for jurors."""
    facts_kept: tuple[str, ...]
    screenings: tuple[ScreeningLine, ...]
    stages: tuple[StageLine, ...]
    exits: tuple[Stage, ...]
    """The stages to which the case may move from here."""
    hearings: tuple[HearingPlace, ...]
    appointments: tuple[str, ...]
    """Interviews and check-ins by day, a line each, with what became of them."""
    result: tuple[str, ...]
    """What was decided, an item a line; empty before the hearing."""
    left_alone: str = ""
    """Why the respondent is not to be contacted; empty when they may be."""

    @property
    def nobody_to_contact(self) -> bool:
        """Whether nobody of the family is to be contacted: neither the respondent nor any guardian."""
        return bool(self.left_alone) and all(line.left_alone for line in self.guardians)
