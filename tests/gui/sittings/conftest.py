"""The pages of sittings under test are drawn in the light scheme at 100 %."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from youthcourt.look import palette
from youthcourt.look.theme import Scheme


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    palette.apply(qapp, Scheme.LIGHT)
