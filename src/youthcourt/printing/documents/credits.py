"""The statement of time credits and hours of service (paper 28). It has no field for a case or an offense."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from youthcourt.printing.documents.setup import PageSetup


@dataclass(frozen=True)
class ServedLine:
    """A sitting served on the jury. Break in minutes, *hours* without it."""

    held_on: date
    time_in: time | None
    time_out: time | None
    break_minutes: int
    hours: Decimal


@dataclass(frozen=True)
class CreditLine:
    """An entry of the ledger; *hours* below zero were spent or taken back."""

    on: date
    what: str
    hours: Decimal


@dataclass(frozen=True)
class CreditStatement:
    """What somebody served, earned and spent in a time. Hours."""

    setup: PageSetup
    name: str
    since: date
    until: date
    served: tuple[ServedLine, ...]
    entries: tuple[CreditLine, ...]
    before: Decimal
    """The balance when the time began."""
    earned: Decimal
    spent: Decimal
    balance: Decimal
    """The balance when the time ended."""
    with_credits: bool = True
    """False in a court that keeps no credits."""
    serves: bool = True
    """False for an organization, which sits on no jury."""
