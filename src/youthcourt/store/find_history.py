"""Reads of the trail with the values before: what happened to a record, act by act."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from youthcourt.store.audit import CHANGING
from youthcourt.store.reversal import typed
from youthcourt.store.tables import Audit, Case, FieldValue, History, Incident, Person
from youthcourt.store.tables.base import Row, table_of
from youthcourt.store.unit import Unit

_AUDIT = table_of(Audit)
_HISTORY = table_of(History)
_MODELS: dict[str, type[Row]] = {
    str(table_of(model).name): model for model in (Person, Case, Incident, FieldValue)
}
_VALUE = str(table_of(FieldValue).name)


class Past(NamedTuple):
    """A change of a record: its number in the trail, when, by whom, in which act, the values before."""

    seq: int
    at: str
    actor: str
    act: str
    kind: str
    key: str
    before: dict[str, Any]


def removal(unit: Unit, kind: str, key: str) -> Past:
    """Return how a record that is gone went, the last time it did, with all that stood in it."""
    statement = (
        sa.select(_AUDIT.c.seq, _AUDIT.c.at, _AUDIT.c.actor, _AUDIT.c.act, _AUDIT.c.action, _AUDIT.c.kind,
                  _AUDIT.c.object_id, _HISTORY.c.before)
        .outerjoin(_HISTORY, _HISTORY.c.audit_seq == _AUDIT.c.seq)
        .where(_AUDIT.c.kind == kind, _AUDIT.c.object_id == key, _AUDIT.c.action == "remove")
        .order_by(_AUDIT.c.seq.desc())
        .limit(1)
    )  # fmt: skip
    row = unit.rows(statement)[0]
    return Past(row.seq, row.at, row.actor, row.act, row.kind, row.object_id, _before(row))


def changes(unit: Unit, records: Sequence[tuple[str, str]], own: Collection[str] = ()) -> list[Past]:
    """Return the changes of these records (table and key), the newest first.

    Of the rows of own fields, by their keys in *own*, being added or taken back is a change as well: the
    values before are then those of a row in which nothing stood, or of the one that went. Where the history
    was expunged, the change is still told, without its values.
    """
    named = sa.tuple_(_AUDIT.c.kind, _AUDIT.c.object_id).in_(records) & (_AUDIT.c.action == "change")
    held = (_AUDIT.c.kind == _VALUE) & _AUDIT.c.object_id.in_(own) & _AUDIT.c.action.in_(CHANGING)
    statement = (
        sa.select(
            _AUDIT.c.seq,
            _AUDIT.c.at,
            _AUDIT.c.actor,
            _AUDIT.c.act,
            _AUDIT.c.action,
            _AUDIT.c.kind,
            _AUDIT.c.object_id,
            _HISTORY.c.before,
        )
        .outerjoin(_HISTORY, _HISTORY.c.audit_seq == _AUDIT.c.seq)
        .where(named | held)
        .order_by(_AUDIT.c.seq.desc())
    )
    return [
        Past(row.seq, row.at, row.actor, row.act, row.kind, row.object_id, _before(row))
        for row in unit.rows(statement)
    ]


def _before(row: sa.Row[Any]) -> dict[str, Any]:
    if row.action == "add":
        return {"value": ""}
    return typed(_MODELS[row.kind], json.loads(row.before)) if row.before else {}
