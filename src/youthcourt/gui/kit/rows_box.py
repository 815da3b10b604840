"""Short rows of inputs, one beneath the other, that can be added and taken away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.look import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

_GAP = 8


class RowsBox(QWidget):
    """Fill in ``new_row``; ``begin`` with one row. The first row stays, others can be taken away."""

    row_gone = Signal()
    """A row was taken away by the person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Tab does not stop at the box; the letter of its label and setTabOrder lead nowhere without a policy.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._rows: list[QWidget] = []
        self._gone: list[QPushButton] = []
        self._first: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._place = QVBoxLayout()
        self._place.setSpacing(_GAP)
        self._column.addLayout(self._place)
        self.add_button = QPushButton()
        self.add_button.setObjectName("add_button")
        self.add_button.setAutoDefault(False)
        self.add_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        plain.dress(self.add_button, icon_name="plus")
        self.add_button.clicked.connect(self._add_pressed)
        self._column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def new_row(self, place: int) -> tuple[QWidget, Sequence[QWidget]]:
        """Return a row, counted from 1, with its inputs in order."""
        raise NotImplementedError

    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def set_count(self, count: int) -> None:
        """Have so many rows, at least one: add at the end, or take away from there."""
        while len(self._rows) > max(count, 1):
            self._drop(len(self._rows) - 1)
        while len(self._rows) < max(count, 1):
            self._add()

    def _add(self) -> Sequence[QWidget]:
        row, inputs = self.new_row(len(self._rows) + 1)
        line = QWidget()
        beside = QHBoxLayout(line)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(_GAP)
        beside.addWidget(row, 1)
        gone = plain.button("", icon_name="x")
        gone.setAutoDefault(False)
        gone.setAccessibleName(words.text("Take row {number} away", number=len(self._rows) + 1))
        plain.set_tip(gone, words.text("Take this row away"))
        gone.clicked.connect(lambda: self._gone_pressed(line))
        beside.addWidget(gone)
        self._place.addWidget(line)
        last = self._gone[-1] if self._gone else self
        self._rows.append(line)
        self._gone.append(gone)
        self._first.append(inputs[0])
        self._order(last, inputs, gone)
        self._show_gone()
        return inputs

    def _order(self, last: QWidget, inputs: Sequence[QWidget], gone: QWidget) -> None:
        """Let Tab go through the rows as they stand, from the box to the button that adds one at the end.

        The button needs no word: each row comes before it, since the first one comes after the box. Said of
        the last row it does nothing as long as the box is a window, where the end leads to the beginning.
        """
        for part in (*inputs, gone):
            self.setTabOrder(last, part)
            last = part

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Lead to the first row. A proxy would: Tab from the rows would come back to it for ever."""
        super().focusInEvent(event)
        if self._first:
            self._first[0].setFocus(event.reason())

    def _add_pressed(self) -> None:
        self._add()[0].setFocus()

    def _gone_pressed(self, line: QWidget) -> None:
        self._drop(self._rows.index(line))
        self.add_button.setFocus()
        self.row_gone.emit()

    def _drop(self, at: int) -> None:
        line = self._rows.pop(at)
        self._gone.pop(at)
        self._first.pop(at)
        self.row_dropped(at)
        self._place.removeWidget(line)
        line.hide()
        line.setParent(None)
        line.deleteLater()
        self._show_gone()

    def row_dropped(self, at: int) -> None:
        """Called when the row at place *at*, counted from 0, is gone."""
        raise NotImplementedError

    def _show_gone(self) -> None:
        for button in self._gone:
            button.setVisible(len(self._rows) > 1)
