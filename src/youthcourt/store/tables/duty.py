"""Jury duty owed and served, and the time credits it earns."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

import sqlalchemy as sa

from youthcourt.store.tables.base import Row, choice, link


class CreditKind(StrEnum):
    """What a ledger entry is. Entries are only ever added."""

    EARN = "earn"
    SPEND = "spend"
    ADJUST = "adjust"
    REVERSE = "reverse"


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


class CreditEntry(Row, table=True):
    """An entry of the time-credit ledger, in hundredths of an hour; never money."""

    person_id: str | None = link("person.id", nullable=True)
    organization_id: str | None = link("organization.id", nullable=True)
    kind: CreditKind = choice(CreditKind)
    hours: int
    on: date
    service_id: str | None = link("juryservice.id", nullable=True)
    reverses_id: str | None = link("creditentry.id", nullable=True)
    reason: str = ""
