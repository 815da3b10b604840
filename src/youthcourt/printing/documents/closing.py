"""Papers of the ladder and of closing (26 and 27): letters, the referrer's report, the certificate.

Each has no field for what its reader may not know: no letter here has one for the offense, and the
referrer's has none for intake, admission, criteria or deliberation (domain reference, section 7, rule 10).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.printing.documents.setup import PageSetup


@dataclass(frozen=True)
class ItemState:
    """One thing that was to be done and how it stands, amounts as text: ``12 of 20 hours``."""

    label: str
    done: str
    state: str
    due_on: date | None = None
    closed_on: date | None = None


@dataclass(frozen=True)
class Letter:
    """A letter to one reader: a family, a victim, a young person."""

    title: str
    form: str
    reader: str
    address: str
    paragraphs: tuple[str, ...]
    case_number: str = ""
    items: tuple[ItemState, ...] = ()
    items_heading: str = ""
    closing: str = ""
    """The paragraph after the list."""
    language: str = ""
    """The locale of the reader; empty for that of the other papers."""


@dataclass(frozen=True)
class ReferrerLetter:
    """The outcome for a referrer, and how each sanction stands where they are entitled to that."""

    title: str
    case_number: str
    agency: str
    officer: str
    agency_number: str
    respondent: str
    outcome: str
    ended_on: date | None
    referred_on: date
    heard_on: tuple[date, ...] = ()
    missed: tuple[date, ...] = ()
    """Hearings to which nobody came."""
    items: tuple[ItemState, ...] = ()
    steps: tuple[tuple[str, date], ...] = ()
    """The rungs of the ladder that were taken."""
    contacts: tuple[tuple[str, int, tuple[date, ...]], ...] = ()
    """How somebody was contacted, how often, and on which days."""
    prepared: bool = False
    """Nobody has confirmed it yet: it is a draft and says so."""


@dataclass(frozen=True)
class Certificate:
    """That somebody has completed the program. It knows no offense and no case number."""

    name: str
    completed_on: date
    court: str
    language: str = ""
    changed: bool = False
    """Something of what was agreed was let go."""


@dataclass(frozen=True)
class ClosingPapers:
    """One file: a letter for each reader, or one report, or one certificate."""

    setup: PageSetup
    reference: str
    """The case's number, for the print log; never in the certificate."""
    letters: tuple[Letter, ...] = ()
    referrer: ReferrerLetter | None = None
    certificate: Certificate | None = None
