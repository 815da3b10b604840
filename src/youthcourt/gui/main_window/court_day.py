"""Commands on the court day at hand: that of the page shown, else the next one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.main_window.history import Place, Way
from youthcourt.services import sittings

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_OF_A_DAY = ("sitting", "readiness", "packet")
_OF_A_HEARING = ("hearing", "console")
NO_SITTING = "There is no sitting yet. Make one first: Ctrl+Shift+N."
NO_HEARING = "The sitting of {day} has no hearing yet. Add cases to it first."
NOTHING_TO_PRINT = "Open a case or a sitting first: its papers are printed from there."


class Shower(Protocol):
    """A window that shows places."""

    def show_place(self, place: Place) -> None: ...


class CourtDay:
    """New sitting, packet, jurors' screen, print this. *page* gives the page shown."""

    def __init__(self, window: QWidget, office: Office, way: Way, page: Callable[[], QWidget]) -> None:
        self._window, self._office, self._way, self._page = window, office, way, page
        self._show: Callable[[Place], None] = cast(Shower, window).show_place

    def new_sitting(self) -> None:
        """Add a court day, then open it."""
        from youthcourt.gui.sittings.new_sitting_dialog import NewSittingDialog

        dialog = NewSittingDialog(self._office, self._window)
        dialog.added.connect(lambda on: self._show(Place("sitting", on)))
        dialog.open()

    def packet(self) -> None:
        """Show the packet of the sitting at hand."""
        with refusals_shown(self._window):
            on = self._day()
            if on is None:
                say_done(self._window, words.text(NO_SITTING))
            else:
                self._show(Place("packet", on))

    def screen(self) -> None:
        """Open the jurors' screen for the hearing shown or chosen, else for the next one to be heard."""
        with refusals_shown(self._window):
            on = self._day()
            hearing = self._hearing(on) if on is not None else ""
            if hearing:
                self._show(Place("console", hearing))
            elif on is None:
                say_done(self._window, words.text(NO_SITTING))
            else:
                say_done(self._window, words.text(NO_HEARING, day=words.day(on)))

    def print_this(self) -> None:
        """Print what is shown: the papers on the page, the papers of the case, the packet of the sitting."""
        here, page = self._way.here, self._page()
        if here is not None and hasattr(page, "print"):
            page.print()
        elif here is not None and here.page == "case":
            self._show(Place("case_papers", here.key))
        elif here is not None and here.page in (*_OF_A_DAY, *_OF_A_HEARING):
            self.packet()
        else:
            say_done(self._window, words.text(NOTHING_TO_PRINT))

    def _day(self) -> date | None:
        """Return the day of what is shown, else of the next sitting, else of the last one."""
        here = self._way.here
        if here is not None and here.page in _OF_A_DAY and isinstance(here.key, date):
            return here.key
        if here is not None and here.page in _OF_A_HEARING:
            return self._office.ask(sittings.docket_line, str(here.key))[0]
        return self._office.ask(sittings.day_at_hand)

    def _hearing(self, on: date) -> str:
        here = self._way.here
        if here is not None and here.page in _OF_A_HEARING:
            return str(here.key)
        chosen = str(getattr(self._page(), "chosen_hearing", ""))
        if chosen:
            return chosen
        return self._office.ask(sittings.hearing_at_hand, on)
