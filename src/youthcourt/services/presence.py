"""Who must be where, when, at a sitting: asked by the draw, the seating, the judges and the docket."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time

from youthcourt.domain.errors import Refused
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.presence import Place, first_clash
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_sittings
from youthcourt.store.tables import Case, PanelSeat, Person, Room, Sitting
from youthcourt.store.unit import Unit

STANDING = (HearingResult.SET, HearingResult.HEARD)
"""Hearings that take place or took place."""


def span(starts_at: time, minutes: int) -> tuple[int, int]:
    """Return from when to when a hearing lasts, in minutes after midnight."""
    start = starts_at.hour * 60 + starts_at.minute
    return start, start + minutes


def places(unit: Unit, sitting: Sitting) -> tuple[Place, ...]:
    """Return the standing hearings of a sitting with everybody who must be there."""
    docket = [row for row in find_sittings.docket(unit, sitting.id) if row.result in STANDING]
    needed = find_sittings.needed(unit, [row.case_id for row in docket], sitting.held_on)
    jurors = _jurors(unit, sitting)
    return tuple(
        Place(
            row.number,
            row.room_id,
            *span(row.starts_at, row.minutes),
            people=frozenset(needed[row.case_id]),
            judge=row.judge_id or row.room_judge_id or "",
            jurors=frozenset(jurors.get(row.id, ())),
            incident=row.incident_id,
            hearing=row.id,
        )
        for row in docket
    )


def _jurors(unit: Unit, sitting: Sitting) -> dict[str, list[str]]:
    draw = find_sittings.standing_draw(unit, sitting.id)
    found: dict[str, list[str]] = {}
    for seat in unit.find(PanelSeat, draw_id=draw.id, alternate=False, left_code="") if draw else ():
        found.setdefault(seat.hearing_id, []).append(seat.person_id)
    return found


def place_of(unit: Unit, sitting: Sitting, case: Case, room: Room, starts_at: time) -> Place:
    """Return what a hearing of *case* would need in a room from *starts_at* on; nobody is drawn for it."""
    return Place(
        case.number,
        room.id,
        *span(starts_at, sitting.slot_minutes),
        people=frozenset(find_sittings.needed(unit, [case.id], sitting.held_on)[case.id]),
        judge=room.judge_id or "",
        incident=case.incident_id,
    )


def check_apart(unit: Unit, place: Place, others: Iterable[Place]) -> None:
    """Raise Refused when somebody would have to be in two hearings at once, or co-respondents would meet."""
    other = first_clash(place, others)
    if other is None:
        return
    if other.incident == place.incident:
        raise Refused("Co-respondents of one incident are heard at different times. Choose another place.")
    person = unit.get(Person, min(place.needed & other.needed), "person")
    raise Refused(
        "{person} would be needed in case {case} and in case {other} at the same time. Choose another place.",
        person=full_name(person.given, person.family),
        case=place.case,
        other=other.case,
    )
