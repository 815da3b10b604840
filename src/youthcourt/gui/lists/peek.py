"""The quiet panel beside a list: the key facts of the row one is on, without opening it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.fit import clear_ground
from youthcourt.look import plain, theme
from youthcourt.look.chips import Chip
from youthcourt.look.plain import Role
from youthcourt.look.tokens import MARGIN, SPACE, Tone

_WIDTH = 280
_LEAST = 200
"""Pixels below which the panel is never; the list beside it keeps three fifths at least otherwise."""


@dataclass(frozen=True)
class Fact:
    """A field and what stands in it; with a *tone* it is shown as a status."""

    label: str
    text: str
    tone: Tone | None = None


@dataclass(frozen=True)
class Peek:
    """What is told of a row at a glance. Facts without text are left out."""

    title: str
    facts: tuple[Fact, ...]


class PeekPanel(QFrame):
    """Never takes the focus; the list beside it keeps the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAccessibleName(words.text("At a glance"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self._title = plain.label(role=Role.SECTION, wrap=True)
        self._facts = QWidget()
        self._column = QVBoxLayout(self._facts)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._facts)
        clear_ground(scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        column.addWidget(self._title)
        column.addWidget(scroll, 1)
        column.addWidget(plain.label(words.text("Space or Esc closes this"), role=Role.CAPTION, wrap=True))
        self.hide()

    @property
    def text(self) -> str:
        """What is told now, for tests and screen readers."""
        return self.accessibleDescription()

    def tell(self, peek: Peek) -> None:
        """Show the facts of a row."""
        around = self.parentWidget()
        room = around.width() * 2 // 5 if around is not None else theme.scaled(_WIDTH)
        self.setFixedWidth(min(theme.scaled(_WIDTH), max(room, _LEAST)))
        self._title.setText(peek.title)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        told = [fact for fact in peek.facts if fact.text]
        for fact in told:
            self._column.addWidget(_shown(fact))
        self._column.addStretch()
        said = ". ".join((peek.title, *(f"{fact.label}: {fact.text}" for fact in told)))
        self.setAccessibleDescription(said)
        announce(self, said)


def _shown(fact: Fact) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(plain.label(fact.label, Role.CAPTION))
    if fact.tone is None:
        column.addWidget(plain.label(fact.text, wrap=True))
        return made
    chip = Chip()
    chip.show_status(fact.tone, fact.text)
    column.addWidget(chip)
    return made
