"""The line on the attendance tab that says whether the papers handed out are back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.sitting_page import Ui_SittingPage
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import hearing_needs
from youthcourt.services.sittings import SittingPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class PapersPart(QObject):
    """One sentence and one button."""

    def __init__(self, office: Office, ui: Ui_SittingPage, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._ui, self._page = office, ui, page
        self._day: date | None = None
        ui.collected_button.clicked.connect(self._collect)

    def show_sitting(self, shown: Shown) -> None:
        """Say for a sitting whether its papers are back."""
        self._day = shown.held_on
        back = self._office.ask(hearing_needs.papers_back_on, shown.held_on)
        held = shown.held_on <= self._office.today()
        self._ui.collected_button.setVisible(held and back is None)
        self._ui.collected_label.setText(_told(back) if held else "")
        self._ui.collected_label.setVisible(held)

    def _collect(self) -> None:
        if self._day is None:
            return
        with refusals_shown(self._page) as outcome:
            self._office.do(hearing_needs.papers_collected, self._day)
        if outcome.refused is None:
            say_done(self._page, words.text("The papers of {date} are noted as back.", date=self._day))


def _told(back: date | None) -> str:
    if back is None:
        return words.text("Papers handed out to jurors are confidential: collect and count them.")
    return words.text("All papers were back on {date}.", date=back)
