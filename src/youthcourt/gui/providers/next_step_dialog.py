"""What the staff does next in a case, in their own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.next_step_dialog import Ui_NextStepDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import owed
from youthcourt.services.owed import OwedLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class NextStepDialog(ActDialog):
    """Asks for the step in a few words; nothing typed takes it away."""

    def __init__(self, office: Office, line: OwedLine, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._line, self._page = office, line, page
        self.record = line.case
        self._ui = ui = Ui_NextStepDialog()
        ui.setupUi(self)
        self.bind(ui.act_button, ui.cancel_button)
        ui.what_label.setText(words.listing((line.name, line.case)))
        ui.step_edit.setText(line.next_step)
        ui.step_edit.selectAll()
        ui.step_edit.setFocus()

    def act(self) -> None:
        if self._office.do(owed.set_next_step, self._line.case, self._ui.step_edit.text()):
            say_done(self._page, words.text("The next step is noted."))
