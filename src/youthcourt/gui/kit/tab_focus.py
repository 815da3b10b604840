"""Tabs that never lose the keyboard: neither to their arrows, nor when what had it goes out of sight."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QTabWidget, QToolButton, QWidget
from shiboken6 import isValid


class TabFocus(QObject):
    """Watches *tabs* while they live.

    Qt gives a tab that comes up the focus where it was last, hidden meanwhile or not; what is hidden hands
    it on to whatever comes next in the window, and Ctrl+Tab is dead.
    """

    def __init__(self, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        for arrow in tabs.tabBar().findChildren(QToolButton):
            arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab comes to the tabs; Ctrl+Tab turns them
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Take the focus back where it left something on the tabs that is hidden now."""
        tabs = self._tabs
        if old is None or new is None or not isValid(tabs) or not isValid(old):
            return
        hidden = tabs.isAncestorOf(old) and not old.isVisible()
        if hidden and tabs.isVisible() and not tabs.isAncestorOf(new) and tabs.window() is new.window():
            tabs.setFocus()
