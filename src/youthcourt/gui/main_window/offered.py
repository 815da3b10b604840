"""What the main window itself offers, on every page: its menus, words and keys."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtGui import QAction

from youthcourt.gui.main_window.acts import Acts
from youthcourt.gui.main_window.backup_line import BackupLine
from youthcourt.gui.main_window.commands import Command
from youthcourt.gui.main_window.first_steps import FirstStepsPart
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.key_sheet import KEYS
from youthcourt.gui.main_window.places import PLACES
from youthcourt.gui.main_window.undoing import Undoing


class Window(Protocol):
    """What the commands ask of the window."""

    undoing: Undoing
    first_steps: FirstStepsPart
    backup_line: BackupLine

    def show_help(self) -> None: ...
    def lock(self) -> None: ...
    def close(self) -> bool: ...
    def show_place(self, place: Place) -> None: ...
    def back(self) -> None: ...
    def forward(self) -> None: ...


def window_commands(window: Window, acts: Acts) -> list[Command | tuple[str, QAction]]:
    """Return the window's own commands in the order of its menus."""
    go = [
        Command("&Go", title, partial(window.show_place, Place(key)), f"Ctrl+{number}", icon)
        for number, (key, title, icon) in enumerate(PLACES, 1)
    ]
    return [
        Command("&File", "&New referral…", acts.new_referral, "Ctrl+N", "plus"),
        Command("&File", "&Import…", acts.import_file, "Ctrl+I"),
        Command("&File", "&Back up now", window.backup_line.back_up, "", "floppy-disk"),
        Command("&File", "&Lock now", window.lock, "Ctrl+L", "lock"),
        Command("&File", "&Quit", window.close, "Ctrl+Q", role="quit"),
        ("&Edit", window.undoing.undo_action),
        ("&Edit", window.undoing.redo_action),
        Command("&Edit", "&Find anything…", acts.find_anything, "Ctrl+K", "magnifying-glass"),
        Command("&Edit", "&History of this record…", acts.show_versions, "Ctrl+H"),
        *go,
        Command("&Go", "&Back", window.back, "Alt+Left"),
        Command("&Go", "&Forward", window.forward, "Alt+Right"),
        Command("&Help", "&Help for this page", window.show_help, "F1", "question"),
        Command("&Help", "&Contents of the help", acts.show_contents),
        Command("&Help", "&First steps", window.first_steps.restart),
        Command("&Help", "&Keys", acts.show_keys, KEYS),
        Command("&Help", "&About Youth Court", acts.show_about, role="about"),
    ]
