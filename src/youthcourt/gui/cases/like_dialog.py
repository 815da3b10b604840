"""Rows like somebody known: whose they are is asked once, for all rows of one name and birth date."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.like_dialog import Ui_LikeDialog
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.fit import keep_narrow
from youthcourt.gui.kit.table_model import Column
from youthcourt.look import theme
from youthcourt.services.import_alike import EACH, ONE
from youthcourt.services.imports import Answers, Question


class LikeDialog(ActDialog):
    """One line a question. ``answered`` carries the answers by the keys of the questions."""

    answered = Signal(object)
    keeps_typed = False
    help_page = "import"

    def __init__(
        self, questions: Sequence[Question], answers: Answers, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._questions = tuple(questions)
        self._answers = dict(answers)
        self._ui = Ui_LikeDialog()
        self._ui.setupUi(self)
        self.resize(theme.scaled(760), theme.scaled(520))
        keep_narrow(self._ui.answer_combo)
        self._ui.questions_table.set_up(
            words.text("Rows like somebody known"),
            [
                Column[Question]("Who", lambda one: one.name, width=170),
                Column[Question]("Born", lambda one: words.short_day(one.born), width=110),
                Column[Question]("Rows", _rows, width=80),
                Column[Question]("Known here", _known, width=150),
                Column[Question]("Answer", self._said),
            ],
            key=lambda one: one.key,
            nothing=words.text("No row is like somebody known."),
        )
        self._ui.questions_table.current_changed.connect(self._offer)
        self._ui.questions_table.show_rows(self._questions)
        self._ui.answer_combo.activated.connect(self._answer)
        self._ui.others_button.clicked.connect(self._nobody_known)
        self.bind(self._ui.use_button, self._ui.cancel_button)
        self._ui.questions_table.choose(self._questions[0].key)
        self._offer(self._questions[0])

    def act(self) -> None:
        """Hand on the answers."""
        self.answered.emit(dict(self._answers))

    def _offer(self, question: Question | None) -> None:
        combo = self._ui.answer_combo
        combo.clear()
        combo.setEnabled(question is not None)
        if question is None:
            return
        for answer, told in _choices(question):
            combo.addItem(told, answer)
        combo.setCurrentIndex(max(0, combo.findData(self._answers.get(question.key, ""))))

    def _answer(self) -> None:
        question = self._ui.questions_table.current()
        if question is None:
            return
        answer = str(self._ui.answer_combo.currentData())
        if answer:
            self._answers[question.key] = answer
        else:
            self._answers.pop(question.key, None)
        self._ui.questions_table.show_rows(self._questions)

    def _nobody_known(self) -> None:
        self._answers = {question.key: EACH for question in self._questions}
        self._ui.questions_table.show_rows(self._questions)
        self._offer(self._ui.questions_table.current())

    def _said(self, question: Question) -> str:
        return dict(_choices(question))[self._answers.get(question.key, "")]


def _choices(question: Question) -> list[tuple[str, str]]:
    """Return the answers that a question can have, with their words."""
    choices = [("", words.text("Not answered yet"))]
    choices += [(key, words.text("The same person: {who}", who=told)) for key, told in question.known]
    if len(question.rows) > 1:
        choices.append((ONE, words.text("Nobody known; these rows are one person")))
        choices.append((EACH, words.text("Nobody known; each row is another person")))
    else:
        choices.append((EACH, words.text("Nobody known")))
    return choices


def _rows(question: Question) -> str:
    return words.listing(str(row) for row in question.rows)


def _known(question: Question) -> str:
    return words.listing(told for _key, told in question.known)
