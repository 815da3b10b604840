"""Small questions before an act: a reason in a few words, or a day, or a day and a note."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.date_words import Lean
from youthcourt.gui.kit.dates import DateLine
from youthcourt.gui.kit.fields import Field
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.look import plain
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP, MARGIN, SPACE

WORDS_NEEDED = "Please say it in a few words."


@dataclass(frozen=True)
class Question:
    """The words of a small dialog: its title, what it is about, the field's label, the verb of its act.

    *record* is the key of what it is about, where that is less than the record of the page behind it;
    *needed* says what is missing when nothing is typed.
    """

    title: str
    about: str
    label: str
    act: str
    record: str = ""
    needed: str = WORDS_NEEDED


def ask_words(parent: QWidget, question: Question, act: Callable[[str], object]) -> Ask:
    """Ask for a few words and hand them to *act*; a refusal of it is shown and the dialog stays."""
    line = QLineEdit()
    line.setObjectName("why_edit")
    return _open(parent, question, line, lambda: act(_given(line, question.needed)))


def ask_day(
    parent: QWidget, question: Question, today: Callable[[], date], act: Callable[[date], object]
) -> Ask:
    """Ask for a day that has passed, today at first, and hand it to *act*."""
    line = _day_line(question, today)
    return _open(parent, question, line, lambda: act(_day(line)))


def ask_day_and_note(
    parent: QWidget,
    question: Question,
    note: str,
    today: Callable[[], date],
    act: Callable[[date, str], object],
) -> Ask:
    """As ``ask_day``, with a line labelled *note* beneath that may stay empty."""
    line, told = _day_line(question, today), QLineEdit()
    told.setObjectName("note_edit")
    return _open(
        parent,
        question,
        line,
        lambda: act(_day(line), told.text().strip()),
        Field("note", note, told),
    )


def _day_line(question: Question, today: Callable[[], date]) -> DateLine:
    line = DateLine()
    line.set_up(words.text(question.label).replace("&", ""), today, lean=Lean.PAST, field="day")
    line.set_value(today())
    return line


def _given(line: QLineEdit, needed: str) -> str:
    if not line.text().strip():
        raise BadInput(needed, field="why")
    return line.text().strip()


def _day(line: DateLine) -> date:
    day = line.value()
    if day is None:
        raise BadInput("Please give the day.", field="day")
    return day


def _open(
    parent: QWidget, question: Question, entry: QWidget, act: Callable[[], object], *more: Field
) -> Ask:
    dialog = Ask(parent, question, entry, act, *more)
    dialog.open()
    return dialog


class Ask(ActDialog):
    """One field under a sentence, seldom *more* of them, and a button with a verb."""

    def __init__(
        self, parent: QWidget, question: Question, entry: QWidget, act: Callable[[], object], *more: Field
    ) -> None:
        super().__init__(parent)
        plain.set_title(self, words.text(question.title))
        self._act = act
        self.record = question.record
        self.entry = entry
        self.act_button = plain.button(words.text(question.act), primary=True)
        self.act_button.setDefault(True)
        cancel = plain.button(words.text("Cancel"))
        cancel.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.act_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACE)
        column.addWidget(MessageBar(self))
        column.addWidget(plain.label(words.text(question.about), Role.HINT, wrap=True))
        for field in (Field("why", words.text(question.label), entry), *more):
            column.addWidget(field)
        column.addLayout(row)
        self.bind(self.act_button, cancel)
        entry.setFocus()

    def act(self) -> None:
        self._act()
