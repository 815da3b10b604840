"""Sittings: lists, the page of a day with rooms and docket; scheduling by this module's name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, time
from typing import Any

from youthcourt import words
from youthcourt.domain.errors import NotFound
from youthcourt.domain.parts import HearingResult
from youthcourt.services.missing import missing_for
from youthcourt.services.people import full_name
from youthcourt.services.scheduling import (
    add_sitting,
    drop_draw,
    schedule,
    set_duty_places,
    set_judge,
    swap_places,
    take_off,
)
from youthcourt.services.sitting_lines import DocketLine, RoomLine, SeatLine, SittingLine, SittingPage
from youthcourt.store import find_sittings
from youthcourt.store.tables import Case, Hearing, Person, Room, Sitting
from youthcourt.store.unit import Unit

__all__ = [
    "DocketLine", "RoomLine", "SeatLine", "SittingLine", "SittingPage", "add_sitting", "clock_of",
    "coming_sittings", "day_at_hand", "docket_line", "drop_draw", "hearing_at_hand", "lines_of",
    "list_sittings", "schedule", "set_duty_places", "set_judge", "sitting_page", "swap_places", "take_off",
]  # fmt: skip


def list_sittings(unit: Unit) -> tuple[SittingLine, ...]:
    """Return all sittings, newest first."""
    return _lines(find_sittings.listed(unit))


def coming_sittings(unit: Unit) -> tuple[SittingLine, ...]:
    """Return the sittings of today and after, the next one first."""
    return _lines(reversed(find_sittings.listed(unit, since=unit.today)))


def lines_of(unit: Unit, days: Sequence[date]) -> tuple[SittingLine, ...]:
    """Return the sittings of these days, in the order given."""
    found = {line.held_on: line for line in _lines(find_sittings.listed(unit, days))}
    return tuple(found[day] for day in days if day in found)


def day_at_hand(unit: Unit) -> date | None:
    """Return the day of the next sitting, today's among them; else of the last one; None without any."""
    return find_sittings.day_at_hand(unit, unit.today)


def hearing_at_hand(unit: Unit, on: date) -> str:
    """Return the first hearing of a sitting that is still to be heard, else its first; empty without any.

    Raises NotFound for the sitting.
    """
    rows = find_sittings.docket(unit, find_sittings.on(unit, on).id)
    waiting = [row for row in rows if row.result == HearingResult.SET]
    return str((waiting or rows)[0].id) if rows else ""


def _lines(rows: Iterable[Any]) -> tuple[SittingLine, ...]:
    return tuple(
        SittingLine(row.held_on, row.place, row.hearings, row.heard, bool(row.drawn)) for row in rows
    )


def sitting_page(unit: Unit, on: date) -> SittingPage:
    """Return a sitting with rooms, hearings and panels; raises NotFound."""
    sitting = find_sittings.on(unit, on)
    draw = find_sittings.standing_draw(unit, sitting.id)
    panels = _panels(unit, draw.id) if draw else {}
    return SittingPage(
        sitting.held_on,
        sitting.place,
        sitting.starts_at,
        sitting.slot_minutes,
        _rooms(unit, sitting),
        tuple(
            _docket_line(unit, row, panels.get(row.id, ()), on)
            for row in find_sittings.docket(unit, sitting.id)
        ),
        draw.seed if draw else None,
        draw.eligible_hash if draw else "",
    )


def docket_line(unit: Unit, hearing_id: str) -> tuple[date, DocketLine]:
    """Return one hearing with its panel, and the day of its sitting.

    Raises NotFound when it no longer stands on the docket.
    """
    hearing = unit.get(Hearing, hearing_id, "hearing")
    page = sitting_page(unit, unit.get(Sitting, hearing.sitting_id, "sitting").held_on)
    line = next((line for line in page.hearings if line.hearing_id == hearing_id), None)
    if line is None:
        raise NotFound(
            "This hearing was taken off the docket of {date}. Open the case to see where it stands.",
            date=page.held_on,
        )
    return page.held_on, line


def _docket_line(unit: Unit, row: Any, seats: Sequence[SeatLine], on: date) -> DocketLine:
    case = unit.get(Case, row.case_id, "case")
    return DocketLine(
        row.id, row.number, row.respondent_id, full_name(row.given, row.family, row.suffix), row.room,
        row.starts_at.strftime("%H:%M"), row.minutes, full_name(row.judge_given, row.judge_family),
        row.result, row.stage, row.facts_cleared_on is not None,
        tuple(missing_for(unit, case, on)) if row.result is HearingResult.SET else (),
        tuple(seat for seat in seats if seat.number), tuple(seat for seat in seats if not seat.number),
    )  # fmt: skip


def _panels(unit: Unit, draw_id: str) -> dict[str, list[SeatLine]]:
    panels: dict[str, list[SeatLine]] = {}
    for row in find_sittings.seats(unit, draw_id):
        number = 0 if row.alternate else row.number
        seat = SeatLine(
            row.id, number, row.person_id, full_name(row.given, row.family), row.left_code, row.despite
        )
        panels.setdefault(row.hearing_id, []).append(seat)
    return panels


def _rooms(unit: Unit, sitting: Sitting) -> tuple[RoomLine, ...]:
    lines = []
    for room in unit.find(Room, "position", sitting_id=sitting.id):
        judge = unit.get(Person, room.judge_id, "person") if room.judge_id else None
        lines.append(
            RoomLine(room.id, room.name, room.judge_id, full_name(judge.given, judge.family) if judge else "")
        )
    return tuple(lines)


def clock_of(start: str) -> str:
    """Return a docket time as people read it: ``9:45 AM``."""
    return words.clock(time.fromisoformat(start))
