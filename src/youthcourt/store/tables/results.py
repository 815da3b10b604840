"""What a hearing found and decided: criteria counts, disposition, sanctions, restitution."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import sqlalchemy as sa
from sqlmodel import Field

from youthcourt.domain.sanctions import Unit
from youthcourt.store.tables.base import Row, choice, link


class SanctionStatus(StrEnum):
    """How far a sanction has come."""

    OPEN = "open"
    DONE = "done"
    WAIVED = "waived"
    NOT_DONE = "not_done"


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
    status: SanctionStatus = choice(SanctionStatus, default=SanctionStatus.OPEN)


class SanctionLog(Row, table=True):
    """Progress on a sanction, by the day it was done and the day it was entered."""

    sanction_id: str = link("sanction.id")
    done_on: date
    entered_on: date
    amount: int
    verified_by: str = ""
    note: str = ""


class Extension(Row, table=True):
    """A due date moved: asked, decided, by whom and why."""

    sanction_id: str = link("sanction.id")
    asked_on: date
    old_due: date
    new_due: date
    decided_by: str = ""
    reason: str = ""


class Restitution(Row, table=True):
    """A respondent's share of a claim, in cents. The program records money and never handles it."""

    case_id: str = link("court_case.id")
    party_id: str = link("incidentparty.id")
    share_cents: int = Field(ge=0)


class RestitutionPayment(Row, table=True):
    """A payment reported for a share, in cents."""

    restitution_id: str = link("restitution.id")
    paid_on: date
    cents: int
    receipt: str = ""
