"""The jury pool of a sitting: who can sit, why others cannot (staff only), and who answered what."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.parts import AttendanceCode
from youthcourt.domain.sanctions import DutyRule
from youthcourt.gui.forms.sitting_page import Ui_SittingPage
from youthcourt.gui.kit.fit import at_least_rows
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.sittings.duty_places_dialog import DutyPlacesDialog, places_words
from youthcourt.look.tokens import Tone
from youthcourt.services import juries
from youthcourt.services.duty_possible import duty_places
from youthcourt.services.juries import PoolLine
from youthcourt.services.jury_warnings import Watch, say_warnings
from youthcourt.services.settings import settings
from youthcourt.services.sittings import SittingPage as Shown

if TYPE_CHECKING:
    from youthcourt.services.office import Office

Held = Callable[[], AbstractContextManager[None]]
"""Holds back loading until several acts are done."""
CAN_SIT = "Can sit"


class PoolPart(QObject):
    """The pool table; answers can be given for several people at once."""

    open_person = Signal(str)

    def __init__(self, office: Office, ui: Ui_SittingPage, page: QWidget, held: Held) -> None:
        super().__init__(page)
        self._office, self._ui, self._page, self._held = office, ui, page, held
        self._shown: Shown | None = None
        self._watch: Watch = {}
        ui.pool_table.set_up(
            words.text("Jury pool"),
            [
                Column("Name", lambda line: line.name),
                Column("That day", standing, chip=_tone, width=190),
                Column("Answer", answer, width=110),
                Column("Look at", self._watched, width=150),
            ],
            key=lambda line: line.person_id,
            nothing=words.text("Nobody is in the jury pool yet. Put people in on their own page."),
        )
        at_least_rows(ui.pool_table, 4)
        ui.coming_button.clicked.connect(partial(self._mark, AttendanceCode.EXPECTED))
        ui.excused_button.clicked.connect(partial(self._mark, AttendanceCode.EXCUSED))
        ui.open_juror_button.clicked.connect(self._open)
        ui.duty_places_button.clicked.connect(self._set_places)
        ui.pool_table.opened.connect(lambda line: self.open_person.emit(line.person_id))
        ui.pool_table.current_changed.connect(self._offer)

    def show_sitting(self, shown: Shown, pool: tuple[PoolLine, ...], watch: Watch) -> None:
        """Show the pool of a day with what the clerk looks at."""
        self._shown, self._watch = shown, watch
        self._ui.pool_table.show_rows(pool)
        able = sum(not (line.missing or line.note) for line in pool)
        self._ui.pool_label.setText(words.text("{able} of {pool} can sit", able=able, pool=len(pool)))
        self._offer(self._ui.pool_table.current())
        off = self._office.ask(settings).duty_rule is DutyRule.OFF
        self._ui.duty_places_box.setHidden(off)
        if not off:
            stand = self._office.ask(duty_places, shown.held_on)
            self._ui.duty_places_label.setText(places_words(stand))
            self._ui.duty_places_button.setEnabled(shown.held_on >= self._office.today())

    def _watched(self, line: PoolLine) -> str:
        """Return what the clerk looks at, hearing by hearing."""
        hearings = self._shown.hearings if self._shown else ()
        told = ((one.case, self._watch.get(one.hearing_id, {}).get(line.person_id)) for one in hearings)
        return "; ".join(f"{case}: {say_warnings(codes)}" for case, codes in told if codes)

    def _offer(self, line: PoolLine | None) -> None:
        for button in (self._ui.coming_button, self._ui.excused_button, self._ui.open_juror_button):
            button.setEnabled(line is not None)

    def _mark(self, code: AttendanceCode, _checked: bool = False) -> None:
        if self._shown is None:
            return
        chosen: list[PoolLine] = self._ui.pool_table.selected()
        people = [line.person_id for line in chosen]
        with refusals_shown(self._page), self._held():
            self._office.do(juries.mark_attendances, self._shown.held_on, people, code)

    def _set_places(self) -> None:
        if self._shown is not None:
            on = self._shown.held_on
            DutyPlacesDialog(self._office, on, self._office.ask(duty_places, on), self._page).open()

    def _open(self) -> None:
        line: PoolLine | None = self._ui.pool_table.current()
        if line is not None:
            self.open_person.emit(line.person_id)


def standing(line: PoolLine) -> str:
    """Return whether somebody can sit that day, or why not."""
    told = words.listing(line.missing) if line.missing else line.note
    if not told:
        return words.text(CAN_SIT)
    told = words.text("Needs {told}", told=told) if line.missing else told
    return told[:1].upper() + told[1:]


def answer(line: PoolLine) -> str:
    """Return what somebody answered, or how they attended."""
    if line.attendance is None:
        return words.text("No answer")
    return (
        words.text("Coming") if line.attendance is AttendanceCode.EXPECTED else words.label(line.attendance)
    )


def _tone(line: PoolLine) -> Tone:
    if line.missing:
        return Tone.QUESTION
    return Tone.RETURNED if line.note else Tone.COMPLETED
