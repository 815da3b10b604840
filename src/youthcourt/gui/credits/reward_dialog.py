"""A reward: its name, what it takes in hours, how many are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.credits.earn_dialog import hours_of
from youthcourt.gui.forms.reward_dialog import Ui_RewardDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.look import plain
from youthcourt.services import rewards
from youthcourt.services.rewards import RewardLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_NO_LIMIT = -1


class RewardDialog(ActDialog):
    """Adds a reward, or changes *old*; one that was stopped is offered again once it is saved."""

    saved = Signal(str)

    def __init__(self, office: Office, parent: QWidget, old: RewardLine | None = None) -> None:
        super().__init__(parent)
        self._office, self._key = office, old.id if old else ""
        self.record = self._key
        self._ui = Ui_RewardDialog()
        self._ui.setupUi(self)
        ui = self._ui
        plain.set_title(self, words.text("Change reward") if old else words.text("New reward"))
        ui.stock_spin.setSpecialValueText(words.text("No limit"))
        for box in (ui.hours_spin, ui.stock_spin):
            plain.inset(box)
        if old is not None:
            ui.name_edit.setText(old.name)
            ui.hours_spin.setValue(float(old.hours))
            ui.stock_spin.setValue(_NO_LIMIT if old.stock is None else old.stock)
            ui.note_edit.setText(old.note)
        self.bind(ui.act_button, ui.cancel_button)
        self.accepted.connect(lambda: self.saved.emit(self._key))
        ui.name_edit.setFocus()

    def act(self) -> None:
        ui, stock = self._ui, self._ui.stock_spin.value()
        line = RewardLine(
            self._key,
            ui.name_edit.text(),
            hours_of(ui.hours_spin.value()),
            None if stock == _NO_LIMIT else stock,
            ui.note_edit.text(),
        )
        self._key = self._office.do(rewards.save_reward, line)
