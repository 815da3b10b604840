"""Where a case finds a place on a docket: the first free room and time at which everybody is free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import count

from youthcourt.domain.conflicts import tied
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.presence import Place, first_clash
from youthcourt.services.judges import check_untied
from youthcourt.services.jury_facts import case_facts
from youthcourt.services.presence import place_of, places, span
from youthcourt.store import find_sittings
from youthcourt.store.tables import Case, Room, Sitting
from youthcourt.store.unit import Unit


def first_place(unit: Unit, sitting: Sitting, case: Case, room_name: str) -> tuple[Room, time]:
    """Return the earliest free place at which nobody of the case is needed elsewhere.

    Co-respondents get times of their own (situation 4: separate slots), and no case comes before
    a judge who is tied to it. Raises BadInput for a room that is not there, and Refused when no
    judge may preside or the day has no such time left.
    """
    rooms = _rooms(unit, sitting, case, room_name)
    taken = {(row.room_id, row.starts_at) for row in find_sittings.docket(unit, sitting.id)}
    standing = places(unit, sitting)
    wanted = {room.id: place_of(unit, sitting, case, room, sitting.starts_at) for room in rooms}
    times = (_slot(sitting, slot, case) for slot in count())
    return next(
        (room, starts_at)
        for starts_at in times
        for room in rooms
        if (room.id, starts_at) not in taken
        and first_clash(_at(wanted[room.id], starts_at, sitting), standing) is None
    )


def _at(place: Place, starts_at: time, sitting: Sitting) -> Place:
    start, end = span(starts_at, sitting.slot_minutes)
    return replace(place, start=start, end=end)


def _rooms(unit: Unit, sitting: Sitting, case: Case, room_name: str) -> Sequence[Room]:
    """Return the rooms that the case may be heard in, in the order of the sitting."""
    rooms = list(unit.find(Room, "position", sitting_id=sitting.id))
    if room_name:
        rooms = [room for room in rooms if room.name.casefold() == room_name.casefold()]
    if not rooms:
        raise BadInput("This sitting has no room called {room}.", field="room", room=room_name)
    facts = case_facts(unit, case)
    open_to_it = [room for room in rooms if tied(room.judge_id or "", facts) is None]
    if not open_to_it:
        check_untied(unit, rooms[0].judge_id or "", facts)
    return open_to_it


def _slot(sitting: Sitting, slot: int, case: Case) -> time:
    start = datetime.combine(sitting.held_on, sitting.starts_at)
    when = start + timedelta(minutes=slot * sitting.slot_minutes)
    if when.date() != sitting.held_on:
        raise Refused(
            "The day is full: no time is left at which a room and everybody in case {case} are free. "
            "Choose another day.",
            case=case.number,
        )
    return when.time()
