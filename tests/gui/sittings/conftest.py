"""The page of a sitting, on the sample court."""

from __future__ import annotations

import pytest

from youthcourt.gui.sittings.sitting_page import SittingPage


@pytest.fixture
def page(qtbot, sample_office):
    made = SittingPage(sample_office)
    qtbot.addWidget(made)
    sample_office.on_change(made.refresh)
    made.resize(1100, 800)
    made.show()
    qtbot.waitExposed(made)
    return made
