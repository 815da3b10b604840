"""Tabs keep the keyboard whatever goes out of sight on them."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QTabWidget, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.gui.kit.tab_focus import TabFocus


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A button that comes first in the window, and two tabs with a button each."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.addWidget(QPushButton("before"))
    tabs = QTabWidget()
    for name in ("one", "two"):
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.addWidget(QPushButton(name))
        tabs.addTab(page, name)
    column.addWidget(tabs)
    TabFocus(tabs)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_tab_whose_last_field_is_hidden_meanwhile_gives_the_focus_to_the_tabs(
    window: QWidget, qtbot: QtBot
) -> None:
    tabs = window.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    held = [tabs.widget(at).findChild(QPushButton) for at in range(2)]
    for at in (0, 1):
        tabs.setCurrentIndex(at)
        held[at].setFocus()
    held[0].hide()
    tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: tabs.isAncestorOf(window.focusWidget()))


def test_the_arrows_of_tabs_are_no_stop_of_the_keyboard(window: QWidget) -> None:
    tabs = window.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    arrows = tabs.tabBar().findChildren(QToolButton)
    assert arrows
    assert {arrow.focusPolicy().name for arrow in arrows} == {"NoFocus"}
