"""The way out of the court: the ladder, the papers, new arrests, and how the case was closed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.events import EventDecision
from youthcourt.domain.following import Rung
from youthcourt.domain.stages import EXITS
from youthcourt.gui.cases import way_out_words as told
from youthcourt.gui.cases.closing_dialog import ClosingDialog
from youthcourt.gui.cases.dialogs import ReasonDialog
from youthcourt.gui.cases.way_out_dialogs import EventDialog, RungDialog
from youthcourt.gui.forms.way_out_tab import Ui_WayOutTab
from youthcourt.gui.kit.ask import Question, ask_day, ask_day_and_note, ask_words
from youthcourt.gui.kit.fit import clear_ground, fit_rows
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.toast import say_done
from youthcourt.look import plain
from youthcourt.services import closing, events, ladder, second_try
from youthcourt.services.cases import CasePage
from youthcourt.services.closing_papers import PaperLine, paper_lines
from youthcourt.services.events import EventLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class WayOutTab(QWidget):
    """Shows what is proposed and what was done; every step is a person's."""

    open_paper = Signal(str, str)
    """The case's number and the paper to look at."""
    open_case = Signal(str)

    def __init__(self, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._asks = page
        self._office, self._number, self._called = office, "", ""
        self._papers: tuple[PaperLine, ...] = ()
        self._ui = Ui_WayOutTab()
        self._ui.setupUi(self)
        clear_ground(self._ui.way_out_scroll)
        self._dress()
        self._connect()

    @property
    def tables(self) -> dict[str, Table]:
        """The lists of the tab, by the name of their files."""
        ui = self._ui
        return {"steps": ui.steps_table, "closing papers": ui.out_table, "new arrests": ui.events_table}

    def _dress(self) -> None:
        ui = self._ui
        ui.steps_table.set_up(
            words.text("Steps taken"), told.STEPS, key=lambda line: line.id,
            nothing=words.text("No step was taken."),
        )  # fmt: skip
        ui.out_table.set_up(
            words.text("Papers"), told.PAPERS, key=lambda line: line.paper,
            nothing=words.text("No paper waits. It stands here when a step is taken or the case is closed."),
        )  # fmt: skip
        ui.events_table.set_up(
            words.text("New arrests"), told.EVENTS, key=lambda line: line.id,
            nothing=words.text("Nothing was reported."),
        )  # fmt: skip
        for table in self.tables.values():
            fit_rows(table, least=2)
        plain.dress(ui.look_button, icon_name="printer")

    def _connect(self) -> None:
        ui = self._ui
        ui.step_button.clicked.connect(self._take_step)
        ui.review_button.clicked.connect(self._review_held)
        ui.second_button.clicked.connect(self._second_try)
        ui.event_button.clicked.connect(lambda: EventDialog(self._office, self._number, self._asks).open())
        ui.status_button.clicked.connect(self._add_status)
        ui.decide_button.clicked.connect(self._decide)
        ui.look_button.clicked.connect(self._look)
        ui.out_table.opened.connect(lambda _line: self._look())
        ui.out_button.clicked.connect(self._went_out)
        ui.out_table.current_changed.connect(lambda _line: self._offer())
        ui.events_table.current_changed.connect(lambda _line: self._offer())

    def show_case(self, page: CasePage) -> None:
        """Show a case."""
        self._number, self._called, self._stage = page.line.number, page.line.called, page.line.stage
        ui, ask = self._ui, self._office.ask
        self._ladder = ask(ladder.ladder, self._number)
        self._papers = ask(paper_lines, self._number)
        ui.next_label.setText(told.next_words(self._ladder))
        ui.steps_table.show_rows(self._ladder.steps)
        ui.out_table.show_rows(self._papers)
        ui.events_table.show_rows(ask(events.events, self._number))
        tries = ask(second_try.tries, self._number)
        ui.closed_label.setText(told.closed_words(page, ask(closing.closings, self._number), tries))
        ui.closed_label.setVisible(bool(ui.closed_label.text()))
        for button in (ui.step_button, ui.event_button):
            button.setEnabled(self._ladder.open)
        waits = any(step.rung is Rung.REVIEW and step.held_on is None for step in self._ladder.steps)
        ui.review_button.setVisible(waits)
        ui.second_button.setVisible(self._stage in second_try.SENT_BACK and not tries.later)
        self._offer()

    def _offer(self) -> None:
        ui = self._ui
        line: PaperLine | None = ui.out_table.current()
        ui.look_button.setEnabled(line is not None and bool(line.whom))
        closed = self._stage in EXITS if self._number else False
        ui.out_button.setEnabled(line is not None and line.final and closed and line.out_on is None)
        chosen = ui.events_table.current() is not None
        ui.status_button.setEnabled(chosen)
        ui.decide_button.setEnabled(chosen)

    def close_case(self) -> None:
        """Ask how the case is closed, with what is still open in it."""
        dialog = ClosingDialog(self._office, self._number, self._asks)
        dialog.accepted.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        say_done(self, words.text("Case {case} is closed. Its papers wait here.", case=self._number))

    def reopen(self) -> None:
        """Ask why the case is opened again."""
        question = Question(
            "Reopen the case",
            "The case goes back to where it stood. How it was closed stays on record.",
            "&Reason", "Re&open",
        )  # fmt: skip
        ask_words(self._asks, question, lambda why: self._office.do(closing.reopen_closed, self._number, why))

    def _take_step(self) -> None:
        RungDialog(self._office, self._number, self._ladder, self._asks).open()

    def _review_held(self) -> None:
        question = Question(
            "The review was held", "Then say in a few words what came of it.", "&Day", "&Save"
        )
        ask_day_and_note(
            self._asks, question, words.text("What came of it"), self._office.today,
            lambda on, came: self._office.do(ladder.review_held, self._number, on, came),
        )  # fmt: skip

    def _second_try(self) -> None:
        question = Question(
            "Second try",
            "The referrer sends this case again: a new case is made from it. This one stays as it ended.",
            "&Day of the new referral", "&Take it in",
        )  # fmt: skip
        ask_day(self._asks, question, self._office.today, self._again)

    def _again(self, on: date) -> None:
        number = self._office.do(second_try.second_try, self._number, referred_on=on)
        self.open_case.emit(number)

    def _add_status(self) -> None:
        line: EventLine | None = self._ui.events_table.current()
        if line is not None:
            EventDialog(self._office, self._number, self._asks, line).open()

    def _decide(self) -> None:
        line: EventLine | None = self._ui.events_table.current()
        if line is None:
            return
        ReasonDialog(
            self._asks,
            words.text("Decide"),
            words.text("Nothing follows by itself: a step or the closing is an act of its own."),
            [(words.label(one), one) for one in EventDecision],
            lambda chosen, why: self._office.do(
                events.decide_event, line.id, EventDecision(str(chosen)), why
            ),
        ).open()

    def _look(self) -> None:
        line: PaperLine | None = self._ui.out_table.current()
        if line is not None and line.whom:
            self.open_paper.emit(self._number, line.paper.value)

    def _went_out(self) -> None:
        line: PaperLine | None = self._ui.out_table.current()
        if line is None:
            return
        question = Question(
            "It went out", "A person has given or sent it. On which day?", "&Day", "&Save", line.paper.value
        )
        ask_day(
            self._asks, question, self._office.today,
            lambda on: self._office.do(closing.note_out, self._number, line.paper, on),
        )  # fmt: skip
