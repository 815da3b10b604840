"""The docket of a sitting: hearings by time and room, and what changes them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from youthcourt import words
from youthcourt.domain.parts import HearingResult, PutOffBy
from youthcourt.gui.forms.sitting_page import Ui_SittingPage
from youthcourt.gui.kit.ask import Question, ask_words
from youthcourt.gui.kit.fit import at_least_rows
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.sittings import docket_words
from youthcourt.gui.sittings.add_cases_dialog import AddCasesDialog
from youthcourt.look import plain
from youthcourt.services import sittings
from youthcourt.services.sittings import DocketLine
from youthcourt.services.sittings import SittingPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_ENDS = (
    (HearingResult.CONTINUED, PutOffBy.COURT, "Put off by the court…"),
    (HearingResult.CONTINUED, PutOffBy.FAMILY, "Put off, as the family asked…"),
    (HearingResult.CONTINUED, None, "Put off to another day…"),
    (HearingResult.NO_SHOW, None, "Did not come…"),
)
"""How a hearing leaves its docket: what becomes of it, on whose account, in words."""


class DocketPart(QObject):
    """The docket table with its buttons."""

    open_case = Signal(str)
    open_hearing = Signal(str)
    moved = Signal()
    """Another hearing is current."""

    def __init__(self, office: Office, ui: Ui_SittingPage, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._ui, self._page = office, ui, page
        self._shown: Shown | None = None
        self._dress()
        self._add = plain.action(
            words.text("Add cases to the docket…"), page, self._choose_cases, icon_name="plus"
        )
        plain.dress(ui.add_button, icon_name="plus")
        ui.add_button.clicked.connect(self._add.trigger)
        ui.open_case_button.clicked.connect(self._open_case)
        ui.docket_table.opened.connect(lambda line: self.open_hearing.emit(line.hearing_id))
        ui.docket_table.current_changed.connect(self._offer)
        self._places = QMenu(page)
        self._places.aboutToShow.connect(self._list_places)
        ui.swap_button.setMenu(self._places)
        ui.take_off_button.setMenu(self._end_menu())

    def commands(self) -> tuple[QAction, ...]:
        """Return what this part can do."""
        return (self._add,)

    def current(self) -> DocketLine | None:
        """Return the hearing that acts are about."""
        line: DocketLine | None = self._ui.docket_table.current()
        return line

    def show_sitting(self, shown: Shown) -> None:
        """Show the docket of a day."""
        self._shown = shown
        self._ui.docket_table.show_rows(shown.hearings)
        self._offer(self.current())

    def _dress(self) -> None:
        self._ui.docket_table.set_up(
            words.text("Docket"),
            [
                Column("Time", lambda line: sittings.clock_of(line.start), lambda line: line.start, width=90),
                Column("Room", lambda line: line.room, width=100),
                Column("Case", lambda line: line.case, width=120),
                Column("Respondent", lambda line: line.called, width=190),
                Column("Status", docket_words.status, chip=docket_words.tone, width=165),
                Column("Panel", docket_words.panel, width=130),
                Column("Still needed", docket_words.needed),
            ],
            key=lambda line: line.hearing_id,
            nothing=words.text("No hearings yet. Add cases that are ready to be heard."),
            action=(words.text("Add cases"), self._choose_cases),
        )
        at_least_rows(self._ui.docket_table, 3)
        self._ui.docket_table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def _offer(self, line: DocketLine | None) -> None:
        waits = line is not None and line.result is HearingResult.SET
        self._ui.swap_button.setEnabled(waits and len(self._others()) > 0)
        self._ui.take_off_button.setEnabled(waits)
        self._ui.open_case_button.setEnabled(line is not None)
        lacks = docket_words.needed(line) if line is not None else ""
        told = ""
        if line is not None and lacks:
            told = words.text(
                "{case} still needs {lacks}{lacks2}. Open the case to record it.",
                case=line.case,
                lacks=lacks[:1].lower(),
                lacks2=lacks[1:],
            )
        self._ui.needed_label.setText(told)
        self._ui.needed_label.setVisible(bool(told))
        self.moved.emit()

    @property
    def _drawn(self) -> bool:
        return self._shown is not None and self._shown.seed is not None

    def _others(self) -> list[DocketLine]:
        line = self.current()
        hearings = self._shown.hearings if self._shown else ()
        return [
            other
            for other in hearings
            if line and other.hearing_id != line.hearing_id and other.result is HearingResult.SET
        ]

    def _list_places(self) -> None:
        self._places.clear()
        if self._drawn:
            warning = self._places.addAction(
                words.text("All panels drawn are set aside; the jury is drawn again.")
            )
            warning.setEnabled(False)
            self._places.addSeparator()
        for other in self._others():
            told = f"{sittings.clock_of(other.start)}, {other.room}: {other.called}"
            made = self._places.addAction(plain.literal(told))
            made.triggered.connect(lambda _checked=False, key=other.hearing_id: self._swap(key))

    def _swap(self, other_id: str) -> None:
        line = self.current()
        if line is None:
            return
        drawn = self._drawn
        with refusals_shown(self._page):
            self._office.do(sittings.swap_places, line.hearing_id, other_id)
            told = (
                words.text("Places changed. The jury must be drawn again.")
                if drawn
                else words.text("Places changed.")
            )
            say_done(self._page, told)

    def _end_menu(self) -> QMenu:
        menu = QMenu(self._page)
        for result, whose, text in _ENDS:
            made = menu.addAction(plain.literal(words.text(text)))
            made.triggered.connect(partial(self._take_off, result, whose))
        return menu

    def _take_off(self, result: HearingResult, whose: PutOffBy | None, *_checked: bool) -> None:
        line = self.current()
        if line is None:
            return
        question = Question(
            words.label(result),
            words.text(
                "The hearing of {called} leaves this docket; the case can be scheduled again.",
                called=line.called,
            ),
            words.text("&Reason, in a few words"),
            words.text("Take off the docket"),
            record=line.hearing_id,
        )
        hearing_id = line.hearing_id
        ask_words(
            self._page,
            question,
            lambda why: self._office.do(sittings.take_off, hearing_id, why, result, whose),
        )

    def _choose_cases(self) -> None:
        if self._shown is not None:
            AddCasesDialog(self._office, self._shown, self._page).open()

    def _open_case(self) -> None:
        line = self.current()
        if line is not None:
            self.open_case.emit(line.case)
