"""Every test of the window begins in the light look, and leaves no widget behind for the next one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.house.windows import main_window
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.services import upkeep
from youthcourt.services.office import Office


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    """Dress the application; afterwards delete what qtbot has closed, which else waits for an event loop."""
    palette.apply(qapp, Scheme.LIGHT)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def opened(court: Path, clock: Clock) -> Iterator[Office]:
    """An office that the window may close by itself."""
    from youthcourt.services import catalogue

    made = Office(upkeep.open_court(court, PASSPHRASE, clock), clock=clock)
    made.do(catalogue.seed_catalogues)
    yield made
    if not made.store.closed:
        made.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, opened: Office) -> Iterator[MainWindow]:
    """The main window on an empty court."""
    palette.apply(qapp, Scheme.LIGHT)
    with main_window(qtbot, opened) as made:
        yield made


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, opened: Office, clock: Clock) -> Iterator[Program]:
    """A program with its window on an empty court; the test may lock and open it again."""
    made = Program(clock)
    made.enter(opened)
    yield made
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    for shown in (made.door, made.window):
        if shown is not None:
            shown.close()
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    for shown in (made.door, made.window):
        if shown is not None:
            shown.deleteLater()  # its commands would answer the keys of the next test's window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
