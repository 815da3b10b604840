"""The dialogs of the way out: a step of the ladder, a new arrest and what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.following import EventStatus, Rung, StepGround
from youthcourt.gui.forms.event_dialog import Ui_EventDialog
from youthcourt.gui.forms.rung_dialog import Ui_RungDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.look import plain
from youthcourt.services import events, ladder
from youthcourt.services.events import EventGiven, EventLine
from youthcourt.services.ladder import Ladder

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class _Fitting(ActDialog):
    """As tall as its sentence needs, which may go over several lines."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()


class RungDialog(_Fitting):
    """Takes a rung: the proposed one, or another with a reason. Nothing is sent."""

    def __init__(self, office: Office, number: str, shown: Ladder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._number = office, number
        self._ui = Ui_RungDialog()
        self._ui.setupUi(self)
        ui = self._ui
        for rung in Rung:
            ui.rung_combo.addItem(words.label(rung), rung)
        ui.rung_combo.setPlaceholderText(words.text("Choose"))
        ui.rung_combo.setCurrentIndex(ui.rung_combo.findData(shown.rung) if shown.rung else -1)
        ui.what_label.setText(shown.why or _nothing_proposed(shown.ground))
        ui.answer_line.set_up(
            words.text("Answer by, or the day of the review"), office.today, field="answer_by"
        )
        self.bind(ui.save_button, ui.cancel_button)

    def act(self) -> None:
        ui = self._ui
        if ui.rung_combo.currentIndex() < 0:
            raise BadInput("Choose the step that you take.", field="rung")
        rung = Rung(ui.rung_combo.currentData())
        self._office.do(ladder.take_rung, self._number, rung, ui.why_edit.text(), ui.answer_line.value())


def _nothing_proposed(ground: StepGround) -> str:
    """Return that a step needs a reason, and whether the family reads it."""
    if ground in (StepGround.LATE, StepGround.MISSED):
        return words.text("Nothing is proposed; a step needs your reason.")
    return words.text(
        "Nothing is late, and no hearing was missed; a step needs your reason. "
        "The letter of a warning or a review tells it to the family."
    )


class EventDialog(_Fitting):
    """Notes a new arrest or, of *line*, what became of it; what was known before stays."""

    def __init__(
        self, office: Office, number: str, parent: QWidget | None = None, line: EventLine | None = None
    ) -> None:
        super().__init__(parent)
        self._office, self._number, self._line = office, number, line
        self.record = line.id if line else ""
        self._ui = Ui_EventDialog()
        self._ui.setupUi(self)
        ui = self._ui
        for status in EventStatus:
            if line is None or status is not line.status:
                ui.status_combo.addItem(words.label(status), status)
        ui.on_line.set_up(words.text("Day"), office.today, lean=Lean.PAST, field="on")
        if line is None:
            ui.what_label.setText(words.text("A new arrest never ends a case by itself. You decide."))
        else:
            plain.set_title(self, words.text("What became of it"))
            ui.what_label.setText(words.text("This stands beside what was known before."))
            ui.on_line.set_value(office.today())
            ui.level_row.hide()
            ui.note_row.hide()
        self.bind(ui.save_button, ui.cancel_button)

    def act(self) -> None:
        ui = self._ui
        on, status = ui.on_line.value(), EventStatus(ui.status_combo.currentData())
        if on is None:
            raise BadInput("Please give the day.", field="on")
        if self._line is not None:
            self._office.do(events.add_event_status, self._line.id, status, on, ui.source_edit.text())
            return
        told = EventGiven(on, status, ui.source_edit.text(), ui.level_edit.text(), ui.note_edit.text())
        self._office.do(events.note_event, self._number, told)
