"""Lines of a settings form that take whatever is typed: what is no number, or no time, stays to be mended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from youthcourt import words
from youthcourt.domain.clock import read_clock

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}


class NumberLine(QLineEdit):
    """A whole number from *low* to *high*; the arrow keys step through them. A number box drops keys."""

    def __init__(self, low: int, high: int) -> None:
        super().__init__()
        self._low, self._high = low, high

    def held(self) -> object:
        """Return the number, in range or not, or the text where it is none."""
        text = self.text().strip()
        return int(text) if text.removeprefix("-").isdecimal() else text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step, number = _STEPS.get(Qt.Key(event.key()), 0), self.held()
        if not step or not isinstance(number, int):
            super().keyPressEvent(event)
            return
        self.selectAll()
        self.insert(str(max(self._low, min(number + step, self._high))))


class ClockLine(QLineEdit):
    """A time of day as people type it, shown as the program writes times."""

    def held(self) -> str:
        """Return the time as a setting keeps it, ``09:30``, or the text where it is none."""
        read = read_clock(self.text())
        return f"{read:%H:%M}" if read else self.text().strip()


def clock_words(kept: str) -> str:
    """Return a time as it is kept (``09:30``) or typed in words, and what is no time as it is."""
    read = read_clock(kept)
    return words.clock(read) if read else kept
