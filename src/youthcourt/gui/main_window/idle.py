"""Locking by itself: nobody has touched a key or the mouse for as long as the court allows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_MS = 5_000
"""How often it is looked whether the time is up, in milliseconds."""
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
    }
)


class IdleWatch(QObject):
    """Tells ``idle`` once the time is up, and again at each look until somebody does something.

    *clock* gives the local time, so that a computer that has slept counts its sleep; *minutes* gives the
    court's choice at each look, 0 for never. It hears what reaches the windows of the program, the
    newest first: dialogs and menus as well.
    """

    idle = Signal()

    def __init__(
        self, clock: Callable[[], datetime], minutes: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = minutes
        self._touched = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self.watch)

    def touch(self) -> None:
        """Somebody is here."""
        self._touched = self._clock()

    def look(self) -> None:
        """Look whether the time is up."""
        minutes = self._minutes()
        if minutes and self._clock() - self._touched >= timedelta(minutes=minutes):
            self.idle.emit()

    def stop(self) -> None:
        """Watch no longer: the court is closed."""
        self._timer.stop()

    def watch(self, window: QWindow | None) -> None:
        """Hear what reaches *window* from now on; it has the keyboard."""
        if window is not None:
            window.removeEventFilter(self)  # else a window that comes to the front twice is heard twice
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.touch()
        return super().eventFilter(watched, event)
