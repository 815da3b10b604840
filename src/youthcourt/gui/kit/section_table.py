"""One part of the page of the day: its lines, the one with the keyboard marked, the rest quiet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.kit.fit import fit_rows
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.table_model import Column
from youthcourt.look.tokens import Tone
from youthcourt.services.today import TodayLine

_MOST = 8
_WHEN, _WHO = 116, 148


class SectionTable(Table):
    """A table of lines. ``entered`` tells that the keyboard came here."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.horizontalHeader().hide()

    def set_part(self, name: str, nothing: str) -> None:
        """Show lines of the part called *name*; *nothing* is said where there are none."""
        self.set_up(
            name,
            [
                Column[TodayLine](words.text("When"), lambda line: line.when, chip=when_tone, width=_WHEN),
                Column[TodayLine](words.text("What"), lambda line: line.what),
                Column[TodayLine](words.text("Who"), _who, width=_WHO),
            ],
            key=lambda line: (line.kind, line.record),
            nothing=nothing,
        )
        self.horizontalHeader().setStretchLastSection(False)
        fit_rows(self, least=1, most=_MOST)
        self.rows.modelReset.connect(self._quiet)
        self._quiet()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectRow(self.currentIndex().row())
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._quiet()

    def _quiet(self) -> None:
        """Mark a line only where the keyboard is; the line stays the current one."""
        if not self.hasFocus():
            self.clearSelection()


def when_tone(line: TodayLine) -> Tone | None:
    """Return the tone of the words that say when: late is solid, today stands out, the rest is quiet."""
    if not line.when:
        return None
    if line.late:
        return Tone.OVERDUE
    return Tone.SCHEDULED


def _who(line: TodayLine) -> str:
    return line.who or line.number
