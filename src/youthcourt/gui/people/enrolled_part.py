"""Whether a person is a full-time student, on their page: noted as the choice is made or left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QWidget

from youthcourt.gui.kit.enrolled import offer_answers, show_answer
from youthcourt.gui.kit.leaving_fields import LeavingFields
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.services.enrollment import enrolled, note_enrolled

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class EnrolledPart(QObject):
    """Joins the list of the page's form to the court file.

    Stepping through with the arrow keys writes nothing on the way: a wrong answer screens cases.
    """

    def __init__(self, office: Office, box: QComboBox, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._box, self._page = office, box, page
        self._person_id = ""
        self._kept: bool | None = None
        offer_answers(box)
        LeavingFields(page, [box], self.leave)

    def show_person(self, person_id: str) -> None:
        """Show what is noted of a person; an answer that is chosen and not written yet stays."""
        waits = self._person_id == person_id and self._box.currentData() != self._kept
        self._person_id, self._kept = person_id, self._office.ask(enrolled, person_id)
        if not waits:
            show_answer(self._box, self._kept)

    def leave(self) -> bool:
        """Write the answer that is chosen, where it is another; False when it was refused."""
        answer = self._box.currentData()
        if not self._person_id or answer == self._kept:
            return True
        with refusals_shown(self._page) as outcome:
            self._office.do(note_enrolled, self._person_id, answer)
            self._kept = answer
        return outcome.refused is None
