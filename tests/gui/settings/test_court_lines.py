"""Numbers, times and codes under Settings > Court: taken as they are typed, or kept with the reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.gui.hand import type_into
from youthcourt.gui.kit.fields import Field
from youthcourt.gui.settings.settings_page import SettingsPage
from youthcourt.services.office import Office
from youthcourt.services.settings import settings


def field_of(page: SettingsPage, key: str) -> Field:
    """Return the field of a setting."""
    found: Field = page._sections["court"]._fields[key]
    return found


def entry(page: SettingsPage, key: str) -> QLineEdit:
    """Return the line of a setting."""
    line = field_of(page, key).input
    assert isinstance(line, QLineEdit)
    return line


@pytest.mark.parametrize("typed", ["99", "abc", "", "2.5", "-3"])
def test_a_number_that_cannot_be_used_stays_as_typed_with_its_range_beside_it(
    qtbot: QtBot, page: SettingsPage, office: Office, typed: str
) -> None:
    """Rule: no key is swallowed and nothing else is saved in place of what was typed."""
    field = field_of(page, "jury_size")
    field.input.setFocus()
    field.input.selectAll()
    qtbot.keyClick(field.input, Qt.Key.Key_Delete)
    qtbot.keyClicks(field.input, typed)
    qtbot.keyClick(field.input, Qt.Key.Key_Tab)
    assert field.input.text() == typed
    assert field.beneath == "Jurors on a panel must be a whole number between 1 and 24."
    assert field.input.property("bad")
    assert office.ask(settings).jury_size == 6
    type_into(qtbot, page, "jury_size_input", " 08")
    assert office.ask(settings).jury_size == 8
    assert field.input.text() == "8"


def test_the_arrow_keys_step_a_number_within_its_range(qtbot: QtBot, page: SettingsPage) -> None:
    """Rule: a step never leaves the range, and what is no number is not stepped."""
    line = entry(page, "alternates")
    line.setFocus()
    for key, shown in ((Qt.Key.Key_PageUp, "6"), (Qt.Key.Key_Down, "5"), (Qt.Key.Key_PageDown, "0")):
        qtbot.keyClick(line, key)
        assert line.text() == shown
    line.setText("two")
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert line.text() == "two"


@pytest.mark.parametrize(
    ("typed", "kept", "shown"),
    [
        ("9:30 AM", "09:30", "9:30 AM"),
        ("930", "09:30", "9:30 AM"),
        ("9.30", "09:30", "9:30 AM"),
        ("1:30 pm", "13:30", "1:30 PM"),
        ("9", "09:00", "9:00 AM"),
    ],
)
def test_the_usual_start_is_taken_as_it_is_typed_and_shown_as_times_are(
    qtbot: QtBot, page: SettingsPage, office: Office, typed: str, kept: str, shown: str
) -> None:
    """Rule: the time as the window writes it can be typed; what is none stays with the reason."""
    line = entry(page, "usual_start")
    assert line.text() == "9:00 AM"
    type_into(qtbot, page, "usual_start_input", typed)
    assert (office.ask(settings).usual_start, line.text()) == (kept, shown)
    assert page.leave()
    type_into(qtbot, page, "usual_start_input", "noonish")
    assert line.text() == "noonish"
    assert "such as 9:30 AM" in field_of(page, "usual_start").beneath
    assert not page.leave()


def test_the_state_may_be_typed_small(qtbot: QtBot, page: SettingsPage, office: Office) -> None:
    """Rule: a short code is shown and kept in capitals."""
    type_into(qtbot, page, "region_input", "ny")
    assert (office.ask(settings).region, entry(page, "region").text()) == ("NY", "NY")
