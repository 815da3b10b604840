"""The trail: one row a changed record, chained by hashes; before-values in ``history``.

Audit rows hold field names and never a value; expunging empties ``history`` and
leaves the chain whole. Order is by sequence number, never by the clock.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

import sqlalchemy as sa
from sqlalchemy.orm import Session

from youthcourt.store.tables import Audit, History
from youthcourt.store.tables.base import table_of

_AUDIT = table_of(Audit)
_HISTORY = table_of(History)
CHANGING = frozenset({"add", "change", "remove"})
"""The actions that change a record."""
_HASHED = ("at", "actor", "act", "action", "kind", "object_id", "fields")


@dataclass(frozen=True)
class Mark:
    """One record touched by an act: ``add``, ``change``, ``remove``, ``look``, ``export``,
    or of the whole court ``recover``, ``passphrase`` or ``backup``."""

    action: str
    kind: str
    object_id: str
    fields: tuple[str, ...] = ()
    before: dict[str, object] | None = None


@dataclass(frozen=True)
class Span:
    """The rows that one act wrote into the trail, by their first and last number."""

    first: int
    last: int


def write(session: Session, marks: Sequence[Mark], *, at: datetime, actor: str, act: str) -> Span | None:
    """Add *marks* to the trail, inside the transaction of the change itself. None when there are none."""
    if not marks:
        return None
    last = session.execute(
        sa.select(_AUDIT.c.seq, _AUDIT.c.hash).order_by(_AUDIT.c.seq.desc()).limit(1)
    ).first()
    seq, previous = (int(last.seq), str(last.hash)) if last else (0, "")
    rows, histories = [], []
    for mark in marks:
        seq += 1
        row: dict[str, object] = {
            "seq": seq,
            "at": at.isoformat(timespec="milliseconds"),
            "actor": actor,
            "act": act,
            "action": mark.action,
            "kind": mark.kind,
            "object_id": mark.object_id,
            "fields": " ".join(mark.fields),
            "previous": previous,
        }
        previous = row["hash"] = _hash(previous, row)
        rows.append(row)
        if mark.before is not None:
            before = json.dumps(mark.before, default=as_json, ensure_ascii=False)
            histories.append(
                {"audit_seq": seq, "kind": mark.kind, "object_id": mark.object_id, "before": before}
            )
    session.execute(sa.insert(_AUDIT), rows)
    if histories:
        session.execute(sa.insert(_HISTORY), histories)
    return Span(seq - len(marks) + 1, seq)


def verify(connection: sa.Connection) -> int | None:
    """Return the number of the first audit row that does not fit the chain, or None when all do."""
    columns = [_AUDIT.c[name] for name in (*_HASHED, "seq", "previous", "hash")]
    return _first_break(connection.execute(sa.select(*columns).order_by(_AUDIT.c.seq)).mappings())


def _first_break(rows: Iterable[sa.RowMapping]) -> int | None:
    previous, expected = "", 1
    for row in rows:
        fits = row["seq"] == expected and row["previous"] == previous and row["hash"] == _hash(previous, row)
        if not fits:
            return int(row["seq"])
        previous, expected = str(row["hash"]), expected + 1
    return None


def _hash(previous: str, row: sa.RowMapping | dict[str, object]) -> str:
    told = json.dumps([previous, *(row[name] for name in _HASHED)], ensure_ascii=False)
    return hashlib.sha256(told.encode()).hexdigest()


def as_json(value: object) -> object:
    """Return a stored value as JSON can hold it; raises TypeError for anything else (a bug)."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    raise TypeError(f"no JSON form for {type(value).__name__}")
