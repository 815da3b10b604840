"""The panel of one hearing: seats, alternates, who was left out and why; changes in three clicks at most."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import HearingResult
from youthcourt.gui.forms.sitting_page import Ui_SittingPage
from youthcourt.gui.kit.ask import Question, ask_words
from youthcourt.gui.kit.fit import at_least_rows, fit_rows, keep_narrow
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.sittings.panel_rows import Seat, left_out, seats_of
from youthcourt.gui.sittings.roster_paper import show_roster
from youthcourt.look import plain
from youthcourt.services import juries, jury_warnings, sittings
from youthcourt.services.juries import PoolLine
from youthcourt.services.jury_warnings import Watch, say_warnings
from youthcourt.services.seat_notes import SeatNote, seat_notes
from youthcourt.services.sittings import DocketLine
from youthcourt.services.sittings import SittingPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

LEAVING = ("Did not come", "Left early", "Feels unwell", "Excused by the judge")
"""Codes for leaving a panel; never a story."""
RECUSING = ("Knows somebody in the case", "Knows of the incident", "Asked to be excused")
"""Codes for a recusal, kept against the case."""


class PanelPart(QObject):
    """One hearing's seats at a time."""

    def __init__(self, office: Office, ui: Ui_SittingPage, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._ui, self._page = office, ui, page
        self._shown: Shown | None = None
        self._pool: tuple[PoolLine, ...] = ()
        self._watch: Watch = {}
        self._notes: Mapping[str, SeatNote] | None = None
        self._dress()
        keep_narrow(ui.hearing_box)
        ui.leave_button.setMenu(self._menu(LEAVING, recused=False))
        ui.recuse_button.setMenu(self._menu(RECUSING, recused=True))
        ui.seat_button.clicked.connect(self._seat)
        ui.seat_choice.chosen.connect(self._warn)
        ui.keep_button.clicked.connect(self._keep)
        ui.roster_button.clicked.connect(self._print_roster)
        ui.hearing_box.currentIndexChanged.connect(self._show_panel)
        ui.seats_table.current_changed.connect(self._offer)
        ui.tabs.currentChanged.connect(self._look)

    def show_sitting(self, shown: Shown, pool: tuple[PoolLine, ...], watch: Watch) -> None:
        """Show the panels of a day with *watch* on their seats; the hearing chosen stays."""
        self._shown, self._pool, self._notes, self._watch = shown, pool, None, watch
        box, kept = self._ui.hearing_box, self._ui.hearing_box.currentData()
        box.blockSignals(True)
        box.clear()
        for line in shown.hearings:
            told = f"{sittings.clock_of(line.start)}, {line.room}: {line.called}"
            box.addItem(told, line.hearing_id)
        box.setCurrentIndex(max(0, box.findData(kept)) if box.count() else -1)
        box.blockSignals(False)
        self._show_panel()

    def _look(self) -> None:
        """Read the notes once the seats are looked at."""
        if self._notes is None and self._notes_on_seats():
            self._show_panel()

    def _notes_on_seats(self) -> Mapping[str, SeatNote]:
        """Return the notes on the seats, read once somebody looks at them: they take longer than the rest."""
        seen = self._ui.tabs.currentWidget() is self._ui.jury_tab
        if self._notes is None and seen and self._shown is not None:
            self._notes = self._office.ask(seat_notes, self._shown.held_on)
        return self._notes or {}

    def _dress(self) -> None:
        self._ui.seats_table.set_up(
            words.text("Seats of this panel"),
            [
                Column("Seat", lambda seat: seat.place, lambda seat: seat.order, width=105),
                Column("Name", lambda seat: seat.name),
                Column("Note", lambda seat: seat.told, width=190),
                Column("Look at", lambda seat: seat.watch, width=150),
            ],
            key=lambda seat: seat.id,
            nothing=words.text("No panel yet. Draw the jury when the docket stands."),
        )
        at_least_rows(self._ui.seats_table, 4)
        self._ui.out_table.set_up(
            words.text("Left out of this panel"),
            [
                Column("Name", lambda line: line.name),
                Column("Why", lambda line: line.why),
            ],
            key=lambda line: line.id,
            nothing=words.text("Nobody was left out."),
        )
        fit_rows(self._ui.out_table, least=2, most=3)

    def _line(self) -> DocketLine | None:
        key = self._ui.hearing_box.currentData()
        hearings = self._shown.hearings if self._shown else ()
        return next((line for line in hearings if line.hearing_id == key), None)

    def _show_panel(self) -> None:
        line = self._line()
        watch = self._watch.get(line.hearing_id, {}) if line else {}
        self._ui.seats_table.show_rows(seats_of(line, self._notes_on_seats(), watch) if line else ())
        self._ui.seed_label.setText("")
        self._ui.out_table.show_rows(())
        if line is not None and self._shown is not None and self._shown.seed is not None:
            names = {who.person_id: who.name for who in self._pool}
            with refusals_shown(self._page):
                view = self._office.ask(juries.draw_view, self._shown.held_on)
                self._ui.seed_label.setText(
                    words.text(
                        "Drawn with seed {seed}, pool {eligible_hash}.",
                        seed=view.seed,
                        eligible_hash=view.eligible_hash[:8],
                    )
                )
                self._ui.out_table.show_rows(left_out(view, line.hearing_id, names))
        self._offer_seating(line)
        self._offer(self._ui.seats_table.current())

    def _offer_seating(self, line: DocketLine | None) -> None:
        held = {seat.person_id for seat in line.panel if not seat.left_code} if line else set()
        free = [
            (who.person_id, who.name)
            for who in self._pool
            if not who.missing and not who.note and who.person_id not in held
        ]
        self._ui.seat_choice.set_choices(free, words.text("Type a name"))
        may = line is not None and line.result is HearingResult.SET and self._drawn
        self._ui.seat_choice.setEnabled(may)
        self._ui.seat_button.setEnabled(may)
        self._ui.roster_button.setEnabled(self._drawn)
        self._warn()

    def _warn(self) -> None:
        """Say what the clerk looks at before the one chosen is seated; it keeps nobody from a seat."""
        line, label = self._line(), self._ui.watch_label
        try:
            person = self._ui.seat_choice.key()
        except BadInput:
            person = None  # said when they are seated
        watch = self._watch.get(line.hearing_id, {}) if line else {}
        told = say_warnings(watch.get(person or "", ()))
        label.setText(
            words.text("Look at this first, for the clerk alone: {told}", told=told) if told else ""
        )
        label.setVisible(bool(told))

    @property
    def _drawn(self) -> bool:
        return self._shown is not None and self._shown.seed is not None

    def _offer(self, seat: Seat | None) -> None:
        line = self._line()
        may = seat is not None and not seat.left and line is not None and line.result is HearingResult.SET
        self._ui.leave_button.setEnabled(may)
        self._ui.recuse_button.setEnabled(may)
        self._ui.keep_button.setEnabled(may and seat is not None and bool(seat.watch))

    def _menu(self, codes: tuple[str, ...], *, recused: bool) -> QMenu:
        menu = QMenu(self._page)
        for code in codes:
            made = menu.addAction(plain.literal(words.text(code)))
            made.triggered.connect(lambda _checked=False, why=code: self._leave(why, recused=recused))
        return menu

    def _leave(self, code: str, *, recused: bool) -> None:
        seat: Seat | None = self._ui.seats_table.current()
        if seat is None:
            return
        names = {who.person_id: who.name for who in self._pool}
        with refusals_shown(self._page):
            stand_in = self._office.do(juries.leave_panel, seat.id, code, recused=recused)
            told = (
                words.text("{get} takes the seat.", get=names.get(stand_in, words.text("An alternate")))
                if stand_in
                else words.text("Nobody stands in yet.")
            )
            say_done(
                self._page,
                words.text("{name} leaves the panel. {told}", name=seat.name, told=told)
                if not seat.alternate
                else words.text("Taken off."),
            )

    def _seat(self) -> None:
        line = self._line()
        if line is None:
            return
        with refusals_shown(self._page):
            person = self._ui.seat_choice.key()
            if person is None:
                raise BadInput("Choose who is to be seated.", field="seat")
            self._office.do(juries.seat_juror, line.hearing_id, person)
            self._ui.seat_choice.choose(None)

    def _keep(self) -> None:
        """Ask why somebody sits in spite of a warning."""
        seat: Seat | None = self._ui.seats_table.current()
        if seat is None:
            return
        question = Question(
            words.text("Keep on the panel"),
            words.text("{name}: {told}", name=seat.name, told=seat.watch),
            words.text("&Why they sit all the same"),
            words.text("Keep"),
            record=seat.id,
        )
        ask_words(self._page, question, lambda why: self._office.do(jury_warnings.keep_despite, seat.id, why))

    def _print_roster(self) -> None:
        if self._shown is not None:
            show_roster(self._page, self._office, self._shown.held_on)
