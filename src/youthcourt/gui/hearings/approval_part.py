"""The judge's approval of a recorded result, and what follows from it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from youthcourt.domain.errors import BadInput
from youthcourt.domain.sanctions import Decision
from youthcourt.gui.forms.hearing_page import Ui_HearingPage
from youthcourt.gui.hearings.items import Items
from youthcourt.gui.hearings.result_words import duty_sittings, what_follows
from youthcourt.gui.hearings.shown import Shown
from youthcourt.gui.kit.date_words import Lean
from youthcourt.services import hearings

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class ApprovalPart(QObject):
    """Judge, day, note, and the things the judge changed."""

    def __init__(self, office: Office, ui: Ui_HearingPage, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._ui = office, ui
        self._hearing_id = ""
        self.items = Items(ui.changed_column, page)
        ui.approved_on_date.set_up("Approved on", office.today, lean=Lean.PAST, field="approved_on")
        ui.changed_items_box.hide()
        ui.changed_box.toggled.connect(ui.changed_items_box.setVisible)

    def show_hearing(self, shown: Shown) -> None:
        """Show a recorded hearing; what was typed about the same one stays."""
        ui, recorded = self._ui, shown.recorded
        if recorded is None:
            return
        follows = what_follows(shown.line.name, shown.held_on, duty_sittings(recorded.items), recorded.due_on)
        ui.follows_label.setText(f"Once the judge approves: {follows}")
        ui.approving_choice.set_choices(shown.judges, "Type a name")
        if recorded.hearing_id == self._hearing_id:
            return
        self._hearing_id = recorded.hearing_id
        ui.approving_choice.choose(recorded.judge_id)
        ui.approved_on_date.set_value(shown.held_on)
        ui.note_edit.clear()
        ui.changed_box.setChecked(False)
        self.items.show_items(
            shown.offered,
            [
                Decision(item.code, item.amount, item.topic, item.judge_initials)
                for item in recorded.items
                if not item.replaced
            ],
        )

    def approve(self) -> None:
        """Approve what is shown; raises YouthCourtError."""
        judge = self._ui.approving_choice.key()
        if judge is None:
            raise BadInput("Choose the judge who approved the result.", field="approving")
        changed = self.items.decisions() if self._ui.changed_box.isChecked() else None
        self._office.do(
            hearings.approve,
            self._hearing_id,
            judge,
            self._day(),
            changed=changed,
            note=self._ui.note_edit.text(),
        )

    def _day(self) -> date:
        day = self._ui.approved_on_date.value()
        if day is None:
            raise BadInput("Give the day on which the judge approved the result.", field="approved_on")
        return day
