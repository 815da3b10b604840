"""A cell of the grid: a line that moves on as cells of a spreadsheet do, and by itself once it is full."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from youthcourt.gui.kit.fields import restyle
from youthcourt.look import theme


def one_letter(text: str) -> bool:
    """Say whether a letter is typed."""
    return len(text.strip()) == 1


def three_figures(text: str) -> bool:
    """Say whether three figures are typed without blanks; with blanks, Tab leads on."""
    return len(text) == 3 and text.isdecimal()


class Cell(QLineEdit):
    """One line; *width* in pixels of the 100 % design, 0 for what room there is."""

    came = Signal()
    """The cursor came in."""
    finished = Signal()
    """Enter: the row is done."""
    moved = Signal(int)
    """Up (-1) or down (1) to the same cell of another row."""
    went_on = Signal()
    """An arrow left it at its end."""
    went_back = Signal()
    """An arrow left it at its beginning."""

    def __init__(
        self,
        name: str,
        told: str,
        width: int = 0,
        full: Callable[[str], bool] = lambda _text: False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self._width, self._full = width, full
        self._before = ""
        self.adds = False
        """Whether typing adds to what stands there, instead of taking its place."""
        self.setObjectName(name)
        self.setAccessibleName(told)
        self.textEdited.connect(lambda _text: self.mark(False))
        self._fit()

    def rest(self, resting: bool) -> None:
        """Show what stands, and let Tab pass by; or take typing again."""
        self.setReadOnly(resting)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if resting else Qt.FocusPolicy.StrongFocus)

    @property
    def resting(self) -> bool:
        """Whether nothing can be typed."""
        return self.isReadOnly()

    def mark(self, bad: bool) -> None:
        """Mark it as what is wrong in its row, or take the mark away."""
        if bool(self.property("bad")) != bad:
            self.setProperty("bad", bad)
            restyle(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif plain and key == Qt.Key.Key_Escape and self.text() != self._before:
            self.setText(self._before)
            self.textEdited.emit(self._before)
        elif plain and key == Qt.Key.Key_Right and self._at_end():
            self.went_on.emit()
        elif plain and key == Qt.Key.Key_Left and self._at_beginning():
            self.went_back.emit()
        else:
            super().keyPressEvent(event)

    def _at_end(self) -> bool:
        return self._untouched() or (self.cursorPosition() == len(self.text()) and not self.hasSelectedText())

    def _at_beginning(self) -> bool:
        return self._untouched() or (self.cursorPosition() == 0 and not self.hasSelectedText())

    def _untouched(self) -> bool:
        """Say whether all of it is chosen, as it is when the cursor comes: arrows then go on."""
        return bool(self.text()) and self.selectedText() == self.text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._before = self.text()
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.begin()
        self.came.emit()

    def begin(self) -> None:
        """Put the cursor where one types on: over what stands there, or after it."""
        if self.adds:
            self.deselect()
            self.end(False)
        else:
            self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        if self._width:
            self.setFixedWidth(theme.scaled(self._width))

    @property
    def full(self) -> bool:
        """Whether nothing more is typed into it: the cursor may go on by itself."""
        return self._full(self.text())
