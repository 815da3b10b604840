"""Other names of a person: a nickname, a former name, that of a record merged into theirs.

They find the person wherever one searches, and are looked for in texts for jurors; they are printed nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt.domain.errors import BadInput
from youthcourt.domain.intake import NameKind
from youthcourt.domain.text import clean_line, fold
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_alike
from youthcourt.store.tables import OtherName, Person
from youthcourt.store.unit import Unit

_NAMES = ("given", "family", "suffix", "known_as", "latin_form")


@dataclass(frozen=True)
class OtherNameLine:
    """Another name, what it is, and since when the court knows of it."""

    id: str
    kind: NameKind
    name: str
    noted_on: date


def other_names(unit: Unit, person_id: str) -> tuple[OtherNameLine, ...]:
    """Return the other names of somebody in the order in which they were noted."""
    return tuple(
        OtherNameLine(row.id, row.kind, full_name(row.given, row.family, row.suffix), row.noted_on)
        for row in find_alike.other_names(unit, [person_id])
    )


def add_other_name(unit: Unit, person_id: str, kind: NameKind, given: str, family: str = "") -> None:
    """Note another name of somebody; one that is noted already is not noted again.

    Raises BadInput where there is no name at all, or for the kind of a merged record, which is never typed.
    """
    row = unit.get(Person, person_id, "person")
    if kind is NameKind.MERGED:
        raise BadInput("Choose whether it is a nickname or a former name.", field="kind")
    first, last = clean_line(given, field="The first name"), clean_line(family, field="The last name")
    if not fold(f"{first} {last}"):
        raise BadInput("Give the other name: a first name, a last name, or both.", field="given")
    put_other_name(unit, row, kind, first, last)


def put_other_name(
    unit: Unit, row: Person, kind: NameKind, given: str, family: str, suffix: str = ""
) -> None:
    """Note a name that is clean already, once, and let it be found."""
    told = fold(f"{given} {family} {suffix}")
    if not unit.find(OtherName, person_id=row.id, folded=told):
        unit.add(
            OtherName(
                id=unit.new_id(), person_id=row.id, kind=kind, given=given, family=family, suffix=suffix,
                folded=told, noted_on=unit.today,
            )
        )  # fmt: skip
    refold(unit, row)


def remove_other_name(unit: Unit, name_id: str) -> None:
    """Take another name away; it finds nobody any more. Raises NotFound."""
    name = unit.get(OtherName, name_id, "name")
    unit.remove(name)
    refold(unit, unit.get(Person, name.person_id, "person"))


def refold(unit: Unit, row: Person) -> None:
    """Let somebody be found by all of their names as they are now."""
    unit.change(row, folded=with_other_names(unit, row.id, folded_names(row)))
    unit.touch("people", "cases", f"person:{row.id}")


def folded_names(person: Any) -> str:
    """Return the names that stand with a person, folded for searching."""
    return fold(" ".join(getattr(person, name) for name in _NAMES))


def with_other_names(unit: Unit, person_id: str, folded: str) -> str:
    """Return *folded* with the other names of somebody behind it, each word once."""
    told = folded.split()
    others = [
        word
        for row in unit.find(OtherName, "noted_on", "id", person_id=person_id)
        for word in row.folded.split()
    ]
    return " ".join([*told, *(word for word in dict.fromkeys(others) if word not in told)])
