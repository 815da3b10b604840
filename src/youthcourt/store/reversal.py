"""Taking an act back: its rows of the trail are read from the last to the first, and the opposite is done.

Nothing is erased from the trail. Taking back is an act of its own, with its own rows and
before-values, so that it can be taken back as well.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date, time
from typing import Any, cast

import sqlalchemy as sa
from sqlmodel import SQLModel

from youthcourt.domain.errors import Refused
from youthcourt.store import contents, find_court
from youthcourt.store.audit import CHANGING, Span
from youthcourt.store.tables import Audit, CourtWord, Draft, FirstStep, History, ImportSource, Setting
from youthcourt.store.tables.base import Row, table_of
from youthcourt.store.unit import Unit

_AUDIT = table_of(Audit)
_HISTORY = table_of(History)
_KEPT = frozenset({"numberseries"})
"""A number once given is never given again, whatever is taken back."""

_Entry = sa.Row[Any]
_PART = 500
"""So many keys are asked about at once."""


def take_back(unit: Unit, span: Span, passed_over: Collection[Span] = ()) -> None:
    """Undo in *unit* what the act with the rows of *span* did.

    *passed_over* are later acts that cancel each other out, such as one that was done and undone
    since. Raises Refused, with nothing changed, when a later act touched the same records, or when
    something else has come to depend on a record that would go.
    """
    entries = _entries(unit, span)
    _refuse_later_work(unit, span, passed_over)
    kept_at_hand = _read_together(unit, entries)
    gone: dict[str, list[str]] = {}
    for entry in entries:
        if entry.kind not in _KEPT:
            _reverse(unit, entry)
            if entry.action == "add":
                gone.setdefault(entry.kind, []).append(entry.object_id)
    _refuse_orphans(unit, gone)
    if contents.KIND in gone:
        contents.drop(unit, gone[contents.KIND])  # what a file held goes with its row, in the same act
    kept_at_hand.clear()


def _read_together(unit: Unit, entries: Sequence[_Entry]) -> list[Row]:
    """Return the rows that these changes were made in, read many at a time, to be held meanwhile."""
    keys: dict[str, dict[str, None]] = {}
    for entry in entries:
        if entry.kind in MODELS:
            keys.setdefault(entry.kind, {})[entry.object_id] = None
    found: list[Row] = []
    for kind, wanted in keys.items():
        model, told = MODELS[kind], list(wanted)
        for start in range(0, len(told), _PART):
            some = sa.select(model).where(table_of(model).c.id.in_(told[start : start + _PART]))
            found += unit.session.execute(some).scalars()
    return found


def _entries(unit: Unit, span: Span) -> list[_Entry]:
    """Return the changes of an act, the last first, each with the values before."""
    statement = (
        sa.select(_AUDIT.c.action, _AUDIT.c.kind, _AUDIT.c.object_id, _HISTORY.c.before)
        .outerjoin(_HISTORY, _HISTORY.c.audit_seq == _AUDIT.c.seq)
        .where(_AUDIT.c.seq.between(span.first, span.last), _AUDIT.c.action.in_(CHANGING))
        .order_by(_AUDIT.c.seq.desc())
    )
    return list(unit.rows(statement))


def _refuse_later_work(unit: Unit, span: Span, passed_over: Collection[Span]) -> None:
    later = table_of(Audit).alias("later")
    touched = (
        sa.select(later.c.seq)
        .join(_AUDIT, (_AUDIT.c.kind == later.c.kind) & (_AUDIT.c.object_id == later.c.object_id))
        .where(
            _AUDIT.c.seq.between(span.first, span.last),
            _AUDIT.c.action.in_(CHANGING),
            _AUDIT.c.kind.not_in(_KEPT),
            later.c.seq > span.last,
            later.c.action.in_(CHANGING),
            *(~later.c.seq.between(other.first, other.last) for other in passed_over),
        )
        .limit(1)
    )
    if unit.rows(touched):
        raise Refused(
            "This was changed again since, so it cannot be taken back by itself. "
            "Open the record and change it, or restore a version from its history."
        )


def _refuse_orphans(unit: Unit, gone: Mapping[str, Sequence[str]]) -> None:
    """Refuse when rows are left that point at records which are no more, *gone* by table and key."""
    unit.session.flush()
    if any(_is_pointed_at(unit, kind, keys) for kind, keys in gone.items()):
        raise Refused(
            "Other records have come to depend on this since, so it cannot be taken back. "
            "Change or close the record instead."
        )


def _is_pointed_at(unit: Unit, kind: str, keys: Sequence[str]) -> bool:
    """Say whether a row of any table points at one of these records; each such column has an index."""
    return any(
        unit.rows(sa.select(sa.literal(1)).where(column.in_(keys[start : start + _PART])).limit(1))
        for column in pointing_at(kind)
        for start in range(0, len(keys), _PART)
    )


def pointing_at(kind: str) -> list[sa.Column[Any]]:
    """Return the columns of all tables that point at the records of one, by its name."""
    return [
        key.parent
        for table in SQLModel.metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == kind
    ]


def _reverse(unit: Unit, entry: _Entry) -> None:
    before = cast("dict[str, object]", json.loads(entry.before)) if entry.before else {}
    if entry.kind == table_of(Setting).name:
        _put_setting_back(unit, entry.object_id, before["value"])
        return
    if entry.kind in _KEYED:
        _put_back(unit, _KEYED[entry.kind], entry.object_id, before)
        return
    model = MODELS[entry.kind]
    if entry.action == "remove":
        if entry.kind == contents.KIND:
            raise Refused("What this file held is gone for good. Attach it again.")
        unit.add(model(**typed(model, before)))
        return
    row = unit.get(model, entry.object_id)
    if entry.action == "add":
        unit.remove(row)
    else:
        unit.change(row, **typed(model, before))


def _put_setting_back(unit: Unit, key: str, value: object) -> None:
    standing = json.loads(find_court.settings(unit)[key])
    unit.put(Setting(key=key, value=json.dumps(value)), "setting", key, {"value": standing})


def _put_back(unit: Unit, model: type[SQLModel], key: str, before: dict[str, object]) -> None:
    """Put the values before into a row that is keyed by its own name; one that was new becomes empty."""
    row = unit.session.get_one(model, key)
    now = {field: getattr(row, field) for field in before}
    if before:
        told = {field: "" if value is None else value for field, value in before.items()}
        unit.put(model(**{**dict(row), **typed(model, told)}), str(table_of(model).name), key, now)


def typed(model: type[SQLModel], stored: Mapping[str, object]) -> dict[str, Any]:
    """Return values of the history (as JSON holds them) as the columns of *model* hold them."""
    columns = table_of(model).c
    return {name: _typed(columns[name].type, value) for name, value in stored.items()}


def _typed(kind: sa.types.TypeEngine[Any], value: object) -> object:
    if value is None:
        return None
    if isinstance(kind, sa.Enum) and kind.enum_class is not None:
        return kind.enum_class(value)
    if isinstance(kind, sa.Date):
        return date.fromisoformat(str(value))
    if isinstance(kind, sa.Time):
        return time.fromisoformat(str(value))
    return value


def _rows_by_table() -> dict[str, type[Row]]:
    found: dict[str, type[Row]] = {}
    waiting = list(Row.__subclasses__())
    while waiting:
        model = waiting.pop()
        waiting += model.__subclasses__()
        found[str(table_of(model).name)] = model
    return found


MODELS = _rows_by_table()
"""The models of records by the names of their tables."""
_KEYED: dict[str, type[SQLModel]] = {
    str(table_of(model).name): model for model in (CourtWord, Draft, FirstStep, ImportSource)
}
"""Tables whose rows are keyed by a name and replaced, never removed."""
