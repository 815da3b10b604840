"""The word that something was done: there when needed, gone by itself, never in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit import toast
from youthcourt.gui.kit.toast import Toast, say_done, toast_of


@pytest.fixture
def window(dressed: QApplication, qtbot: QtBot) -> QWidget:
    """A window with something to type on."""
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made).addWidget(QLineEdit())
    made.resize(600, 400)
    made.show()
    return made


def test_a_toast_says_what_was_done_without_taking_the_focus(window: QWidget) -> None:
    """Whoever is typing goes on typing."""
    line = window.findChild(QLineEdit)
    line.setFocus()
    say_done(line, "<b>3 cases</b> moved.")
    shown = toast_of(window)
    assert shown.isVisible()
    assert shown.text == shown.accessibleName() == "<b>3 cases</b> moved."
    assert window.focusWidget() is line
    assert window.rect().contains(shown.geometry())
    assert not shown.undo_button.isVisible()


def test_undo_is_offered_once_and_takes_it_back(window: QWidget, qtbot: QtBot) -> None:
    """One click, one undo."""
    undone: list[bool] = []
    say_done(window, "Hearing moved.", undo=lambda: undone.append(True))
    button = toast_of(window).undo_button
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert not toast_of(window).isVisible()


def test_a_new_toast_takes_the_place_of_the_last(window: QWidget) -> None:
    """One at a time, and the old undo is not left under the new words."""
    say_done(window, "Hearing moved.", undo=lambda: None)
    say_done(window, "Letter printed.")
    assert len(window.findChildren(Toast)) == 1
    assert toast_of(window).text == "Letter printed."
    assert not toast_of(window).undo_button.isVisible()


def test_a_toast_goes_after_eight_seconds(window: QWidget, qtbot: QtBot) -> None:
    """Eight seconds are set; the test lets a shorter time pass."""
    assert toast.SHOWN_MS == 8_000
    shown = toast_of(window)
    assert shown.timer.interval() == 8_000
    shown.timer.setInterval(10)
    say_done(window, "Saved.")
    qtbot.waitUntil(lambda: not shown.isVisible())


def test_a_toast_waits_while_the_mouse_or_the_keyboard_is_on_it(window: QWidget) -> None:
    """Slow readers and switch users get all the time they need."""
    say_done(window, "Hearing moved.", undo=lambda: None)
    shown = toast_of(window)
    here = QPointF(1, 1)
    QApplication.sendEvent(shown, QEnterEvent(here, here, here))
    assert not shown.timer.isActive()
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    assert shown.timer.isActive()
    shown.undo_button.setFocus()
    assert not shown.timer.isActive()
    window.findChild(QLineEdit).setFocus()
    assert shown.timer.isActive()


def test_esc_sends_a_toast_away(window: QWidget, qtbot: QtBot) -> None:
    """From the keyboard, when the focus is on it; other keys leave it."""
    say_done(window, "Hearing moved.", undo=lambda: None)
    shown = toast_of(window)
    shown.undo_button.setFocus()
    qtbot.keyClick(shown.undo_button, Qt.Key.Key_F2)
    assert shown.isVisible()
    qtbot.keyClick(shown.undo_button, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_a_toast_stays_in_its_window_when_the_window_shrinks(window: QWidget, qtbot: QtBot) -> None:
    """Also at the least width of a small laptop."""
    say_done(window, "Hearing moved.")
    window.resize(320, 240)
    qtbot.waitUntil(lambda: window.rect().contains(toast_of(window).geometry()))


def test_a_form_with_a_place_for_it_shows_the_toast_below_its_page(
    dressed: QApplication, qtbot: QtBot
) -> None:
    """What it reports stays in sight: the page makes room."""
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.setObjectName(toast.COLUMN)
    page = QLineEdit()
    column.addWidget(page, 1)
    made.resize(600, 400)
    made.show()
    say_done(page, "Hearing moved.")
    shown = toast_of(made)
    qtbot.waitUntil(lambda: shown.geometry().top() > page.geometry().bottom())
    say_done(page, "Moved back.")
    assert toast_of(made) is shown
    shown.dismiss()
    assert not shown.isVisible()
