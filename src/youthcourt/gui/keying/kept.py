"""What is typed and not saved, as plain texts that a locked court file can keep: by sitting and by row."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from youthcourt.gui.keying.grid_row import GridRow

Begun = dict[str, dict[str, str]]


class Kept:
    """Texts of rows that are begun, of any number of sittings."""

    def __init__(self) -> None:
        self._held: Begun = {}

    def keep(self, on: date, rows: Iterable[GridRow]) -> None:
        """Keep the rows that are begun; those of the sitting shown stand in their cells as well."""
        told = {
            row.key: json.dumps(row.texts(), ensure_ascii=False)
            for row in rows
            if row.begun and not row.saved
        }
        self.drop(on)
        if told:
            self._held[on.isoformat()] = told

    def of(self, on: date) -> dict[str, dict[str, str]]:
        """Return the texts of a sitting, by row and by cell."""
        return {key: json.loads(told) for key, told in self._held.get(on.isoformat(), {}).items()}

    def drop(self, on: date) -> None:
        """Forget a sitting: its texts stand in their cells, or are saved."""
        self._held.pop(on.isoformat(), None)

    def all(self) -> Begun:
        """Return everything that is kept."""
        return {day: dict(rows) for day, rows in self._held.items()}

    def take_back(self, begun: Begun) -> None:
        """Take up what ``all`` returned."""
        self._held |= {day: dict(rows) for day, rows in begun.items()}
