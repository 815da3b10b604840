"""The table of a page: whole rows, no grid, chips, and a word where there are no rows."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import islice
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.cell_painter import CellPainter
from youthcourt.gui.kit.cells import KEY_ROLE, CellsModel, Column
from youthcourt.gui.kit.empty_state import EmptyState
from youthcourt.gui.kit.refusals import show_refusal
from youthcourt.gui.kit.table_header import TableHeader
from youthcourt.gui.kit.table_model import RowsModel
from youthcourt.gui.kit.windows_model import PAGE, WindowsModel
from youthcourt.look import theme
from youthcourt.look.tokens import ROW_HEIGHT

_NARROWEST = 64
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
Act = tuple[str, Callable[[], object]]


class Table(QTableView):
    """Shows frozen rows. Make it, or promote a QTableView to it in a form, then ``set_up``.

    Enter, F2 or a double click opens a row. There is always a current row while there are rows.
    """

    opened = Signal(object)
    """The row that the person opened."""
    current_changed = Signal(object)
    """The row now current, or None."""
    chosen_changed = Signal(int)
    """How many rows are selected."""
    typed = Signal(str)
    """Letters typed in a list that is too long to look through for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: CellsModel[Any] | None = None
        self._key: Hashable = None
        self._place = 0
        self.widths: dict[str, int] = {}
        """Widths that the person chose, by title, in pixels of the 100 % design."""
        self.empty = EmptyState(self.viewport())
        self.setProperty("panel", True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(CellPainter(self))
        self.setMouseTracking(True)
        self.header = TableHeader(self)
        self.setHorizontalHeader(self.header)
        # The view has just switched both off again: it does not sort by itself here.
        self.header.setSectionsClickable(True)
        self.header.setSortIndicatorShown(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._open)

    @property
    def rows(self) -> CellsModel[Any]:
        """The model; raises RuntimeError, a bug, before set_up."""
        if self._rows is None:
            raise RuntimeError("set_up was not called")
        return self._rows

    @property
    def windows(self) -> WindowsModel[Any]:
        """The model of a table that was set up with ``set_up_windows``."""
        if not isinstance(self._rows, WindowsModel):
            raise RuntimeError("set_up_windows was not called")
        return self._rows

    def set_up(
        self,
        name: str,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], Hashable],
        *,
        nothing: str,
        no_match: str = "No row has these words.",
        action: Act | None = None,
    ) -> None:
        """Say what the table shows: *name* for screen readers, its columns, what rows are known by.

        *nothing* is said when there are no rows at all, with *action* (words, what to do) as a button;
        *no_match* when a filter hides them all, with a button that clears the filter.
        """
        self._use(name, RowsModel(columns, key, self))
        self.empty.set_up(nothing, no_match, action, lambda: self.rows.set_filter(""))
        self._settle()

    def set_up_windows(
        self, name: str, model: WindowsModel[Any], *, nothing: str, no_match: str, action: Act | None = None
    ) -> None:
        """As ``set_up``, for a list of any length that *model* reads from the file by windows."""
        self._use(name, model)
        model.failed.connect(lambda refused: show_refusal(self, refused))
        self.empty.set_up(nothing, no_match, action, model.clear_filter)
        self._settle()

    def _use(self, name: str, model: CellsModel[Any]) -> None:
        self.setAccessibleName(name)
        self._rows = model
        model.modelAboutToBeReset.connect(self._remember_current)
        self.setModel(model)
        model.modelReset.connect(self._settle)
        model.headerDataChanged.connect(self.header.show_orders)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.selectionModel().selectionChanged.connect(lambda: self.chosen_changed.emit(self.chosen_count()))
        self.header.show_orders()
        self.measure()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show *rows*; the row that was current stays current if it is still there."""
        if not isinstance(self._rows, RowsModel):
            raise RuntimeError("set_up was not called")
        self._rows.set_rows(rows)

    def current(self) -> Any:
        """Return the current row, None when there are none."""
        return self.rows.row_if_there(self.currentIndex())

    def selected(self) -> list[Any]:
        """Return the selected rows from top to bottom."""
        return [self.rows.row(at) for begin, end in self.chosen_ranges() for at in range(begin, end)]

    def chosen_ranges(self) -> list[tuple[int, int]]:
        """Return the selected rows from top to bottom as ranges: from a row up to and without another."""
        if self._rows is None:
            return []
        held = self.selectionModel().selection()
        blocks = (held.at(place) for place in range(held.count()))
        ranges: list[tuple[int, int]] = []
        for begin, end in sorted((block.top(), block.bottom() + 1) for block in blocks):
            if ranges and begin <= ranges[-1][1]:
                ranges[-1] = (ranges[-1][0], max(ranges[-1][1], end))
            else:
                ranges.append((begin, end))
        return ranges

    def chosen_count(self) -> int:
        """Return how many rows are selected, without reading one."""
        return sum(end - begin for begin, end in self.chosen_ranges())

    def chosen_keys(self, limit: int) -> list[Hashable]:
        """Return the keys of at most *limit* selected rows, without reading the rows."""
        found: Iterator[Hashable] = (
            key
            for begin, end in self.chosen_ranges()
            for key in self.rows.keys(begin, min(end, begin + limit))
        )
        return list(islice(found, limit))

    def choose(self, key: Hashable) -> bool:
        """Make the row known by *key* current and scroll to it; False when it is not shown."""
        at = self.rows.position(key)
        if at >= 0:
            self._go_to(at)
        return at >= 0

    def selectRow(self, row: int) -> None:
        """Make a row current and select it alone, whatever keys are held; Qt's own would ask the keyboard."""
        self._go_to(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Go to the row that begins with what is typed; in a long list narrow it instead: ``typed``."""
        if isinstance(self._rows, WindowsModel) and self._rows.count() > PAGE:
            self.typed.emit(search)
        else:
            super().keyboardSearch(search)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._rows is not None:
            self.measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.empty.setGeometry(self.viewport().rect())
        self.grow()

    def grow(self) -> None:
        """Give the column that grows what room the others leave, unless a person gave it a width."""
        columns = self.rows.columns if self._rows is not None else ()
        at = next((at for at, column in enumerate(columns) if column.grows), None)
        if at is None or columns[at].title in self.widths or self.isColumnHidden(at):
            return
        others = sum(
            theme.scaled(self.widths.get(column.title, column.width))
            for place, column in enumerate(columns)
            if place != at and not self.isColumnHidden(place)
        )
        self.setColumnWidth(at, max(theme.scaled(columns[at].width), self.viewport().width() - others))

    def measure(self) -> None:
        """Set heights and widths for the text size in force: the person's own widths, else the usual."""
        self.header.setMinimumSectionSize(theme.scaled(_NARROWEST))
        self.verticalHeader().setDefaultSectionSize(theme.scaled(ROW_HEIGHT))
        for at, column in enumerate(self.rows.columns):
            width = self.widths.get(column.title, column.width)
            if width:
                self.header.setSectionResizeMode(at, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(at, theme.scaled(width))
            else:
                self.header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self.grow()

    def _remember_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self._key, self._place = index.data(KEY_ROLE), index.row()

    def _settle(self) -> None:
        """After a reset: the old current row again, or the first; or the word for no rows."""
        rows, shown = self.rows, self.rows.rowCount()
        if shown:
            self._go_to(max(rows.found_again(self._key, self._place), 0))
        else:
            self.current_changed.emit(None)
            self.chosen_changed.emit(0)
        self.empty.tell(shown=shown, total=rows.total)
        if not shown and self.isVisible():
            announce(self, self.empty.text)

    def _go_to(self, at: int) -> None:
        """Make a row the one that is current and selected, whatever keys are held.

        The view's own ``setCurrentIndex`` asks the keyboard: under Ctrl, as after Ctrl+3, it would only
        toggle the row, and leave a current row that is not selected.
        """
        self.selectionModel().setCurrentIndex(
            self.rows.index(at, 0),
            QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
        )

    def _tell_current(self, index: QModelIndex) -> None:
        self.current_changed.emit(self.rows.row_if_there(index))

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row_if_there(index)
        if row is not None:
            self.opened.emit(row)
