"""The ballots as they are counted: for each part how many said not yet, partly, yes. Sums, never a score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from youthcourt import words
from youthcourt.domain.criteria import Count
from youthcourt.gui.hearings.figures import CountBox
from youthcourt.gui.kit.fields import restyle
from youthcourt.look import plain, theme
from youthcourt.look.plain import Role
from youthcourt.services.catalogue import CriterionLine

_SCALE = ("Not yet", "Partly", "Yes")
_WORDS = 140
"""The least room of a part's words, in pixels of the 100 % design."""
_TOTAL = 4
"""The column in which a row's marks are added up."""


@dataclass(frozen=True)
class _Row:
    part: str
    boxes: tuple[CountBox, ...]
    total: QLabel


class Ballots(QObject):
    """Fills a grid with a row of three figures a part; shows marks beside jurors, and nothing derived."""

    changed = Signal()

    def __init__(self, grid: QGridLayout, owner: QWidget) -> None:
        super().__init__(owner)
        self._grid, self._owner = grid, owner
        self._rows: list[_Row] = []
        self._jurors = 0

    def set_up(self, parts: Sequence[CriterionLine]) -> None:
        """Make the rows in the court's own words, once."""
        if self._rows:
            return
        for column, word in enumerate(map(words.text, _SCALE), 1):
            self._grid.addWidget(plain.label(word, Role.FIELD), 0, column)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnMinimumWidth(0, theme.scaled(_WORDS))
        for at, part in enumerate(parts, 1):
            self._rows.append(self._row(at, part))

    def show_counts(self, counts: Sequence[Count]) -> None:
        """Show *counts*; a part without one stands at none."""
        by_part = {count.part: count for count in counts}
        for row in self._rows:
            count = by_part.get(row.part, Count(row.part))
            for box, figure in zip(row.boxes, (count.not_yet, count.partly, count.yes), strict=True):
                box.setValue(figure)

    def counts(self) -> tuple[Count, ...]:
        """Return what stands in the grid, a part each."""
        return tuple(Count(row.part, *(box.value() for box in row.boxes)) for row in self._rows)

    def set_jurors(self, jurors: int) -> None:
        """Say how many jurors voted, which no row may exceed."""
        self._jurors = jurors
        self._add_up()

    def point_at(self, part: str) -> None:
        """Put the cursor into the row of *part*."""
        for row in self._rows:
            if row.part == part:
                row.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def first_widgets(self) -> list[QWidget]:
        """Return the figures in the order in which they are filled in."""
        return [box for row in self._rows for box in row.boxes]

    def _row(self, at: int, part: CriterionLine) -> _Row:
        told = plain.label(f"{part.criterion}  {words.text(part.words)}", wrap=True)
        self._grid.addWidget(told, at, 0)
        boxes = []
        for column, word in enumerate(map(words.text, _SCALE), 1):
            box = CountBox(self._owner)
            box.setAccessibleName(f"{words.text(part.words)}: {word.lower()}")
            box.valueChanged.connect(self._add_up)
            self._grid.addWidget(box, at, column)
            boxes.append(box)
        total = plain.label("", Role.HINT)
        self._grid.addWidget(total, at, _TOTAL)
        return _Row(part.part, tuple(boxes), total)

    def _add_up(self) -> None:
        for row in self._rows:
            marks = sum(box.value() for box in row.boxes)
            over = marks > self._jurors
            row.total.setText(
                words.text("{marks} of {jurors}", marks=marks, jurors=self._jurors)
                + (words.text(", too many") if over else "")
            )
            row.total.setProperty("role", (Role.ERROR if over else Role.HINT).value)
            restyle(row.total)
        self.changed.emit()
