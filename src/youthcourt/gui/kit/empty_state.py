"""What a table says when it has no rows: nothing yet, or nothing that matches. Two different things."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.tokens import SPACE

Act = tuple[str, Callable[[], object]]


class EmptyState(QWidget):
    """A sentence and at most one button, in the middle of the table that it lies on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._nothing = self._no_match = ""
        self._act: Act | None = None
        self._clear: Callable[[], object] = lambda: None
        self._words = plain.label(role=Role.HINT, wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = plain.button(words.text("Show all rows"))
        self.button.clicked.connect(self._clicked)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE)
        column.addStretch()
        column.addWidget(self._words)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self._filtered = False
        self.hide()

    @property
    def text(self) -> str:
        """What is said now."""
        return self._words.text()

    def set_up(self, nothing: str, no_match: str, act: Act | None, clear: Callable[[], object]) -> None:
        """Say the two sentences, the button for nothing yet, and how the filter is cleared."""
        self._nothing, self._no_match = nothing, no_match
        self._act, self._clear = act, clear

    def say_nothing(self, nothing: str, act: Act | None) -> None:
        """Say from now on *nothing* where there are no rows at all, with *act* as its button."""
        self._nothing, self._act = nothing, act

    def say_no_match(self, no_match: str) -> None:
        """Say from now on *no_match* where rows are there and all are kept out."""
        self._no_match = no_match

    def tell(self, *, shown: int, total: int) -> None:
        """Appear or go, for a table that shows *shown* of *total* rows."""
        self._filtered = total > 0
        self._words.setText(words.text(self._no_match if self._filtered else self._nothing))
        verb = words.text("Show all rows") if self._filtered else self._act[0] if self._act else ""
        self.button.setText(plain.literal(words.text(verb)))
        self.button.setVisible(bool(verb))
        self.setVisible(shown == 0)

    def _clicked(self) -> None:
        if self._filtered:
            self._clear()
        elif self._act is not None:
            self._act[1]()
