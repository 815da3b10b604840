"""The settings page of a court of the test's own."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from youthcourt.gui.settings.settings_page import SettingsPage
from youthcourt.services.office import Office


@pytest.fixture
def page(qtbot: QtBot, office: Office) -> SettingsPage:
    """The settings, loaded and shown, at the court's own choices."""
    made = SettingsPage(office)
    qtbot.addWidget(made)
    made.resize(1080, 740)
    made.load()
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)  # before that no field is left
    return made
