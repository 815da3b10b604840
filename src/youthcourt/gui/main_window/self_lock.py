"""When the court locks by itself: nobody is there, or the computer sleeps or locks its own screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.main_window.idle import IdleWatch
from youthcourt.gui.main_window.system_lock import SystemLock
from youthcourt.services.settings import settings

if TYPE_CHECKING:
    from youthcourt.gui.main_window.places import Pages
    from youthcourt.services.office import Office

PRESENTING_MINUTES = 60
"""While the jurors' screen is on, nobody need touch a key for a whole hearing; then it locks all the same."""


class SelfLock(QObject):
    """Calls *lock* when it is time; it may be called again until the court is locked.

    A sample court never locks by itself: nobody has its passphrase, and nobody in it is real.
    """

    def __init__(
        self, office: Office, pages: Pages, lock: Callable[[], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._pages = pages
        self._lock = lock
        self._chosen = office.ask(settings)
        self.watch = IdleWatch(office.now, self._minutes, self)
        self.watch.idle.connect(lock)
        self.system = SystemLock(self)
        self.system.locking.connect(self._system_locks)

    def refresh(self, topics: frozenset[str]) -> None:
        """Read the court's choice again when it changed; a look itself never waits for the court file."""
        if concerns(topics, "settings"):
            self._chosen = self._office.ask(settings)

    def stop(self) -> None:
        """Watch no longer: the court is closed."""
        self.watch.stop()
        self.system.stop()

    def _system_locks(self) -> None:
        if self._lockable():
            self._lock()

    def _lockable(self) -> bool:
        """Say whether there is an open court that may be locked unasked."""
        return not self._office.store.closed and not self._chosen.sample

    def _minutes(self) -> int:
        minutes = self._chosen.lock_minutes
        if not minutes or not self._lockable():
            return 0
        return max(minutes, PRESENTING_MINUTES if self._pages.presenting else 0)
