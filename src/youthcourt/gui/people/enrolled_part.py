"""Whether a person is a full-time student, on their page: asked, noted as it is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QWidget

from youthcourt.gui.kit.enrolled import offer_answers, show_answer
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.services.enrollment import enrolled, note_enrolled

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class EnrolledPart(QObject):
    """Joins the list of the page's form to the court file."""

    def __init__(self, office: Office, box: QComboBox, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._box, self._page = office, box, page
        self._person_id = ""
        offer_answers(box)
        box.activated.connect(self._chosen)

    def show_person(self, person_id: str) -> None:
        """Show what is noted of a person."""
        self._person_id = person_id
        show_answer(self._box, self._office.ask(enrolled, person_id))

    def _chosen(self) -> None:
        with refusals_shown(self._page):
            self._office.do(note_enrolled, self._person_id, self._box.currentData())
