"""The form in which a hearing is written down, live or from paper afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.criteria import Count
from youthcourt.domain.errors import BadInput
from youthcourt.domain.sanctions import Decision
from youthcourt.gui.forms.hearing_page import Ui_HearingPage
from youthcourt.gui.hearings.ballots import Ballots
from youthcourt.gui.hearings.items import Items
from youthcourt.gui.hearings.jurors import Jurors
from youthcourt.gui.hearings.shown import Shown
from youthcourt.gui.kit.choice import Choice
from youthcourt.services.hearings import HearingRecord

_RECORD, _SEND_BACK = "&Record hearing", "&Record, and send the case back"


@dataclass(frozen=True)
class Draft:
    """What stands in the form and is not recorded yet."""

    willing: bool
    judge_id: str | None
    unticked: frozenset[str]
    foreperson_id: str | None
    counts: tuple[Count, ...]
    words: str
    items: tuple[Decision, ...]
    unanimous: bool


class RecordPart(QObject):
    """Shows a hearing that is to be recorded, and reads what was written."""

    touched = Signal()

    def __init__(self, ui: Ui_HearingPage, page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        self.jurors = Jurors(ui.jurors_column, ui.foreperson_box, page)
        self.ballots = Ballots(ui.ballots_grid, page)
        self.items = Items(ui.items_column, page)
        self.jurors.changed.connect(self._count_jurors)
        ui.unwilling_radio.toggled.connect(self._willing_chosen)
        for told in (self.jurors.changed, self.ballots.changed, self.items.changed):
            told.connect(self.touched)
        for told in (ui.unwilling_radio.toggled, ui.judge_choice.chosen, ui.unanimous_box.toggled):
            told.connect(self.touched)
        ui.foreperson_words_text.textChanged.connect(self.touched)

    def show_hearing(self, shown: Shown, draft: Draft | None = None) -> None:
        """Show the form for a hearing, with what was written before."""
        self.ballots.set_up(shown.parts)
        self._ui.judge_choice.set_choices(shown.judges, words.text("Type a name"))
        self._show(shown, draft or usual(shown))

    def draft(self) -> Draft:
        """Return what stands in the form; half a judge's name counts as none."""
        ui = self._ui
        return Draft(
            not ui.unwilling_radio.isChecked(),
            _key_or_none(ui.judge_choice),
            self.jurors.unticked(),
            self.jurors.foreperson(),
            self.ballots.counts(),
            ui.foreperson_words_text.toPlainText(),
            self.items.decisions(),
            ui.unanimous_box.isChecked(),
        )

    def record(self) -> HearingRecord:
        """Return the record as written; raises BadInput for a judge who is not in the list."""
        draft = self.draft()
        return HearingRecord(
            judge_id=self._ui.judge_choice.key(),
            jurors=self.jurors.voted(),
            foreperson_id=draft.foreperson_id,
            counts=draft.counts,
            items=draft.items,
            foreperson_words=draft.words,
            unanimous=draft.unanimous,
            still_willing=draft.willing,
        )

    def _show(self, shown: Shown, draft: Draft) -> None:
        ui = self._ui
        ui.unwilling_radio.setChecked(not draft.willing)
        ui.willing_radio.setChecked(draft.willing)
        ui.judge_choice.choose(draft.judge_id)
        self.jurors.show_panel(shown.panel, draft.unticked)
        self.jurors.choose_foreperson(draft.foreperson_id)
        self.ballots.show_counts(draft.counts)
        ui.foreperson_words_text.setPlainText(draft.words)
        self.items.show_items(shown.offered, draft.items, shown.most_hours)
        ui.unanimous_box.setChecked(draft.unanimous)
        self._count_jurors()
        self._willing_chosen()
        self._order_tabs()

    def _count_jurors(self) -> None:
        self.ballots.set_jurors(len(self.jurors.voted()))

    def _willing_chosen(self) -> None:
        """Who is not willing any more is not heard: the rest of the form rests."""
        ui = self._ui
        going_on = not ui.unwilling_radio.isChecked()
        for part in (
            ui.jurors_box,
            ui.foreperson_box,
            ui.ballots_box,
            ui.foreperson_words_text,
            ui.decided_box,
        ):
            part.setEnabled(going_on)
        ui.record_button.setText(words.text(_RECORD) if going_on else words.text(_SEND_BACK))

    def _order_tabs(self) -> None:
        ui = self._ui
        rows = [
            part
            for row in self.items.rows
            for part in (row.kind_box, row.amount_box, row.topic_edit, row.initials_edit, row.remove_button)
        ]
        order: list[QWidget] = [
            ui.willing_radio, ui.unwilling_radio, ui.judge_choice, *self.jurors.tick_boxes(),
            ui.foreperson_box, *self.ballots.first_widgets(), ui.foreperson_words_text, *rows,
            self.items.add_button, ui.unanimous_box, ui.record_button,
        ]  # fmt: skip
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)


def _key_or_none(choice: Choice) -> str | None:
    try:
        return choice.key()
    except BadInput:
        return None  # said when the hearing is recorded


def usual(shown: Shown) -> Draft:
    """Return the form as it starts: the panel ticked, nothing counted, jury duty by the court's rule."""
    return Draft(True, shown.room_judge_id, frozenset(), None, (), "", shown.usual, True)
