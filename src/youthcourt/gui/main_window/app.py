"""The window's program: the application, the door, the main window, and the way between them."""

from __future__ import annotations

import gc
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from youthcourt import words
from youthcourt.gui.door.window import Door
from youthcourt.gui.kit import language
from youthcourt.gui.kit.remember import last_court, last_look, last_motion, remember_court
from youthcourt.gui.main_window import crash, openers
from youthcourt.look import motion, palette
from youthcourt.places import default_court

if TYPE_CHECKING:
    from youthcourt.gui.main_window.history import Place
    from youthcourt.gui.main_window.window import MainWindow
    from youthcourt.services.office import Office

Clock = Callable[[], datetime]
_LOCKED = "The court has locked itself. What was typed and not saved is kept and comes back."


def run(clock: Clock, court: Path | None) -> int:
    """Show the door, then the main window; returns the exit code when the last window closes."""
    app = application()
    program = Program(clock, at_rest=stand_still)
    program.show_door(court or last_court() or default_court())
    return app.exec()


def run_office(office: Office, clock: Clock) -> int:
    """Show the main window on a court that is open already."""
    app = application()
    program = Program(clock, at_rest=stand_still)
    program.enter(office)
    return app.exec()


def application() -> QApplication:
    """Return the application, dressed, with faults going to the log."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Youth Court")
    language.begin()
    palette.apply(app, *last_look())
    palette.follow_system(app)
    motion.allow(app, last_motion())
    crash.watch()
    return app


def stand_still() -> None:
    """Leave what is loaded out of the search for garbage, which would else halt the window at times."""
    gc.collect()
    gc.freeze()


class Program(QObject):
    """Owns the one window that is shown: the door, or the main window on an open court.

    *at_rest* is called once the pages of a main window are made.
    """

    def __init__(self, clock: Clock, at_rest: Callable[[], object] = lambda: None) -> None:
        super().__init__()
        self._at_rest = at_rest
        self._clock = clock
        self.door: Door | None = None
        self.window: MainWindow | None = None
        self._places: dict[Path, Place] = {}
        self._spoken = words.spoken()

    def show_door(self, folder: Path) -> None:
        """Show the door with the court in *folder* offered."""
        self.door = Door(openers.door_work(self._clock), folder)
        self.door.opened.connect(self.enter)
        self.door.looks_changed.connect(self._make_door_anew)
        self.door.respoken.connect(self._hear)
        self.door.show()

    def _make_door_anew(self) -> None:
        """Show the same page in the language and size that were chosen on it."""
        before = self.door
        if before is None:
            return
        self._spoken = words.spoken()
        self.show_door(before.folder)
        if self.door is not None:
            self.door.show_welcome()
            self.door.setGeometry(before.geometry())
        before.close()
        before.deleteLater()

    def enter(self, court: object) -> None:
        """Show the main window on an opened court and close the door."""
        from youthcourt.gui.main_window.window import MainWindow
        from youthcourt.services.office import Office

        if not isinstance(court, Office):
            raise TypeError("the door opens courts")
        folder = court.store.folder
        if not folder.is_relative_to(tempfile.gettempdir()):
            remember_court(folder)
        self.window = MainWindow(court)
        self._join(self.window)
        if folder in self._places:
            self.window.show_place(self._places.pop(folder))
        self.window.show()
        self.window.setFocus()
        QTimer.singleShot(0, self.window, partial(self.window.pages.warm, self._at_rest))
        if self.door is not None:
            self.door.close()
            self.door.deleteLater()
            self.door = None

    def _join(self, window: MainWindow) -> None:
        window.locked.connect(self._locked)
        window.respoken.connect(self._hear)

    def _hear(self) -> None:
        """Qt tells each window of each catalogue that comes and goes: the windows are made anew once."""
        QTimer.singleShot(0, self, self._respeak)

    def _respeak(self) -> None:
        if words.spoken() == self._spoken:
            return
        self._spoken = words.spoken()
        if self.door is not None:
            self._respeak_door(self.door)
        elif self.window is not None:
            self._respeak_window(self.window)

    def _respeak_door(self, old: Door) -> None:
        if old.code.unchecked:
            return  # the code is shown this once; the main window will speak the new language
        if old.welcoming:
            self._make_door_anew()
            return
        self.show_door(old.folder)
        old.close()
        old.deleteLater()

    def _respeak_window(self, old: MainWindow) -> None:
        """Make the main window anew on the same office at the same place, when what is typed is saved."""
        from youthcourt.gui.main_window.window import MainWindow

        way = old.give_way()
        if way is None:
            return
        self.window = MainWindow(old.office)
        self._join(self.window)
        self.window.take_over(way, old.pages)
        self.window.show()
        self.window.pages.warm(self._at_rest)
        old.close()
        old.deleteLater()

    def _locked(self, folder: Path) -> None:
        self.show_door(folder)
        if self.door is not None and self.window is not None and self.window.locked_itself:
            self.door.unlock.tell(words.text(_LOCKED))
        if self.window is not None:
            if self.window.here is not None:
                self._places[folder] = self.window.here  # in memory alone: the way back names a record
            self.window.close()
            self.window.deleteLater()
            self.window = None
