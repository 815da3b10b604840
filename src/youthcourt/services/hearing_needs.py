"""What is told about a hearing that is set: family, interpreter; then that papers are collected."""

from __future__ import annotations

from datetime import date

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.text import clean_line
from youthcourt.store import find_sittings
from youthcourt.store.tables import (
    Hearing,
    HearingNeed,
    PapersCollected,
    Sitting,
)
from youthcourt.store.unit import Unit


def confirm_family(unit: Unit, hearing_id: str, on: date, note: str = "") -> None:
    """Note that the family said, on a day, that they will come. Raises Refused once it is heard.

    Raises BadInput for a day ahead of today.
    """
    need = _need(unit, hearing_id)
    _check_said(unit, on)
    unit.change(need, family_confirmed_on=on, family_note=clean_line(note, field="The note"))
    _touch(unit, hearing_id)


def arrange_interpreter(unit: Unit, hearing_id: str, who: str) -> None:
    """Note who interprets at a hearing. Raises Refused once it is heard, BadInput without a name."""
    name = clean_line(who, field="The interpreter")
    if not name:
        raise BadInput("Give the interpreter's name, or the service that sends one.", field="why")
    unit.change(_need(unit, hearing_id), interpreter=name)
    _touch(unit, hearing_id)


def papers_collected(unit: Unit, on: date, note: str = "") -> None:
    """Note that the papers handed out at a sitting are all back.

    Raises Refused before its day or when that is noted already, NotFound for the day.
    """
    sitting = find_sittings.on(unit, on)
    if on > unit.today:
        raise Refused("The sitting is on {date}; papers can be collected from that day on.", date=on)
    if unit.one(PapersCollected, sitting_id=sitting.id):
        raise Refused("The papers of {date} are already noted as collected.", date=on)
    unit.add(
        PapersCollected(
            id=unit.new_id(), sitting_id=sitting.id, collected_on=unit.today, by=unit.actor,
            note=clean_line(note, field="The note"),
        )
    )  # fmt: skip
    unit.touch("today", f"sitting:{on.isoformat()}")


def papers_back_on(unit: Unit, on: date) -> date | None:
    """Return the day on which the papers of a sitting were noted as all back, or None. Raises NotFound."""
    row = unit.one(PapersCollected, sitting_id=find_sittings.on(unit, on).id)
    return row.collected_on if row else None


def _need(unit: Unit, hearing_id: str) -> HearingNeed:
    hearing = unit.get(Hearing, hearing_id, "hearing")
    if hearing.result is not HearingResult.SET:
        raise Refused("This hearing is over or was taken off the docket. Look at the sitting again.")
    held = unit.one(HearingNeed, hearing_id=hearing_id)
    return held or unit.add(HearingNeed(id=unit.new_id(), hearing_id=hearing_id))


def _check_said(unit: Unit, on: date) -> None:
    if on > unit.today:
        raise BadInput("{date} is still to come. Give the day on which it was said.", field="on", date=on)


def _touch(unit: Unit, hearing_id: str) -> None:
    sitting = unit.get(Sitting, unit.get(Hearing, hearing_id, "hearing").sitting_id, "sitting")
    unit.touch("readiness", f"sitting:{sitting.held_on.isoformat()}")
