"""Who is not to be contacted, asked in one way by whoever makes a letter, a list or a call."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from youthcourt import words
from youthcourt.domain.contacts import Alone, LeftAlone
from youthcourt.domain.stages import Stage
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_cases, find_contacts
from youthcourt.store.unit import Unit

FEW = 1000
"""So many are asked about by their keys; of more people everybody is read at once."""
_SAID = {
    Alone.ASKED: "Do not contact: {why}",
    Alone.BARRED: "This guardian is barred from contact with the young person.",
    Alone.VICTIM: "This victim wishes no contact.",
    Alone.VICTIM_FAMILY: "This is the family of a victim who wishes no contact.",
}


@dataclass(frozen=True)
class Reach:
    """A family of whom somebody is not to be contacted."""

    left_alone: tuple[str, ...]
    """Their names."""
    nobody: bool
    """Whether nobody of the family may be contacted."""


def left_alone(unit: Unit, person_ids: Collection[str] | None = None) -> LeftAlone:
    """Return who is left alone, in the whole court or among *person_ids*."""
    return LeftAlone(
        find_contacts.asked(unit, person_ids),
        find_contacts.barred(unit, person_ids),
        find_contacts.victims(unit, person_ids),
        find_contacts.victim_families(unit, person_ids),
    )


def say_why(alone: LeftAlone, person_id: str, *, youth: str = "", incident: str = "") -> str:
    """Return in a sentence why somebody is not to be contacted; empty where they may be."""
    why = alone.why(person_id, youth=youth, incident=incident)
    if why is None:
        return ""
    return words.text(_SAID[why], why=alone.own.get(person_id) or words.text("no reason is noted"))


def why_not_contact(unit: Unit, person_id: str, number: str = "") -> str | None:
    """Return in a sentence why a person is not to be contacted (about a case); None where they may be.

    Raises NotFound for the case.
    """
    alone = left_alone(unit, (person_id,))
    if not number:
        return say_why(alone, person_id) or None
    case = find_cases.by_number(unit, number)
    return say_why(alone, person_id, youth=case.respondent_id, incident=case.incident_id) or None


def families(unit: Unit, stages: Collection[Stage]) -> dict[str, Reach]:
    """Return by number the cases at these stages of whose family somebody is not to be contacted."""
    alone = left_alone(unit)
    told: dict[str, list[str]] = {}
    may: set[str] = set()
    for row in find_contacts.families(unit, stages):
        if alone.why(row.person_id, youth=row.youth) is None:
            may.add(row.number)
        else:
            told.setdefault(row.number, []).append(full_name(row.given, row.family, row.suffix))
    return {number: Reach(tuple(names), number not in may) for number, names in told.items()}
