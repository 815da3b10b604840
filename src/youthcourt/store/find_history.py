"""Reads of the trail with the values before: what happened to a record, act by act."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from youthcourt.store.reversal import typed
from youthcourt.store.tables import Audit, Case, CourtField, FieldValue, History, Incident, Person
from youthcourt.store.tables.base import Row, table_of
from youthcourt.store.unit import Unit

_AUDIT = table_of(Audit)
_HISTORY = table_of(History)
_MODELS: dict[str, type[Row]] = {
    str(table_of(model).name): model for model in (Person, Case, Incident, FieldValue)
}


class Past(NamedTuple):
    """A change of a record: its number in the trail, when, by whom, in which act, the values before."""

    seq: int
    at: str
    actor: str
    act: str
    kind: str
    key: str
    before: dict[str, Any]


def changes(unit: Unit, records: Sequence[tuple[str, str]]) -> list[Past]:
    """Return the changes of these records (table and key), the newest first.

    Where the history was expunged, the change is still told, without its values.
    """
    wanted = sa.tuple_(_AUDIT.c.kind, _AUDIT.c.object_id).in_(records)
    statement = (
        sa.select(
            _AUDIT.c.seq,
            _AUDIT.c.at,
            _AUDIT.c.actor,
            _AUDIT.c.act,
            _AUDIT.c.kind,
            _AUDIT.c.object_id,
            _HISTORY.c.before,
        )
        .outerjoin(_HISTORY, _HISTORY.c.audit_seq == _AUDIT.c.seq)
        .where(wanted, _AUDIT.c.action == "change")
        .order_by(_AUDIT.c.seq.desc())
    )
    return [
        Past(row.seq, row.at, row.actor, row.act, row.kind, row.object_id, _before(row.kind, row.before))
        for row in unit.rows(statement)
    ]


def own_values(unit: Unit, column: str, record: str) -> dict[str, tuple[str, str]]:
    """Return what stands in a record's own fields: by its key, the field's name and the content."""
    value, field = table_of(FieldValue), table_of(CourtField)
    statement = sa.select(value.c.id, field.c.label, value.c.value).join(
        field, field.c.id == value.c.field_id
    )
    return {row.id: (row.label, row.value) for row in unit.rows(statement.where(value.c[column] == record))}


def _before(kind: str, stored: str | None) -> dict[str, Any]:
    return typed(_MODELS[kind], json.loads(stored)) if stored else {}
