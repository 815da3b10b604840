"""The call queue: who is next, and what came of the call by one key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from youthcourt import words
from youthcourt.domain.closing import ClosingReason
from youthcourt.domain.contacts import ContactResult
from youthcourt.gui.calls.again_dialog import AgainDialog
from youthcourt.gui.calls.call_words import columns, said
from youthcourt.gui.forms.calls_page import Ui_CallsPage
from youthcourt.gui.kit.fit import at_least_rows, clear_ground
from youthcourt.gui.kit.flow import FlowLayout
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.services import calls
from youthcourt.services.calls import CallLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office

NOTHING = (
    "Nobody waits for a call. An eligible referral stands here until its family is reached, "
    "and a case at intake while a signature is missing."
)
_RESULTS = {
    "reached": (ContactResult.REACHED, "R", "Reached", "Noted: {who} was reached."),
    "message": (ContactResult.MESSAGE_LEFT, "M", "Message left", "Noted: a message for {who}."),
    "no_answer": (ContactResult.NO_ANSWER, "N", "No answer", "Noted: no answer from {who}."),
    "wrong": (ContactResult.WRONG_NUMBER, "W", "Wrong number", "Noted: a wrong number for {who}."),
}
"""What comes of a call: the key on the list, the command, and what is said afterwards."""


class QueuePart(QObject):
    """The first tab of the place."""

    open_case = Signal(str)
    book_interview = Signal(str)
    close_case = Signal(str, str)

    def __init__(self, office: Office, ui: Ui_CallsPage, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._ui, self._page = office, ui, page
        self._acts = self._make_acts()
        ui.queue_table.set_up(
            words.text("Call queue"), columns(), key=lambda line: line.key, nothing=words.text(NOTHING)
        )
        at_least_rows(ui.queue_table, 4)
        clear_ground(ui.queue_scroll)
        ui.queue_table.opened.connect(lambda line: self.open_case.emit(line.number))
        ui.queue_table.current_changed.connect(self._offer)
        self._offer(None)

    @property
    def count(self) -> int:
        """How many lines the queue has."""
        return self._ui.queue_table.rows.total

    def load(self, number: str | None = None) -> None:
        """Show who is to be called now; the first to be called about the case *number* is chosen."""
        with refusals_shown(self._page):
            lines = self._office.ask(calls.call_queue)
            self._ui.queue_table.show_rows(lines)
            of_case = next((line for line in lines if line.number == number), None)
            if of_case is not None:
                self._ui.queue_table.choose(of_case.key)
            self._offer(self._ui.queue_table.current())

    def commands(self) -> tuple[QAction, ...]:
        """Return what can be done with the line chosen."""
        return tuple(self._acts.values())

    def _make_acts(self) -> dict[str, QAction]:
        acts: dict[str, tuple[str, str, Callable[[], object]]] = {
            name: (key, words.text(title), partial(self._note, name))
            for name, (_result, key, title, _told) in _RESULTS.items()
        }
        acts |= {
            "again": ("", words.text("Call again on…"), self._again),
            "interview": ("", words.text("Book an interview…"), self._interview),
            "declined": ("", words.text("Reached: does not want…"), self._declined),
            "return": ("", words.text("Return to the referrer…"), self._return),
            "case": ("", words.text("Open case"), self._open),
        }
        made = {}
        for row in (self._ui.results_row, self._ui.next_row):
            flow = FlowLayout(row)
            for button in row.findChildren(QPushButton):
                flow.addWidget(button)
        for name, (key, title, act) in acts.items():
            command = plain.action(title, self._page, act)
            if key:
                # On the list alone: a letter typed elsewhere is a letter.
                command.setShortcut(QKeySequence(key))
                command.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                self._ui.queue_table.addAction(command)
            getattr(self._ui, f"{name}_button").clicked.connect(command.trigger)
            made[name] = command
        return made

    def _offer(self, line: CallLine | None) -> None:
        """Offer what can be done with a line; nobody is called where nobody may be."""
        person = line is not None and bool(line.person_id)
        can = dict.fromkeys((*_RESULTS, "declined"), person)
        can |= dict.fromkeys(("again", "interview", "case"), line is not None)
        can["again"] = person
        can["return"] = line is not None and line.may_return
        for name, possible in can.items():
            self._acts[name].setEnabled(possible)
            getattr(self._ui, f"{name}_button").setEnabled(possible)
        self._ui.said_label.setText(said(line) if line is not None else "")

    def _line(self) -> CallLine | None:
        line: CallLine | None = self._ui.queue_table.current()
        return line

    def _note(self, name: str) -> None:
        line = self._line()
        if line is None:
            return
        result, _key, _title, told = _RESULTS[name]
        with refusals_shown(self._page) as outcome:
            self._office.do(calls.note_call, line.number, line.person_id, result)
        if outcome.refused is None:
            say_done(self._page, words.text(told, who=line.who or line.number))

    def _again(self) -> None:
        line = self._line()
        if line is not None:
            AgainDialog(self._office, line, self._page).open()

    def _interview(self) -> None:
        line = self._line()
        if line is not None:
            self.book_interview.emit(line.number)

    def _declined(self) -> None:
        """Note that they were reached and do not want to take part; the closing is a person's, and asked."""
        line = self._line()
        if line is None:
            return
        note = words.text("Does not want to take part")
        with refusals_shown(self._page) as outcome:
            self._office.do(calls.note_call, line.number, line.person_id, ContactResult.REACHED, note)
        if outcome.refused is None:
            self.close_case.emit(line.number, ClosingReason.DECLINED.value)

    def _return(self) -> None:
        line = self._line()
        if line is not None:
            self.close_case.emit(line.number, ClosingReason.NO_CONTACT.value)

    def _open(self) -> None:
        line = self._line()
        if line is not None:
            self.open_case.emit(line.number)
