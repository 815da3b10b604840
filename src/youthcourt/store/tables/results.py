"""What a hearing found and decided, and how it is kept: counts, disposition, sanctions, restitution."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field

from youthcourt.domain.due import AnchorKind
from youthcourt.domain.following import ChangeKind, SetbackKind, WritingState
from youthcourt.domain.sanctions import SanctionStatus, Unit
from youthcourt.store.tables.base import Row, choice, link


class CriterionCount(Row, table=True):
    """How many ballots said what about one criterion; no ballot and no juror is stored."""

    __table_args__ = (sa.UniqueConstraint("hearing_id", "part"),)

    hearing_id: str = link("hearing.id")
    part: str
    not_yet: int = 0
    partly: int = 0
    yes: int = 0
    foreperson_words: str = ""


class Disposition(Row, table=True):
    """What the jury decided in a hearing and the judge approved."""

    hearing_id: str = link("hearing.id", unique=True)
    case_id: str = link("court_case.id")
    unanimous: bool = True
    decided_on: date
    approved_on: date | None = None
    judge_id: str | None = link("person.id", nullable=True)
    judge_note: str = ""
    due_on: date | None = None
    respondent_signed_on: date | None = None
    guardian_signed_on: date | None = None
    """When the agreement was signed; the paper is in the file."""


class DispositionItem(Row, table=True):
    """One item as decided; amounts in hundredths of the unit. The judge's change is a second row."""

    disposition_id: str = link("disposition.id")
    type_code: str
    label: str
    unit: Unit = choice(Unit)
    amount: int
    jury_minimum: int | None = None
    jury_maximum: int | None = None
    topic: str = ""
    set_by: str = "jury"
    judge_initials: str = ""
    reason: str = ""
    replaced: bool = False
    """Stands in the record as the jury's version; the judge set another."""
    position: int = 1


class Sanction(Row, table=True):
    """An obligation that follows from an approved item; amounts in hundredths."""

    case_id: str = link("court_case.id")
    item_id: str = link("dispositionitem.id")
    type_code: str
    label: str
    unit: Unit = choice(Unit)
    amount: int
    done: int = 0
    topic: str = ""
    provider_id: str | None = link("organization.id", nullable=True)
    proof: str = ""
    due_on: date
    due_original: date
    due_by: AnchorKind = choice(AnchorKind, default=AnchorKind.HEARING)
    """Which anchor decided the day in force."""
    due_uncapped: date | None = None
    """The day by the hearing or by hand, where a hard limit cut it short; None where none does."""
    cap_on: date | None = None
    """The last day that any extension can reach."""
    status: SanctionStatus = choice(SanctionStatus, default=SanctionStatus.OPEN)
    closed_on: date | None = None
    travel: int = 0
    """Hundredths of hours on the way, in all, as far as anybody knows."""
    note: str = ""


class SanctionLog(Row, table=True):
    """Progress on a sanction, by the day it was done and the day it was entered; hundredths of its unit.

    Whether it counts is not stored: that follows from the due date in force.
    """

    sanction_id: str = link("sanction.id")
    done_on: date
    entered_on: date
    amount: int
    """What is credited."""
    present: int | None = None
    """What was worked where that differs from what is credited; None where it does not."""
    credit_why: str = ""
    """Why more or less is credited than was worked."""
    provider_id: str | None = link("organization.id", nullable=True)
    verified_by: str = ""
    service_id: str | None = link("juryservice.id", nullable=True)
    """The sitting whose hours these are, where the court counts a duty as service too."""
    note: str = ""
    taken_back_on: date | None = None
    taken_back_why: str = ""


class SanctionChange(Row, table=True):
    """A sanction changed, waived or closed by hand: what it was, what it is, on whose authority and why."""

    sanction_id: str = link("sanction.id")
    on: date
    kind: ChangeKind = choice(ChangeKind)
    old: str = ""
    new: str = ""
    authority: str
    reason: str
    by: str
    sequence: int
    """The order in which a sanction was changed."""


class Extension(Row, table=True):
    """More time: asked for by the due date, then granted or refused, by whom and why."""

    sanction_id: str = link("sanction.id")
    asked_on: date
    entered_on: date
    asked_by: str = ""
    reason: str = ""
    old_due: date
    new_due: date
    decided_on: date | None = None
    granted: bool | None = None
    decided_by: str = ""
    answer: str = ""
    sequence: int
    """The order in which more time was asked for a sanction."""


class Writing(Row, table=True):
    """A letter or an essay that came in: read, returned or accepted. One returned is followed by another."""

    sanction_id: str = link("sanction.id")
    received_on: date
    words: int | None = None
    read_on: date | None = None
    read_by: str = ""
    state: WritingState = choice(WritingState, default=WritingState.RECEIVED)
    returned_why: str = ""
    party_id: str | None = link("incidentparty.id", nullable=True)
    """The victim to whom it was passed on, who wants it."""
    passed_on: date | None = None
    passed_how: str = ""
    sequence: int
    """The order in which they came in for a sanction."""


class Setback(Row, table=True):
    """A closed site, a missed bus: what kept somebody from an obligation. It never counts against them."""

    case_id: str = link("court_case.id")
    sanction_id: str | None = link("sanction.id", nullable=True)
    on: date
    kind: SetbackKind = choice(SetbackKind)
    note: str = ""


class Restitution(Row, table=True):
    """A respondent's share of a claim, in cents. The program records money and never handles it."""

    case_id: str = link("court_case.id")
    party_id: str = link("incidentparty.id")
    share_cents: int = Field(ge=0)


class ShareChange(Row, table=True):
    """A share that was waived, or is owed again: on whose authority and why. The last one stands."""

    restitution_id: str = link("restitution.id")
    on: date
    waived_cents: int = Field(ge=0)
    """What is not asked for any more in all; 0 where it is owed again."""
    let_go_cents: int = Field(ge=0)
    """What this change let go itself."""
    others_cents: int = Field(ge=0)
    """What the other respondents had paid by then: jointly owed, only what they pay later settles of it."""
    authority: str
    reason: str
    by: str
    sequence: int
    """The order in which a share was changed."""


class RestitutionPayment(Row, table=True):
    """A payment reported for a share, in cents."""

    restitution_id: str = link("restitution.id")
    paid_on: date
    entered_on: date
    cents: int
    receipt: str = ""
    """Number or kind of the paper that shows it."""
    received_on: date | None = None
    """When the victim said that it came."""
    taken_back_on: date | None = None
    taken_back_why: str = ""
