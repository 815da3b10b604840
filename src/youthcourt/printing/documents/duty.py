"""The jury duty card of a young person (paper 22)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.printing.documents.setup import PageSetup


@dataclass(frozen=True)
class CardLine:
    """A sitting on the card: one that was served, or one that is coming."""

    on: date
    start: str
    place: str
    served: bool
    left: int | None = None
    """Sittings left after it, where it was served."""


@dataclass(frozen=True)
class DutyCard:
    """What one young person owes and has served. It names no case but the own, and nobody else."""

    case_number: str
    respondent: str
    """The full name; empty on a card that carries the case number alone."""
    ordered: int
    left: int
    lines: tuple[CardLine, ...]
    first_day: date
    deadline: date | None = None
    language: str = ""
    """The locale of the family, in which the card is set; empty for that of the other papers."""


@dataclass(frozen=True)
class DutyCards:
    """Cards that are printed together, one a page."""

    setup: PageSetup
    cards: tuple[DutyCard, ...]
