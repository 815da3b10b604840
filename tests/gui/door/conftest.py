"""The door under test: real work on real files, with a key that is derived quickly."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.house.clock import Clock
from youthcourt.gui.door.window import Door
from youthcourt.gui.kit.tasks import busy
from youthcourt.gui.main_window.openers import door_work
from youthcourt.look import palette
from youthcourt.look.theme import Scheme


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    palette.apply(qapp, Scheme.LIGHT)


@pytest.fixture
def door(qtbot: QtBot, court: Path, clock: Clock) -> Iterator[Door]:
    """The door with the court of this test offered; what it opens is closed afterwards."""
    made = Door(door_work(clock), court)
    qtbot.addWidget(made)
    opened: list[object] = []
    made.opened.connect(opened.append)
    made.show()
    yield made
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
    for office in opened:
        office.close()  # type: ignore[attr-defined]  # the door only passes it on
