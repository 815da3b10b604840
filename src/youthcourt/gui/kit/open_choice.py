"""A choice that also takes words of one's own: a list that is found in by typing, and never refuses."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QWidget

from youthcourt.gui.kit.choice import Choice


class OpenChoice(Choice):
    """Make it, or promote a QComboBox to it in a form; ``text`` is what stands in it, in the list or not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._said = ""
        super().__init__(parent)

    def set_choices(self, choices: Iterable[tuple[str, str]], nobody: str = "Choose or type") -> None:
        """Offer *choices*, each a key and its text; what is typed stays."""
        before = self.text()
        super().set_choices(choices, nobody)
        self.set_text(before)

    def text(self) -> str:
        """Return what is chosen or typed."""
        return self.currentText().strip()

    def set_text(self, text: str) -> None:
        """Show *text*, whether it is in the list or not; nobody is told."""
        at = self.findText(text, Qt.MatchFlag.MatchFixedString) if text else 0
        with QSignalBlocker(self):
            self.setCurrentIndex(at)
            self.setEditText(self.itemText(at) if at > 0 else text)
        self._line.setCursorPosition(0)
        self._said = self.text()

    def key(self) -> str | None:
        """Return the key of what stands in it, None for nothing and for words of one's own."""
        at = self.findText(self.text(), Qt.MatchFlag.MatchFixedString) if self.text() else -1
        key: str | None = self.itemData(at) if at > 0 else None
        return key

    def _tell(self) -> None:
        if self.text() != self._said:
            self._said = self.text()
            self.chosen.emit()
