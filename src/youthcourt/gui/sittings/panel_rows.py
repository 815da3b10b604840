"""Rows of a panel's two tables: the seats with their alternates, and those left out with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from youthcourt import words
from youthcourt.services.juries import DrawView
from youthcourt.services.seat_notes import SeatNote
from youthcourt.services.sittings import DocketLine, SeatLine

_AFTER_ALL = 1000


@dataclass(frozen=True)
class Seat:
    """A seat as the table shows it."""

    id: str
    order: int
    place: str
    name: str
    left: str
    alternate: bool
    note: str = ""
    """What is to be known of who still holds it: that they may not sit any more, and why."""

    @property
    def told(self) -> str:
        """Why its juror left, or what is to be known of the one who has it."""
        return self.left or self.note


@dataclass(frozen=True)
class Left:
    """Somebody left out of a panel, and why; for the staff alone."""

    id: str
    name: str
    why: str


def seats_of(line: DocketLine, notes: Mapping[str, SeatNote] = MappingProxyType({})) -> tuple[Seat, ...]:
    """Return the seats of a hearing by number, those who left beneath their seat, then the alternates.

    *notes* are those of ``seat_notes``, by seat.
    """
    held = sorted(line.panel, key=lambda seat: (seat.number, bool(seat.left_code)))
    rows = [_seat(seat, at, str(seat.number), notes) for at, seat in enumerate(held)]
    place = words.text("Alternate")
    rows += [_seat(seat, _AFTER_ALL + at, place, notes) for at, seat in enumerate(line.alternates)]
    return tuple(rows)


def left_out(view: DrawView, hearing_id: str, names: Mapping[str, str]) -> tuple[Left, ...]:
    """Return who was left out of a hearing's panel, by name."""
    out = next((panel.excluded for panel in view.hearings if panel.hearing_id == hearing_id), ())
    lines = [Left(person, names.get(person, ""), words.label(bar)) for person, bar in out]
    return tuple(sorted(lines, key=lambda line: line.name))


def _seat(seat: SeatLine, order: int, place: str, notes: Mapping[str, SeatNote]) -> Seat:
    note = notes[seat.seat_id].told if seat.seat_id in notes else ""
    return Seat(seat.seat_id, order, place, seat.name, seat.left_code, not seat.number, note)
