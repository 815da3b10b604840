"""A staff note put right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.note_dialog import Ui_NoteDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import notes
from youthcourt.services.timeline import TimelineLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class NoteDialog(ActDialog):
    """Changes what a note says, and whether a school told it."""

    help_page = "timeline"

    def __init__(self, office: Office, line: TimelineLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self.record = line.note_id
        self._ui = Ui_NoteDialog()
        self._ui.setupUi(self)
        self.bind(self._ui.act_button, self._ui.cancel_button)
        self._ui.text_edit.setPlainText(line.what)
        self._ui.school_check.setChecked(line.from_school)
        self._ui.text_edit.setFocus()
        self.accepted.connect(lambda: say_done(parent, words.text("Note changed.")))

    def act(self) -> None:
        text, from_school = self._ui.text_edit.toPlainText(), self._ui.school_check.isChecked()
        self._office.do(notes.change_note, self.record, text, from_school=from_school)
