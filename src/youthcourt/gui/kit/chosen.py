"""When a choice in a list box is made: in its open list at once, by keys in the closed one as it is left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox

_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WhenChosen(QObject):
    """Calls *act* when the person has chosen in *box*.

    Each arrow or letter in the closed box shows another choice on the way to the one that is meant. Such a
    choice counts when the cursor leaves the box or Enter is pressed; one in the open list counts at once.
    """

    def __init__(self, box: QComboBox, act: Callable[[], object]) -> None:
        super().__init__(box)
        self._act = act
        self._stepping = self._passing = False
        box.activated.connect(self._activated)
        box.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if Qt.Key(event.key()) in _DONE:
                self._settle()
            elif not self._stepping:
                self._stepping = True
                watched.event(event)
                self._stepping = False
                return True
        if isinstance(event, QFocusEvent) and _left(event):
            self._settle()
        return super().eventFilter(watched, event)

    def _activated(self) -> None:
        self._passing = True
        if not self._stepping:
            self._settle()

    def _settle(self) -> None:
        if self._passing:
            self._passing = False
            self._act()


def _left(event: QFocusEvent) -> bool:
    """Say whether the cursor goes elsewhere, and not only into the box's own list."""
    return event.lostFocus() and QApplication.activePopupWidget() is None
