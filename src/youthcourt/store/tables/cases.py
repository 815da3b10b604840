"""Referrals and cases: incident, parties, offenses, stages, screening, contacts."""

from __future__ import annotations

from datetime import date, time

import sqlalchemy as sa
from sqlmodel import Field

from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.eligibility import Result
from youthcourt.domain.intake import StatementWay
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.stages import Stage
from youthcourt.store.tables.base import Row, choice, link


class Agency(Row, table=True):
    """Who refers young people to the court."""

    name: str = Field(index=True)
    officer: str = ""
    phone: str = ""
    email: str = ""
    wants_back: str = ""
    address: str = ""
    note: str = ""
    stopped_on: date | None = None
    """Refers nobody any more; offered no longer."""


class Incident(Row, table=True):
    """What happened; shared by all its respondents."""

    happened_on: date | None = None
    place: str = ""
    staff_summary: str = ""
    loss_cents: int | None = None
    from_school: bool = False
    """What is told of it comes from a school: it is marked as not to be passed on wherever it goes."""


class IncidentParty(Row, table=True):
    """A victim or witness of an incident: a person or an organization."""

    incident_id: str = link("incident.id")
    person_id: str | None = link("person.id", nullable=True)
    organization_id: str | None = link("organization.id", nullable=True)
    role: PartyRole = choice(PartyRole)
    statement: str = ""
    statement_on: date | None = None
    cleared_extract: str = ""
    """What jurors may read of the statement: a text of its own."""
    extract_cleared_on: date | None = None
    extract_cleared_by: str = ""
    extract_kept_words: str = ""
    """Words found and kept, one a line, with the reason after a tab."""
    safe_address: str = ""
    """Where letters reach the victim safely; in place of the person's address."""
    safe_phone: str = ""
    surrogate: str = ""
    """Who speaks in the victim's place, where one does."""
    letter_on: date | None = None
    """When the letter with the form for a statement was last sent."""
    claim_cents: int | None = None
    insurance_cents: int | None = None


class VictimWish(Row, table=True):
    """A wish of a victim on a day; a changed wish is a new row."""

    party_id: str = link("incidentparty.id")
    wish: str
    said_on: date
    no_contact: bool | None = None
    """The victim wishes to hear nothing: no letter, no call, no apology; None as for the rest."""
    sequence: int = 1
    """Of two wishes of one day the later one is in force."""
    letter: bool | None = None
    """Whether they want a letter of apology; None where the wish says nothing of it."""
    result: bool | None = None
    """Whether they want to be told how the case ends; None where the wish says nothing of it."""
    attend: bool | None = None
    """Whether they want to be there; this and the next are None where the wish says nothing of it."""
    statement: StatementWay | None = choice(StatementWay, nullable=True, default=None)
    surrogate: bool | None = None
    restitution: bool | None = None
    first_name: bool | None = None
    """Whether jurors may read the victim's first name; otherwise they read “V.”."""
    note: str = ""


class OffenseType(Row, table=True):
    """The court's own catalogue of offenses."""

    code: str = Field(unique=True)
    label: str
    offense_class: str = ""
    active: bool = True
    position: int = 1


class Case(Row, table=True):
    """One respondent's case."""

    __tablename__ = "court_case"
    __table_args__ = (sa.Index("ix_court_case_stage_number", "stage", "number"),)

    number: str = Field(unique=True)
    respondent_id: str = link("person.id")
    incident_id: str = link("incident.id")
    agency_id: str | None = link("agency.id", nullable=True)
    agency_number: str = Field(default="", index=True)
    """The referrer's own number."""
    referred_on: date
    stage: Stage = choice(Stage)
    stage_since: date
    age_band: str = ""
    """An age as the referrer wrote it, where no birth date is known."""
    eligibility: Result | None = choice(Result, nullable=True, default=None)
    """The result in force: the newest decision, or else the newest screening."""
    juror_facts: str = ""
    """What jurors read about the facts: a text of its own."""
    facts_cleared_on: date | None = None
    facts_cleared_by: str = ""
    facts_kept_words: str = ""
    """Words found and kept, one a line, with the reason after a tab."""
    deferral_start: date | None = None
    deferral_end: date | None = None
    accepted_on: date | None = None
    acknowledged_on: date | None = None
    """When the referrer was told that the referral has come."""
    call_again_on: date | None = None
    """The day from which the family is to be called again."""
    exit_on: date | None = None
    exit_code: str = ""
    exit_note: str = ""
    next_hearing_on: date | None = Field(default=None, index=True)
    next_step: str = ""
    """What the staff does next, in their own words; never on a paper that leaves the staff."""
    earlier_case_id: str | None = link("court_case.id", nullable=True)
    folded: str = Field(default="", index=True)
    """Number, agency number and offense for searching."""


class CaseOffense(Row, table=True):
    """An offense in a case, in the referrer's words, with its class and code."""

    case_id: str = link("court_case.id")
    type_id: str | None = link("offensetype.id", nullable=True)
    code: str = ""
    words: str
    offense_class: str = ""
    position: int = 1


class StageEntry(Row, table=True):
    """A stage a case came to; never overwritten, only followed by the next."""

    case_id: str = link("court_case.id")
    stage: Stage = choice(Stage)
    entered_on: date
    at: str
    by: str
    reason_code: str = ""
    note: str = ""
    sequence: int


class ScreeningResult(Row, table=True):
    """A screening or a decision on eligibility; the newest is in force."""

    case_id: str = link("court_case.id")
    result: Result = choice(Result)
    decided: bool = False
    """By a person with a reason, not by the rules."""
    reasons: str = "[]"
    """JSON: a list of {template, values, result}."""
    decided_reason: str = ""
    made_on: date
    by: str
    sequence: int


class Contact(Row, table=True):
    """A call, letter, visit or text: to whom, about which case if any, and what came of it."""

    case_id: str | None = link("court_case.id", nullable=True)
    person_id: str = link("person.id")
    on: date
    at: time | None = None
    channel: Channel = choice(Channel)
    result: ContactResult = choice(ContactResult)
    note: str = ""
    paper: str = ""
    """Which of the program's letters it was, by its print name; empty for any other."""
    about_on: date | None = None
    """The day of the hearing that a notice told of."""
    about_at: time | None = None
    """The hour of that hearing."""
    by: str = ""


class Note(Row, table=True):
    """A staff note on a case."""

    case_id: str = link("court_case.id")
    at: str
    by: str
    text: str
    from_school: bool = False
    """A fact that a school told: it is not to be passed on."""
