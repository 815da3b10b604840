"""The draw: its seed is shown before, can be typed, and is kept with who was left out and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import HearingResult
from youthcourt.gui.forms.draw_dialog import Ui_DrawDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.services import juries
from youthcourt.services.sittings import SittingPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_LONGEST = 18


class DrawDialog(ActDialog):
    """Draws the panels of all hearings of a day that are still to be heard."""

    help_page = "jury"

    def __init__(self, office: Office, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._shown = office, shown
        self._ui = Ui_DrawDialog()
        self._ui.setupUi(self)
        self.bind(self._ui.act_button, self._ui.cancel_button)
        self._ui.what_label.setText(_told(shown))
        self._ui.seed_edit.setText(str(juries.new_seed()))
        self._ui.seed_edit.selectAll()

    def act(self) -> None:
        typed = self._ui.seed_edit.text().strip().replace(",", "")
        if not (typed.isascii() and typed.isdigit() and len(typed) <= _LONGEST):
            raise BadInput(
                "The seed is a whole number of at most 18 figures, such as 20261128.", field="seed"
            )
        self._office.do(juries.draw_panels, self._shown.held_on, int(typed))


def _told(shown: Shown) -> str:
    waiting = sum(line.result is HearingResult.SET for line in shown.hearings)
    told = (
        words.text("A panel is drawn for the one hearing")
        if waiting == 1
        else words.text("Panels are drawn for {waiting} hearings", waiting=waiting)
    )
    again = (
        words.text(" The panels drawn before are set aside; they stay on record.")
        if shown.seed is not None
        else ""
    )
    return words.text("{told} on {held_on}.{again}", told=told, held_on=words.day(shown.held_on), again=again)
