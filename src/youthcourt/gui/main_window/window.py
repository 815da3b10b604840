"""The main window: where to go at the left, one page at the right, every command in a menu."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QFocusEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QWidget

from youthcourt import words
from youthcourt.gui.forms.main_window import Ui_MainWindowBody
from youthcourt.gui.kit.changes import Changes
from youthcourt.gui.kit.refusals import refusals_shown, show_refusal
from youthcourt.gui.kit.remember import remember, restore
from youthcourt.gui.kit.tasks import in_background
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.main_window.about import show_about
from youthcourt.gui.main_window.closing import Closing
from youthcourt.gui.main_window.commands import Command, fill_menus
from youthcourt.gui.main_window.find_dialog import FindDialog
from youthcourt.gui.main_window.history import Place, Way
from youthcourt.gui.main_window.leaving import (
    CLOSE,
    LOCK,
    EveryDialog,
    close_dialogs,
    may_lose_begun,
    may_lose_typed,
)
from youthcourt.gui.main_window.places import PLACES, Pages
from youthcourt.look import plain
from youthcourt.services import settings, upkeep
from youthcourt.services.office import Office


class MainWindow(QMainWindow):
    """The clerk's window on one open court. ``locked`` carries the court's folder."""

    locked = Signal(object)
    respoken = Signal()
    """Another language is spoken; the window is to be made anew."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._way = Way()
        self._closed = False
        self._closing: Closing | None = None
        self._changes = Changes(self)
        plain.set_title(self, "Youth Court")
        self.setAcceptDrops(True)
        body = QWidget()
        self._ui = Ui_MainWindowBody()
        self._ui.setupUi(body)
        self.setCentralWidget(body)
        plain.make_plain(self)
        self.pages = Pages(office, self._ui.pages, self.show_place, self._tell_backup)
        self._saved_label = QLabel()
        self._backup_label = QLabel()
        self._fill()
        office.on_change(self._changes.announce)
        self._changes.changed.connect(self._after_change)
        if not restore(self, "main"):
            self.resize(1280, 800)
        self.show_place(Place("cases"))

    def _fill(self) -> None:
        for key, title, icon in PLACES:
            self._ui.navigation_list.add(key, words.text(title), icon)
        self._ui.navigation_list.chosen.connect(lambda key: self.show_place(Place(key)))
        for label in (self._saved_label, self._backup_label):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.statusBar().addWidget(self._saved_label)
        self.statusBar().addPermanentWidget(self._backup_label)
        self._ui.ribbon_label.setVisible(self._office.ask(settings.settings).sample)
        self._tell_backup()
        menus = fill_menus(self, self._commands())
        self._page_menu = QMenu("&Page", self)
        self._help = menus["&Help"].menuAction()
        lock = next(made for made in menus["&File"].actions() if made.shortcut() == QKeySequence("Ctrl+L"))
        lock.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        EveryDialog(lock)

    def _commands(self) -> list[Command]:
        go = [
            Command("&Go", title, partial(self.show_place, Place(key)), f"Ctrl+{number}", icon)
            for number, (key, title, icon) in enumerate(PLACES, 1)
        ]
        return [
            Command("&File", "&New referral…", self.new_referral, "Ctrl+N", "plus"),
            Command("&File", "&Import…", self.import_file, "Ctrl+I"),
            Command("&File", "&Back up now", self.back_up, "", "floppy-disk"),
            Command("&File", "&Lock now", self.lock, "Ctrl+L", "lock"),
            Command("&File", "&Quit", self.close, "Ctrl+Q"),
            Command("&Edit", "&Find a case or a person…", self.find_anything, "Ctrl+K", "magnifying-glass"),
            *go,
            Command("&Go", "&Back", self.back, "Alt+Left"),
            Command("&Go", "&Forward", self.forward, "Alt+Right"),
            Command("&Help", "&About Youth Court", lambda: show_about(self)),
        ]

    def show_place(self, place: Place) -> None:
        """Show a page and its record; what is typed on the page before is saved, or keeps its page."""
        if self._leave() and self._show(place):
            self._way.go(place)
        self._mark_place()

    def back(self) -> None:
        """Go to the place shown before."""
        self._step(self._way.back, self._way.forward)

    def forward(self) -> None:
        """Go to the place shown after."""
        self._step(self._way.forward, self._way.back)

    def _step(self, step: Callable[[], Place | None], undo: Callable[[], object]) -> None:
        place = step() if self._leave() else None
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
        if self._closing is not None or self.pages.busy() or self.pages.unrecorded() or not self._leave():
            say_done(
                self, "The new language shows when the program is opened again: something is not done yet."
            )
            return None
        self._office.off_change(self._changes.announce)
        self._closed = True
        return self._way

    def take_over(self, way: Way, before: Pages) -> None:
        """Go on where another window stood, with its way back and forward."""
        self._way = way
        if way.here is not None and self._show(way.here):
            self.pages.stand_as(before)
        before.shut()
        self._mark_place()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.respoken.emit()
        super().changeEvent(event)

    def _leave(self) -> bool:
        return self.pages.leave()

    def _show(self, place: Place) -> bool:
        with refusals_shown(self) as outcome:
            self.pages.show(place)
            self._offer(self.pages.commands())
            self.pages.current.setFocus()
        return outcome.refused is None

    def _offer(self, commands: list[QAction]) -> None:
        """Show the page's commands in a menu; an empty one leaves the bar, or it keeps its letter."""
        self._page_menu.clear()
        self._page_menu.addActions(commands)
        menu = self._page_menu.menuAction()
        self.menuBar().removeAction(menu)
        if commands:
            self.menuBar().insertAction(self._help, menu)

    def _mark_place(self) -> None:
        """Show at the left where the person is, which is where they were when leaving was refused."""
        if self._way.here is not None:
            with QSignalBlocker(self._ui.navigation_list):
                self._ui.navigation_list.choose(self.pages.top_of(self._way.here.page))

    def _after_change(self, topics: frozenset[str]) -> None:
        self._saved_label.setText(words.text("Saved {time}", time=words.clock(self._office.now().time())))
        self.pages.refresh(topics)

    def new_referral(self) -> None:
        """Take a referral in, then open its case."""
        from youthcourt.gui.cases.new_referral import NewReferralDialog

        dialog = NewReferralDialog(self._office, self)
        dialog.taken.connect(lambda number: self.show_place(Place("case", number)))
        dialog.open()

    def import_file(self, path: Path | None = None) -> None:
        """Bring in a spreadsheet of referrals or people."""
        from youthcourt.gui.cases.import_dialog import ImportDialog

        dialog = ImportDialog(self._office, self)
        dialog.open()
        if path is not None:
            dialog.choose(path)

    def find_anything(self) -> None:
        """Find a case or a person."""
        dialog = FindDialog(self._office, self)
        dialog.chosen.connect(lambda kind, key: self.show_place(Place(kind, key)))
        dialog.open()

    def back_up(self) -> None:
        """Make a backup now, on a worker."""
        store = self._office.store
        in_background(
            self, lambda: upkeep.backup(store), self._backed_up, lambda refused: show_refusal(self, refused)
        )

    def _backed_up(self, _made: object) -> None:
        self._tell_backup()
        say_done(self, "The backup is made and proven.")

    def _tell_backup(self) -> None:
        found = upkeep.last_proven(self._office.store.folder)
        when = words.short_day(date.fromisoformat(str(found.made_at)[:10])) if found else ""
        self._backup_label.setText(
            words.text("Last proven backup: {day}", day=when) if found else words.text("No backup yet")
        )

    def lock(self) -> None:
        """Close the court and go back to the door, from a dialog too; what is typed is saved first."""
        folder = self._office.store.folder
        self._end(lambda: self.locked.emit(folder), LOCK)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Hand the keyboard on to the page: the window itself has nothing to type on."""
        self.pages.current.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._closed:
            remember(self, "main")
            event.accept()
            return
        event.ignore()
        self._end(self.close, CLOSE)

    def _end(self, then: Callable[[], object], act: str) -> None:
        if self._closing is not None or not close_dialogs() or not self._may_go(act):
            return
        self._closing = Closing(self, self._office, lambda: self._ended(then), self._stayed)
        self._closing.begin()

    def _may_go(self, act: str) -> bool:
        """Save the page shown; what cannot be saved is asked about, what is being worked on waits."""
        if not self._leave() and (self.pages.busy() or not may_lose_typed(self.pages.current, act)):
            return False
        return may_lose_begun(self, self.pages.unrecorded(), act)

    def _stayed(self) -> None:
        self._closing = None

    def _ended(self, then: Callable[[], object]) -> None:
        self._closed = True
        self.pages.shut()
        self._office.close()
        then()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(_is_sheet(url.toLocalFile()) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if _is_sheet(url.toLocalFile()):
                self.import_file(Path(url.toLocalFile()))
                return


def _is_sheet(name: str) -> bool:
    return Path(name).suffix.lower() in (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods")
