"""A record's history: who changed what and when, and its earlier versions, which can be restored.

A version is restored by the same use cases that change the record, so that the rules hold and the
restoring is itself a change that can be undone. Where a case stands is no part of a version: stages
are entered one after another and never overwritten.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from youthcourt import words
from youthcourt.domain.errors import NotFound
from youthcourt.domain.referral import OffenseGiven
from youthcourt.services import facts, intake, people
from youthcourt.services.cases import case_page
from youthcourt.services.people import NewPerson
from youthcourt.services.steps import ACTS
from youthcourt.store import find_cases, find_history
from youthcourt.store.find_history import Past
from youthcourt.store.tables import Incident, Person
from youthcourt.store.unit import Unit


class Kept(StrEnum):
    """The records that have versions."""

    PERSON = "person"
    CASE = "case"


_LABELS = {
    "given": "First name", "family": "Last name", "suffix": "Suffix", "known_as": "Called",
    "latin_form": "Name in Latin letters", "birth_date": "Birth date", "pronoun": "Pronouns", "sex": "Sex",
    "language": "Language", "interpreter": "Interpreter", "school": "School", "grade": "Grade",
    "address": "Address", "household": "Household", "phone": "Phone", "email": "E-mail",
    "strengths": "Strengths", "interests": "Interests", "languages": "Languages",
    "access_needs": "Access needs", "staff_note": "Note for staff", "happened_on": "Offense date",
    "place": "Place", "staff_summary": "What happened (staff only)", "juror_facts": "Facts for jurors",
}  # fmt: skip
_OF_INCIDENT = ("happened_on", "place", "staff_summary")


@dataclass(frozen=True)
class FieldChange:
    """One field before and after a change, in words."""

    label: str
    before: str
    after: str


@dataclass(frozen=True)
class VersionLine:
    """A change of a record; ``seq`` names the version that stood before it."""

    seq: int
    at: datetime
    by: str
    act: str
    fields: tuple[FieldChange, ...]


def record_history(unit: Unit, kind: Kept, key: str) -> tuple[VersionLine, ...]:
    """Return the changes of a person (by key) or a case (by number), the newest first.

    Changes of what the program derives, or of where a case stands, are left out. Raises NotFound.
    """
    records = _records(unit, kind, key)
    own = find_history.own_values(unit, *_owner(kind, records))
    values, lines = _current(unit, kind, key), []
    shown = {**_labelled(values), **{f"own {name}": told for name, told in own.items()}}
    for past in find_history.changes(unit, [*records, *(("fieldvalue", name) for name in own)]):
        told = [_change(shown, name, before) for name, before in _told(past).items() if name in shown]
        if told:
            lines.append(_line(past, told))
    return tuple(lines)


def _owner(kind: Kept, records: list[tuple[str, str]]) -> tuple[str, str]:
    return ("person_id" if kind is Kept.PERSON else "case_id"), records[0][1]


def _labelled(values: dict[str, Any]) -> dict[str, tuple[str, Any]]:
    return {name: (words.text(_LABELS[name]), value) for name, value in values.items()}


def _told(past: Past) -> dict[str, Any]:
    """Return the values before, by field; those of an own field by the key of what stands in it."""
    return {f"own {past.key}": past.before.get("value", "")} if past.kind == "fieldvalue" else past.before


def _change(shown: dict[str, tuple[str, Any]], name: str, before: Any) -> FieldChange:
    label, after = shown[name]
    shown[name] = (label, before)
    return FieldChange(label, _shown(before), _shown(after))


def restore_version(unit: Unit, kind: Kept, key: str, seq: int) -> None:
    """Give a record the values that it had before the change *seq*.

    Raises NotFound when there is no such change, and what the record's own use cases refuse.
    """
    values, found = _current(unit, kind, key), False
    for past in find_history.changes(unit, _records(unit, kind, key)):
        if past.seq >= seq:
            values |= {name: value for name, value in past.before.items() if name in values}
            found = found or past.seq == seq
    if not found:
        raise NotFound("This version is not on record any more. Open the history again.")
    _put_back(unit, kind, key, values)


def _current(unit: Unit, kind: Kept, key: str) -> dict[str, Any]:
    if kind is Kept.PERSON:
        person = unit.get(Person, key, "person")
        return {field.name: getattr(person, field.name) for field in fields(NewPerson)}
    case = find_cases.by_number(unit, key)
    incident = unit.get(Incident, case.incident_id, "incident")
    return {name: getattr(incident, name) for name in _OF_INCIDENT} | {"juror_facts": case.juror_facts}


def _records(unit: Unit, kind: Kept, key: str) -> list[tuple[str, str]]:
    if kind is Kept.PERSON:
        return [("person", key)]
    case = find_cases.by_number(unit, key)
    return [("court_case", case.id), ("incident", case.incident_id)]


def _put_back(unit: Unit, kind: Kept, key: str, values: dict[str, Any]) -> None:
    if kind is Kept.PERSON:
        people.change_person(unit, key, replace(NewPerson(), **values))
        return
    page = case_page(unit, key)
    given = tuple(OffenseGiven(one.words, one.offense_class, one.code) for one in page.offenses)
    intake.change_referral(
        unit, key, offense_on=values["happened_on"], place=values["place"], offenses=given,
        summary=values["staff_summary"],
    )  # fmt: skip
    if values["juror_facts"] != page.juror_facts:
        facts.write_facts(unit, key, values["juror_facts"])


def _line(past: Past, told: list[FieldChange]) -> VersionLine:
    return VersionLine(past.seq, datetime.fromisoformat(past.at), past.actor, _act(past.act), tuple(told))


def _act(name: str) -> str:
    """Return an act in words; one that took another back says so."""
    for way, told in (("undo ", "Undo {act}"), ("redo ", "Redo {act}")):
        if name.startswith(way):
            return words.text(told, act=words.text(ACTS.get(name[len(way) :], name[len(way) :])))
    found = words.text(ACTS[name]) if name in ACTS else name.replace("_", " ")
    return found[:1].upper() + found[1:]


def _shown(value: object) -> str:
    return words.text("{value}", value=value) if value not in (None, "") else ""
