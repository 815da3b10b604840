"""Rows that may be of somebody known, or of one another: asked about together, one answer a pair."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.like_dialog import Ui_LikeDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.table_model import Column
from youthcourt.look import theme
from youthcourt.services.import_said import ANOTHER, ROWS, SAME, pair_key
from youthcourt.services.imports import Answers, Question


class LikeDialog(ActDialog):
    """One line a pair. ``answered`` carries the answers by the keys of the questions."""

    answered = Signal(object)
    keeps_typed = False
    help_page = "import"

    def __init__(
        self, questions: Sequence[Question], answers: Answers, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._questions = tuple(questions)
        self._answers = dict(answers)
        self._ui = ui = Ui_LikeDialog()
        ui.setupUi(self)
        self.resize(theme.scaled(980), theme.scaled(520))
        ui.questions_table.set_up(
            words.text("Rows like somebody known"),
            [
                Column[Question]("Who", lambda one: one.name, width=150),
                Column[Question]("Answer", self._said, width=140),
                Column[Question](
                    "Born", lambda one: words.short_day(one.born) if one.born else "", width=106
                ),
                Column[Question]("Rows", _rows, width=70),
                Column[Question]("May be the same as", lambda one: one.other, width=150),
                Column[Question]("Told apart by", lambda one: one.about, width=170),
                Column[Question]("Why", lambda one: one.why),
            ],
            key=lambda one: one.key,
            nothing=words.text("No row is like somebody known."),
        )
        ui.questions_table.current_changed.connect(self._show_pair)
        ui.questions_table.show_rows(self._questions)
        ui.questions_table.opened.connect(lambda _one: self._answer(SAME))
        ui.same_button.clicked.connect(lambda: self._answer(SAME))
        ui.another_button.clicked.connect(lambda: self._answer(ANOTHER))
        ui.others_button.clicked.connect(self._another_all)
        self.bind(ui.use_button, ui.cancel_button)
        ui.questions_table.choose(self._questions[0].key)
        ui.questions_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def act(self) -> None:
        """Hand on the answers."""
        self.answered.emit(dict(self._answers))

    def _show_pair(self, one: Question | None) -> None:
        """Say in full what the columns may cut off."""
        told = (one.name, one.other, one.about, one.why) if one else ()
        self._ui.detail_label.setText(" · ".join(part for part in told if part))

    def _answer(self, answer: str) -> None:
        """Answer for the line one is on, and go to the next that is open."""
        one = self._ui.questions_table.current()
        if one is None:
            return
        if answer == SAME and one.key != pair_key(one.group, ROWS):
            self._no_other_same(one)
        self._answers[one.key] = answer
        self._ui.questions_table.show_rows(self._questions)
        following = [other for other in self._after(one) if other.key not in self._answers]
        self._ui.questions_table.choose(following[0].key if following else one.key)

    def _no_other_same(self, one: Question) -> None:
        """Rows are of one person only: whoever else they were said to be is open again."""
        for other in self._questions:
            joined = other.group == one.group and other.key != pair_key(one.group, ROWS)
            if joined and self._answers.get(other.key) == SAME:
                del self._answers[other.key]

    def _after(self, one: Question) -> tuple[Question, ...]:
        at = self._questions.index(one) + 1
        return self._questions[at:] + self._questions[:at]

    def _another_all(self) -> None:
        self._answers = {one.key: ANOTHER for one in self._questions} | self._answers
        self._ui.questions_table.show_rows(self._questions)

    def _said(self, one: Question) -> str:
        answer = self._answers.get(one.key)
        if answer == SAME:
            return words.text("The same person")
        return words.text("Another person") if answer else words.text("Not answered yet")


def _rows(one: Question) -> str:
    return words.listing(str(row) for row in one.rows)
