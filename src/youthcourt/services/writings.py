"""Letters and essays: received, read, returned or accepted; a letter reaches a victim who wants it, only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.following import WritingState
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.text import clean_line
from youthcourt.domain.wishes import Points
from youthcourt.services.left_alone import left_alone, say_why, why_not_contact
from youthcourt.services.people import full_name
from youthcourt.services.progress import open_sanction, recount, told
from youthcourt.services.victims import newest_wish, record_wish
from youthcourt.store import find_cases, find_obligations
from youthcourt.store.tables import Case, IncidentParty, Sanction, Writing
from youthcourt.store.unit import Unit


def receive_writing(unit: Unit, sanction_id: str, received_on: date, length: int | None = None) -> str:
    """Keep that a letter or an essay came in; *length* in words, where somebody counted. Returns its key.

    Raises Refused for a sanction that nothing is written for, BadInput for a day that is still to come or
    before the hearing, and for no words at all.
    """
    sanction = open_sanction(unit, sanction_id)
    if sanction.unit not in (Counted.COUNT, Counted.WORDS):
        raise Refused("Nothing is written for this. Enter what was done instead.")
    if received_on > unit.today:
        raise BadInput(
            "{date} is still to come. Give the day on which it came.", field="received_on", date=received_on
        )
    heard_on = find_obligations.heard_on(unit, sanction)
    if received_on < heard_on:
        raise BadInput(
            "{date} is before the hearing on {hearing}, which asked for it. Please check the day.",
            field="received_on",
            date=received_on,
            hearing=heard_on,
        )
    if length is not None and length <= 0:
        raise BadInput("Give the number of words, or leave it empty if nobody counted.", field="words")
    earlier = unit.find(Writing, sanction_id=sanction.id)
    row = unit.add(
        Writing(
            id=unit.new_id(), sanction_id=sanction.id, received_on=received_on, words=length,
            sequence=len(earlier) + 1,
        )
    )  # fmt: skip
    recount(unit, sanction)
    return row.id


def read_writing(unit: Unit, writing_id: str, read_by: str) -> None:
    """Keep who read a letter or an essay, today. Raises BadInput without a name, Refused once decided."""
    row, sanction = _waiting(unit, writing_id)
    unit.change(row, read_on=unit.today, read_by=_reader(row, read_by))
    recount(unit, sanction)


def return_writing(unit: Unit, writing_id: str, read_by: str, why: str) -> None:
    """Give a letter or an essay back to be done better, saying why; the next one is another."""
    row, sanction = _waiting(unit, writing_id)
    unit.change(
        row, state=WritingState.RETURNED, read_on=row.read_on or unit.today, read_by=_reader(row, read_by),
        returned_why=told(why),
    )  # fmt: skip
    recount(unit, sanction)


def accept_writing(unit: Unit, writing_id: str, read_by: str) -> None:
    """Accept a letter or an essay: it fulfils the sanction, or one of several, by the day it came."""
    row, sanction = _waiting(unit, writing_id)
    unit.change(
        row, state=WritingState.ACCEPTED, read_on=row.read_on or unit.today, read_by=_reader(row, read_by)
    )
    recount(unit, sanction)


def pass_on_writing(unit: Unit, writing_id: str, party_id: str, how: str) -> None:
    """Note that a letter was passed on to a victim, who wants it by their newest wish (YCDC, Utah 80-6-904).

    Raises Refused for a letter that is not accepted or was passed on before, or a victim who does not want
    it, was not asked or is not to be contacted (situation 18); BadInput without the way.
    """
    row, sanction, party = _to_pass_on(unit, writing_id, party_id)
    if not wants_letter(unit, party.id):
        raise Refused(
            "The newest wish of this victim does not ask for a letter, so it stays in the file. "
            "Ask first, and note the wish."
        )
    way = clean_line(how, field="The way")
    if not way:
        raise BadInput("Say how it is passed on: by mail, by hand.", field="how")
    unit.change(row, party_id=party.id, passed_on=unit.today, passed_how=way)
    recount(unit, sanction)


def pass_on_wanted(unit: Unit, writing_id: str, party_id: str, how: str, wish: str) -> None:
    """Note that the victim said today, in the words of *wish*, that they want the letter, and pass it on.

    Raises as ``pass_on_writing``, and Refused for a victim who wishes no contact: that they lift themselves.
    """
    # Asked first: who is left alone is not asked for a letter, and a new wish would lift the old one.
    _to_pass_on(unit, writing_id, party_id)
    record_wish(unit, party_id, wish, unit.today, Points(letter=True))
    pass_on_writing(unit, writing_id, party_id, how)


def _to_pass_on(unit: Unit, writing_id: str, party_id: str) -> tuple[Writing, Sanction, IncidentParty]:
    row = unit.get(Writing, writing_id, "letter")
    sanction = unit.get(Sanction, row.sanction_id, "sanction")
    case = unit.get(Case, sanction.case_id, "case")
    party = unit.get(IncidentParty, party_id, "victim")
    if row.state is not WritingState.ACCEPTED:
        raise Refused("Only a letter that was read and accepted is passed on. Read it first.")
    if row.passed_on is not None:
        raise Refused("This letter was passed on on {date} already.", date=row.passed_on)
    if party.role is not PartyRole.VICTIM or party.incident_id != case.incident_id:
        raise Refused("A letter goes to a victim of this case only. Choose one of them.")
    bar = _bar(unit, case, party)
    if bar:
        raise Refused("{bar} The letter stays in the file until that is lifted.", bar=bar)
    return row, sanction, party


def _bar(unit: Unit, case: Case, party: Any) -> str:
    """Return in a sentence why a victim is not to be contacted, or nothing."""
    return why_not_contact(unit, party.person_id or party.organization_id, case.number) or ""


def wants_letter(unit: Unit, party_id: str) -> bool:
    """Say whether the wish in force of a victim asks for a letter, and they may be contacted at all."""
    party = unit.get(IncidentParty, party_id, "victim")
    wish = newest_wish(unit, party_id)
    if wish is None or not wish.points.wants_letter:
        return False
    who = party.person_id or party.organization_id or ""
    return not say_why(left_alone(unit, (who,)), who, incident=party.incident_id)


def _waiting(unit: Unit, writing_id: str) -> tuple[Writing, Sanction]:
    row = unit.get(Writing, writing_id, "letter")
    if row.state is not WritingState.RECEIVED:
        raise Refused("This was {state} already. The next one is entered anew.", state=row.state)
    return row, open_sanction(unit, row.sanction_id)


def _reader(row: Writing, read_by: str) -> str:
    name = clean_line(read_by, field="Who read it") or row.read_by
    if not name:
        raise BadInput("Say who read it.", field="read_by")
    return name


@dataclass(frozen=True)
class LetterVictim:
    """A victim of a case's incident, with the newest wish as said and whether it asks for a letter."""

    party_id: str
    name: str
    wish: str
    said_on: date | None
    wants_letter: bool
    bar: str = ""
    """Why they are not to be contacted, in a sentence; empty where they may be."""


def letter_victims(unit: Unit, number: str) -> tuple[LetterVictim, ...]:
    """Return the victims of a case's incident with what they wish. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    found = []
    for row in find_cases.parties(unit, case.incident_id):
        if row.role is not PartyRole.VICTIM:
            continue
        newest = newest_wish(unit, row.id)
        found.append(
            LetterVictim(
                row.id, row.organization or full_name(row.given, row.family, row.suffix),
                newest.told if newest else "", newest.said_on if newest else None, wants_letter(unit, row.id),
                _bar(unit, case, row),
            )
        )  # fmt: skip
    return tuple(found)
