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
from youthcourt.gui.kit.refusals import refusals_shown
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
        ui.jurors_check.clicked.connect(self._agree)

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
        self._show_agreement(told)

    def _show_agreement(self, told: OwnWords) -> None:
        box, problem = self._ui.jurors_check, self._ui.jurors_problem
        box.setChecked(told.for_jurors)
        box.setEnabled(told.heard_on is None)
        problem.setText(_named(told) if told.names else "")
        problem.setVisible(bool(told.names) and told.for_jurors)

    def _agree(self, agreed: bool) -> None:
        with refusals_shown(self._tab):
            self._office.do(own_page.let_jurors_read, self._number, agreed=agreed)
        self._show_agreement(self._office.ask(own_page.own_words, self._number))

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


def _named(told: OwnWords) -> str:
    return words.text(
        "The jurors do not get this page while it names somebody: {words}. "
        "Ask the young person to put it another way.",
        words=told.names,
    )


def _about(told: OwnWords) -> str:
    if told.heard_on is not None:
        return words.text("The hearing was on {date}: these words stay as they were.", date=told.heard_on)
    return words.text("Write it as they say it. It is theirs to change until the hearing.")
