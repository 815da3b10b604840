"""Before the case and at its beginning: enquiries, the intake interview, files, what is sealed."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import sqlalchemy as sa
from sqlmodel import Field, SQLModel

from youthcourt.domain.intake import AttachmentKind, IntakeStep
from youthcourt.store.tables.base import Row, choice, link


class Enquiry(Row, table=True):
    """Somebody who called or wrote before there is a case."""

    name: str
    phone: str = ""
    matter: str = ""
    language: str = ""
    best_hour: str = ""
    asked_on: date
    by: str
    folded: str = Field(default="", index=True)
    """Name and matter without case and accents, for searching."""
    case_id: str | None = link("court_case.id", nullable=True)
    """The case that it became."""
    closed_on: date | None = None
    closed_why: str = ""


class IntakeDue(Row, table=True):
    """A day set by hand, with a reason, for a step of intake; a later one is a new row."""

    case_id: str = link("court_case.id")
    step: IntakeStep = choice(IntakeStep)
    due_on: date
    why: str
    authority: str = ""
    set_on: date
    by: str
    sequence: int = 1


class IntakeRecord(Row, table=True):
    """What was asked at the intake interview: strengths first, then needs. Health notes are the staff's."""

    case_id: str = link("court_case.id", unique=True)
    held_on: date | None = None
    activities: str = ""
    responsibilities: str = ""
    stands_by: str = ""
    """Who stands by the young person."""
    household: str = ""
    school_life: str = ""
    """Grade, attendance, how it goes."""
    from_school: bool = False
    """What is told of school comes from the school: it is not to be passed on."""
    reaction: str = ""
    needs: str = ""
    health_safety: str = ""
    """For the staff alone."""
    allergies: str = ""
    reading_help: bool | None = None
    saturdays: str = ""
    transport: str = ""
    may_collect: str = ""
    emergency_name: str = ""
    emergency_phone: str = ""
    asked_alone: bool | None = None
    """Whether they were asked without the guardian for a part, being willing."""
    lawyer_explained_on: date | None = None
    fee_cents: int | None = None
    fee_waived: bool = False
    fee_why: str = ""


class CircumstanceType(Row, table=True):
    """An activity or situation that can lead to an offense, in the court's own words."""

    code: str = Field(unique=True)
    label: str
    position: int
    active: bool = True


class CaseCircumstance(Row, table=True):
    """That one of them led to it in a case; told outside the case as a count alone."""

    __table_args__ = (sa.UniqueConstraint("case_id", "type_id"),)

    case_id: str = link("court_case.id")
    type_id: str = link("circumstancetype.id")


class OwnPage(Row, table=True):
    """*My side, and what I can offer*: the young person's own words, theirs to change until the hearing."""

    case_id: str = link("court_case.id", unique=True)
    story: str = ""
    offer: str = ""
    written_on: date
    jurors_may_read: bool = False
    """They agree that the jurors of their hearing read it."""


class Attachment(Row, table=True):
    """A file kept with a case, inside the court file; what it holds stands in ``AttachmentData``."""

    case_id: str = link("court_case.id")
    person_id: str | None = link("person.id", nullable=True)
    kind: AttachmentKind = choice(AttachmentKind)
    name: str
    size: int
    """Bytes."""
    digest: str
    """SHA-256 of what it holds, in hexadecimal digits."""
    note: str = ""
    added_on: date
    by: str
    removed_on: date | None = None
    """What it held is gone from this day on."""
    removed_why: str = ""


class AttachmentData(SQLModel, table=True):
    """What a file holds. It stands outside the trail, which would keep a copy of it for ever."""

    attachment_id: str = Field(primary_key=True)
    content: bytes


class Disclosed(Row, table=True):
    """Something told to a school, counselor or other under a release: what, to whom, when."""

    case_id: str = link("court_case.id")
    consent_id: str = link("consent.id")
    told_to: str
    what: str
    told_on: date
    by: str


class LeadKey(Row, table=True):
    """The key pair of who leads the program: its open half, and the other one under a passphrase."""

    veiled: ClassVar[bool] = True

    public: str
    sealed: str
    """JSON of the wrapped half: salt, cost, nonce, text."""
    made_on: date
    sequence: int = 1
    """The last pair is in use; the passphrase of one before it was lost, and with it what was sealed."""


class HarmReport(Row, table=True):
    """A disclosure of harm, sealed for the lead alone: neither case nor person stands outside the seal."""

    veiled: ClassVar[bool] = True

    key_id: str = link("leadkey.id")
    sealed: str
    noted_on: date
