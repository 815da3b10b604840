"""Every test of the window begins in the light look, and leaves no widget behind for the next one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from youthcourt.look import palette
from youthcourt.look.theme import Scheme


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> Iterator[None]:
    """Dress the application; afterwards delete what qtbot has closed, which else waits for an event loop."""
    palette.apply(qapp, Scheme.LIGHT)
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
