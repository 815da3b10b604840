"""The docket of a sitting: one list for staff, one to post at the door (papers 9 and 10)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.printing.documents.cover import SeatLine
from youthcourt.printing.documents.own import OwnLine


@dataclass(frozen=True)
class DocketLine:
    """One hearing as staff see it, with the full name."""

    start: str
    """Time of day as printed: ``9:30 AM``."""
    case_number: str
    respondent: str
    offense: str
    room: str
    judge: str = ""
    interpreter: str = ""
    panel: tuple[SeatLine, ...] = ()
    """Jurors in the order of their seats, with the numbers of those."""
    notes: str = ""


@dataclass(frozen=True)
class Docket:
    """The staff's list of one sitting. Never leaves the staff."""

    held_on: date
    place: str
    lines: tuple[DocketLine, ...]
    own: tuple[OwnLine, ...] = ()
    """The court's own fields that stand on this paper."""


@dataclass(frozen=True)
class PostedLine:
    """One hearing as the door may show it."""

    start: str
    case_number: str
    name: str
    """First name and last initial, or empty to post the case number alone."""
    room: str


@dataclass(frozen=True)
class PostedDocket:
    """The list at the door: no surname, no offense."""

    held_on: date
    place: str
    lines: tuple[PostedLine, ...]
