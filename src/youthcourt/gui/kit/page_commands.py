"""The buttons of a page as commands, so that nothing can be done by the mouse at one place alone.

Menus, the context menu, the sheet of keys and Ctrl+K are made of these and of the page's own.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QPushButton, QStackedWidget, QTabWidget, QToolButton, QWidget

from youthcourt.gui.kit.empty_state import EmptyState
from youthcourt.gui.kit.fields import spoken
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.toast import Toast
from youthcourt.look import plain

_PASSING = (EmptyState, MessageBar, Toast)
"""What comes and goes by itself offers nothing that the page does not offer elsewhere."""


def commands_of(page: QWidget) -> list[QAction]:
    """Return the page's own commands, then its buttons that are no command yet, in their order."""
    own: Iterable[QAction] = getattr(page, "commands", tuple)()
    found = list(own)
    known = {words_of(action) for action in found}
    for button in _buttons(page):
        action = _as_command(button, page)
        if words_of(action) not in known:
            known.add(words_of(action))
            found.append(action)
        else:
            action.deleteLater()
    return found


def words_of(action: QAction) -> str:
    """Return what a command is called, without the mark of its access key and what follows it."""
    return spoken(action.text()).rstrip("… ").strip()


def _buttons(page: QWidget) -> Iterable[QAbstractButton]:
    for kind in (QPushButton, QToolButton):
        for button in page.findChildren(kind):
            named = bool(button.objectName()) and not button.objectName().startswith("qt_")
            if named and spoken(button.text()).strip() and _offered(button, page):
                yield button


def _offered(button: QAbstractButton, page: QWidget) -> bool:
    """Say whether a button is there for the person, on this tab or on another one of the page."""
    place: QWidget | None = button
    while place is not None and place is not page:
        if isinstance(place, _PASSING) or (place.isHidden() and not _is_other_tab(place)):
            return False
        place = place.parentWidget()
    return True


def _is_other_tab(place: QWidget) -> bool:
    return _tabs_of(place) is not None


def _tabs_of(place: QWidget) -> QTabWidget | None:
    """Return the tabs of which *place* is one whole page."""
    stack = place.parentWidget()
    tabs = stack.parentWidget() if isinstance(stack, QStackedWidget) else None
    return tabs if isinstance(tabs, QTabWidget) else None


def _as_command(button: QAbstractButton, page: QWidget) -> QAction:
    action = plain.action(spoken(button.text()), page, partial(_press, button))
    action.setIcon(button.icon())
    action.setEnabled(button.isEnabled())
    menu = button.menu() if isinstance(button, (QPushButton, QToolButton)) else None
    if menu is not None:
        action.setMenu(menu)
    return action


def _press(button: QAbstractButton) -> None:
    """Bring up the tab that a button is on, then press it."""
    place: QWidget | None = button
    while place is not None:
        tabs = _tabs_of(place)
        if tabs is not None:
            tabs.setCurrentWidget(place)
        place = place.parentWidget()
    button.click()
