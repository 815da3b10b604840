"""The look is the application's: each test here leaves it light and at 100 %."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from youthcourt.look import palette
from youthcourt.look.theme import Scheme


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light scheme at 100 %, before and after the test."""
    palette.apply(qapp, Scheme.LIGHT)
    yield qapp
    palette.apply(qapp, Scheme.LIGHT)
