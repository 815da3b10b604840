"""The program as a person starts it: door, main window, a real court; only the clock is handed in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.services.desk import Desk
from tests.stories import keys
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.services import catalogue, settings, upkeep
from youthcourt.services.office import Office


@pytest.fixture
def program(qapp: QApplication, clock: Clock) -> Iterator[Program]:
    """The window's program with no window yet; whatever it opens is closed afterwards."""
    palette.apply(qapp, Scheme.LIGHT)
    made = Program(clock)
    yield made
    _put_away(made)


@pytest.fixture
def second_program(program: Program, clock: Clock) -> Iterator[Program]:
    """The program started a second time, by somebody else at another desk."""
    made = Program(clock)
    yield made
    _put_away(made)


def _put_away(made: Program) -> None:
    """Close what a story left open; a dialog that stayed would wait for an answer."""
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog):
            dialog.close()
    keys.settled()
    if made.window is not None:
        made.window.pages.shut()
        made.window._office.close()
        made.window._closed = True
        made.window.close()
        made.window.deleteLater()
    if made.door is not None:
        made.door.close()
        made.door.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def saturday(program: Program, sample_court: Path, clock: Clock) -> Program:
    """The program with the sample court open, on the morning of its sitting."""
    program.enter(Office(upkeep.open_court(sample_court, PASSPHRASE, clock), clock=clock))
    keys.until(lambda: QApplication.activeWindow() is program.window, "the window is active")
    return program


@pytest.fixture
def desk_in_window(program: Program, court: Path, clock: Clock) -> tuple[MainWindow, Desk]:
    """The window on a small court, and a desk in the same office for what is not the point of a story.

    It never locks by itself: a story may move the clock by months. Keys repeat, so that draws do.
    """
    numbers = count(1)
    office = Office(
        upkeep.open_court(court, PASSPHRASE, clock),
        clock=clock,
        new_id=lambda: hashlib.sha256(str(next(numbers)).encode()).hexdigest()[:12],
    )
    office.do(catalogue.seed_catalogues)
    office.do(settings.change_settings, court_name="Maple County Youth Court", lock_minutes=0)
    program.enter(office)
    keys.until(lambda: QApplication.activeWindow() is program.window, "the window is active")
    assert program.window is not None
    return program.window, Desk(office, clock)
