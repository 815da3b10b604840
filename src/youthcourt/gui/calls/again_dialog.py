"""The day from which a family is to be called again."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.again_dialog import Ui_AgainDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import calls
from youthcourt.services.calls import CallLine
from youthcourt.services.closed_days import day_note

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class AgainDialog(ActDialog):
    """Asks for the day, tomorrow at first; nothing typed takes the plan away."""

    help_page = "calls"

    def __init__(self, office: Office, line: CallLine, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._line, self._page = office, line, page
        self.record = line.number
        self._ui = ui = Ui_AgainDialog()
        ui.setupUi(self)
        self.bind(ui.act_button, ui.cancel_button)
        ui.what_label.setText(words.listing((line.who, line.number)))
        ui.on_line.set_up(
            words.text("Call again on"), office.today, field="on", note=lambda day: office.ask(day_note, day)
        )
        ui.on_line.set_value(line.again_on or office.today() + timedelta(days=1))
        ui.on_line.edit.selectAll()
        ui.on_line.edit.setFocus()

    def act(self) -> None:
        on = self._ui.on_line.value()
        self._office.do(calls.call_again, self._line.number, on)
        told = words.text("Noted: call again on {date}.", date=on) if on else words.text(
            "No next call is planned."
        )  # fmt: skip
        say_done(self._page, told)
