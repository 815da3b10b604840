"""Two records of one person side by side, field by field, before they are merged."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from youthcourt import words
from youthcourt.domain.own_fields import Subject
from youthcourt.domain.parts import Role
from youthcourt.services import own_fields
from youthcourt.services.field_words import LABELS
from youthcourt.services.merge_rules import refuse_two
from youthcourt.services.person_lines import NewPerson, full_name
from youthcourt.store import find_alike, find_own, find_people
from youthcourt.store.tables import Person
from youthcourt.store.unit import Unit


class Side(StrEnum):
    """Which record's value stays."""

    KEPT = "kept"
    GONE = "gone"
    BOTH = "both"
    """Of texts of several lines: one below the other."""


NAME = "name"
NAMES = ("given", "family", "suffix")
LONG = ("strengths", "interests", "access_needs", "staff_note")
FIELDS = tuple(name for name in NewPerson.__dataclass_fields__ if name not in NAMES)


@dataclass(frozen=True)
class MergeSide:
    """One of the two records, with what tells it apart."""

    key: str
    name: str
    cases: tuple[str, ...]
    birth_date: date | None
    guardians: tuple[str, ...]
    roles: tuple[Role, ...]


@dataclass(frozen=True)
class MergeField:
    """A field in which the two records differ, and which value stays unless one chooses otherwise."""

    key: str
    label: str
    kept: str
    gone: str
    side: Side
    long: bool = False
    """Whether both values may stay, one below the other."""


@dataclass(frozen=True)
class MergeView:
    """Two records side by side; fields in which they agree are left out."""

    kept: MergeSide
    gone: MergeSide
    fields: tuple[MergeField, ...]


def side_by_side(unit: Unit, kept_id: str, gone_id: str) -> MergeView:
    """Return two records to be merged. Raises NotFound, Refused where they are of two people."""
    kept, gone = (unit.get(Person, key, "person") for key in (kept_id, gone_id))
    refuse_two(unit, kept, gone)
    pairs = [MergeField(NAME, words.text("Name"), _named(kept), _named(gone), Side.KEPT)]
    for name in FIELDS:
        mine, theirs = getattr(kept, name), getattr(gone, name)
        label = words.text(LABELS[name])
        pairs.append(
            MergeField(name, label, _shown(mine), _shown(theirs), usual(name, mine, theirs), name in LONG)
        )
    pairs += _own_pairs(unit, kept_id, gone_id)
    return MergeView(
        _side(unit, kept), _side(unit, gone), tuple(one for one in pairs if one.kept != one.gone)
    )


def usual(name: str, mine: object, theirs: object) -> Side:
    """Return which value stays unless one chooses: the filled one, of two texts both, or the kept one."""
    if mine in (None, ""):
        return Side.GONE
    return Side.BOTH if name in LONG and theirs not in (None, "", mine) else Side.KEPT


def own_key(field_id: str) -> str:
    """Return by what a field of the court's own is chosen."""
    return f"own {field_id}"


def _own_pairs(unit: Unit, kept_id: str, gone_id: str) -> list[MergeField]:
    held = find_own.values(unit, Subject.PERSON, [kept_id, gone_id])
    pairs = []
    for field in own_fields.own_fields(unit, Subject.PERSON):
        mine, theirs = (held.get((key, field.id), "") for key in (kept_id, gone_id))
        side = Side.KEPT if mine else Side.GONE
        kept, gone = own_fields.shown(field, mine), own_fields.shown(field, theirs)
        pairs.append(MergeField(own_key(field.id), field.label, kept, gone, side))
    return pairs


def _side(unit: Unit, row: Person) -> MergeSide:
    guardians = find_alike.guardians_of(unit, [row.id])
    return MergeSide(
        row.id, _named(row), tuple(find_alike.cases_of(unit, [row.id]).get(row.id, ())), row.birth_date,
        tuple(full_name(one.given, one.family) for one in guardians),
        tuple(find_people.roles(unit, [row.id]).get(row.id, ())),
    )  # fmt: skip


def _named(row: Person) -> str:
    return full_name(row.given, row.family, row.suffix)


def _shown(value: object) -> str:
    return words.text("{value}", value=value) if value not in (None, "") else ""
