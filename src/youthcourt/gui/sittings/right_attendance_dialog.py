"""Corrects how somebody attended in one act, or takes it back until the right times are known."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QTimeEdit, QWidget

from youthcourt import words
from youthcourt.domain.attendance import AWAY
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import AttendanceCode
from youthcourt.gui.forms.right_attendance_dialog import Ui_RightAttendanceDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.sittings.attendance_rows import Present, served_words
from youthcourt.look import plain
from youthcourt.services import corrections, obligations
from youthcourt.services.corrections import RightAttendance
from youthcourt.services.sittings import SittingPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_CODES = (
    AttendanceCode.SERVED,
    AttendanceCode.LATE,
    AttendanceCode.LEFT_EARLY,
    AttendanceCode.PRESENT_NOT_SEATED,
    AttendanceCode.SENT_HOME,
    AttendanceCode.EXCUSED,
    AttendanceCode.NO_SHOW,
)


class RightAttendanceDialog(ActDialog):
    """About one person at one sitting; *usual* is from when to when a juror is there without any times."""

    told = Signal(str)
    """What the sitting counts for them now, in a sentence."""

    def __init__(
        self, office: Office, shown: Shown, row: Present, usual: tuple[time, time], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._office, self._on, self._row = office, shown.held_on, row
        self.record = row.person_id
        self._ui = Ui_RightAttendanceDialog()
        self._ui.setupUi(self)
        ui = self._ui
        ui.what_label.setText(
            words.text("What the sitting counted for {name} is taken back and counted anew.", name=row.name)
        )
        for code in _CODES:
            ui.code_combo.addItem(plain.literal(words.label(code)), code)
        ui.code_combo.addItem(words.text("Not known yet: only take it back"), None)
        ui.code_combo.setCurrentIndex(max(ui.code_combo.findData(row.line.code), 0))
        _set_time(ui.time_in_edit, row.line.time_in or usual[0])
        _set_time(ui.time_out_edit, row.line.time_out or usual[1])
        ui.break_spin.setValue(row.line.break_minutes)
        ui.code_combo.currentIndexChanged.connect(self._offer)
        self._offer()
        self.bind(ui.act_button, ui.cancel_button)
        ui.code_combo.setFocus()

    def act(self) -> None:
        ui, name = self._ui, self._row.name
        why = ui.why_edit.text().strip()
        if not why:
            raise BadInput("Please give the reason in a few words.", field="why")
        code = self._code()
        if code is None:
            self._office.do(obligations.reopen_attendance, self._on, self._row.person_id, why)
            self.told.emit(words.text("{name} is not signed out any more.", name=name))
            return
        right = RightAttendance(
            code, why, _time(ui.time_in_edit), _time(ui.time_out_edit), ui.break_spin.value()
        )
        served = self._office.do(corrections.correct_attendance, self._on, self._row.person_id, right)
        said = served_words(served) if served else words.label(code)
        self.told.emit(f"{name}: {said}")

    def _code(self) -> AttendanceCode | None:
        code = self._ui.code_combo.currentData()
        return None if code is None else AttendanceCode(code)

    def _offer(self) -> None:
        self._ui.times_row.setEnabled(self._code() not in (None, *AWAY))


def _set_time(edit: QTimeEdit, value: time) -> None:
    edit.setTime(QTime(value.hour, value.minute))


def _time(edit: QTimeEdit) -> time:
    return time(edit.time().hour(), edit.time().minute())
