"""Sittings as the staff sees them: lines of lists, the docket, rooms and seats."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from youthcourt.domain.missing import Missing
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.stages import Stage


@dataclass(frozen=True)
class SittingLine:
    """A sitting in a list."""

    held_on: date
    place: str
    hearings: int
    heard: int
    drawn: bool
    own: tuple[tuple[str, str], ...] = ()
    """What stands in the court's own fields, by the field's key, where the list was asked for it."""


@dataclass(frozen=True)
class RoomLine:
    """A room of a sitting with its judge."""

    id: str
    name: str
    judge_id: str | None
    judge: str


@dataclass(frozen=True)
class SeatLine:
    """A seat on a panel: number 0 is an alternate."""

    seat_id: str
    number: int
    person_id: str
    name: str
    left_code: str = ""
    despite: str = ""
    """Why they sit in spite of a warning; for the staff alone."""


@dataclass(frozen=True)
class DocketLine:
    """A hearing on the docket, for the staff."""

    hearing_id: str
    case: str
    respondent_id: str
    name: str
    room: str
    start: str
    """Time of day, 24 hours: ``09:45``."""
    minutes: int
    judge: str
    result: HearingResult
    stage: Stage
    facts_cleared: bool
    missing: tuple[Missing, ...]
    """What the hearing still lacks."""
    panel: tuple[SeatLine, ...] = ()
    alternates: tuple[SeatLine, ...] = ()

    @property
    def called(self) -> str:
        """The respondent's name, or the case number while no name is known."""
        return self.name or self.case


@dataclass(frozen=True)
class SittingPage:
    """A sitting with its rooms and hearings."""

    held_on: date
    place: str
    starts_at: time
    slot_minutes: int
    rooms: tuple[RoomLine, ...]
    hearings: tuple[DocketLine, ...]
    seed: int | None
    """The seed of the draw in force, or None when nothing is drawn."""
    eligible_hash: str
