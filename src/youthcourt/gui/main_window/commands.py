"""The one registry of commands: the window's own and those of the page shown.

The menu bar, the toolbar, the context menu, the sheet of keys and Ctrl+K are made from it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from youthcourt import words
from youthcourt.gui.kit.fields import spoken
from youthcourt.gui.kit.page_commands import commands_of, words_of
from youthcourt.gui.kit.tool_bar import ToolBar
from youthcourt.look import plain

_ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole,
          "settings": QAction.MenuRole.PreferencesRole}  # fmt: skip
_PAGE_MENUS = {
    "cases": "Case", "case": "Case", "case_papers": "Print", "case_paper": "Print", "packet": "Print",
    "sittings": "Sitting", "sitting": "Sitting", "readiness": "Sitting",
    "hearing": "Hearing", "console": "Hearing", "people": "Person", "person": "Person", "settings": "Tools",
    "calls": "Calls", "month": "Month", "month_paper": "Print", "follow_up": "Follow-up",
}  # fmt: skip
"""What the menu of the page shown is called. It has no letter of its own: the page needs them all."""


@dataclass(frozen=True)
class Command:
    """A command of the window: its menu, its words, what it does, its keys."""

    menu: str
    words: str
    act: Callable[[], object]
    keys: str = ""
    icon: str = ""
    role: str = ""
    """``quit``, ``about`` or ``settings``: where macOS keeps it."""
    bar: int = 0
    """Which group of the toolbar it stands in, from 1; 0 for none."""
    worded: bool = False
    """Whether its words stand beside its picture there."""


@dataclass(frozen=True)
class Given:
    """A command that is an action already: its menu, and its group of the toolbar."""

    menu: str
    action: QAction
    bar: int = 0


@dataclass(frozen=True)
class Listed:
    """A command as lists show it: the menu it stands in, its words, its keys."""

    menu: str
    action: QAction

    @property
    def words(self) -> str:
        """What it is called, without marks."""
        return spoken(self.action.text())

    @property
    def keys(self) -> str:
        """Its keys as this system writes them, or nothing."""
        shown = QKeySequence.SequenceFormat.NativeText
        return ", ".join(keys.toString(shown) for keys in self.action.shortcuts())


class Commands(QObject):
    """All commands of a main window, in menus."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._menus: dict[str, QMenu] = {}
        self._page_menu = QMenu(window)
        self._page_menu.aboutToShow.connect(self._fill_page_menu)
        self._page: QWidget | None = None
        self._made: list[QAction] = []
        self._bar: dict[int, list[tuple[QAction, bool]]] = {}

    def add(self, commands: Sequence[Command | Given]) -> list[QAction]:
        """Put *commands* into the menu bar in their order; returns them as actions."""
        made = []
        for command in commands:
            action = command.action if isinstance(command, Given) else self._action(command)
            self._menu(command.menu).addAction(action)
            if command.bar:
                worded = isinstance(command, Command) and command.worded
                self._bar.setdefault(command.bar, []).append((action, worded))
            made.append(action)
        return made

    def tool_bar(self) -> ToolBar:
        """Return the bar of the commands that have a place there, made of those added so far."""
        bar = ToolBar(words.text("Toolbar"), self._window)
        for number, group in sorted(self._bar.items()):
            if number > 1:
                bar.addSeparator()
            for action, worded in group:
                bar.add(action, worded=worded)
        self._window.addToolBar(bar)
        return bar

    def show_page(self, page: QWidget, kind: str) -> None:
        """Offer the commands of *page*, in a menu before Help that is called by its *kind*."""
        self._page = page
        self._page_menu.setTitle(words.text(_PAGE_MENUS.get(kind, words.text("Page"))))
        self._fill_page_menu()
        action = self._page_menu.menuAction()
        self.menu_bar.removeAction(action)
        if self._page_menu.actions():
            self.menu_bar.insertAction(self._menus["&Help"].menuAction(), action)

    @property
    def menu_bar(self) -> QWidget:
        """The bar at the head of the window."""
        return self._window.menuBar()

    @property
    def page_menu(self) -> QMenu:
        """The menu of the page shown, which is its context menu as well; made anew when it opens."""
        return self._page_menu

    def listed(self) -> list[Listed]:
        """Return every command there is now, the page's first, with the menu that it stands in."""
        self._fill_page_menu()
        own = [listed for menu in self._menus.values() for listed in _of(menu)]
        known = {words_of(listed.action) for listed in own}
        return [*(listed for listed in _of(self._page_menu) if words_of(listed.action) not in known), *own]

    def _menu(self, title: str) -> QMenu:
        if title not in self._menus:
            self._menus[title] = self._window.menuBar().addMenu(words.text(title))
        return self._menus[title]

    def _fill_page_menu(self) -> None:
        self._page_menu.clear()
        for old in self._made:
            if shiboken6.isValid(old):
                old.deleteLater()
        self._made = []
        if self._page is None or not shiboken6.isValid(self._page):
            return
        own = set(getattr(self._page, "commands", tuple)())
        for action in commands_of(self._page):
            self._page_menu.addAction(action)
            if action not in own:
                self._made.append(action)

    def _action(self, command: Command) -> QAction:
        told = words.text(command.words)
        action = plain.action(told, self._window, command.act, icon_name=command.icon)
        # These are the program's own words: their & marks the access key.
        action.setText(told)
        if command.keys:
            action.setShortcuts([QKeySequence(keys) for keys in command.keys.split("; ")])
        if command.role:
            action.setMenuRole(_ROLES[command.role])
        return action


def _of(menu: QMenu) -> list[Listed]:
    title = spoken(menu.title())
    return [Listed(title, action) for action in _single(menu) if action.isVisible() and action.text()]


def _single(menu: QMenu) -> list[QAction]:
    """Return the commands of a menu and of the menus in it."""
    found: list[QAction] = []
    for action in menu.actions():
        inner = action.menu()
        found += _single(inner) if isinstance(inner, QMenu) else [action]
    return found
