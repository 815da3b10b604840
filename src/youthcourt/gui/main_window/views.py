"""The saved views at the left, each below its place, with how many rows it has."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from youthcourt.domain.errors import YouthCourtError
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.navigation import NavigationList
from youthcourt.gui.main_window.history import Place, Way
from youthcourt.services import views
from youthcourt.services.views import ViewLine

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def mark_of(page: str, view_id: object) -> str:
    """Return what a saved view is known by in the list of places."""
    return f"{page}/{view_id}"


class Views(QObject):
    """Fills the list of places, and counts one view at a time whenever the window has nothing else to do."""

    def __init__(
        self, office: Office, places: NavigationList, way: Way, show: Callable[[Place], object]
    ) -> None:
        super().__init__(places)
        self._office, self._places, self._way, self._show = office, places, way, show
        self._lines: tuple[ViewLine, ...] = ()
        self._waiting: deque[ViewLine] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._count_next)

    def load(self) -> None:
        """Read which views there are, then count them one after the other."""
        self._lines = self._office.ask(views.list_views)
        for page in views.COUNTS:
            lines = [(mark_of(page, line.id), line.name) for line in self._lines if line.page == page]
            self._places.set_views(page, lines)
        self._count_again()

    def refresh(self, topics: frozenset[str]) -> None:
        """Look again after a change: at the views themselves, else only at their counts."""
        if concerns(topics, "views"):
            self.load()
            self._leave_what_is_gone()
        else:
            self._count_again()

    def stop(self) -> None:
        """Count nothing more: the court is being closed."""
        self._waiting.clear()
        self._timer.stop()

    def _leave_what_is_gone(self) -> None:
        """Go from a view that was deleted, or its saving undone, to its list; no way leads back to it."""
        before = self._way.here
        self._way.mend(self._standing)
        if self._way.here is not None and self._way.here != before:
            self._show(self._way.here)

    def _standing(self, place: Place) -> Place:
        gone = place.key is not None and all(line.id != place.key for line in self._lines)
        return Place(place.page) if gone and place.page in views.COUNTS else place

    def _count_again(self) -> None:
        self._waiting = deque(self._lines)
        if self._waiting:
            self._timer.start()

    def _count_next(self) -> None:
        if not self._waiting or self._office.store.closed:
            self._timer.stop()
            return
        line = self._waiting.popleft()
        try:
            count = self._office.ask(views.view_count, line.page, line.asked)
        except YouthCourtError:
            self.stop()  # the page shown tells it; a count alone is not worth a message
            return
        self._places.set_count(mark_of(line.page, line.id), count)
