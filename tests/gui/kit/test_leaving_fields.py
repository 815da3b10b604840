"""When the inputs of a page are left, and when they are not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.leaving_fields import LeavingFields
from youthcourt.gui.kit.shutting import shut_parts


@pytest.fixture
def told() -> list[str]:
    """What was told."""
    return []


@pytest.fixture
def page(qtbot: QtBot, told: list[str]) -> QWidget:
    """A line, a number, a choice, a tick box and a text, each of which tells its name as it is left."""
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for kind in (QLineEdit, QSpinBox, QComboBox, QCheckBox, QPlainTextEdit):
        entry = kind(made)
        if isinstance(entry, QComboBox):
            entry.addItems(["one", "two"])
        column.addWidget(entry)
        LeavingFields(made, [entry], lambda name=kind.__name__: told.append(name))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_each_kind_of_input_is_left_in_its_own_way(qtbot: QtBot, page: QWidget, told: list[str]) -> None:
    """A number or a choice when it is done with, not at each step; a tick at once; a text by the cursor."""
    line, number = page.findChild(QLineEdit), page.findChild(QSpinBox)
    choice, box, text = page.findChild(QComboBox), page.findChild(QCheckBox), page.findChild(QPlainTextEdit)
    line.setFocus()
    qtbot.keyClicks(line, "a")
    assert told == []
    number.setFocus()
    assert told == ["QLineEdit"]
    qtbot.keyClick(number, Qt.Key.Key_Up)
    qtbot.keyClick(number, Qt.Key.Key_Up)
    assert told == ["QLineEdit"]
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert told.pop() == "QSpinBox"
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    assert told.pop() == "QComboBox"
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert told.pop() == "QCheckBox"
    text.setFocus()
    told.clear()
    qtbot.keyClicks(text, "a")
    assert told == []
    line.setFocus()
    assert told == ["QPlainTextEdit"]


def test_what_is_filled_in_by_the_page_is_not_left(page: QWidget, told: list[str]) -> None:
    page.findChild(QLineEdit).setText("a")
    page.findChild(QSpinBox).setValue(7)
    page.findChild(QComboBox).setCurrentIndex(1)
    page.findChild(QCheckBox).setChecked(True)
    page.findChild(QPlainTextEdit).setPlainText("a")
    assert told == []


def test_nothing_is_left_any_more_once_the_page_is_shut(qtbot: QtBot, page: QWidget, told: list[str]) -> None:
    """As a window goes, the cursor leaves its field; the court is closed by then."""
    line = page.findChild(QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "a")
    shut_parts(page)
    page.hide()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert told == []
