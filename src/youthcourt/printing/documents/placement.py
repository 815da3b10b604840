"""Papers about providers: the placement slip, the list of what is owed, what was done at each provider."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.printing.documents.setup import PageSetup


@dataclass(frozen=True)
class PlacementSlip:
    """Where a young person goes, when and what to bring. The site reads it: no offense and no case number.

    Texts are ready to print; what is empty is a line to write on.
    """

    respondent: str
    what: str
    """What is to be done, with its amount: ``Community service: 20 hours``."""
    due: date
    provider: str
    contact: str = ""
    phone: str = ""
    address: str = ""
    task: str = ""
    times: str = ""
    travel: str = ""
    rules: str = ""
    language: str = ""
    """The locale it is read in; empty for the language of the papers."""


@dataclass(frozen=True)
class PlacementPapers:
    """The slip for the provider and that for the family, who may read another language."""

    setup: PageSetup
    site: PlacementSlip
    family: PlacementSlip


@dataclass(frozen=True)
class OwedRow:
    """One case on the list for the staff's meeting, ready to print."""

    name: str
    case_number: str
    left: str
    due: str
    contact: str
    next_step: str
    provider: str = ""


@dataclass(frozen=True)
class OwedGroup:
    """The cases that stand alike: late, this week, later."""

    title: str
    rows: tuple[OwedRow, ...]


@dataclass(frozen=True)
class OwedList:
    """What all young people still owe, by its day. Never leaves the staff."""

    setup: PageSetup
    groups: tuple[OwedGroup, ...]


@dataclass(frozen=True)
class ProviderRow:
    """One provider in the report: counts and hours alone, nobody's name."""

    name: str
    young_people: str
    worked: str
    credited: str
    other: str
    placed_now: str


@dataclass(frozen=True)
class ProviderSheet:
    """What was done at the providers in a time."""

    setup: PageSetup
    period: str
    rows: tuple[ProviderRow, ...]
    total: ProviderRow
