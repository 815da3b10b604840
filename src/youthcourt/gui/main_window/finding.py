"""What Ctrl+K finds: records, settings and commands, in one list, the best first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from youthcourt import words
from youthcourt.gui.kit.help_pages import search_help
from youthcourt.gui.main_window.commands import Listed
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.settings.sections import Spot
from youthcourt.services.recent import recent
from youthcourt.services.search import Found, find
from youthcourt.services.wanted import Wanted, words_in

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_SHOWN = 30
_HELP_PAGES = 3
"""So many pages of the help are listed, below all else."""
_LEAST = 3
"""Letters from which on the help is searched as well."""
_RECORDS = {
    "case": ("Case", "folder-open"),
    "person": ("Person", "user"),
    "sitting": ("Sitting", "scales"),
    "enquiry": ("Enquiry", "phone"),
    "packet": ("Printed papers", "file-pdf"),
    "case_papers": ("Printed papers", "file-pdf"),
}
_BY_DAY = ("sitting", "packet")
_VISITED = ("case", "person", "sitting")


@dataclass(frozen=True)
class Hit:
    """A line of the list: its words, what kind of thing it is, its keys or nothing, how it is opened."""

    label: str
    kind: str
    icon: str
    open: Callable[[], object]
    keys: str = ""

    @property
    def spoken(self) -> str:
        """The whole line, for screen readers."""
        return words.listing(part for part in (self.label, self.kind, self.keys) if part)


class Finder:
    """Looks through an open court, and through what the window offers."""

    def __init__(
        self, office: Office, go: Callable[[Place], None], commands: Callable[[], Sequence[Listed]],
        spots: Iterable[Spot], visited: Callable[[], Iterable[Place]],
        show_help: Callable[[str], object],
    ) -> None:  # fmt: skip
        self._office, self._go, self._visited, self._show_help = office, go, visited, show_help
        offered = [_of_command(one) for one in commands() if one.action.isEnabled()]
        self._commands = Wanted((hit, hit.label, "") for hit in offered)
        self._settings = Wanted((self._of_setting(spot), spot.label, spot.alike) for spot in spots)

    def hits(self, typed: str) -> list[Hit]:
        """Return what *typed* finds; what was looked at last, where nothing is typed.

        Where nothing that the window offers has the words, those that differ by a slip of the keys stand
        below the records, unless a record has the words as they are typed.
        """
        wanted = words_in(typed)
        if not typed.strip():
            return [self._of_record(found) for found in self._office.ask(recent, self._seen())]
        found = [self._of_record(one) for one in self._office.ask(find, typed)]
        if not wanted:
            return found
        offered, chosen = self._commands.exact(wanted), self._settings.exact(wanted)
        if not (offered or chosen or Wanted((hit, hit.label, "") for hit in found).exact(wanted)):
            offered, chosen = self._commands.slipped(wanted), self._settings.slipped(wanted)
        run = "".join(wanted)
        begin = [
            one for one in offered if "".join(words_in(one.label)).startswith(run) and len(wanted[0]) > 1
        ]
        rest = [one for one in offered if one not in begin]
        return [*begin, *found, *rest, *chosen, *self._of_help(typed)][:_SHOWN]

    def _seen(self) -> tuple[tuple[str, str], ...]:
        """Return the records shown in this window, the newest first."""
        keys = [(place.page, _key(place.key)) for place in self._visited() if place.page in _VISITED]
        return tuple(dict.fromkeys(reversed(keys)))

    def _of_record(self, found: Found) -> Hit:
        kind, icon = _RECORDS[found.kind]
        return Hit(found.label, words.text(kind), icon, lambda: self._go(_place(found)))

    def _of_help(self, typed: str) -> list[Hit]:
        pages = search_help(typed)[:_HELP_PAGES] if len(typed.strip()) >= _LEAST else ()
        return [
            Hit(page.title, words.text("Help"), "question", partial(self._show_help, page.name))
            for page in pages
        ]

    def _of_setting(self, spot: Spot) -> Hit:
        place = Place("settings", spot.section, spot.part)
        return Hit(spot.label, words.text("Setting"), "gear", lambda: self._go(place))


def _place(found: Found) -> Place:
    if found.kind == "enquiry":
        return Place("calls", found.id, "enquiries")
    return Place(found.kind, date.fromisoformat(found.id) if found.kind in _BY_DAY else found.id)


def _key(key: object) -> str:
    return key.isoformat() if isinstance(key, date) else str(key)


def _of_command(listed: Listed) -> Hit:
    return Hit(listed.words, listed.menu, "list-bullets", listed.action.trigger, listed.keys)
