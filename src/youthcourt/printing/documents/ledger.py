"""The restitution ledger (paper 23): the family's own part, or the victim's without last names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.printing.documents.setup import PageSetup


@dataclass(frozen=True)
class PaidLine:
    """A payment that stands. Cents."""

    paid_on: date
    cents: int
    receipt: str = ""
    received_on: date | None = None
    payer: str = ""
    """Who paid, as first name and last initial; empty on the family's copy."""


@dataclass(frozen=True)
class RestitutionLedger:
    """What is claimed, agreed, paid and still owed; all in cents. The money itself is never handled."""

    setup: PageSetup
    case_number: str
    """Empty on the victim's copy, which may tell of several cases."""
    payer: str
    """The full name on the family's copy; first names and last initials on the victim's."""
    payee: str
    """An organization, or the victim's first name and last initial on the family's copy."""
    claim: int
    insurance: int
    agreed: int
    """The share on the family's copy, all that is considered on the victim's."""
    paid: int
    balance: int
    payments: tuple[PaidLine, ...]
    joint: bool = False
    """Whether each of several respondents owes the whole."""
    for_victim: bool = False
    waived: int = 0
    """What a person let go; it stands there only where something was."""
    language: str = ""
    """The locale of the family, in which it is set; empty for the court's."""
