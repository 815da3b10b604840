"""A quiet line that says that somebody on file may be the same. It never holds anybody up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from youthcourt import words
from youthcourt.gui.kit.announce import announce
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP
from youthcourt.services.alike import AlikeLine

Lines = tuple[AlikeLine, ...]


class AlikeHint(QWidget):
    """Says how many may be the same and opens their list. Hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.apart: dict[str, str] = {}
        """Who was said not to be the same while this was typed, by key, with their names."""
        self._lines: Lines = ()
        self._look: Callable[[], object] = lambda: None
        self.label = plain.label(role=Role.HINT, wrap=True)
        self.button = plain.button(words.text("Look…"), icon_name="users")
        self.button.setAccessibleName(words.text("Look at who may be the same"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self.hide()

    def _open(self) -> None:
        self._look()

    @property
    def lines(self) -> Lines:
        """Who may be the same, but for those who were said not to be."""
        return tuple(line for line in self._lines if line.key not in self.apart)

    def set_look(self, look: Callable[[], object]) -> None:
        """Say what the button does."""
        self._look = look

    def show_lines(self, lines: Lines) -> None:
        """Say who may be the same; nothing is said, and no room taken, where nobody is."""
        self._lines = lines
        told = _told(self.lines)
        if told != self.label.text():
            announce(self, told)
        self.label.setText(told)
        self.setVisible(bool(told))


def _told(lines: Lines) -> str:
    if not lines:
        return ""
    first = lines[0]
    if len(lines) == 1:
        return words.text("May be the same: {name} ({why}).", name=first.name, why=first.why)
    return words.text(
        "{count} records may be the same, such as {name} ({why}).",
        count=len(lines), name=first.name, why=first.why,
    )  # fmt: skip
