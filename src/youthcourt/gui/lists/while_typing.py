"""Asks while a name is typed who may be the same, and says so in a quiet line beneath its fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QBoxLayout, QFormLayout, QLayout, QLineEdit, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.kit.alike_hint import AlikeHint, Lines
from youthcourt.gui.kit.dates import DateLine
from youthcourt.gui.kit.tasks import in_background
from youthcourt.gui.lists.alike_dialog import AlikeAct, AlikeDialog
from youthcourt.services.alike import AlikeLine, Sought, alike

if TYPE_CHECKING:
    from youthcourt.services.office import Office

WAIT = 350
"""Milliseconds after the last key before the file is asked."""
_FIELD = QFormLayout.ItemRole.FieldRole


class WhileTyping:
    """Asks who may be the same as somebody that is typed into *inputs*, a moment after the last key.

    *sought* says what is typed; *use*, where it is given, takes the key of somebody who is.
    """

    def __init__(
        self,
        office: Office,
        hint: AlikeHint,
        inputs: Iterable[QLineEdit | DateLine],
        sought: Callable[[], Sought],
        use: Callable[[str], object],
    ) -> None:
        self._office, self.hint, self._sought, self._use = office, hint, sought, use
        self._asked = Sought()
        self._timer = QTimer(hint)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self.ask)
        for entry in inputs:
            told = entry.textChanged if isinstance(entry, QLineEdit) else entry.changed
            told.connect(self._timer.start)
        hint.set_look(self._look)

    def ask(self) -> None:
        """Ask the file now; an answer to what is no longer typed is not shown."""
        asked = self._asked = self._sought()

        def show(lines: Lines) -> None:
            if asked == self._asked:
                self.hint.show_lines(lines)

        in_background(self.hint, lambda: self._office.ask(alike, asked), show, lambda _refused: None)

    def _look(self) -> None:
        acts = (
            AlikeAct(words.text("Use this one"), lambda line: self._use(line.key), closes=True,
                     fits=lambda line: not line.organization),
            AlikeAct(words.text("Not the same"), self._say_apart),
        )  # fmt: skip
        AlikeDialog(lambda: self.hint.lines, acts, self.hint.window()).open()

    def _say_apart(self, line: AlikeLine) -> None:
        self.hint.apart[line.key] = line.name
        self.hint.show_lines(self.hint.lines)

    @property
    def apart(self) -> tuple[str, ...]:
        """The people of whom it was said that they are not the same, to be noted once this one is on file."""
        return tuple(self.hint.apart)


def hint_below(layout: QLayout, part: QWidget | QLayout, before: QWidget) -> AlikeHint:
    """Put a hint into *layout* beneath *part*; the cursor comes to it after *before*."""
    hint = AlikeHint(before.window())
    if isinstance(layout, QFormLayout) and isinstance(part, QWidget):
        rows = [layout.itemAt(row, _FIELD) for row in range(layout.rowCount())]
        at = next(row for row, item in enumerate(rows) if item is not None and item.widget() is part)
        layout.insertRow(at + 1, hint)
    elif isinstance(layout, QBoxLayout):
        layout.insertWidget(layout.indexOf(part) + 1, hint)
    QWidget.setTabOrder(before, hint.button)
    return hint


def day_of(line: DateLine) -> date | None:
    """Return the date on a line; None while it cannot be read."""
    try:
        return line.value()
    except BadInput:
        return None
