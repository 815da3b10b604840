"""What a case still needs before its hearing, and where each is mended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.consent import ConsentKind
from youthcourt.domain.missing import Lack, Missing
from youthcourt.domain.stages import BEFORE_HEARING, Stage
from youthcourt.gui.kit.flow import FlowLayout
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.services.cases import CasePage


class Mend(StrEnum):
    """Where something missing is put right."""

    DECIDE = "decide"
    GUARDIAN = "guardian"
    CONSENT = "consent"
    FACTS = "facts"
    SCHEDULE = "schedule"
    STUDENT = "student"


@dataclass(frozen=True)
class Need:
    """One thing that is missing; for a signature, of what kind and whether a guardian signs."""

    text: str
    mend: Mend
    kind: ConsentKind | None = None
    by_guardian: bool = False
    who_id: str = ""
    """Whose signature it is, where it must be theirs."""


_MENDS = {
    Lack.DECISION: Mend.DECIDE,
    Lack.GUARDIAN: Mend.GUARDIAN,
    Lack.NOBODY_TO_ASK: Mend.GUARDIAN,
    Lack.SIGNATURE: Mend.CONSENT,
    Lack.STUDENT: Mend.STUDENT,
}


def needs_of(page: CasePage) -> tuple[Need, ...]:
    """Return what *page*'s case still needs before its hearing, in the order one does it."""
    line = page.line
    if line.stage not in BEFORE_HEARING:
        return ()
    needs = [_need(one) for one in page.missing]
    if not page.facts_cleared_on:
        needs.append(Need(words.text("facts for jurors, cleared"), Mend.FACTS))
    if not page.missing and line.stage is not Stage.SCHEDULED:
        needs.append(Need(words.text("a day for the hearing"), Mend.SCHEDULE))
    return tuple(needs)


def _need(one: Missing) -> Need:
    told = words.text("a decision on eligibility") if one.lack is Lack.DECISION else words.own(one)
    return Need(told, _MENDS[one.lack], one.kind, one.by_guardian, one.who_id)


class NeedsRow(QWidget):
    """One button for each thing that is missing; pressing it goes to where it is mended."""

    def __init__(self, mend: Callable[[Need], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("needs_row")
        self._mend = mend
        self._row = FlowLayout(self)
        self.buttons: list[QWidget] = []
        """The buttons shown, in the order of Tab."""

    def show_needs(self, needs: tuple[Need, ...]) -> None:
        """Show *needs*; the row is gone when there are none."""
        was_here = self.window().focusWidget() in self.buttons
        self.buttons = []
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if needs:
            self._row.addWidget(plain.label(words.text("Still needed:"), Role.FIELD))
        for need in needs:
            made = plain.button(need.text[:1].upper() + need.text[1:])
            made.setObjectName(f"need_{need.mend.value}_button")
            made.clicked.connect(lambda _checked=False, need=need: self._mend(need))
            self._row.addWidget(made)
            made.show()
            self.buttons.append(made)
        self.setVisible(bool(needs))
        goal = self.buttons[0] if self.buttons else self.parentWidget()
        if was_here and goal is not None:
            goal.setFocus()  # the button that was pressed is gone
