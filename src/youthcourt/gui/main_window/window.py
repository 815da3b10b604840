"""The main window: where to go at the left, one page at the right, every command in a menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QFocusEvent
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.domain.errors import NotFound
from youthcourt.gui.forms.main_window import Ui_MainWindowBody
from youthcourt.gui.kit.changes import Changes
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.remember import remember, restore
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.main_window.acts import Acts
from youthcourt.gui.main_window.backup_line import BackupLine
from youthcourt.gui.main_window.closing import Closing
from youthcourt.gui.main_window.commands import Commands
from youthcourt.gui.main_window.court_day import CourtDay
from youthcourt.gui.main_window.drafts import Drafts
from youthcourt.gui.main_window.dropping import TakesSheets
from youthcourt.gui.main_window.first_steps import FirstStepsPart
from youthcourt.gui.main_window.helping import help_for
from youthcourt.gui.main_window.history import Place, Way
from youthcourt.gui.main_window.joining import join_page
from youthcourt.gui.main_window.leaving import (
    CLOSE,
    LOCK,
    close_dialogs,
    lend_to_dialogs,
    may_lose_begun,
    may_lose_typed,
)
from youthcourt.gui.main_window.offered import window_commands
from youthcourt.gui.main_window.places import PLACES, Pages
from youthcourt.gui.main_window.self_lock import SelfLock
from youthcourt.gui.main_window.undoing import Undoing
from youthcourt.gui.main_window.viewing import Viewing
from youthcourt.gui.main_window.views import Views, mark_of
from youthcourt.look import plain
from youthcourt.services import settings
from youthcourt.services.first_steps import FIND
from youthcourt.services.office import Office
from youthcourt.services.wording import use_words


class MainWindow(TakesSheets):
    """The clerk's window on one open court. ``locked`` carries the court's folder."""

    locked = Signal(object)
    respoken = Signal()
    """Another language is spoken; the window is to be made anew."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._way = Way()
        self._closed = False
        self.locked_itself = False
        self._closing: Closing | None = None
        self._changes = Changes(self)
        office.ask(use_words)
        plain.set_title(self, words.text("Youth Court"))
        body = QWidget()
        self._ui = Ui_MainWindowBody()
        self._ui.setupUi(body)
        self.setCentralWidget(body)
        plain.make_plain(self)
        self.backup_line = BackupLine(office)
        self.pages = Pages(office, self._ui.pages, self.show_place, self.backup_line.tell)
        self.undoing = Undoing(self, office, self._current_page, self.save_page)
        self.commands = Commands(self)
        self.viewing = Viewing(self, self._ui.navigation_list, self._current_page, self.pages.refresh)
        self.court_day = CourtDay(self, office, self._way, self._current_page)
        self.acts = Acts(self, office, self._way, self.commands, lambda: self.first_steps.note(FIND))
        self._drafts = Drafts(office, self)
        self.first_steps = FirstStepsPart(office, self._take_to_step, self)
        self._ui.toast_column.insertWidget(0, self.first_steps.card)
        self.viewing.with_steps(self.first_steps)
        self.pages.made = self._page_made
        self._saved_label = plain.label()
        self._fill()
        office.on_change(self._changes.announce)
        self._changes.changed.connect(self._after_change)
        if not restore(self, "main"):
            self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize()))
        self.show_place(Place("today"))
        self.self_lock = SelfLock(office, self.pages, self.lock_unasked, self)
        if self._drafts.waiting:
            say_done(self, self._drafts.waiting)

    @property
    def here(self) -> Place | None:
        """The place that is shown."""
        return self._way.here

    def _fill(self) -> None:
        for key, title, icon in PLACES:
            self._ui.navigation_list.add(key, words.text(title), icon)
        self._ui.navigation_list.chosen.connect(self._choose)
        self._ui.navigation_list.entered.connect(self._ui.pages.setFocus)
        self._views = Views(self._office, self._ui.navigation_list, self._way, self.show_place)
        self._views.load()
        self.statusBar().addWidget(self._saved_label)
        self.statusBar().addPermanentWidget(self.backup_line)
        self._ui.ribbon_label.setVisible(self._office.ask(settings.settings).sample)
        self.backup_line.tell()
        lend_to_dialogs(self.commands.add(window_commands(self, self.acts)), "Ctrl+L", "F1")
        self.viewing.keep_bar(self.commands.tool_bar())

    def _current_page(self) -> QWidget:
        page: QWidget = self.pages.current
        return page

    def _choose(self, key: str) -> None:
        """Go to a place at the left, or to a saved view below one."""
        page, _slash, view = key.partition("/")
        self.show_place(Place(page, view or None))

    def show_place(self, place: Place) -> None:
        """Show a page and its record; what is typed on the page before is saved, or keeps its page."""
        if self.save_page() and self._show(place):
            self._way.go(place)
        self._mark_place()

    def back(self) -> None:
        """Go to the place shown before."""
        self._step(self._way.back, self._way.forward)

    def forward(self) -> None:
        """Go to the place shown after."""
        self._step(self._way.forward, self._way.back)

    def _step(self, step: Callable[[], Place | None], undo: Callable[[], object]) -> None:
        place = step() if self.save_page() else None
        if place is not None and not self._show(place):
            undo()
        self._mark_place()

    @property
    def office(self) -> Office:
        """The open court."""
        return self._office

    def give_way(self) -> Way | None:
        """Save and end, but for the court, so that a window in another language goes on; returns the way.

        None, and the window stays, while something is at work, cannot be saved, or waits to be recorded.
        """
        if self._closing is not None or self.pages.busy() or self.pages.unrecorded() or not self.save_page():
            say_done(
                self,
                words.text(
                    "The new language shows when the program is opened again: something is not done yet."
                ),
            )
            return None
        self._office.off_change(self._changes.announce)
        self._closed = True
        self.self_lock.stop()
        self._views.stop()
        return self._way

    def take_over(self, way: Way, before: Pages) -> None:
        """Go on where another window stood, with its way back and forward."""
        self._way.take(way)
        if way.here is not None and self._show(way.here):
            self.pages.stand_as(before)
        before.shut()
        self._mark_place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.respoken.emit()
        super().changeEvent(event)

    def save_page(self) -> bool:
        """Save what is typed on the page shown; False when that was refused."""
        return self.pages.leave()

    def _show(self, place: Place) -> bool:
        going_on = self._ui.navigation_list.hasFocus()  # one may go on from place to place there
        with refusals_shown(self) as outcome:
            self.pages.show(place)
            self.commands.show_page(self.pages.current, place.page)
            self._drafts.shown(place, self.pages.current)
            self.first_steps.at_home(place.page == PLACES[0][0])
            if not going_on:
                self.pages.current.setFocus()
        return outcome.refused is None

    def _mark_place(self) -> None:
        """Show at the left where the person is, which is where they were when leaving was refused."""
        if self._way.here is not None:
            with QSignalBlocker(self._ui.navigation_list):
                here, places = self._way.here, self._ui.navigation_list
                view = mark_of(here.page, here.key)
                places.choose(view if places.has(view) else self.pages.top_of(here.page))

    def _after_change(self, topics: frozenset[str]) -> None:
        self._saved_label.setText(words.text("Saved {time}", time=words.clock(self._office.now().time())))
        if "own_fields" in topics:
            self.pages.renew()  # lists have other columns now
        if "words" in topics:
            self._office.ask(use_words)
            for key, title, _icon in PLACES:
                self._ui.navigation_list.rename(key, words.text(title))
            self.pages.renew()
        self.undoing.changed()
        try:
            self.pages.refresh(topics)
        except NotFound:  # what the page showed was taken back
            self.show_place(Place(self.pages.top_of(self._way.here.page) if self._way.here else "cases"))
        self._views.refresh(topics)
        self.first_steps.refresh(topics)
        self.self_lock.refresh(topics)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the page can do where the pointer is, or at the keyboard's menu key."""
        if self.commands.page_menu.actions():
            self.commands.page_menu.popup(event.globalPos())

    def _page_made(self, name: str, page: QWidget) -> None:
        self._drafts.made(name, page)
        self.first_steps.page_made(page)
        join_page(page, self._office)

    def show_help(self) -> None:
        """Open the help at the page for where the person is, which may be a dialog."""
        help_for(self, self.pages.current, self._way.here)

    def _take_to_step(self, name: str) -> None:
        """Open what a first step is done with, or the place where it is done."""
        openers = {FIND: self.acts.find_anything, "referral": self.acts.new_referral}
        openers.get(name, partial(self.show_place, Place(name)))()

    def lock(self) -> None:
        """Close the court and go back to the door, from a dialog too; what is typed is saved first."""
        folder = self._office.store.folder
        self._end(lambda: self.locked.emit(folder), words.text(LOCK))

    def lock_unasked(self) -> None:
        """Lock with nobody there: what is typed and cannot be saved is kept as a draft, and nothing is asked.

        What is being worked on, such as a backup or an import, is waited for.
        """
        if self._closing is not None or self._closed:
            return
        self._drafts.gather()
        if not close_dialogs():
            return
        saved = self.save_page()
        if not saved and self.pages.busy():
            return
        with refusals_shown(self):  # a disk that takes no draft keeps no court open
            self._drafts.keep(self.pages.current, self.pages.begun(), refused=not saved)
        self.locked_itself = True
        folder = self._office.store.folder
        self._close(lambda: self.locked.emit(folder), asking=False)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Hand the keyboard on to the page: the window itself has nothing to type on."""
        self.pages.current.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._closed:
            remember(self, "main")
            event.accept()
            return
        event.ignore()
        self._end(self.close, words.text(CLOSE))

    def _end(self, then: Callable[[], object], act: str) -> None:
        if self._closing is not None or not close_dialogs() or not self._may_go(act):
            return
        self._close(then, asking=True)

    def _close(self, then: Callable[[], object], *, asking: bool) -> None:
        self._closing = Closing(self, self._office, lambda: self._ended(then), self._stayed, asking=asking)
        self._closing.begin()

    def _may_go(self, act: str) -> bool:
        """Save the page shown; what cannot be saved is asked about, what is being worked on waits."""
        stays = not self.save_page() and (self.pages.busy() or not may_lose_typed(self.pages.current, act))
        return not stays and may_lose_begun(self, self.pages.unrecorded(), act)

    def _stayed(self) -> None:
        self._closing = None

    def _ended(self, then: Callable[[], object]) -> None:
        self._closed = True
        self.self_lock.stop()
        self._views.stop()
        self.pages.shut()
        self._office.close()
        then()
