"""Rows of a panel's two tables: the seats with their alternates, and those left out with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from youthcourt import words
from youthcourt.domain.jury_warnings import Warn
from youthcourt.services.juries import DrawView
from youthcourt.services.jury_warnings import say_warnings
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
    watch: str = ""
    """What the clerk looks at, and why they sit all the same; for the staff alone."""
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


def seats_of(
    line: DocketLine,
    notes: Mapping[str, SeatNote] = MappingProxyType({}),
    watch: Mapping[str, tuple[Warn, ...]] = MappingProxyType({}),
) -> tuple[Seat, ...]:
    """Return the seats of a hearing by number, those who left beneath their seat, then the alternates.

    *notes* are those of ``seat_notes``, by seat; *watch* is what the clerk looks at, by juror.
    """
    held = sorted(line.panel, key=lambda seat: (seat.number, bool(seat.left_code)))
    place = words.text("Alternate")
    rows = [_seat(seat, at, str(seat.number)) for at, seat in enumerate(held)]
    rows += [_seat(seat, _AFTER_ALL + at, place) for at, seat in enumerate(line.alternates)]
    told = {seat.seat_id: _watched(seat, watch) for seat in (*line.panel, *line.alternates)}
    rows = [
        replace(row, note=notes[row.id].told if row.id in notes else "", watch=told[row.id]) for row in rows
    ]
    return tuple(rows)


def left_out(view: DrawView, hearing_id: str, names: Mapping[str, str]) -> tuple[Left, ...]:
    """Return who was left out of a hearing's panel, by name."""
    out = next((panel.excluded for panel in view.hearings if panel.hearing_id == hearing_id), ())
    lines = [Left(person, names.get(person, ""), words.label(bar)) for person, bar in out]
    return tuple(sorted(lines, key=lambda line: line.name))


def _seat(seat: SeatLine, order: int, place: str) -> Seat:
    return Seat(seat.seat_id, order, place, seat.name, seat.left_code, not seat.number)


def _watched(seat: SeatLine, watch: Mapping[str, tuple[Warn, ...]]) -> str:
    """Return what the clerk looks at, and why they sit all the same; nothing of who has left."""
    told = say_warnings(watch.get(seat.person_id, ()))
    kept = words.text("kept: {why}", why=seat.despite) if seat.despite else ""
    return "" if seat.left_code else words.listing(part for part in (told, kept) if part)
