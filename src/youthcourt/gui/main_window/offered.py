"""What the main window itself offers, on every page: its menus, words and keys."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from youthcourt.gui.main_window.acts import Acts
from youthcourt.gui.main_window.backup_line import BackupLine
from youthcourt.gui.main_window.commands import Command, Given
from youthcourt.gui.main_window.court_day import CourtDay
from youthcourt.gui.main_window.first_steps import FirstStepsPart
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.key_sheet import KEYS
from youthcourt.gui.main_window.places import PLACES
from youthcourt.gui.main_window.undoing import Undoing
from youthcourt.gui.main_window.viewing import Viewing


class Window(Protocol):
    """What the commands ask of the window."""

    undoing: Undoing
    first_steps: FirstStepsPart
    backup_line: BackupLine
    viewing: Viewing
    court_day: CourtDay

    def show_help(self) -> None: ...
    def lock(self) -> None: ...
    def close(self) -> bool: ...
    def show_place(self, place: Place) -> None: ...
    def back(self) -> None: ...
    def forward(self) -> None: ...


def window_commands(window: Window, acts: Acts) -> list[Command | Given]:
    """Return the window's own commands in the order of its menus."""
    return [*_file(window, acts), *_edit(window, acts), *_view(window), *_go(window), *_help(window, acts)]


def _file(window: Window, acts: Acts) -> list[Command | Given]:
    day = window.court_day
    return [
        Command("&File", "&New referral…", acts.new_referral, "Ctrl+N", "plus", bar=2, worded=True),
        Command("&File", "New &sitting…", day.new_sitting, "Ctrl+Shift+N", "calendar-plus"),
        Command("&File", "&Import…", acts.import_file, "Ctrl+I", "download-simple"),
        Command("&File", "&Print this…", day.print_this, "Ctrl+P", "printer", bar=2),
        Command("&File", "Packet &of the sitting", day.packet, "Ctrl+Shift+P", "file-pdf"),
        Command("&File", "&Back up now", window.backup_line.back_up, "", "floppy-disk"),
        Command("&File", "&Lock now", window.lock, "Ctrl+L", "lock", bar=5),
        Command("&File", "&Quit", window.close, "Ctrl+Q", role="quit"),
    ]


def _edit(window: Window, acts: Acts) -> list[Command | Given]:
    return [
        Given("&Edit", window.undoing.undo_action, bar=3),
        Given("&Edit", window.undoing.redo_action, bar=3),
        Command(
            "&Edit", "&Find anything…", acts.find_anything, "Ctrl+K", "magnifying-glass", bar=4, worded=True
        ),
        Command("&Edit", "&History of this record…", acts.show_versions, "Ctrl+H", "clock-counter-clockwise"),
    ]


def _view(window: Window) -> list[Command | Given]:
    view = window.viewing
    return [
        Command("View", "&Jurors' screen", window.court_day.screen, "F5", "presentation"),
        Command("View", "&Larger text", view.larger, "Ctrl++; Ctrl+=", "magnifying-glass-plus"),
        Command("View", "&Smaller text", view.smaller, "Ctrl+-", "magnifying-glass-minus"),
        Command("View", "&Usual text size", view.usual_size, "Ctrl+0"),
        Command("View", "&Next pane", view.next_pane, "F6"),
        Command("View", "&Pane before", view.pane_before, "Shift+F6"),
        *(Given("View", action) for action in view.actions),
    ]


def _go(window: Window) -> list[Command | Given]:
    places = [
        Command(
            "&Go",
            title,
            partial(window.show_place, Place(key)),
            _keys(number, key),
            icon,
            role="settings" if key == "settings" else "",
        )
        for number, (key, title, icon) in enumerate(PLACES, 1)
    ]
    return [
        *places,
        Command("&Go", "Follow-up", partial(window.show_place, Place("follow_up"))),
        Command("&Go", "&Back", window.back, "Alt+Left", "arrow-left", bar=1),
        Command("&Go", "&Forward", window.forward, "Alt+Right", "arrow-right", bar=1),
    ]


_MOST_NUMBERS = 9
"""Places beyond the ninth have no key of their own: Ctrl+0 is the usual text size."""


_OWN_KEYS = {"settings": ("Ctrl+,",), "calls": ("Ctrl+J",)}


def _keys(number: int, key: str) -> str:
    """Return the keys that lead to a place: Ctrl and its number, as far as there are numbers."""
    keys = [f"Ctrl+{number}"] if number <= _MOST_NUMBERS else []
    return "; ".join([*keys, *_OWN_KEYS.get(key, ())])


def _help(window: Window, acts: Acts) -> list[Command | Given]:
    return [
        Command("&Help", "&Help for this page", window.show_help, "F1", "question", bar=5),
        Command("&Help", "&Contents of the help", acts.show_contents),
        Command("&Help", "&First steps", window.first_steps.restart),
        Command("&Help", "&Keys", acts.show_keys, KEYS),
        Command("&Help", "&About Youth Court", acts.show_about, role="about"),
    ]
