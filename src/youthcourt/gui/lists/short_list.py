"""A short list among others on a page: its rows can be copied and exported, its columns chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from youthcourt import words
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.lists import list_actions
from youthcourt.gui.lists.columns import Columns
from youthcourt.gui.lists.columns_dialog import ColumnsDialog
from youthcourt.gui.lists.copying import copy
from youthcourt.gui.lists.export import Exporter
from youthcourt.look import plain

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def short_lists(
    page: QWidget, office: Office, tables: Mapping[str, Table], before: Callable[[], None] | None = None
) -> QAction:
    """Let each of several tables on *page*, by the name of its file, be copied and exported.

    *before* is done first, where lists wait for a look: what is exported is never of another record.
    Returns the command for the page's menu: a menu of its own in which each list stands by its name.
    """
    menu = QMenu(page)
    for name, table in tables.items():
        what = words.text("Export “{list}”…", list=table.accessibleName())
        menu.addAction(ShortList(page, office, table, name, what, before).export)
    command = plain.action(words.text("Export a list"), page, lambda: None, icon_name="download-simple")
    command.setMenu(menu)
    return command


class ShortList(QObject):
    """Made after the table's ``set_up``. *name* keys its columns and files.

    *what* words the command that exports it, where the page has several.
    """

    def __init__(
        self,
        page: QWidget,
        office: Office,
        table: Table,
        name: str,
        what: str = "",
        before: Callable[[], None] | None = None,
    ) -> None:
        super().__init__(table)
        self._page, self._table, self._before = page, table, before
        self._columns = Columns(table, name)
        self._columns.use(name)
        self.exporter = Exporter(page, office, name, table, self._columns)
        acts = list_actions.Acts(
            copy=lambda: self._copy(head=False),
            copy_head=lambda: self._copy(head=True),
            export=self._export,
            export_chosen=self._export,
            columns=lambda: ColumnsDialog(table, self._columns, page).open(),
            peek=lambda: None,
            clear=lambda: None,
        )
        self.actions = list_actions.few(page, table, what or words.text("Export this list…"), acts)

    @property
    def export(self) -> QAction:
        """The command that exports the list, for the page's menu."""
        return self.actions[2]

    def rest(self, titles: Iterable[str]) -> None:
        """Leave these columns out, of which none says anything now, unless the person wants them."""
        self._columns.rest(titles)

    def _copy(self, *, head: bool) -> None:
        with refusals_shown(self._page):
            count = copy(self._table, self._columns, head=head)
            told = words.text("{count} rows copied.", count=words.number(count))
            say_done(self._page, words.text("1 row copied.") if count == 1 else told)

    def _export(self) -> None:
        with refusals_shown(self._page):  # a list that could not be read is of another record still
            if self._before is not None:
                self._before()
            self.exporter.ask([(0, self._table.rows.count())])
