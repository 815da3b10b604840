"""How a test leaves the court until it locks itself, and comes back."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services import upkeep
from youthcourt.services.office import Office


def window_of(program: Program) -> MainWindow:
    assert program.window is not None
    return program.window


def goes_away(qtbot: QtBot, program: Program, clock: Clock, minutes: int = 10) -> None:
    """Let *minutes* pass with nobody there, until the door is shown."""
    clock.move(minutes=minutes)
    window_of(program).self_lock.watch.look()
    qtbot.waitUntil(lambda: program.door is not None, timeout=20_000)
    assert program.window is None


def comes_back(qtbot: QtBot, program: Program, clock: Clock) -> MainWindow:
    """Open the court again as the door does."""
    assert program.door is not None
    folder = program.door.unlock.folder()
    office = Office(upkeep.open_court(folder, PASSPHRASE, clock), clock=clock)
    program.enter(office)
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    return window_of(program)
