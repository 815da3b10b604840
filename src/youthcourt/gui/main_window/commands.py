"""The window's own commands and its menu bar; pages add theirs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from youthcourt import words
from youthcourt.look import plain


@dataclass(frozen=True)
class Command:
    """A command of the window: its menu, its words, what it does, its keys."""

    menu: str
    words: str
    act: Callable[[], object]
    keys: str = ""
    icon: str = ""


def fill_menus(window: QMainWindow, commands: Sequence[Command]) -> dict[str, QMenu]:
    """Put *commands* into the menu bar in their order; returns the menus by name."""
    menus: dict[str, QMenu] = {}
    for command in commands:
        if command.menu not in menus:
            menus[command.menu] = window.menuBar().addMenu(words.text(command.menu))
        menus[command.menu].addAction(_action(window, command))
    return menus


def _action(window: QMainWindow, command: Command) -> QAction:
    told = words.text(command.words)
    action = plain.action(told, window, command.act, icon_name=command.icon)
    # These are the program's own words: their & marks the access key.
    action.setText(told)
    if command.keys:
        action.setShortcut(QKeySequence(command.keys))
    if command.words.startswith("&Quit"):
        action.setMenuRole(QAction.MenuRole.QuitRole)
    if command.words.startswith("&About"):
        action.setMenuRole(QAction.MenuRole.AboutRole)
    return action
