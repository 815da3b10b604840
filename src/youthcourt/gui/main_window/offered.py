"""What the main window itself offers, on every page: its menus, words and keys."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from youthcourt.gui.main_window.about import show_about
from youthcourt.gui.main_window.commands import Command
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.key_sheet import KEYS
from youthcourt.gui.main_window.places import PLACES

if TYPE_CHECKING:
    from youthcourt.gui.main_window.window import MainWindow


def window_commands(window: MainWindow) -> list[Command | tuple[str, QAction]]:
    """Return the window's own commands in the order of its menus."""
    go = [
        Command("&Go", title, partial(window.show_place, Place(key)), f"Ctrl+{number}", icon)
        for number, (key, title, icon) in enumerate(PLACES, 1)
    ]
    return [
        Command("&File", "&New referral…", window.new_referral, "Ctrl+N", "plus"),
        Command("&File", "&Import…", window.import_file, "Ctrl+I"),
        Command("&File", "&Back up now", window.back_up, "", "floppy-disk"),
        Command("&File", "&Lock now", window.lock, "Ctrl+L", "lock"),
        Command("&File", "&Quit", window.close, "Ctrl+Q", role="quit"),
        ("&Edit", window.undoing.undo_action),
        ("&Edit", window.undoing.redo_action),
        Command("&Edit", "&Find anything…", window.find_anything, "Ctrl+K", "magnifying-glass"),
        Command("&Edit", "&History of this record…", window.show_versions, "Ctrl+H"),
        *go,
        Command("&Go", "&Back", window.back, "Alt+Left"),
        Command("&Go", "&Forward", window.forward, "Alt+Right"),
        Command("&Help", "&Keys", window.show_keys, KEYS),
        Command("&Help", "&About Youth Court", lambda: show_about(window), role="about"),
    ]
