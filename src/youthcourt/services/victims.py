"""The victims of a case: what they wish, as a dated list, and how they are reached safely.

A changed wish is added and never overwrites another (domain reference, section 8, situation 18).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.text import clean_line, clean_text
from youthcourt.domain.wishes import Points, in_force
from youthcourt.services.left_alone import left_alone, say_why
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_cases, find_victims
from youthcourt.store.tables import Case, IncidentParty, Organization, VictimWish
from youthcourt.store.unit import Unit

_YES = {
    "no_contact": "wishes no contact",
    "attend": "wants to be there",
    "surrogate": "somebody speaks in their place",
    "restitution": "wants restitution",
    "result": "wants to be told the result",
    "letter": "wants a letter of apology",
    "first_name": "jurors may read the first name",
}
_NO = {
    "no_contact": "may be contacted",
    "attend": "does not want to be there",
    "surrogate": "nobody speaks in their place",
    "restitution": "wants no restitution",
    "result": "does not want to be told the result",
    "letter": "wants no letter of apology",
    "first_name": "jurors read “V.”",
}


@dataclass(frozen=True)
class Wish:
    """A victim's wish as it was said on a day, or the one in force with the newest words."""

    wish: str
    said_on: date
    points: Points
    note: str = ""

    @property
    def told(self) -> str:
        """The wish in words: the points, then what they said."""
        return words.listing(part for part in (say_points(self.points), self.wish) if part)


@dataclass(frozen=True)
class VictimLine:
    """A victim as the staff sees them: how they are reached, what they wish, what they said and claim."""

    party_id: str
    name: str
    person_id: str
    """Empty for an organization."""
    organization_id: str
    phone: str
    email: str
    address: str
    """These three are those of the person or the organization."""
    safe_address: str
    safe_phone: str
    language: str
    surrogate: str
    statement: str
    statement_on: date | None
    extract: str
    extract_cleared_on: date | None
    extract_cleared_by: str
    claim: int | None
    """In cents."""
    letter_on: date | None
    wishes: tuple[Wish, ...]
    """All of them, the newest first."""
    points: Points
    """What is in force."""
    why_not: str
    """Why they are left alone, in a sentence; empty where they may be contacted."""

    @property
    def reached_at(self) -> str:
        """Where a letter goes: the safe address before any other."""
        return self.safe_address or self.address

    @property
    def in_words(self) -> str:
        """The wish in force in words; empty before the first."""
        return say_points(self.points) or (self.wishes[0].wish if self.wishes else "")


def record_wish(
    unit: Unit, party_id: str, wish: str, said_on: date, points: Points | None = None, note: str = ""
) -> None:
    """Keep a victim's wish as said on a day, beside the earlier ones.

    What *points* do not speak of stays as the earlier wishes have it; with ``no_contact`` the victim is left
    alone until they wish otherwise. *note* is the staff's own. Raises BadInput without a word or a point and
    for a day ahead of today.
    """
    party = _victim(unit, party_id)
    told = clean_text(wish, field="The wish", limit=1000)
    said = points or Points()
    if not told and not said.spoken:
        raise BadInput("Write the victim's wish in a few words; “none” is one, too.", field="wish")
    if said_on > unit.today:
        raise BadInput(
            "{date} is still to come. Give the day on which it was said.", field="on", date=said_on
        )
    earlier = unit.find(VictimWish, party_id=party.id)
    unit.add(
        VictimWish(
            id=unit.new_id(), party_id=party.id, wish=told, said_on=said_on, sequence=len(earlier) + 1,
            note=clean_line(note, field="The note"), **_as_columns(said),
        )
    )  # fmt: skip
    touch(unit, party)


@dataclass(frozen=True)
class Reached:
    """How a victim is reached and who speaks for them. The last three are an organization's own."""

    safe_address: str = ""
    safe_phone: str = ""
    surrogate: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""


def change_reached(unit: Unit, party_id: str, told: Reached) -> None:
    """Keep how a victim is reached safely; of an organization its own address, phone and e-mail as well."""
    party = _victim(unit, party_id)
    unit.change(
        party,
        safe_address=clean_line(told.safe_address, field="The safe address"),
        safe_phone=clean_line(told.safe_phone, field="The safe phone number"),
        surrogate=clean_line(told.surrogate, field="Who speaks for them"),
    )
    if party.organization_id:
        unit.change(
            unit.get(Organization, party.organization_id, "organization"),
            address=clean_line(told.address, field="The address"),
            phone=clean_line(told.phone, field="The phone number"),
            email=clean_line(told.email, field="The e-mail address"),
        )
    touch(unit, party)


def victims_of_case(unit: Unit, number: str) -> tuple[VictimLine, ...]:
    """Return the victims of a case's incident. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    rows = find_victims.of_incident(unit, case.incident_id)
    said = wishes_of(unit, [row.id for row in rows])
    alone = left_alone(unit, [row.person_id or row.organization_id for row in rows])
    lines = []
    for row in rows:
        key = row.person_id or row.organization_id
        why = say_why(alone, key, youth=case.respondent_id, incident=case.incident_id)
        lines.append(_line(row, said.get(row.id, ()), why))
    return tuple(lines)


def victim_of_case(unit: Unit, number: str, party_id: str) -> VictimLine:
    """Return one victim of a case's incident. Raises Refused for anybody else."""
    found = next((line for line in victims_of_case(unit, number) if line.party_id == party_id), None)
    if found is None:
        raise Refused("They are no victim in case {case} any more. Look at the case again.", case=number)
    return found


def wishes_of(unit: Unit, party_ids: Collection[str]) -> dict[str, tuple[Wish, ...]]:
    """Return by victim all wishes as they were said, the newest first; one read, however many."""
    found: dict[str, list[Wish]] = {}
    for row in find_victims.wishes(unit, party_ids):
        found.setdefault(row.party_id, []).insert(0, Wish(row.wish, row.said_on, _points(row), row.note))
    return {key: tuple(said) for key, said in found.items()}


def newest_wish(unit: Unit, party_id: str) -> Wish | None:
    """Return the wish of a victim that is in force, in the newest words; None before the first."""
    said = wishes_of(unit, (party_id,)).get(party_id, ())
    if not said:
        return None
    return Wish(said[0].wish, said[0].said_on, force_of(said), said[0].note)


def force_of(said: Iterable[Wish]) -> Points:
    """Return what is in force of wishes that stand with the newest first."""
    return in_force(wish.points for wish in reversed(tuple(said)))


def say_points(points: Points) -> str:
    """Return the points of a wish in words; of somebody who is left alone that alone."""
    if points.left_alone:
        return words.text(_YES["no_contact"])
    told = []
    for field in fields(points):
        value = getattr(points, field.name)
        if value is None:
            continue
        if field.name == "statement":
            told.append(words.text("statement: {way}", way=words.label(value).lower()))
        else:
            told.append(words.text((_YES if value else _NO)[field.name]))
    return words.listing(told)


def touch(unit: Unit, party: IncidentParty) -> None:
    """Tell who shows a victim that something of theirs changed."""
    cases = unit.find(Case, incident_id=party.incident_id)
    unit.touch("cases", "contacts", "today", *(f"case:{case.number}" for case in cases))


def _victim(unit: Unit, party_id: str) -> IncidentParty:
    party = unit.get(IncidentParty, party_id, "victim")
    if party.role is not PartyRole.VICTIM:
        raise Refused("Wishes are kept of a victim. Name the person as a victim first.")
    return party


def _as_columns(points: Points) -> dict[str, Any]:
    return {field.name: getattr(points, field.name) for field in fields(points)}


def _points(row: Any) -> Points:
    return Points(**{field.name: getattr(row, field.name) for field in fields(Points)})


def _line(row: Any, said: tuple[Wish, ...], why: str) -> VictimLine:
    own = "organization_" if row.organization_id else ""
    phone, email, address = (getattr(row, f"{own}{name}") for name in ("phone", "email", "address"))
    return VictimLine(
        row.id, row.organization or full_name(row.given, row.family, row.suffix), row.person_id or "",
        row.organization_id or "", phone, email, address,
        row.safe_address, row.safe_phone, row.language or "", row.surrogate, row.statement, row.statement_on,
        row.cleared_extract, row.extract_cleared_on, row.extract_cleared_by, row.claim_cents, row.letter_on,
        said, force_of(said), why,
    )  # fmt: skip
