"""Saving rows of the keying page, by the use cases of the other pages; what is wrong is said in its row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from youthcourt.domain.attendance import AWAY
from youthcourt.domain.errors import YouthCourtError
from youthcourt.gui.keying.grid_row import GridRow
from youthcourt.gui.keying.hearing_row import HearingRow
from youthcourt.gui.keying.juror_row import JurorRow
from youthcourt.services import juries, keyed

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class Saving:
    """Checks and saves rows of the sitting of a day."""

    def __init__(self, office: Office, on: Callable[[], date]) -> None:
        self._office, self._on = office, on

    def check(self, row: GridRow) -> None:
        """Say what is wrong in a row that is left; nothing is lost, and the cursor is not held."""
        if not _waits(row):
            return
        row.clear_marks()
        row.changed()
        try:
            if isinstance(row, HearingRow):
                self._office.ask(keyed.check_keyed, row.key, row.keyed())
                row.left()
            elif isinstance(row, JurorRow):
                row.keyed()
        except YouthCourtError as problem:
            row.refuse(problem)

    def save(self, rows: Iterable[GridRow]) -> tuple[int, list[GridRow]]:
        """Save those of *rows* that wait; returns how many were, and those that are not whole."""
        waiting = [row for row in rows if _waits(row)]
        left = [row for row in waiting if not self._save(row)]
        return len(waiting) - len(left), left

    def _save(self, row: GridRow) -> bool:
        row.clear_marks()
        try:
            if isinstance(row, HearingRow):
                self._office.do(keyed.key_hearing, row.key, row.keyed())
            elif isinstance(row, JurorRow):
                self._save_juror(row)
        except YouthCourtError as problem:
            row.refuse(problem)
            return False
        row.begun = False
        return True

    def _save_juror(self, row: JurorRow) -> None:
        told = row.keyed()
        if told.code in AWAY or told.time_in is None or told.time_out is None:
            self._office.do(juries.mark_attendances, self._on(), [row.key], told.code)
        else:
            times = (told.time_in, told.time_out, told.pause)
            self._office.do(keyed.key_attendance, self._on(), row.key, told.code, *times)


def _waits(row: GridRow) -> bool:
    return row.begun and not row.saved
