"""The commands that every long list has."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.kit.table import Table
from youthcourt.look import plain

_PAGE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_TABLE = Qt.ShortcutContext.WidgetShortcut


@dataclass(frozen=True)
class ListActions:
    """Copy, export, columns, peek, all rows."""

    copy: QAction
    copy_head: QAction
    export: QAction
    export_chosen: QAction
    columns: QAction
    peek: QAction
    clear: QAction

    @property
    def all(self) -> tuple[QAction, ...]:
        """Return the commands for the menu, in order."""
        return (self.peek, self.copy, self.copy_head, self.export, self.columns, self.clear)

    def allow(self, chosen: int, shown: int, *, cleared: bool) -> None:
        """Let be done what can be, with *chosen* of *shown* rows; *cleared* where nothing keeps rows out."""
        self.clear.setEnabled(not cleared)
        for act in (self.copy, self.copy_head, self.export_chosen, self.peek):
            act.setEnabled(chosen > 0)
        self.export.setEnabled(shown > 0)


@dataclass(frozen=True)
class Acts:
    """What the commands do."""

    copy: Callable[[], object]
    copy_head: Callable[[], object]
    export: Callable[[], object]
    export_chosen: Callable[[], object]
    columns: Callable[[], object]
    peek: Callable[[], object]
    clear: Callable[[], object]


def few(page: QWidget, table: Table, what: str, acts: Acts) -> tuple[QAction, ...]:
    """Return the commands of a short list on a page with several: copy, export as *what*, columns."""
    text = words.text
    made = (
        _made(page, text(words.text("Copy rows")), acts.copy, "copy", "Ctrl+C"),
        _made(page, text(words.text("Copy rows with titles")), acts.copy_head, "", "Ctrl+Shift+C"),
        _made(page, what, acts.export, "download-simple", "Ctrl+E"),
        _made(page, text(words.text("Columns and order…")), acts.columns, "list-bullets"),
    )
    _join(table, made, made[-1])
    return made


def made(page: QWidget, table: Table, own: Sequence[QAction], acts: Acts) -> ListActions:
    """Return the commands of a list, joined to their keys and to the menus of table and header.

    *own* are the page's own commands for rows; they stand first.
    """
    text = words.text
    made = ListActions(
        _made(page, text(words.text("Copy rows")), acts.copy, "copy", "Ctrl+C"),
        _made(page, text(words.text("Copy rows with titles")), acts.copy_head, "", "Ctrl+Shift+C"),
        _made(page, text(words.text("Export this list…")), acts.export, "download-simple", "Ctrl+E", _PAGE),
        _made(page, text(words.text("Export these rows…")), acts.export_chosen, "download-simple"),
        _made(page, text(words.text("Columns and order…")), acts.columns, "list-bullets"),
        _made(page, text(words.text("Show the row at a glance")), acts.peek, "eye", "Space"),
        _made(page, text(words.text("Show all rows")), acts.clear, "", "Esc"),
    )
    _join(table, [*own, *made.all], made.columns)
    page.addAction(made.export)
    return made


def _join(table: Table, actions: Sequence[QAction], columns: QAction) -> None:
    table.addActions(list(actions))
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    table.header.addAction(columns)
    table.header.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def _made(
    page: QWidget,
    text: str,
    act: Callable[[], object],
    icon: str = "",
    keys: str = "",
    context: Qt.ShortcutContext = _TABLE,
) -> QAction:
    action = plain.action(text, page, act, icon_name=icon)
    if keys:
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(context)
    return action
