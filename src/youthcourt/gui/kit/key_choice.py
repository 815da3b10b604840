"""A choice of a few, taken by one key: each stands beside its number, and pressing that chooses it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from youthcourt.gui.kit.flow import FlowLayout
from youthcourt.look import plain
from youthcourt.look.tokens import MARGIN


class KeyChoice(QWidget):
    """Promote a QWidget to it in a form; then ``set_up(name, [(text, value), …])``, at most nine."""

    chosen = Signal()
    """Another one is chosen."""

    keyed = Signal()
    """One was chosen by its number: the person is done here and goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # without it the letter of its label leads nowhere
        self._group = QButtonGroup(self)
        self._values: list[object] = []
        self._row = FlowLayout(self)
        self._row.setSpacing(MARGIN)

    def set_up(self, name: str, choices: Sequence[tuple[str, object]]) -> None:
        """Offer *choices* once; *name* is what a screen reader says of them together."""
        self.setAccessibleName(name)
        for number, (text, value) in enumerate(choices, 1):
            made = QRadioButton(plain.literal(f"{number}  {text}"), self)
            made.setObjectName(f"choice_{number}")
            made.setAccessibleName(text)
            made.installEventFilter(self)
            self._group.addButton(made, number)
            self._row.addWidget(made)
            self._values.append(value)
        self._group.idToggled.connect(self._toggled)
        self.setFocusProxy(self._group.button(1))

    def value(self) -> object | None:
        """Return what is chosen; None for nothing."""
        at = self._group.checkedId()
        return self._values[at - 1] if at > 0 else None

    def choose(self, value: object) -> None:
        """Choose *value*, which is offered."""
        self._group.button(self._values.index(value) + 1).setChecked(True)

    def allow(self, values: Collection[object]) -> None:
        """Let only *values* be chosen for now; what is chosen and not among them is let go."""
        for number, value in enumerate(self._values, 1):
            self._group.button(number).setEnabled(value in values)
        checked = self._group.checkedButton()
        if checked is not None and self.value() not in values:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)
            self._lead_to(next(made for made in self._group.buttons() if made.isEnabled()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._take(event):
            return True
        return super().eventFilter(watched, event)

    def _take(self, event: QKeyEvent) -> bool:
        typed = event.text()
        plain_key = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        made = self._group.button(int(typed)) if plain_key and typed.isascii() and typed.isdigit() else None
        if made is None or not made.isEnabled():
            return False
        made.setChecked(True)
        self.keyed.emit()
        return True

    def _toggled(self, number: int, checked: bool) -> None:
        if checked:
            self._lead_to(self._group.button(number))
            self.chosen.emit()

    def _lead_to(self, made: QWidget) -> None:
        """Let Tab and the label's key come to *made*."""
        self.setFocusProxy(made)
