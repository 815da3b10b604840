"""Rows for tests of the court file: pairs that are only ever written together."""

from __future__ import annotations

import sqlalchemy as sa

from youthcourt.store import sqlcipher
from youthcourt.store.engine import Store

_INSERT = sa.text("INSERT INTO setting (key, value) VALUES (:key, :value)")


def write_pair(store: Store, number: int, size: int = 10) -> None:
    """Write ``left-number`` and ``right-number`` in one transaction, with values of *size* letters."""
    with store.lock, store.engine.begin() as connection:
        for side in ("left", "right"):
            connection.execute(_INSERT, {"key": f"{side}-{number}", "value": "x" * size})


def pairs(store: Store) -> set[int]:
    """Return the numbers of the pairs; fails when one half stands without the other."""
    with store.lock, store.engine.begin() as connection:
        rows = connection.execute(sa.text("SELECT key FROM setting WHERE key LIKE '%-%'"))
        found = [row.key.split("-") for row in rows]
    left = {int(number) for side, number in found if side == "left"}
    right = {int(number) for side, number in found if side == "right"}
    assert left == right, "half a transaction was kept"
    return left


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table."""
    names = sqlcipher.table_names(store.connection)
    return {
        name: sorted((tuple(row) for row in store.connection.execute(f'SELECT * FROM "{name}"')), key=repr)
        for name in names
    }
