"""Reads of the court's own fields and of what stands in them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.own_fields import NO, YES, FieldKind, Subject
from youthcourt.store.tables import Audit, Case, CourtField, FieldValue, History, Person, Sitting
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_FIELD = table_of(CourtField)
_VALUE = table_of(FieldValue)
_RECORD = {
    Subject.CASE: _VALUE.c.case_id,
    Subject.PERSON: _VALUE.c.person_id,
    Subject.SITTING: _VALUE.c.sitting_id,
}


_KEY: dict[Subject, tuple[sa.Table, sa.Column[Any]]] = {
    Subject.CASE: (table_of(Case), table_of(Case).c.number),
    Subject.PERSON: (table_of(Person), table_of(Person).c.id),
    Subject.SITTING: (table_of(Sitting), table_of(Sitting).c.held_on),
}
"""What the lists know their records by."""


def listed_values(unit: Unit, subject: Subject, keys: Sequence[object]) -> Sequence[sa.Row[Any]]:
    """Return key, field and content for these records, known as the lists know them: number, key or day."""
    table, key = _KEY[subject]
    statement = sa.select(key.label("key"), _VALUE.c.field_id, _VALUE.c.value)
    joined = statement.join(table, table.c.id == _RECORD[subject])
    return unit.rows(joined.where(key.in_(keys), _VALUE.c.value != ""))


def fields(unit: Unit, subject: Subject | None = None) -> Sequence[sa.Row[Any]]:
    """Return the court's fields, all or those of one subject, in their order, in use or not."""
    statement = sa.select(*_FIELD.c).order_by(_FIELD.c.subject, _FIELD.c.position, _FIELD.c.id)
    return unit.rows(statement if subject is None else statement.where(_FIELD.c.subject == subject))


def values(unit: Unit, subject: Subject, records: Iterable[str]) -> dict[tuple[str, str], str]:
    """Return what stands in the fields of these records, by record and field."""
    record = _RECORD[subject]
    statement = sa.select(record.label("record"), _VALUE.c.field_id, _VALUE.c.value)
    rows = unit.rows(statement.where(record.in_(list(records)), _VALUE.c.value != ""))
    return {(row.record, row.field_id): row.value for row in rows}


def order_by(field: sa.Row[Any], record: sa.ColumnElement[Any]) -> sa.ColumnElement[Any]:
    """Return what a list is sorted by for a field of the record with the key *record*; NULL for an empty one.

    Numbers are sorted as numbers, choices as the court lists them, yes before no.
    """
    stands = (
        sa.select(sa.func.nullif(_VALUE.c.value, ""))
        .where(_VALUE.c.field_id == field.id, _RECORD[field.subject] == record)
        .scalar_subquery()
    )
    if field.kind is FieldKind.NUMBER:
        return sa.cast(stands, sa.Float)
    choices = (YES, NO) if field.kind is FieldKind.YES_NO else field.choices.splitlines()
    if not choices:
        return sa.func.lower(stands)
    places = {choice: at for at, choice in enumerate(choices)}
    return sa.case((stands.is_(None), None), else_=sa.case(places, value=stands, else_=len(places)))


def rows_of(unit: Unit, subject: Subject, record: str) -> dict[str, str]:
    """Return the field's key for each row of a record's own fields, by the row's; also those taken back."""
    audit, history, column = table_of(Audit), table_of(History), _RECORD[subject]
    gone = (
        sa.select(audit.c.object_id, history.c.before)
        .join(history, history.c.audit_seq == audit.c.seq)
        .where(audit.c.kind == _VALUE.name, audit.c.action == "remove")
    )
    taken_back = [(row.object_id, json.loads(row.before)) for row in unit.rows(gone)]
    found = {key: str(before["field_id"]) for key, before in taken_back if before[column.name] == record}
    held = sa.select(_VALUE.c.id, _VALUE.c.field_id).where(column == record)
    return found | {row.id: row.field_id for row in unit.rows(held)}
