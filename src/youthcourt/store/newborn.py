"""Rows that an act has made itself: what points at them is known without asking the file.

No row of the file can point at a key that was made a moment ago, so only the rows of this act can.
Without it each row of a long import would be asked for what cannot be there, and every such question
first sends on what was written so far.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TypeVar

from youthcourt.store.tables.base import Row, table_of

R = TypeVar("R", bound=Row)


class Newborn:
    """The keys that an act has made, and its rows that point at them."""

    def __init__(self) -> None:
        self._keys: set[str] = set()
        self._pointing: dict[tuple[type[Row], str, str], dict[int, Row]] = {}
        self._gone: dict[int, Row] = {}

    def expect(self, key: str) -> str:
        """Remember a key just made, and return it."""
        self._keys.add(key)
        return key

    def note(self, row: Row) -> None:
        """Remember a row that was added or changed, by each new key that it holds."""
        if self._keys:
            for name, value in row:
                if isinstance(value, str) and value in self._keys:
                    self._pointing.setdefault((type(row), name, value), {})[id(row)] = row

    def lose(self, row: Row) -> None:
        """Forget a row that was taken out."""
        self._gone[id(row)] = row

    def forget(self) -> None:
        """Forget everything: what was written is sent on, and the file can be asked again."""
        self._keys.clear()
        self._pointing.clear()
        self._gone.clear()

    def find(self, model: type[R], order: Sequence[str], equals: dict[str, object]) -> list[R] | None:
        """Return the rows with these values in the order of these columns; None where only the file knows."""
        name = next((name for name, value in equals.items() if self.knows(value)), None)
        if name is None:
            return None
        held = self._pointing.get((model, name, str(equals[name])), {})
        found = [
            row
            for at, row in held.items()
            if at not in self._gone and all(getattr(row, column) == value for column, value in equals.items())
        ]
        told = [row for row in found if isinstance(row, model)]
        return sorted(
            told, key=lambda row: [_sorted(getattr(row, column)) for column in _columns(model, order)]
        )

    def knows(self, value: object) -> bool:
        """Say whether *value* is a key that this act has made."""
        return isinstance(value, str) and value in self._keys


def _columns(model: type[Row], order: Sequence[str]) -> list[str]:
    columns = table_of(model).c
    return [columns[name].name for name in order]


def _sorted(value: object) -> tuple[bool, object]:
    """Return a value as the file sorts it: what is empty first, a choice by its value."""
    return value is not None, value.value if isinstance(value, Enum) else value
