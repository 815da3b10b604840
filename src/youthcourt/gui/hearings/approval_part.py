"""The judge's approval of a recorded result, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from youthcourt import words
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


@dataclass(frozen=True)
class Typed:
    """What stands in the fields of an approval, as typed."""

    judge: str
    day: str
    note: str
    changed: bool
    decisions: tuple[Decision, ...]


class ApprovalPart(QObject):
    """Judge, day, note, and the things the judge changed."""

    def __init__(self, office: Office, ui: Ui_HearingPage, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._ui = office, ui
        self._hearing_id = ""
        self._start: Typed | None = None
        self.drafts: dict[str, Typed] = {}
        self.items = Items(ui.changed_column, page)
        ui.approved_on_date.set_up(
            words.text("Approved on"), office.today, lean=Lean.PAST, field="approved_on"
        )
        ui.changed_items_box.hide()
        ui.changed_box.toggled.connect(ui.changed_items_box.setVisible)

    def show_hearing(self, shown: Shown) -> None:
        """Show a recorded hearing; what was typed about it before and not approved is there again."""
        ui, recorded = self._ui, shown.recorded
        if recorded is None:
            return
        sittings = duty_sittings(recorded.items)
        follows = what_follows(shown.line.called, shown.held_on, sittings, recorded.due_on)
        ui.follows_label.setText(words.text("Once the judge approves: {follows}", follows=follows))
        ui.approving_choice.set_choices(shown.judges, words.text("Type a name"))
        if not shown.waits_for_judge:
            self.drafts.pop(recorded.hearing_id, None)
        if recorded.hearing_id == self._hearing_id:
            if not shown.waits_for_judge:
                self._start = self._typed()
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
            shown.most_hours,
        )
        self._start = self._typed()
        draft = self.drafts.get(self._hearing_id)
        if draft is not None:
            self._put(shown, draft)

    def keep(self) -> None:
        """Keep what was typed about the hearing shown, where it differs from what was offered."""
        typed = self._typed()
        if self._hearing_id and typed != self._start:
            self.drafts[self._hearing_id] = typed
        else:
            self.drafts.pop(self._hearing_id, None)

    def _typed(self) -> Typed:
        ui = self._ui
        return Typed(
            ui.approving_choice.currentText(),
            ui.approved_on_date.edit.text(),
            ui.note_edit.text(),
            ui.changed_box.isChecked(),
            self.items.decisions(),
        )

    def _put(self, shown: Shown, draft: Typed) -> None:
        ui = self._ui
        ui.approving_choice.setEditText(draft.judge)
        ui.approved_on_date.edit.setText(draft.day)
        ui.note_edit.setText(draft.note)
        ui.changed_box.setChecked(draft.changed)
        self.items.show_items(shown.offered, draft.decisions, shown.most_hours)

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
