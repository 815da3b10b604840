"""The appointment book of the sample court, shown."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from youthcourt.gui.appointments.appointments_page import AppointmentsPage
from youthcourt.services.office import Office


@pytest.fixture
def page(qtbot: QtBot, sample_office: Office) -> AppointmentsPage:
    made = AppointmentsPage(sample_office)
    qtbot.addWidget(made)
    sample_office.on_change(made.refresh)
    made.resize(1080, 700)
    made.load()
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    return made
