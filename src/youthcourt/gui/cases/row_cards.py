"""Rows of a file as the cases that they would become."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.gui.kit.fit import clear_ground
from youthcourt.look import plain
from youthcourt.look.chips import Chip
from youthcourt.look.plain import Role
from youthcourt.look.tokens import MARGIN, SPACE, Tone
from youthcourt.services.import_cards import Card


@dataclass(frozen=True)
class Marked:
    """A card with what becomes of its row, and why."""

    card: Card
    tone: Tone | None = None
    state: str = ""
    reason: str = ""


class CardShelf(QScrollArea):
    """Shows cards one below the other; the keyboard scrolls it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._said = ""

    @property
    def text(self) -> str:
        """All that is told now, for tests and screen readers."""
        return self._said

    def show_cards(self, cards: Iterable[Marked]) -> None:
        """Show these cards in place of those before."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, SPACE, 0)
        column.setSpacing(SPACE)
        states = []
        for marked in cards:
            column.addWidget(_made(marked))
            states += [marked.state] if marked.state else []
        column.addStretch()
        self.setWidget(holder)
        clear_ground(self)
        self._said = "\n".join((*states, *(label.text() for label in holder.findChildren(QLabel))))
        self.setAccessibleDescription(self._said)

    def say(self, sentence: str) -> None:
        """Say instead of cards why there are none."""
        told = plain.label(sentence, Role.HINT, wrap=True)
        self.setWidget(told)
        clear_ground(self)
        self._said = sentence
        self.setAccessibleDescription(sentence)


def _made(marked: Marked) -> QFrame:
    card = marked.card
    made = QFrame()
    made.setProperty("panel", True)
    column = QVBoxLayout(made)
    column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    column.setSpacing(SPACE)
    column.addWidget(plain.label(card.title, Role.SECTION, wrap=True))
    column.addWidget(plain.label(words.text("Row {row}", row=str(card.row)), Role.CAPTION))
    if marked.tone is not None:
        chip = Chip()
        chip.show_status(marked.tone, marked.state)
        column.addWidget(chip)
    reason = marked.reason or card.problem
    if reason:
        column.addWidget(plain.label(reason, Role.BODY, wrap=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(MARGIN)
    grid.setVerticalSpacing(SPACE)
    grid.setColumnStretch(1, 1)
    for at, (called, told) in enumerate(card.facts):
        grid.addWidget(plain.label(called, Role.CAPTION, wrap=True), at, 0)
        grid.addWidget(plain.label(told, wrap=True), at, 1)
    column.addLayout(grid)
    return made
