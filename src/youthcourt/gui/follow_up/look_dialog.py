"""The dialog that records what a look at a closed case found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.following import Found
from youthcourt.gui.follow_up.look_words import window
from youthcourt.gui.forms.look_dialog import Ui_LookDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.services import follow_ups
from youthcourt.services.follow_up_lists import LookLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class LookDialog(ActDialog):
    """When somebody looked, where it is known from, what was found. Nothing is proposed as found."""

    keeps_typed = False
    """What was found of a child is kept nowhere but in the look itself."""
    help_page = "follow_up"

    def __init__(self, office: Office, line: LookLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._line, self.record = office, line, line.id
        self._ui = ui = Ui_LookDialog()
        ui.setupUi(self)
        about = words.text(
            "{case}: the {window} after {exit_on}, up to {due}. Only an offense dated in them counts.",
            case=line.case, window=window(line.window_days), exit_on=line.exit_on, due=line.due_on,
        )  # fmt: skip
        ui.what_label.setText(about)
        ui.checked_line.set_up(words.text("Looked on"), office.today, lean=Lean.PAST, field="checked")
        ui.checked_line.set_value(line.checked_on or office.today())
        ui.offense_line.set_up(
            words.text("Day of the offense"), office.today, lean=Lean.PAST, field="offense"
        )
        ui.offense_line.set_value(line.offense_on)
        ui.source_edit.setText(line.source)
        ui.level_edit.setText(line.level)
        ui.result_combo.setPlaceholderText(words.text("Choose"))
        for result in Found:
            ui.result_combo.addItem(words.label(result), result)
        ui.result_combo.setCurrentIndex(ui.result_combo.findData(line.result) if line.result else -1)
        ui.result_combo.currentIndexChanged.connect(self._follow)
        self.bind(ui.record_button, ui.cancel_button)
        self._follow()

    def act(self) -> None:
        ui = self._ui
        checked, chosen = ui.checked_line.value(), ui.result_combo.currentData()
        if checked is None:
            raise BadInput("Give the day on which somebody looked.", field="checked")
        if chosen is None:
            raise BadInput("Choose what was found.", field="result")
        result = Found(chosen)
        offense = result is Found.OFFENSE
        self._office.do(
            follow_ups.record_check,
            self._line.id,
            checked,
            ui.source_edit.text(),
            result,
            ui.offense_line.value() if offense else None,
            ui.level_edit.text() if offense else "",
        )

    def _follow(self) -> None:
        """Ask for the day and the level of an offense only where there is one."""
        self._ui.offense_part.setVisible(self._ui.result_combo.currentData() == Found.OFFENSE)
