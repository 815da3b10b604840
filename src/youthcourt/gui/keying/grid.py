"""The rows of one paper, below each other: the cursor goes through them as through a spreadsheet."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from youthcourt.gui.keying.grid_row import Following, GridRow

R = TypeVar("R", bound=GridRow)


class Signals(QObject):
    """What a grid tells its page."""

    left = Signal(object)
    """A row was left by the cursor."""
    came = Signal(object)
    """A cell has the cursor."""
    ended = Signal()
    """Enter in the last row that is open."""


class Grid(Generic[R]):
    """Rows by key, in their order."""

    def __init__(self, scroll: QScrollArea, column: QVBoxLayout, following: Following) -> None:
        self._scroll, self._column, self._following = scroll, column, following
        self.rows: dict[str, R] = {}
        self.tells = Signals(scroll)
        self._current: GridRow | None = None
        column.addStretch(1)

    def clear(self) -> None:
        """Take all rows away."""
        self._current = None
        for row in self.rows.values():
            self._following.strips.remove(row.strip)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}

    def add(self, row: R) -> None:
        """Add a row below the others."""
        last = next(reversed(self.rows.values()), None)
        self._column.insertWidget(self._column.count() - 1, row)
        row.show()  # at once, so that Tab finds its cells
        self.rows[row.key] = row
        self._following.strips.append(row.strip)
        row.strip.fold(self._following.narrow)
        row.came.connect(self._came)
        row.finished.connect(self._next)
        row.moved.connect(self._move)
        before: QWidget | None = list(last.cells.values())[-1] if last is not None else None
        for cell in row.cells.values():
            if before is not None:
                QWidget.setTabOrder(before, cell)
            before = cell

    @property
    def current(self) -> R | None:
        """The row in which the cursor was last."""
        return next((row for row in self.rows.values() if row is self._current), None)

    def begin(self) -> bool:
        """Put the cursor into the first row that is not done; False where all are."""
        waiting = [row for row in self.rows.values() if row.open_cells() and not row.begun]
        return any(row.begin() for row in (*waiting, *self.rows.values()))

    def leave(self) -> None:
        """The cursor left the grid: the row where it was is looked at."""
        if self._current is not None:
            self.tells.left.emit(self._current)

    def after(self, row: GridRow) -> bool:
        """Put the cursor into the first open row after *row*; False where there is none."""
        held = list(self.rows.values())
        return any(other.begin() for other in held[[one is row for one in held].index(True) + 1 :])

    def _next(self, row: GridRow) -> None:
        if not self.after(row):
            self.tells.left.emit(row)
            self.tells.ended.emit()

    def _move(self, row: GridRow, step: int) -> None:
        held = list(self.rows.values())
        at = [one is row for one in held].index(True)
        name = next((cell.name for cell in row.cells.values() if cell.hasFocus()), "")
        way = held[at + 1 :] if step > 0 else held[:at][::-1]
        next((other for other in way if other.begin(name)), None)

    def _came(self, row: GridRow) -> None:
        if self._current is not None and self._current is not row:
            self.tells.left.emit(self._current)
        self._current = row
        cell = next((cell for cell in row.cells.values() if cell.hasFocus()), None)
        if cell is not None:
            self.tells.came.emit(cell)
            self._show_current()
            QTimer.singleShot(0, self._scroll, self._show_current)  # once the line above has its room

    def _show_current(self) -> None:
        row = self.current
        if row is not None:
            self._scroll.ensureWidgetVisible(row, 0, 2)
            for cell in row.cells.values():
                if cell.hasFocus():
                    self._scroll.ensureWidgetVisible(cell, 0, 4)  # where a row is higher than the room
