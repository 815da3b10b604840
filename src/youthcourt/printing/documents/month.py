"""The month in figures, for the board: counts with their base, and nobody's name (paper 30)."""

from __future__ import annotations

from dataclasses import dataclass

from youthcourt.printing.documents.setup import PageSetup


@dataclass(frozen=True)
class MonthRow:
    """A count in words: of the month, and of the month before; empty where only today is known."""

    name: str
    now: str
    before: str


@dataclass(frozen=True)
class MonthGroup:
    """The counts of one part."""

    title: str
    rows: tuple[MonthRow, ...]


@dataclass(frozen=True)
class MonthReport:
    """One page of a month's figures."""

    setup: PageSetup
    month: str
    """The month in words: ``November 2026``."""
    before: str
    groups: tuple[MonthGroup, ...]
    notes: tuple[str, ...]
    under_way: bool = False
    """The month has not ended."""
