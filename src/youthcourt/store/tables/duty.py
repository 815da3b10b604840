"""Jury duty owed and served, and the time credits it earns."""

from __future__ import annotations

from datetime import date

import sqlalchemy as sa

from youthcourt.domain.credits import AdjustCause, CreditKind
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.store.tables.base import Row, choice, link


class DutyObligation(Row, table=True):
    """Sittings that a respondent owes as a juror, from the day after the own hearing."""

    case_id: str = link("court_case.id", unique=True)
    person_id: str = link("person.id")
    sittings_owed: int
    first_day: date
    due_on: date | None = None


class JuryService(Row, table=True):
    """A sitting that a juror has served; one a sitting, however many hearings. Minutes.

    It counts until the attendance is opened again, and again once that is closed anew.
    """

    __table_args__ = (sa.UniqueConstraint("person_id", "sitting_id"),)

    person_id: str = link("person.id")
    sitting_id: str = link("sitting.id")
    obligation_id: str | None = link("dutyobligation.id", nullable=True)
    minutes: int
    counts: bool = True


class DutyDate(Row, table=True):
    """A sitting offered to somebody who owes duty, and what came of it; that it was served is never typed."""

    __table_args__ = (sa.UniqueConstraint("obligation_id", "sitting_id"),)

    obligation_id: str = link("dutyobligation.id")
    sitting_id: str = link("sitting.id")
    state: DutyDateState = choice(DutyDateState)
    said_on: date
    sequence: int = 0
    """The order in which people said so of this sitting; a waiting list goes by it."""
    note: str = ""


class Reward(Row, table=True):
    """Something that time credits are spent on, in hundredths of hours; never money."""

    name: str
    folded: str = ""
    hours: int
    stock: int | None = None
    """How many are left; None where there is no end of them."""
    note: str = ""
    stopped_on: date | None = None


class CreditEntry(Row, table=True):
    """An entry of the time-credit ledger, in hundredths of an hour; never money."""

    person_id: str | None = link("person.id", nullable=True)
    organization_id: str | None = link("organization.id", nullable=True)
    kind: CreditKind = choice(CreditKind)
    hours: int
    on: date
    entered_on: date
    by: str = ""
    service_id: str | None = link("juryservice.id", nullable=True)
    log_id: str | None = link("sanctionlog.id", nullable=True)
    reward_id: str | None = link("reward.id", nullable=True)
    for_person_id: str | None = link("person.id", nullable=True)
    """Somebody of the same household for whom it is spent."""
    reverses_id: str | None = link("creditentry.id", nullable=True)
    cause: AdjustCause | None = choice(AdjustCause, nullable=True, default=None)
    """The mistake that is corrected, where the entry lowers the ledger by hand."""
    reason: str = ""
