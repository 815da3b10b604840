"""The pages of the main window: made when first shown, joined by their signals."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from youthcourt.gui.kit.shutting import shut_parts
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.page_makers import MAKERS

if TYPE_CHECKING:
    from youthcourt.services.office import Office

PLACES = (
    ("today", "Today", "house"),
    ("cases", "Cases", "folder-open"),
    ("sittings", "Sittings", "scales"),
    ("people", "People", "users-three"),
    ("owed", "What is owed", "list-checks"),
    ("duty", "Jury duty", "check-square"),
    ("credits", "Time credits", "hand-heart"),
    ("appointments", "Appointments", "calendar-blank"),
    ("month", "The month", "chart-bar"),
    ("calls", "Calls and enquiries", "phone"),
    ("settings", "Settings", "gear"),
)
"""Key, words and icon of the places at the left, in the order of Ctrl+1, Ctrl+2 …"""

_TOP = {
    "case": "cases", "person": "people", "sitting": "sittings", "hearing": "sittings",
    "packet": "sittings", "case_papers": "cases", "console": "sittings", "readiness": "sittings",
    "providers": "owed", "keying": "sittings", "case_paper": "cases", "follow_up": "month",
    "month_paper": "month",
}  # fmt: skip
_PAPERS = frozenset({"case_papers", "case_paper", "month_paper"})
"""What the page of papers shows besides packets."""
_GOALS = {
    "open_case": "case",
    "open_person": "person",
    "open_sitting": "sitting",
    "open_hearing": "hearing",
    "open_packet": "packet",
    "open_console": "console",
    "open_papers": "case_papers",
    "open_case_papers": "case_papers",
    "open_credits": "credits",
    "open_readiness": "readiness",
    "open_keying": "keying",
    "open_appointments": "appointments",
}
"""Where the signals of pages lead."""
_PAUSE_MS = 150
"""How long the window is left alone between two pages that are made ahead of their time."""
_LOOKED_AT = {"case": "case", "person": "person"}


class Pages:
    """Shows pages by name. Every page has load, refresh and leave; some have shut and busy."""

    def __init__(
        self,
        office: Office,
        stack: QStackedWidget,
        go: Callable[[Place], None],
        backed_up: Callable[[], None],
    ) -> None:
        self._office = office
        self._stack = stack
        self._go = go
        self._backed_up = backed_up
        self._made: dict[str, Any] = {}
        self.made: Callable[[str, Any], None] = lambda _name, _page: None
        """Told of each page when it is made, by its name."""
        self._shown: Place | None = None
        self._shut = False
        self._old: set[str] = set()
        """Pages that are to be made anew once they may go."""

    def show(self, place: Place) -> None:
        """Load the place's record and bring its page to the front; raises what loading refuses.

        The first look at a case or a person goes into the trail before its data are read.
        """
        page = self._page(place.page)
        if place.page in _LOOKED_AT:
            self._office.look(_LOOKED_AT[place.page], str(place.key))
        if place.page == "case_papers":
            page.load_case(place.key)
        elif place.page == "case_paper":
            page.load_one(place.key, place.part)
        elif place.page == "month_paper":
            page.load_month(place.key)
        elif place.key is None:
            page.load()
        else:
            page.load(place.key)
        if place.part and place.page != "case_paper":
            page.show_part(place.part)
        self._shown = place
        self._stack.setCurrentWidget(page)
        self._drop_old()

    def top_of(self, page: str) -> str:
        """Return the place at the left that a page belongs to."""
        return _TOP.get(page, page)

    def leave(self) -> bool:
        """Save what is typed on the page shown; False when that was refused."""
        return self._shown is None or bool(self.current.leave())

    def busy(self) -> bool:
        """Say whether the page shown is at work on the court file, which must not be closed meanwhile."""
        return bool(getattr(self.current, "busy", False))

    def unrecorded(self) -> int:
        """Return how many hearings, or rows of a sitting, were begun on their page and are not recorded."""
        return sum(len(page.unrecorded) for page in self._made.values() if hasattr(page, "unrecorded"))

    def renew(self) -> None:
        """Make pages anew when they are next shown, so that they speak the words in use now.

        The one shown stays until it is left, and one that holds something begun until that is done.
        """
        self._old = set(self._made)
        self._drop_old()

    def _drop_old(self) -> None:
        for name in tuple(self._old):
            page = self._made[name]
            begun = page.begun() if hasattr(page, "begun") else {}
            if page is not self.current and not begun and not getattr(page, "presenting", False):
                self._old.discard(name)
                del self._made[name]
                self._stack.removeWidget(page)
                page.deleteLater()

    def begun(self) -> dict[str, dict[str, dict[str, str]]]:
        """Return what pages hold that is begun and not recorded: texts by page, record and field."""
        return {name: page.begun() for name, page in self._made.items() if hasattr(page, "begun")}

    @property
    def presenting(self) -> bool:
        """Say whether the jurors' screen is on."""
        return any(getattr(page, "presenting", False) for page in self._made.values())

    @property
    def current(self) -> Any:
        """The page shown."""
        return self._stack.currentWidget()

    def refresh(self, topics: frozenset[str]) -> None:
        """Let the page shown look again where *topics* concern it; others load when they are shown."""
        if self._shown is not None:
            self.current.refresh(topics)

    def stand_as(self, before: Pages) -> None:
        """Show the part of the page that *before* showed, where a page has parts."""
        if hasattr(self.current, "show_section"):
            self.current.show_section(before.current.current)

    def shut(self) -> None:
        """End what pages keep running, such as the jurors' screen, save no field any more, show nothing."""
        self._shut = True
        for page in self._made.values():
            if hasattr(page, "shut"):
                page.shut()
            shut_parts(page)
        self._shown = None

    def warm(self, then: Callable[[], object] = lambda: None) -> None:
        """Make the pages not shown yet, one at a time while nobody does anything; *then* at the end.

        So that none of them takes its time on the day when somebody waits for it.
        """
        missing = [kind for kind in MAKERS if kind not in self._made]
        if self._shut:
            return
        if not missing:
            then()
            return
        page = self._page(missing[0])
        if hasattr(page, "warm"):
            page.warm()
        QTimer.singleShot(_PAUSE_MS, self._stack, partial(self.warm, then))

    def _page(self, name: str) -> Any:
        kind = "packet" if name in _PAPERS else name
        if kind not in self._made:
            page = MAKERS[kind](self._office)
            self._join(page)
            self.made(kind, page)
            self._made[kind] = page
            self._stack.addWidget(page)
        return self._made[kind]

    def _join(self, page: Any) -> None:
        for signal, goal in _GOALS.items():
            if hasattr(page, signal):
                getattr(page, signal).connect(partial(self._go_to, goal))
        if hasattr(page, "open_place"):
            page.open_place.connect(lambda goal, key, part: self._go(Place(goal, key, part)))
        if hasattr(page, "open_case_paper"):
            page.open_case_paper.connect(lambda number, paper: self._go(Place("case_paper", number, paper)))
        if hasattr(page, "backed_up"):
            page.backed_up.connect(self._backed_up)
        if hasattr(page, "back"):
            page.back.connect(partial(self._go, Place("cases")))

    def _go_to(self, goal: str, key: object) -> None:
        self._go(Place(goal, key))
