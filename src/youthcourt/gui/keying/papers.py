"""The rows of a sitting: made for its papers, kept as they are while others work on it, filled in again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from youthcourt.gui.keying.grid import Grid
from youthcourt.gui.keying.grid_row import GridRow
from youthcourt.gui.keying.hearing_row import HearingRow, Known
from youthcourt.gui.keying.juror_row import JurorRow
from youthcourt.services.keying import JurorLine, KeyingSheet, Letters


class Papers:
    """The roster and the hearings."""

    def __init__(
        self, roster: Grid[JurorRow], hearings: Grid[HearingRow], letters: Letters, today: Callable[[], date]
    ) -> None:
        self._roster, self._hearings = roster, hearings
        self._letters, self._today = letters, today
        self._read_by: object = None

    @property
    def rows(self) -> list[GridRow]:
        """All rows, the roster's first: who was away did not vote."""
        return [*self._roster.rows.values(), *self._hearings.rows.values()]

    def build(self, sheet: KeyingSheet, typed: Mapping[str, Mapping[str, str]]) -> None:
        """Make the rows of a sitting, and put what was *typed* before into them.

        Somebody who came unexpectedly and is not saved yet gets a row again.
        """
        self._roster.clear()
        self._hearings.clear()
        self._read_by = _read_by(sheet)
        for line in sheet.jurors:
            self._add(sheet, line)
        known = Known(sheet, self._letters, self._today, self._absent)
        for hearing in sheet.hearings:
            self._hearings.add(HearingRow(hearing, known))
        for key, texts in typed.items():
            row = self._roster.rows.get(key) or self._hearings.rows.get(key) or self.add(sheet, key)
            if row is not None and not row.saved:
                row.put(texts)

    def fits(self, sheet: KeyingSheet) -> bool:
        """Say whether every row that must be there is, and reads by what the court has now.

        Then they stay as they are, and the cursor too.
        """
        if self._read_by != _read_by(sheet):
            return False
        here = {line.person_id for line in sheet.jurors} <= set(self._roster.rows)
        return here and {one.line.hearing_id for one in sheet.hearings} <= set(self._hearings.rows)

    def show(self, sheet: KeyingSheet) -> None:
        """Show in the rows what stands now."""
        for juror in sheet.jurors:
            self._roster.rows[juror.person_id].show_line(juror)
        lines = {hearing.line.hearing_id: hearing for hearing in sheet.hearings}
        for key, row in self._hearings.rows.items():
            if key in lines:
                row.show_line(lines[key])
            else:
                row.gone()

    def others(self, sheet: KeyingSheet) -> list[tuple[str, str]]:
        """Return key and name of those who may have come and have no row."""
        return [(key, name) for key, name in sheet.others if key not in self._roster.rows]

    def add(self, sheet: KeyingSheet, key: str) -> JurorRow | None:
        """Add a row for somebody who came unexpectedly; None for somebody unknown."""
        name = dict(self.others(sheet)).get(key)
        return self._add(sheet, JurorLine(key, name, None)) if name else None

    def _add(self, sheet: KeyingSheet, line: JurorLine) -> JurorRow:
        row = JurorRow(line, self._letters, (sheet.usual_in, sheet.usual_out))
        row.filled_from = next(reversed(self._roster.rows.values()), None)
        self._roster.add(row)
        return row

    def _absent(self) -> frozenset[str]:
        return frozenset(key for key, row in self._roster.rows.items() if row.absent())


def _read_by(sheet: KeyingSheet) -> object:
    """Return what every row of a sitting reads by."""
    judges = frozenset(sheet.judges)
    return sheet.offers, sheet.parts, sheet.dates, judges, sheet.usual_items, sheet.most_hours
