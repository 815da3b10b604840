"""*My side, and what I can offer*, within the interview: the young person's own words, saved as left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import YouthCourtError
from youthcourt.gui.cases.interview_fields import show_problem
from youthcourt.gui.forms.interview_tab import Ui_InterviewTab
from youthcourt.gui.kit.kept_inputs import KeptInputs
from youthcourt.services import own_page
from youthcourt.services.own_page import OwnWords

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class OwnPagePart(QObject):
    """Two texts. After the hearing they can be read and no more."""

    def __init__(self, ui: Ui_InterviewTab, office: Office, tab: QWidget) -> None:
        super().__init__(tab)
        self._ui, self._office, self._tab = ui, office, tab
        self._number = ""
        self._inputs = {"story": ui.story_text, "offer": ui.offer_text}
        self._kept = KeptInputs(self._inputs)

    @property
    def inputs(self) -> tuple[QWidget, ...]:
        """Both texts, for those who listen to their being left."""
        return tuple(self._inputs.values())

    def show_case(self, number: str) -> None:
        """Show the page of a case; what is typed of the same case and not saved stays."""
        told = self._office.ask(own_page.own_words, number)
        anew, self._number = number != self._number, number
        self._kept.show({"story": told.story, "offer": told.offer}, anew=anew)
        self._ui.own_label.setText(_about(told))
        for entry in self._inputs.values():
            entry.setReadOnly(told.heard_on is not None)

    def save(self) -> str:
        """Save what was typed; returns the name of the text that was refused, or nothing."""
        typed = [name for name in self._inputs if self._kept.typed(name)]
        for name, entry in self._inputs.items():
            show_problem(self._tab, name, entry, None)
        if not typed:
            return ""
        told = {name: entry.toPlainText() for name, entry in self._inputs.items()}
        try:
            self._office.do(own_page.write_own_page, self._number, told["story"], told["offer"])
        except YouthCourtError as refused:
            show_problem(self._tab, typed[0], self._inputs[typed[0]], refused)
            return typed[0]
        kept = self._office.ask(own_page.own_words, self._number)
        for name in typed:
            self._kept.saved(name, getattr(kept, name))
        return ""


def _about(told: OwnWords) -> str:
    if told.heard_on is not None:
        return words.text("The hearing was on {date}: these words stay as they were.", date=told.heard_on)
    return words.text("Write it as they say it. It is theirs to change until the hearing.")
