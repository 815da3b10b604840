"""The court's own fields: added without code, filled in on the page of their record, kept in history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.own_fields import (
    YES,
    FieldKind,
    OnPaper,
    OwnField,
    Subject,
    checked_field,
    checked_value,
)
from youthcourt.store import find_cases, find_own, find_sittings
from youthcourt.store.tables import CourtField, FieldValue, Person
from youthcourt.store.unit import Unit

_COLUMN = {Subject.CASE: "case_id", Subject.PERSON: "person_id", Subject.SITTING: "sitting_id"}


@dataclass(frozen=True)
class OwnValue:
    """A field of a record with what stands in it: as kept, and as people read it."""

    field: OwnField
    value: str
    shown: str


def own_fields(unit: Unit, subject: Subject | None = None) -> tuple[OwnField, ...]:
    """Return the court's fields, all or of one subject, in their order, in use or not."""
    return tuple(_field(row) for row in find_own.fields(unit, subject))


def save_own_field(unit: Unit, field: OwnField) -> str:
    """Add or change a field and return its key.

    What it belongs to and its kind stay as they are once it holds something. Raises BadInput.
    """
    told = checked_field(field)
    _refuse_twin(unit, told)
    values: dict[str, Any] = {
        "label": told.label, "kind": told.kind, "choices": "\n".join(told.choices), "sees": told.sees,
        "paper": told.paper, "active": told.active,
    }  # fmt: skip
    unit.touch("own_fields")
    if not told.id:
        position = len(find_own.fields(unit, told.subject)) + 1
        row = CourtField(id=unit.new_id(), subject=told.subject, position=position, **values)
        return unit.add(row).id
    row = unit.get(CourtField, told.id, "field")
    changed = told.kind is not row.kind or told.subject is not row.subject
    if changed and any(one.value for one in unit.find(FieldValue, field_id=row.id)):
        raise BadInput(
            "Something stands in this field already, so its kind stays. Switch it off and add another one.",
            field="kind",
        )
    unit.change(row, subject=told.subject, **values)
    return row.id


def _refuse_twin(unit: Unit, told: OwnField) -> None:
    for other in own_fields(unit, told.subject):
        if other.id != told.id and other.label.casefold() == told.label.casefold():
            raise BadInput("There is a field of this name already. Choose another name.", field="label")


def own_values(unit: Unit, subject: Subject, key: str) -> tuple[OwnValue, ...]:
    """Return the fields in use of a record, with what stands in them.

    *key* is a case's number, a person's key or a sitting's ISO day. Raises NotFound.
    """
    in_use = [field for field in own_fields(unit, subject) if field.active]
    if not in_use:
        return ()
    return _with_values(unit, subject, _record(unit, subject, key), in_use)


def _with_values(
    unit: Unit, subject: Subject, record: str, fields: Sequence[OwnField]
) -> tuple[OwnValue, ...]:
    held = find_own.values(unit, subject, [record])
    return tuple(
        OwnValue(field, held.get((record, field.id), ""), shown(field, held.get((record, field.id), "")))
        for field in fields
    )


def set_own_value(unit: Unit, field_id: str, key: str, value: str | date | None) -> str:
    """Write into a field of a record and return what is kept; nothing empties it.

    Raises BadInput for what does not fit.
    """
    row = unit.get(CourtField, field_id, "field")
    field = _field(row)
    told = checked_value(field, value)
    unit.about = field.label
    record = _record(unit, field.subject, key)
    at = {_COLUMN[field.subject]: record}
    standing = unit.one(FieldValue, field_id=field_id, **at)
    if standing is not None:
        unit.change(standing, value=told)
    elif told:
        unit.add(FieldValue(id=unit.new_id(), field_id=field_id, value=told, **at))
    unit.touch("own_values", f"{field.subject.value}:{key}")
    return told


def printed(
    unit: Unit, paper: OnPaper, records: Iterable[tuple[Subject, str]]
) -> tuple[tuple[str, str], ...]:
    """Return name and content of the fields that stand on *paper*, for records told by subject and key.

    Keys are those of the court file. An empty field prints as a line to write on.
    """
    told: list[tuple[str, str]] = []
    for subject, record in records:
        wanted = [one for one in own_fields(unit, subject) if one.active and one.paper is paper]
        if wanted:
            told += [(one.field.label, one.shown) for one in _with_values(unit, subject, record, wanted)]
    return tuple(told)


def shown(field: OwnField, value: str) -> str:
    """Return what stands in a field as people read it: dates and numbers in the language in use."""
    if not value:
        return ""
    if field.kind is FieldKind.DATE:
        return words.short_day(date.fromisoformat(value))
    if field.kind is FieldKind.NUMBER:
        return words.number(Decimal(value))
    if field.kind is FieldKind.YES_NO:
        return words.text("Yes") if value == YES else words.text("No")
    return value


def in_sheet(field: OwnField, value: str) -> str | Decimal | date | None:
    """Return what a spreadsheet gets for what stands in a field: a number, a day, or as people read it."""
    if field.kind is FieldKind.DATE and value:
        return date.fromisoformat(value)
    if field.kind is FieldKind.NUMBER and value:
        return Decimal(value)
    return shown(field, value)


def _record(unit: Unit, subject: Subject, key: str) -> str:
    if subject is Subject.CASE:
        return find_cases.by_number(unit, key).id
    if subject is Subject.PERSON:
        return unit.get(Person, key, "person").id
    return find_sittings.on(unit, date.fromisoformat(key)).id


def _field(row: Any) -> OwnField:
    return OwnField(
        row.id, row.subject, row.label, row.kind, tuple(row.choices.splitlines()), row.sees, row.paper,
        row.active,
    )  # fmt: skip
