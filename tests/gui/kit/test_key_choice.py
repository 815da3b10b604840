"""A choice taken by one key: the number beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.key_choice import KeyChoice


@pytest.fixture
def choice(qtbot: QtBot, qapp: QApplication) -> KeyChoice:
    made = KeyChoice()
    qtbot.addWidget(made)
    made.set_up("What came of it", [("Reached", "a"), ("Busy & gone", "b"), ("Sent", "c")])
    made.show()
    made.setFocus()
    return made


def _radio(choice: KeyChoice, at: int) -> QRadioButton:
    return choice.findChildren(QRadioButton)[at]


def test_a_number_chooses_and_says_that_one_goes_on(qtbot: QtBot, choice: KeyChoice) -> None:
    assert choice.value() is None
    with qtbot.waitSignals([choice.chosen, choice.keyed]):
        qtbot.keyClick(_radio(choice, 0), "2")
    assert choice.value() == "b"
    assert (_radio(choice, 1).text(), _radio(choice, 1).accessibleName()) == (
        "2  Busy && gone",
        "Busy & gone",
    )
    assert choice.focusProxy() is _radio(choice, 1)


@pytest.mark.parametrize("key", ["9", "x", "0"])
def test_another_key_chooses_nothing(qtbot: QtBot, choice: KeyChoice, key: str) -> None:
    qtbot.keyClick(_radio(choice, 0), key)
    qtbot.keyClick(_radio(choice, 0), "1", Qt.KeyboardModifier.ControlModifier)
    assert choice.value() is None


def test_what_is_not_allowed_is_let_go_and_cannot_be_chosen(qtbot: QtBot, choice: KeyChoice) -> None:
    choice.choose("a")
    choice.allow(("a", "c"))
    assert choice.value() == "a"
    choice.allow(("c",))
    assert choice.value() is None
    assert choice.focusProxy() is _radio(choice, 2)
    qtbot.keyClick(_radio(choice, 2), "1")
    assert choice.value() is None
    qtbot.keyClick(_radio(choice, 2), "3")
    assert choice.value() == "c"
