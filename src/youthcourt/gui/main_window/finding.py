"""What Ctrl+K finds: records, settings and commands, in one list, the best first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from youthcourt import words
from youthcourt.domain.text import fold
from youthcourt.gui.kit.help_pages import search_help
from youthcourt.gui.main_window.commands import Listed
from youthcourt.gui.main_window.history import Place
from youthcourt.services.recent import recent
from youthcourt.services.search import Found, find
from youthcourt.services.settings import DECLARED

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
        sections: Iterable[tuple[str, str]], visited: Callable[[], Iterable[Place]],
        show_help: Callable[[str], object],
    ) -> None:  # fmt: skip
        self._office, self._go, self._visited, self._show_help = office, go, visited, show_help
        self._commands = [_of_command(one) for one in commands() if one.action.isEnabled()]
        self._settings = [
            *(self._of_setting(words.text(title), key) for key, title in sections),
            *(self._of_setting(words.text(declared.label), "court") for declared in DECLARED.values()),
        ]

    def hits(self, typed: str) -> list[Hit]:
        """Return what *typed* finds; what was looked at last, where nothing is typed."""
        wanted = fold(typed).split()
        if not wanted:
            return [self._of_record(found) for found in self._office.ask(recent, self._seen())]
        found = [self._of_record(one) for one in self._office.ask(find, typed)]
        offered = _matching(self._commands, wanted)
        chosen = _matching(self._settings, wanted)
        begin = [
            one for one in offered if fold(one.label).startswith(" ".join(wanted)) and len(wanted[0]) > 1
        ]
        rest = [one for one in offered if one not in begin]
        return [*begin, *found, *rest, *chosen, *self._of_help(typed)][:_SHOWN]

    def _seen(self) -> tuple[tuple[str, str], ...]:
        """Return the records shown in this window, the newest first."""
        keys = [(place.page, _key(place.key)) for place in self._visited() if place.page in _VISITED]
        return tuple(dict.fromkeys(reversed(keys)))

    def _of_record(self, found: Found) -> Hit:
        kind, icon = _RECORDS[found.kind]
        key: object = date.fromisoformat(found.id) if found.kind in _BY_DAY else found.id
        return Hit(found.label, words.text(kind), icon, lambda: self._go(Place(found.kind, key)))

    def _of_help(self, typed: str) -> list[Hit]:
        pages = search_help(typed)[:_HELP_PAGES] if len(typed.strip()) >= _LEAST else ()
        return [
            Hit(page.title, words.text("Help"), "question", partial(self._show_help, page.name))
            for page in pages
        ]

    def _of_setting(self, label: str, section: str) -> Hit:
        return Hit(label, words.text("Setting"), "gear", lambda: self._go(Place("settings", section)))


def _key(key: object) -> str:
    return key.isoformat() if isinstance(key, date) else str(key)


def _of_command(listed: Listed) -> Hit:
    return Hit(listed.words, listed.menu, "list-bullets", listed.action.trigger, listed.keys)


def _matching(hits: Iterable[Hit], wanted: Sequence[str]) -> list[Hit]:
    """Return the hits in whose words each wanted word begins one."""
    return [hit for hit in hits if all(f" {word}" in f" {fold(hit.label)}" for word in wanted)]
