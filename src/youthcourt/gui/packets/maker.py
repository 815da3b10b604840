"""Makes papers one after the other: whatever is under way is given up when others are wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from youthcourt.domain.errors import YouthCourtError
from youthcourt.gui.kit.tasks import Task, with_progress
from youthcourt.gui.packets.making import Made, Wanted, make

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class Maker(QObject):
    """``make`` papers; ``made`` or ``refused`` tells how it ended."""

    made = Signal(object)
    """A Made: the papers."""
    refused = Signal(object)
    """A YouthCourtError: why there are none."""
    moved = Signal(int)
    """Percent of the work that is done."""

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office = office
        self._task: Task | None = None
        self._turn = 0

    def make(self, wanted: Wanted) -> None:
        """Begin to make *wanted*; nothing is heard of earlier ones any more."""
        self.give_up()
        turn = self._turn
        self.moved.emit(0)
        self._task = with_progress(
            self,
            partial(make, self._office, wanted),
            lambda made: self._done(turn, made),
            lambda refused: self._failed(turn, refused),
            lambda done, total: self._moved(turn, done, total),
        )

    def stop(self) -> None:
        """Stop at the next page, as the person asked; ``refused`` says so."""
        if self._task is not None:
            self._task.cancel()

    def give_up(self) -> None:
        """Stop at the next page, and say nothing about it."""
        self._turn += 1
        self.stop()
        self._task = None

    def _done(self, turn: int, made: Made) -> None:
        if turn == self._turn:
            self._task = None
            self.made.emit(made)

    def _failed(self, turn: int, refused: YouthCourtError) -> None:
        if turn == self._turn:
            self._task = None
            self.refused.emit(refused)

    def _moved(self, turn: int, done: int, total: int) -> None:
        if turn == self._turn:
            self.moved.emit(done * 100 // total)
