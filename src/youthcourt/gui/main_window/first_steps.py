"""The first steps in the window: their card shows what the court file says of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.checklist_card import CardStep, ChecklistCard
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.services import first_steps
from youthcourt.services.first_steps import FIND, PACKET, SCREEN

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_SAMPLE = {
    FIND: "Find a case: Ctrl+K, then part of a name",
    "open": "Open a case with Enter",
    "change": "Change something in it, such as the place",
    "undo": "Take it back: Ctrl+Z",
    PACKET: "Look at tonight’s packet: in the sitting, Packet",
    SCREEN: "Show a question in rehearsal: in the sitting, Jurors’ screen",
}
_OWN = {
    "referral": "Take the first referral in: Ctrl+N",
    "juror": "Put somebody in the jury pool",
    "sitting": "Add the first sitting",
    "consents": "Record a consent to take part",
    "draw": "Draw a jury",
    PACKET: "Print or save the first packet",
}
_PLACES = {
    FIND: FIND, "open": FIND, "change": FIND, "undo": "cases", "referral": "referral", "consents": "cases",
    "juror": "people",
}  # fmt: skip
"""Where steps are done that are not done at a sitting."""
_QUIET_TOPICS = frozenset({"first_steps", "settings"})


class FirstStepsPart(QObject):
    """Keeps the card of a window. *go* shows a place by its name, or opens ``find`` or ``referral``."""

    def __init__(self, office: Office, go: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._go = go
        self._home = True
        self._old_news = not office.ask(first_steps.first_steps).next
        """Whether all was done before this window was opened: then the card has nothing to say."""
        self.card = ChecklistCard(parent)
        self.card.wanted.connect(self._take_there)
        self.card.restarted.connect(self.restart)
        self.card.hidden_by_choice.connect(self.hide)
        self.load()

    def load(self) -> None:
        """Show the steps as the court file has them, where they are wanted and the home page is shown."""
        found = self._office.ask(first_steps.first_steps)
        told = _SAMPLE if found.sample else _OWN
        title = words.text("Six steps to try") if found.sample else words.text("First steps")
        steps = [CardStep(step.key, words.text(told[step.key]), step.done) for step in found.steps]
        self.card.show_steps(title, steps)
        self.card.setVisible(found.shown and self._home and not self._old_news)

    def at_home(self, home: bool) -> None:
        """Show the card on the home page alone."""
        self._home = home
        if home:
            self.load()
        else:
            self.card.hide()

    def refresh(self, topics: frozenset[str]) -> None:
        """Look again after an act; a hidden card looks when it is shown."""
        if self.card.isVisible() or concerns(topics, *_QUIET_TOPICS):
            self.load()

    def page_made(self, page: Any) -> None:
        """Hear from a new page what leaves no trace in the file."""
        for signal, step in (("previewed", PACKET), ("question_shown", SCREEN)):
            if hasattr(page, signal):
                getattr(page, signal).connect(lambda step=step: self.note(step))

    def _take_there(self, step: str) -> None:
        """Open what a step is done with, or the place where it is done."""
        self._go(_PLACES.get(step, "sittings"))

    def note(self, step: str) -> None:
        """Note a step of the sample court's list that was done just now."""
        found = self._office.ask(first_steps.first_steps)
        if found.sample and found.shown and step not in [one.key for one in found.steps if one.done]:
            with refusals_shown(self.card):
                self._office.do(first_steps.step_done, step)

    def restart(self) -> None:
        """Show the list, from its beginning."""
        self._old_news = False
        self._office.do(first_steps.begin_steps)

    def hide(self) -> None:
        """Show the list no more."""
        self._office.do(first_steps.hide_steps)
