"""The main window as tests show it on an open court, and how it is put away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.services.office import Office


@contextmanager
def main_window(qtbot: QtBot, office: Office) -> Iterator[MainWindow]:
    """Show the window on *office*; afterwards wait for what is under way and put the window away.

    The court stays open: whoever opened it closes it.
    """
    made = MainWindow(office)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    made._closed = True
    made.pages.shut()
    made.close()
    made.deleteLater()
