"""Tabs that read what they show once somebody looks at them: a page with many opens as fast as with few."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTabWidget, QWidget


class WaitingTabs(QObject):
    """Lets tabs of *tabs* wait for a look; the one in front shows at once."""

    def __init__(self, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._tabs = tabs
        self._waiting: dict[QWidget, Callable[[], None]] = {}
        tabs.currentChanged.connect(self._look)

    def wait(self, shows: Mapping[QWidget, Callable[[], None]]) -> None:
        """Let each tab show by its own function from now on, instead of what waited there before."""
        self._waiting = dict(shows)
        self._look()

    def show_all(self) -> None:
        """Let nothing wait any longer: each tab shows, looked at or not."""
        while self._waiting:
            self._waiting.popitem()[1]()

    def _look(self) -> None:
        show = self._waiting.pop(self._tabs.currentWidget(), None)
        if show is not None:
            show()
