"""What the system says of itself: it goes to sleep, or its screen is locked. Linux, over D-Bus.

Where there is no D-Bus, or Qt comes without it, nothing is ever told; the idle lock is still there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from youthcourt import words

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage


@dataclass(frozen=True)
class Told:
    """A signal of the system's bus or of the session's: who sends it, and what it is called."""

    system: bool
    path: str
    interface: str
    name: str


SIGNALS = (
    Told(False, "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged"),
    Told(False, "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged"),
    Told(False, "/org/xfce/ScreenSaver", "org.xfce.ScreenSaver", "ActiveChanged"),
    Told(True, "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"),
    Told(True, "", "org.freedesktop.login1.Session", "Lock"),
)
"""From the interfaces of freedesktop, GNOME and Xfce, and of systemd-logind."""

_HEARD: Any = SLOT("heard(QDBusMessage)")
"""The slot. The stubs ask for bytes, which the library refuses (PySide6 6.11.3)."""


class SystemLock(QObject):
    """Tells ``locking`` when the computer sleeps or its screen is locked."""

    locking = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined: list[tuple[QDBusConnection, Told]] = []
        self._join()

    def stop(self) -> None:
        """Hear nothing any more."""
        for bus, told in self._joined:
            bus.disconnect("", told.path, told.interface, told.name, self, _HEARD)
        self._joined.clear()

    def _join(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return
        buses = {True: QDBusConnection.systemBus(), False: QDBusConnection.sessionBus()}
        for told in SIGNALS:
            bus = buses[told.system]
            if bus.isConnected() and bus.connect("", told.path, told.interface, told.name, self, _HEARD):
                self._joined.append((bus, told))

    @Slot(words.text("QDBusMessage"))
    def heard(self, message: QDBusMessage) -> None:
        """Take what the bus says: a signal without an argument, or one that says that it begins."""
        self.tell(message.arguments())

    def tell(self, arguments: list[Any]) -> None:
        """Tell ``locking``, unless *arguments* say that the sleep or the locked screen is over."""
        if not arguments or arguments[0] is True:
            self.locking.emit()
