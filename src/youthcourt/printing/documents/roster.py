"""The sign-in roster of the jurors with their seat numbers (paper 11).

It has no word of who serves as an obligation.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.printing.documents.setup import PageSetup


@dataclass(frozen=True)
class RosterPanel:
    """One hearing's panel: seat number, empty for an alternate, and name."""

    case_number: str
    start: str
    room: str
    seats: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Roster:
    """The panels of a sitting as they stand now."""

    setup: PageSetup
    held_on: date
    place: str
    panels: tuple[RosterPanel, ...]
