"""The window never freezes: what the clerk does is answered within a tenth of a second of its thread's work.

The watchdog reads how long the window's own thread works (not the clock on the wall, which other programs
of the machine share) on each act and on each turn of the event loop after it. Where something took too
long, a fixed piece of work tells how much slower than an office computer this machine is just then.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog

from tests.stories.keys import press, settled, type_text, until
from youthcourt.domain.parts import AttendanceCode
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.main_window import places
from youthcourt.gui.main_window.app import stand_still
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.page_makers import MAKERS
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.services import cases, juries, people, sittings
from youthcourt.services.office import Office

FROZEN = 0.1
"""Seconds of work in one go after which a window feels frozen, on an office computer."""
OFFICE_PACE = 0.0018
"""Seconds that ``pace`` gives on the office computer that all of this is measured by."""


def pace() -> float:
    """Return how long a fixed piece of work takes this thread now, in seconds: the middle of nine tries."""
    taken = []
    for _ in range(9):
        began, known = time.thread_time(), {}
        for number in range(20_000):
            known[number % 512] = str(number)
        taken.append(time.thread_time() - began)
    return sorted(taken)[4]


class Watchdog:
    """Notes each act, or turn of the loop after it, that took the window's thread too long."""

    def __init__(self) -> None:
        self.barks: list[str] = []
        self.turns = 0

    def see(self, what: str, act: Callable[[], object]) -> None:
        self._time(what, act)
        self._time(f"{what}, after", QApplication.processEvents)
        while busy():
            self._time(f"{what}, meanwhile", QApplication.processEvents)

    def _time(self, what: str, act: Callable[[], object]) -> None:
        measuring = sys.gettrace()
        sys.settrace(None)  # else the time that it takes to measure coverage is the window's
        began = time.thread_time()
        act()
        took = time.thread_time() - began
        slower = max(1.0, pace() / OFFICE_PACE) if took > FROZEN else 1.0
        sys.settrace(measuring)
        self.turns += 1
        if took > FROZEN * slower:
            self.barks.append(f"{what}: {took * 1000:.0f} ms, {slower:.2f} of an office computer's time")


Play = Callable[[MainWindow, Watchdog, str], object]
_TRIES = 3
"""A machine that is busy with other things for a moment is asked again, with a window made anew."""


@pytest.fixture
def office(qapp: QApplication, sample_office: Office) -> Iterator[Office]:
    """The sample court's office; what the program froze for its speed is let go afterwards."""
    palette.apply(qapp, Scheme.LIGHT)
    yield sample_office
    gc.unfreeze()


@contextmanager
def _ready(office: Office) -> Iterator[MainWindow]:
    """A window left alone until its pages are made."""
    window = MainWindow(office)
    window.show()
    until(lambda: QApplication.activeWindow() is window, "the window is active")
    window.pages.warm()
    until(lambda: len(window.pages._made) == len(MAKERS), "all pages are made")
    settled()
    stand_still()  # as the program does once its pages are made
    yield window
    for dialog in window.findChildren(QDialog):
        dialog.close()
    until(lambda: not busy(), "nothing is under way")
    office.off_change(window._changes.announce)
    window._closed = True
    window.pages.shut()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def never_frozen(office: Office, play: Play) -> None:
    """Play something in a new window; whatever took too long each time is a fault of the program."""
    always: set[str] | None = None
    for number in range(_TRIES):
        dog = Watchdog()
        with _ready(office) as window:
            play(window, dog, str(number))
        barks = {bark.partition(":")[0] for bark in dog.barks}
        always = barks if always is None else always & barks
        assert dog.turns > 25
        if not always:
            return
    pytest.fail(f"too long each time, the last time so: {dog.barks}")


def _visits(window: MainWindow) -> list[Place]:
    office, day = window._office, window._office.today()
    hearing = office.ask(sittings.sitting_page, day).hearings[0].hearing_id
    number = office.ask(cases.list_cases)[10].number
    person = office.ask(people.list_people)[3].id
    records = {
        "case": number, "person": person, "sitting": day, "hearing": hearing, "packet": day,
        "case_papers": number, "console": hearing, "readiness": day,
    }  # fmt: skip
    lists = [Place(key) for key, _title, _icon in places.PLACES]
    return lists + [Place(kind, key) for kind, key in records.items() if kind in {*MAKERS, "case_papers"}]


def test_no_page_takes_the_window_more_than_a_tenth_of_a_second(office: Office) -> None:
    def play(window: MainWindow, dog: Watchdog, _try: str) -> None:
        for place in _visits(window):
            dog.see(place.page, partial(window.show_place, place))

    never_frozen(office, play)


def test_finding_changing_and_undoing_do_not_hold_it_up(office: Office) -> None:
    never_frozen(office, _find_change_undo)


def _find_change_undo(window: MainWindow, dog: Watchdog, again: str) -> None:
    office = window.office
    dog.see("Ctrl+K", partial(press, "Ctrl+K"))
    for letter in "marcus ab":
        dog.see(f"Ctrl+K {letter}", partial(type_text, letter))
    dog.see("Enter", partial(press, "Return"))
    case = window.pages.current
    dog.see("typing", partial(case._ui.place_edit.setText, f"The old mill {again}"))
    dog.see("leaving the field", case.leave)
    dog.see("undo", window.undoing.undo_action.trigger)
    dog.see("redo", window.undoing.redo_action.trigger)
    dog.see("keys", partial(press, "Ctrl+/"))
    dog.see("keys away", partial(press, "Escape"))
    day = office.today()
    dog.see("sitting", partial(window.show_place, Place("sitting", day)))
    juror = office.ask(juries.pool, day)[int(again)].person_id
    dog.see("attendance", partial(office.do, juries.mark_attendance, day, juror, AttendanceCode.SERVED))


def test_the_watchdog_barks() -> None:
    """Work of two tenths of a second is too long; were it not noticed, nothing above would prove anything."""
    dog = Watchdog()

    def work() -> None:
        until_then = time.thread_time() + 2 * FROZEN
        while time.thread_time() < until_then:
            pass

    dog.see("work", work)
    assert len(dog.barks) == 1
