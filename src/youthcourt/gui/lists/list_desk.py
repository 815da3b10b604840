"""One long list on a page: the table with its filters, views, columns, peek, bulk bar and export."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from youthcourt import words
from youthcourt.domain.lists import Asked
from youthcourt.domain.own_fields import Subject
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.cells import Column
from youthcourt.gui.kit.filter_box import FilterBox
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.table import Table
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.kit.windows_model import Source, WindowsModel
from youthcourt.gui.lists import list_actions
from youthcourt.gui.lists.bulk_bar import BulkBar
from youthcourt.gui.lists.columns import Columns
from youthcourt.gui.lists.columns_dialog import ColumnsDialog
from youthcourt.gui.lists.copying import copy
from youthcourt.gui.lists.export import Exporter
from youthcourt.gui.lists.filters import Filter, Filters
from youthcourt.gui.lists.own_columns import own_columns
from youthcourt.gui.lists.peek import Peek, PeekPanel
from youthcourt.gui.lists.saved import Saved
from youthcourt.look.tokens import SPACE

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_ANYTHING = Asked()
_PEEK_MS = 120
"""The peek follows when one stays on a row, not while one runs past it."""


@dataclass(frozen=True)
class ListSpec:
    """What a list is. *name* keys its views, columns and files: ``cases``; *title* is read out.

    *nothing* is said while there is nothing, *no_match* when words leave nothing, *no_fit* when filters do.
    *peek* tells the facts of a row; *bulk* are the page's own commands for several rows.
    """

    name: str
    title: str
    what: str
    source: Source[Any]
    columns: Sequence[Column[Any]]
    key: Callable[[Any], Hashable]
    nothing: str
    no_match: str
    no_fit: str
    usual: Asked = _ANYTHING
    filters: Sequence[Filter] = ()
    action: tuple[str, Callable[[], object]] | None = None
    peek: Callable[[Any], Peek] | None = None
    bulk: Sequence[QAction] = ()
    own: Subject | None = None
    """What kind of record stands in the list, where the court can have fields of its own for it."""


class ListDesk(QObject):
    """Joins the parts. The page makes its form, then this, then calls ``load``."""

    asked = Signal(object)
    """The question now shown, an Asked."""

    def __init__(self, page: QWidget, office: Office, table: Table, box: FilterBox, spec: ListSpec) -> None:
        super().__init__(page)
        self.page, self.table, self.spec = page, table, spec
        self._office = office
        self._box = box
        taken = [column.title for column in spec.columns]
        own = own_columns(office, spec.own, taken) if spec.own is not None else []
        columns = [*spec.columns, *own]
        self.model = WindowsModel[Any](office, spec.source, columns, spec.key, spec.usual, table)
        table.set_up_windows(
            spec.title, self.model, nothing=spec.nothing, no_match=spec.no_match, action=spec.action
        )
        self.columns = Columns(table, spec.name, [column.title for column in own])
        self.columns.use(spec.name)
        self.filters = Filters(spec.filters)
        self.exporter = Exporter(page, office, spec.name, table, self.columns)
        self.peek = PeekPanel()
        self.saved = Saved(page, office, spec.name, self.columns, spec.usual)
        self.actions = list_actions.made(page, table, spec.bulk, self._acts())
        self.actions.peek.setVisible(spec.peek is not None)
        self.bulk = BulkBar([*spec.bulk, self.actions.copy, self.actions.export_chosen])
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PEEK_MS)
        self._lay_out()
        self._join(box)

    def commands(self) -> tuple[QAction, ...]:
        """Return what can be done with the list, for the menu."""
        return (*self.spec.bulk, *self.actions.all, *self.saved.actions, self._box.come_action)

    def load(self, view: str | None = None) -> None:
        """Read the list again: a saved view by its key, or the list as it was last asked for."""
        with refusals_shown(self.page):
            if not self.saved.show(view):
                self.model.reload()

    def shut(self) -> None:
        """End what is under way: the court is about to be closed."""
        self._timer.stop()
        self.exporter.shut()
        self.model.shut()

    def show_asked(self, asked: Asked) -> None:
        """Ask the list something else."""
        self.model.ask(asked)

    def clear(self) -> None:
        """Show all rows: no words, no chips. A peek that is open goes first."""
        if self.peek.isVisible():
            self._show_peek(False)
        elif self.model.asked.narrowed:
            self.model.clear_filter()

    def toggle_peek(self) -> None:
        """Show the facts of the current row beside the list, or no longer."""
        if self.peek.isVisible():
            self._show_peek(False)
        elif self.spec.peek is not None and self.table.current() is not None:
            self._tell_peek()
            self._show_peek(True)

    def _show_peek(self, on: bool) -> None:
        self.peek.setVisible(on)
        self._allow(self.table.chosen_count())

    def copy(self, *, head: bool) -> None:
        """Put the selected rows on the clipboard."""
        with refusals_shown(self.page):
            count = copy(self.table, self.columns, head=head)
            told = words.text("{count} rows copied.", count=words.number(count))
            say_done(self.page, words.text("1 row copied.") if count == 1 else told)

    def export(self, *, chosen: bool = False) -> None:
        """Ask where the list goes: all rows shown, or those selected."""
        self.exporter.ask(self.table.chosen_ranges() if chosen else [(0, self.model.count())])

    def arrange(self) -> None:
        """Ask for columns and order."""
        ColumnsDialog(self.table, self.columns, self.page).open()

    def _acts(self) -> list_actions.Acts:
        return list_actions.Acts(
            copy=lambda: self.copy(head=False),
            copy_head=lambda: self.copy(head=True),
            export=self.export,
            export_chosen=lambda: self.export(chosen=True),
            columns=self.arrange,
            peek=self.toggle_peek,
            clear=self.clear,
        )

    def _lay_out(self) -> None:
        column = self.page.layout()
        if not isinstance(column, QBoxLayout):
            raise TypeError("the form of a list's page is one column")
        at = column.indexOf(self.table)
        column.removeWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.table, 1)
        row.addWidget(self.peek)
        column.insertWidget(at, self.filters)
        column.insertLayout(at + 1, row, 1)
        column.insertWidget(at + 2, self.bulk)
        column.insertWidget(at + 3, self.exporter.strip)
        self.exporter.strip.placed = True
        QWidget.setTabOrder(self.filters.clear_button, self.table)

    def _join(self, box: FilterBox) -> None:
        box.set_up(self.table, self.spec.what)
        self.filters.asked.connect(self._narrow)
        self.model.modelReset.connect(self._told)
        self.model.asked_changed.connect(lambda: box.show_words(self.model.asked.words))
        self.model.asked_changed.connect(self._asked_else)
        self.table.chosen_changed.connect(self._chosen)
        self.table.current_changed.connect(lambda _row: self._timer.start())
        self._timer.timeout.connect(self._follow)

    def _asked_else(self) -> None:
        """Have the empty list say what keeps its rows out, before it is read."""
        asked = self.model.asked
        self.table.empty.say_no_match(self.spec.no_match if asked.words.split() else self.spec.no_fit)
        self.asked.emit(asked)

    def _narrow(self, asked: Asked) -> None:
        self.model.ask(asked)
        count = self.model.count()
        announce(self.table, words.text("{count} shown", count=words.number(count)))

    def _told(self) -> None:
        self.filters.show_asked(self.model.asked, self.model.count())
        self._allow(self.table.chosen_count())

    def _chosen(self, count: int) -> None:
        self.bulk.tell(count, self.model.count())
        self._allow(count)

    def _allow(self, count: int) -> None:
        cleared = not self.model.asked.narrowed and not self.peek.isVisible()
        self.actions.allow(count, self.model.count(), cleared=cleared)

    def _follow(self) -> None:
        if self.peek.isVisible():
            self._tell_peek()

    def _tell_peek(self) -> None:
        row = self.table.current()
        if row is None or self.spec.peek is None:
            self._show_peek(False)
            return
        with refusals_shown(self.page):
            self.peek.tell(self.spec.peek(row))
