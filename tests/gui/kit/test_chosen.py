"""When a choice in a list box counts: not at each arrow in the closed box."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.choice import Choice
from youthcourt.gui.kit.chosen import WhenChosen


@pytest.fixture
def told() -> list[str]:
    """What was told as chosen."""
    return []


@pytest.fixture
def page(qtbot: QtBot, told: list[str]) -> QWidget:
    """A list box, a list that is found in by typing, and a line to go on to."""
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    box, choice = QComboBox(), Choice()
    box.addItems(["one", "two", "three"])
    choice.set_choices([("1", "Ann"), ("2", "Ben"), ("3", "Cy")])
    for entry in (box, choice, QLineEdit()):
        column.addWidget(entry)
    WhenChosen(box, lambda: told.append(box.currentText()))
    choice.chosen.connect(lambda: told.append(choice.currentText()))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.parametrize("kind", [QComboBox, Choice])
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_arrows_in_a_closed_box_count_once_as_it_is_left_or_with_enter(
    qtbot: QtBot, page: QWidget, told: list[str], kind: type[QComboBox], end: Qt.Key
) -> None:
    """Rule: what is passed on the way to a choice is no choice."""
    box = next(found for found in page.findChildren(QComboBox) if type(found) is kind)
    box.setFocus()
    for _ in range(2):
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert told == []
    qtbot.keyClick(box, end)
    assert told == [box.currentText()]
    page.findChild(QLineEdit).setFocus()
    assert told == [box.currentText()]


def test_a_choice_in_the_open_list_counts_at_once(qtbot: QtBot, page: QWidget, told: list[str]) -> None:
    """Rule: closing the list with a choice makes it; looking through the list does not."""
    box = next(found for found in page.findChildren(QComboBox) if type(found) is QComboBox)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    box.showPopup()
    qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    assert told == []
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    assert told == ["three"]


def test_a_box_that_is_only_passed_tells_nothing(qtbot: QtBot, page: QWidget, told: list[str]) -> None:
    """Rule: coming by with Tab changes nothing."""
    box = next(found for found in page.findChildren(QComboBox) if type(found) is QComboBox)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Tab)
    assert told == []
