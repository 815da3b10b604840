"""A choice among many: a list that is found in by typing any part of a word."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.kit.chosen import WhenChosen
from youthcourt.look import theme

_NARROWEST = 120


class Choice(QComboBox):
    """Make it, or promote a QComboBox to it in a form; then ``set_choices([(key, text), …])``."""

    chosen = Signal()
    """Another one, or none, is chosen by the person (not by ``choose``)."""

    left = Signal()
    """The person is done with it, whether anything differs or not: time to say what cannot be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: str | None = None
        self._line = QLineEdit()
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._ease()
        WhenChosen(self, self._picked)
        self._line.editingFinished.connect(self._tell)
        self._line.editingFinished.connect(self.left)

    def set_choices(self, choices: Iterable[tuple[str, str]], nobody: str = "Type to find") -> None:
        """Offer *choices*, each a key and its text; what was chosen stays if it is still there."""
        before = self._told
        with QSignalBlocker(self):
            self.clear()
            self.addItem("", None)
            for key, text in choices:
                self.addItem(text, key)
        self._line.setPlaceholderText(words.text(nobody))
        self.choose(before)

    def key(self) -> str | None:
        """Return the key of what is chosen, None for nothing.

        Raises BadInput for words that are not in the list; they stay.
        """
        typed = self.currentText().strip()
        at = self.currentIndex()
        if at < 0 or self.itemText(at) != typed:
            at = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        if typed and at < 0:
            self._refuse(typed)
        return self.itemData(at) if at >= 0 else None

    def choose(self, key: str | None) -> None:
        """Show the choice known by *key*; nothing for None or an unknown key."""
        at = self.findData(key) if key else 0
        with QSignalBlocker(self):
            self.setCurrentIndex(max(at, 0))
            self.setEditText(self.itemText(max(at, 0)))
        self._line.setCursorPosition(0)
        self._told = key if at > 0 else None

    def setAccessibleName(self, name: str) -> None:
        """Name the line as well, which is what has the focus."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumWidth(theme.scaled(_NARROWEST))

    def _ease(self) -> None:
        self.setMinimumWidth(theme.scaled(_NARROWEST))
        self._set_finder()

    def _set_finder(self) -> None:
        finder = QCompleter(self.model(), self)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(finder)

    @property
    def _field(self) -> str:
        return self.objectName().rpartition("_")[0]

    def _refuse(self, typed: str) -> NoReturn:
        raise BadInput(
            "“{typed}” is not in the list. Choose from it, or add the person first.",
            field=self._field,
            typed=typed,
        )

    def _picked(self) -> None:
        self._tell()
        self.left.emit()

    def _tell(self) -> None:
        try:
            now = self.key()
        except BadInput:
            return  # said when the page saves; half a word is no fault while one types
        if now != self._told:
            self._told = now
            self.chosen.emit()
