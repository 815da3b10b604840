"""Cards one below the other: a name, what is known, what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from youthcourt.gui.kit.fit import clear_ground
from youthcourt.look import plain
from youthcourt.look.chips import Chip
from youthcourt.look.plain import Role
from youthcourt.look.tokens import MARGIN, SPACE, Tone


@dataclass(frozen=True)
class ShelfCard:
    """What stands on a card: whose it is, fields with their texts, what becomes of it and why."""

    title: str
    caption: str
    facts: tuple[tuple[str, str], ...]
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

    def show_cards(self, cards: Iterable[ShelfCard]) -> None:
        """Show these cards in place of those before."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, SPACE, 0)
        column.setSpacing(SPACE)
        states = []
        for card in cards:
            column.addWidget(_made(card))
            states += [card.state] if card.state else []
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


def _made(card: ShelfCard) -> QFrame:
    made = QFrame()
    made.setProperty("panel", True)
    column = QVBoxLayout(made)
    column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
    column.setSpacing(SPACE)
    column.addWidget(plain.label(card.title, Role.SECTION, wrap=True))
    column.addWidget(plain.label(card.caption, Role.CAPTION))
    if card.tone is not None:
        chip = Chip()
        chip.show_status(card.tone, card.state)
        column.addWidget(chip)
    if card.reason:
        column.addWidget(plain.label(card.reason, Role.BODY, wrap=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(MARGIN)
    grid.setVerticalSpacing(SPACE)
    grid.setColumnStretch(1, 1)
    for at, (called, told) in enumerate(card.facts):
        grid.addWidget(plain.label(called, Role.CAPTION, wrap=True), at, 0)
        grid.addWidget(plain.label(told, wrap=True), at, 1)
    column.addLayout(grid)
    return made
