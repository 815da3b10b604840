"""What is told about a hearing that is set: family, interpreter, wish; then that papers are collected."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.text import clean_line, clean_text
from youthcourt.store import find_sittings
from youthcourt.store.tables import (
    Case,
    Hearing,
    HearingNeed,
    IncidentParty,
    PapersCollected,
    Sitting,
    VictimWish,
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


def record_wish(
    unit: Unit,
    party_id: str,
    wish: str,
    said_on: date,
    letter: bool | None = None,
    *,
    result: bool | None = None,
    no_contact: bool | None = None,
) -> None:
    """Keep a victim's wish as said on a day; a changed wish is a new one beside the old.
    *letter* says whether they want a letter of apology, *result* whether they want to be told how the
    case ends. What is None was not asked: it stays as the wish in force on that day has it.

    With *no_contact* they are left alone until they wish otherwise (situation 18 of the domain reference).
    Raises BadInput without words or for a day ahead of today.
    """
    party = unit.get(IncidentParty, party_id, "victim")
    told = clean_text(wish, field="The wish", limit=1000)
    if not told:
        raise BadInput("Write the victim's wish in a few words; “none” is one, too.", field="wish")
    _check_said(unit, said_on)
    rows = unit.find(VictimWish, "said_on", "sequence", party_id=party.id)
    before = next((row for row in reversed(rows) if row.said_on <= said_on), None)
    alone = no_contact if no_contact is not None else bool(before and before.no_contact)
    unit.add(
        VictimWish(
            id=unit.new_id(), party_id=party.id, wish=told, said_on=said_on, no_contact=alone,
            letter=letter if letter is not None or before is None else before.letter,
            result=result if result is not None or before is None else before.result,
            sequence=len(rows) + 1,
        )
    )  # fmt: skip
    cases = unit.find(Case, incident_id=party.incident_id)
    unit.touch("cases", "contacts", *(f"case:{case.number}" for case in cases))


@dataclass(frozen=True)
class Wish:
    """A victim's wish, as said on a day."""

    wish: str
    said_on: date
    no_contact: bool
    letter: bool | None
    """Whether they want a letter of apology; None where that was never asked."""
    result: bool | None
    """Whether they want to be told how the case ends; None where that was never asked."""


def newest_wish(unit: Unit, party_id: str) -> Wish | None:
    """Return the wish of a victim that is in force; None before the first."""
    rows = unit.find(VictimWish, "said_on", "sequence", party_id=party_id)
    if not rows:
        return None
    last = rows[-1]
    return Wish(last.wish, last.said_on, last.no_contact, last.letter, last.result)


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
