"""A quiet card of steps that tick themselves: what is done, what comes next, start over, hide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.fields import restyle
from youthcourt.look import icons, plain, theme
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP, GRID, ICON, MARGIN, Tokens

_WIDE = 760
"""From this width on, in pixels of the 100 % design, all steps are shown, in two columns."""


@dataclass(frozen=True)
class CardStep:
    """One step as the card shows it."""

    key: str
    text: str
    done: bool


class ChecklistCard(QFrame):
    """``show_steps("First steps", steps)``. It never ticks anything by itself.

    ``wanted`` carries the key of the step that the person wants to be taken to.
    """

    wanted = Signal(str)
    restarted = Signal()
    hidden_by_choice = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self._steps: tuple[CardStep, ...] = ()
        self._narrow = True
        self._marks: list[QLabel] = []
        self._texts: list[QLabel] = []
        self._title = plain.label(role=Role.EMPHASIS)
        self._count = plain.label(role=Role.HINT)
        self.go_button = plain.button(words.text("Take me there"), icon_name="caret-right")
        self.restart_button = plain.button(words.text("Start over"))
        self.hide_button = plain.button(words.text("Hide"))
        self.go_button.clicked.connect(lambda: self.wanted.emit(self.next))
        self.restart_button.clicked.connect(self.restarted)
        self.hide_button.clicked.connect(self.hidden_by_choice)
        self._grid = QGridLayout()
        self._lay_out()
        self.installEventFilter(self)

    @property
    def next(self) -> str:
        """The key of the first step that is not done; empty when all are."""
        return next((step.key for step in self._steps if not step.done), "")

    @property
    def done(self) -> tuple[str, ...]:
        """The keys of the steps that are done."""
        return tuple(step.key for step in self._steps if step.done)

    def show_steps(self, title: str, steps: Sequence[CardStep]) -> None:
        """Show *steps* as they stand; one that is newly done is read out."""
        before = {step.key: step.done for step in self._steps}
        self._steps = tuple(steps)
        if len(self._marks) != len(steps):
            self._make()
        else:
            self._place()
        self._title.setText(title)
        told = words.text("{done} of {all} done", done=len(self.done), all=len(steps))
        self._count.setText(words.text("All done") if not self.next else told)
        self.go_button.setVisible(bool(self.next))
        for step in steps:
            if step.done and before.get(step.key) is False:
                announce(self, words.text("Done: {step}", step=step.text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._place()
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP)
        for part in (self._title, self._count):
            head.addWidget(part)
        head.addStretch(1)
        for button in (self.go_button, self.restart_button, self.hide_button):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, GAP, MARGIN, GAP)
        column.setSpacing(GAP)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GRID)
        column.addLayout(head)
        column.addLayout(self._grid)

    def _make(self) -> None:
        for old in (*self._marks, *self._texts):
            self._grid.removeWidget(old)
            old.deleteLater()
        self._marks = [plain.label() for _step in self._steps]
        self._texts = [plain.label(wrap=True) for _step in self._steps]
        self._place()

    def _place(self) -> None:
        """Stand the steps in two columns, read downwards; where there is little room the next one alone."""
        self._narrow = self.width() < theme.scaled(_WIDE)
        self._count.setVisible(not self._narrow)  # there the buttons need all the room
        rows = -(-len(self._steps) // 2)
        for at, (mark, told) in enumerate(zip(self._marks, self._texts, strict=True)):
            column, row = divmod(at, rows)
            self._grid.addWidget(mark, row, 2 * column, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(told, row, 2 * column + 1)
        for column in (1, 3):
            self._grid.setColumnStretch(column, 0 if self._narrow and self._column_of_next() != column else 1)
        self._draw()

    def _column_of_next(self) -> int:
        keys = [step.key for step in self._steps]
        return 3 if self.next and keys.index(self.next) >= -(-len(keys) // 2) else 1

    def _draw(self) -> None:
        side = theme.scaled(ICON)
        for step, mark, told in zip(self._steps, self._marks, self._texts, strict=True):
            for part in (mark, told):
                part.setVisible(not self._narrow or step.key == self.next)
            name = "check-circle-fill" if step.done else "circle"
            mark.setPixmap(icons.icon(name, _done_ink if step.done else icons.quiet).pixmap(side, side))
            told.setText(step.text)
            role = Role.HINT if step.done else Role.EMPHASIS if step.key == self.next else Role.BODY
            told.setProperty("role", role.value)
            state = words.text("done") if step.done else words.text("to do")
            told.setAccessibleName(words.text("{step}: {state}", step=step.text, state=state))
            restyle(told)
        layout = self.layout()
        if layout is not None:  # the page below may ask for room, but not for that of the steps
            wraps = layout.hasHeightForWidth()  # with all steps done nothing is shown that could
            self.setFixedHeight(
                layout.totalHeightForWidth(self.width()) if wraps else layout.totalSizeHint().height()
            )


def _done_ink(tokens: Tokens) -> str:
    return tokens.accent
