"""The end of the night: what is open, closing it, opening it again, and the duty cards at check-out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.forms.sitting_page import Ui_SittingPage
from youthcourt.gui.kit.ask import Question, ask_words
from youthcourt.gui.kit.card_desk import show_cards
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.sittings.attendance_rows import Present, first_open, still_open, totals
from youthcourt.services import attendance
from youthcourt.services.attendance import Night

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class NightPart(QObject):
    """The row beneath the times: totals, and three buttons."""

    def __init__(self, office: Office, ui: Ui_SittingPage, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._ui, self._page = office, ui, page
        self._night: Night | None = None
        ui.close_night_button.clicked.connect(self._close)
        ui.reopen_night_button.clicked.connect(self._reopen)
        ui.cards_button.clicked.connect(self._cards)
        ui.attendance_table.chosen_changed.connect(lambda _count: self._offer())

    def show_night(self, night: Night) -> None:
        """Show the totals of a sitting, and what can be done with its night."""
        self._night = night
        self._ui.night_label.setText(totals(night))
        closed = night.closed_on is not None
        ui = self._ui
        shown, gone = ui.close_night_button, ui.reopen_night_button
        if closed:
            shown, gone = gone, shown
        ui.close_night_button.setEnabled(night.on <= self._office.today())
        shown.setVisible(True)
        if self._page.window().focusWidget() is gone:
            shown.setFocus()  # a button that goes would hand the keyboard to the list of places
        gone.setVisible(False)
        self._offer()

    def _offer(self) -> None:
        chosen: list[Present] = self._ui.attendance_table.selected()
        self._ui.cards_button.setEnabled(any(row.line.owes for row in chosen))

    def _close(self) -> None:
        """Close the night; while it cannot be, show each of those who are still open."""
        if self._night is None:
            return
        with refusals_shown(self._page) as outcome:
            self._office.do(attendance.close_night, self._night.on)
        if outcome.refused is None:
            self._ui.served_label.setText("")
            say_done(self._page, words.text("The attendance of {date} is closed.", date=self._night.on))
        elif self._night.open:
            self._ui.served_label.setText(still_open(self._night))
            self._ui.attendance_table.choose(first_open(self._night))

    def _reopen(self) -> None:
        if self._night is None:
            return
        on = self._night.on
        question = Question(
            words.text("Open the night again"),
            words.text("What is signed out stays as it is. People can be added and marked again."),
            words.text("&Reason, in a few words"),
            words.text("Open again"),
            record=on.isoformat(),
        )
        ask_words(self._page, question, lambda why: self._office.do(attendance.reopen_night, on, why))

    def _cards(self) -> None:
        chosen: list[Present] = self._ui.attendance_table.selected()
        if self._night is not None:
            show_cards(self._page, self._office, self._night.on, [row.person_id for row in chosen])
