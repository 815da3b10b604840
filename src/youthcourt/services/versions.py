"""A record's history: who changed what and when, and its earlier versions, which can be restored.

A version is restored by the same use cases that change the record, so that the rules hold and the
restoring is itself a change that can be undone. Where a case stands is no part of a version: stages
are entered one after another and never overwritten.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from youthcourt import words
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.own_fields import OwnField, Subject, checked_value
from youthcourt.domain.referral import OffenseGiven
from youthcourt.services import facts, intake, people
from youthcourt.services.acts import ACTS
from youthcourt.services.cases import case_page
from youthcourt.services.field_words import LABELS
from youthcourt.services.own_fields import own_fields, set_own_value, shown
from youthcourt.services.people import NewPerson, full_name
from youthcourt.store import find_cases, find_history, find_own
from youthcourt.store.find_history import Past
from youthcourt.store.tables import Incident, Person, PersonMerge
from youthcourt.store.unit import Unit


class Kept(StrEnum):
    """The records that have versions."""

    PERSON = "person"
    CASE = "case"


_SUBJECTS = {Kept.PERSON: Subject.PERSON, Kept.CASE: Subject.CASE}
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
    of: str = ""
    """The name of the record that was merged into this one, of a change of that record; it cannot be restored
    by itself."""


def record_history(unit: Unit, kind: Kept, key: str) -> tuple[VersionLine, ...]:
    """Return the changes of a person (by key) or a case (by number), the newest first.

    Changes of what the program derives, or of where a case stands, are left out. Raises NotFound.
    """
    own = _own(unit, kind, key)
    after, lines = _current(unit, kind, key) | own.values, []
    for past in find_history.changes(unit, _records(unit, kind, key), own.rows):
        before = {name: value for name, value in _told(past, own).items() if name in after}
        if before:
            told = [_change(own, name, value, after[name]) for name, value in before.items()]
            lines.append(_line(past, told))
        after |= before
    if kind is Kept.PERSON:
        lines = sorted([*lines, *_merged(unit, key)], key=lambda line: -line.seq)
    return tuple(lines)


def _merged(unit: Unit, key: str) -> Iterator[VersionLine]:
    """Yield what happened to the records that were merged into somebody's, and that they were."""
    names = [field.name for field in fields(NewPerson)]
    for merge in unit.find(PersonMerge, "gone_id", kept_id=key):
        went = find_history.removal(unit, "person", merge.gone_id)
        after = {name: went.before[name] for name in names if name in went.before}
        of = full_name(*(after.get(name, "") for name in ("given", "family", "suffix")))
        yield replace(_line(went, [FieldChange(words.text("Other record"), of, "")]), of=of)
        for past in find_history.changes(unit, [("person", merge.gone_id)]):
            before = {name: value for name, value in past.before.items() if name in after}
            told = [
                FieldChange(words.text(LABELS[name]), _shown(value), _shown(after[name]))
                for name, value in before.items()
            ]
            if told:
                yield replace(_line(past, told), of=of)
            after |= before


def restore_version(unit: Unit, kind: Kept, key: str, seq: int) -> None:
    """Give a record the values that it had before the change *seq*.

    Raises NotFound when there is no such change, and what the record's own use cases refuse.
    """
    now, own, found = _current(unit, kind, key), _own(unit, kind, key), False
    values = now | own.values
    for past in find_history.changes(unit, _records(unit, kind, key), own.rows):
        if past.seq >= seq:
            values |= {name: value for name, value in _told(past, own).items() if name in values}
            found = found or past.seq == seq
    if not found:
        raise NotFound("This version is not on record any more. Open the history again.")
    record = {name: values[name] for name in now}
    if record != now:
        _put_back(unit, kind, key, record)
    for name, field in own.fields.items():
        if values[name] != own.values[name]:
            set_own_value(unit, field.id, key, values[name])


@dataclass(frozen=True)
class _Own:
    """A record's own fields, by the name that stands for each in a version: what stands in them now, and
    which rows hold it, or held it before they were taken back."""

    fields: dict[str, OwnField]
    values: dict[str, str]
    rows: dict[str, str]


def _own(unit: Unit, kind: Kept, key: str) -> _Own:
    subject, record = _SUBJECTS[kind], _records(unit, kind, key)[0][1]
    fields = {f"own {field.id}": field for field in own_fields(unit, subject)}
    held = find_own.values(unit, subject, [record])
    values = {name: held.get((record, field.id), "") for name, field in fields.items()}
    rows = {row: f"own {field}" for row, field in find_own.rows_of(unit, subject, record).items()}
    return _Own(fields, values, rows)


def _told(past: Past, own: _Own) -> dict[str, Any]:
    """Return the values before, by the name of the field."""
    if past.key not in own.rows:
        return past.before
    return {own.rows[past.key]: past.before["value"]} if "value" in past.before else {}


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


def _change(own: _Own, name: str, before: Any, after: Any) -> FieldChange:
    if name in own.fields:
        field = own.fields[name]
        return FieldChange(field.label, _own_shown(field, before), _own_shown(field, after))
    return FieldChange(words.text(LABELS[name]), _shown(before), _shown(after))


def _own_shown(field: OwnField, value: str) -> str:
    """Return what stood in a field as people read it; as it was kept, where the field was of another kind."""
    try:
        checked_value(field, value)
    except BadInput:
        return value
    return shown(field, value)


def _shown(value: object) -> str:
    return words.text("{value}", value=value) if value not in (None, "") else ""
