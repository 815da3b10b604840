"""A new court day, filled with the court's usual choices."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.sanctions import DutyRule
from youthcourt.gui.forms.new_sitting_dialog import Ui_NewSittingDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.sittings.duty_places_dialog import AS_SEATS
from youthcourt.services import sittings
from youthcourt.services.closed_days import day_note
from youthcourt.services.settings import settings

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class NewSittingDialog(ActDialog):
    """Asks for the date; place, time and rooms stand there already."""

    added = Signal(object)
    """The date of the new sitting."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._on: date | None = None
        self._ui = Ui_NewSittingDialog()
        self._ui.setupUi(self)
        self.bind(self._ui.act_button, self._ui.cancel_button)
        self._ui.on_date.set_up(
            words.text("Date"), office.today, field="on", note=lambda day: office.ask(day_note, day)
        )
        usual = office.ask(settings)
        self._ui.place_edit.setText(usual.usual_place)
        self._ui.starts_at_edit.setTime(QTime.fromString(usual.usual_start.zfill(5), "HH:mm"))
        self._ui.slot_minutes_spin.setValue(usual.hearing_minutes)
        self._ui.rooms_text.setPlainText("\n".join(usual.usual_rooms))
        self._ui.duty_places_spin.setSpecialValueText(words.text("As many as seats"))
        self._ui.duty_places_spin.setValue(AS_SEATS)
        self._ui.duty_places_box.setVisible(usual.duty_rule is not DutyRule.OFF)
        self.accepted.connect(lambda: self.added.emit(self._on))
        self._ui.on_date.setFocus()

    def act(self) -> None:
        on = self._ui.on_date.value()
        if on is None:
            raise BadInput("Give the date of the sitting.", field="on")
        places = self._ui.duty_places_spin.value()
        start = self._ui.starts_at_edit.time()
        self._office.do(
            sittings.add_sitting,
            on,
            place=self._ui.place_edit.text(),
            rooms=self._ui.rooms_text.toPlainText().splitlines(),
            starts_at=time(start.hour(), start.minute()),
            slot_minutes=self._ui.slot_minutes_spin.value(),
            duty_places=None if places == AS_SEATS else places,
        )
        self._on = on
