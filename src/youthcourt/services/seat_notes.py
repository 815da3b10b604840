"""What is to be known of a seat that was drawn: its juror may not sit any more, or owes no duty any more.

The draw stays as it was made; a person fills the seat, or lets the juror sit.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from youthcourt import words
from youthcourt.domain.attendance import AWAY
from youthcourt.domain.conflicts import Bar
from youthcourt.services.jury_facts import hearing_facts, pool_facts, rivals, why_not
from youthcourt.services.panels import bar_of
from youthcourt.store import find_sittings
from youthcourt.store.tables import Attendance, Draw, PanelSeat, Sitting
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class SeatNote:
    """A note on a seat, in words for the staff, and whether its juror may sit all the same."""

    may_sit: bool
    told: str


def seat_notes(unit: Unit, on: date) -> dict[str, SeatNote]:
    """Return, by seat, what is to be known of seats and alternates in hearings still to be heard.

    A seat that is in order has no note, nor has one that was left. Who was drawn for their duty and owes
    none any more stays in the jury pool: they may sit as anybody in it may, and it is told. The pool is
    read once and each hearing once, however many seats there are. Raises NotFound for the sitting.
    """
    sitting = find_sittings.on(unit, on)
    draw = find_sittings.standing_draw(unit, sitting.id)
    return _notes(unit, sitting, draw) if draw is not None else {}


def _notes(unit: Unit, sitting: Sitting, draw: Draw) -> dict[str, SeatNote]:
    seats = unit.find(PanelSeat, draw_id=draw.id, left_code="")
    jurors = {juror.person: juror for juror in pool_facts(unit, sitting)}
    freed = set(json.loads(draw.duty)) - {key for key, juror in jurors.items() if juror.duty}
    away = {row.person_id for row in unit.find(Attendance, sitting_id=sitting.id) if row.code in AWAY}
    docket, found = find_sittings.docket(unit, sitting.id), {}
    for here in hearing_facts(unit, sitting):
        others = rivals(docket, here)
        busy = {seat.person_id for seat in seats if seat.hearing_id in others and not seat.alternate}
        for seat in (seat for seat in seats if seat.hearing_id == here.hearing):
            person = seat.person_id
            bar = bar_of(jurors.get(person), here, sitting.held_on, elsewhere=person in busy)
            if bar is not None or person in freed:
                gave_back = person in freed and person not in away
                found[seat.id] = _note(bar, gave_back=gave_back)
    return found


def _note(bar: Bar | None, *, gave_back: bool) -> SeatNote:
    """Return the note; who gave the day back because their case has ended is not called away."""
    if bar is None:
        return SeatNote(True, words.text("Owes no duty any more"))
    why = words.text("they owe no duty any more") if gave_back and bar is Bar.AWAY else why_not(bar)
    return SeatNote(False, words.text("May not sit: {why}", why=why))
