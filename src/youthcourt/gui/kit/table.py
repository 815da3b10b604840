"""The table of a page: whole rows, no grid, chips, and a word where there are no rows."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.empty_state import EmptyState
from youthcourt.gui.kit.table_model import CHIP_ROLE, KEY_ROLE, Column, RowsModel
from youthcourt.look import theme
from youthcourt.look.chips import paint_chip
from youthcourt.look.tokens import CELL_INSET, ROW_HEIGHT, Tone

_NARROWEST = 64


class Table(QTableView):
    """Shows frozen rows. Make it, or promote a QTableView to it in a form, then ``set_up``.

    Enter or a double click opens a row. There is always a current row while there are rows.
    """

    opened = Signal(object)
    """The row that the person opened."""
    current_changed = Signal(object)
    """The row now current, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: RowsModel[Any] | None = None
        self._key: Hashable = None
        self.empty = EmptyState(self.viewport())
        self.setProperty("panel", True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_Cells(self))
        self.setMouseTracking(True)
        self._dress_headers()
        self.doubleClicked.connect(self._open)

    @property
    def rows(self) -> RowsModel[Any]:
        """The model; raises RuntimeError, a bug, before set_up."""
        if self._rows is None:
            raise RuntimeError("set_up was not called")
        return self._rows

    def set_up(
        self,
        name: str,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], Hashable],
        *,
        nothing: str,
        no_match: str = "No row has these words.",
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Say what the table shows: *name* for screen readers, its columns, what rows are known by.

        *nothing* is said when there are no rows at all, with *action* (words, what to do) as a button;
        *no_match* when a filter hides them all, with a button that clears the filter.
        """
        self.setAccessibleName(name)
        self._rows = RowsModel(columns, key, self)
        self._rows.modelAboutToBeReset.connect(self._remember_current)
        self.setModel(self._rows)
        self._rows.modelReset.connect(self._settle)
        self.selectionModel().currentRowChanged.connect(self._tell_current)
        self.empty.set_up(nothing, no_match, action, lambda: self.rows.set_filter(""))
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._measure()
        self._settle()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show *rows*; the row that was current stays current if it is still there."""
        self.rows.set_rows(rows)

    def current(self) -> Any:
        """Return the current row, None when there are none."""
        index = self.currentIndex()
        return self.rows.row(index) if index.isValid() else None

    def selected(self) -> list[Any]:
        """Return the selected rows from top to bottom."""
        chosen = self.selectionModel().selectedRows() if self._rows else []
        return [self.rows.row(at) for at in sorted(index.row() for index in chosen)]

    def choose(self, key: Hashable) -> bool:
        """Make the row known by *key* current and scroll to it; False when it is not shown."""
        at = self.rows.position(key)
        if at >= 0:
            self._go_to(at)
        return at >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._rows is not None:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.empty.setGeometry(self.viewport().rect())

    def _dress_headers(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSortIndicatorClearable(False)

    def _measure(self) -> None:
        self.horizontalHeader().setMinimumSectionSize(theme.scaled(_NARROWEST))
        self.verticalHeader().setDefaultSectionSize(theme.scaled(ROW_HEIGHT))
        for at, column in enumerate(self.rows.columns):
            if column.width:
                self.setColumnWidth(at, theme.scaled(column.width))
            else:
                self.horizontalHeader().setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)

    def _remember_current(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self._key = index.data(KEY_ROLE)

    def _settle(self) -> None:
        """After a reset: the old current row again, or the first; or the word for no rows."""
        shown = self.rows.rowCount()
        if shown:
            self._go_to(max(self.rows.position(self._key), 0))
        else:
            self.current_changed.emit(None)
        self.empty.tell(shown=shown, total=self.rows.total)
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
        self.current_changed.emit(self.rows.row(index) if index.isValid() else None)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.row(index))


class _Cells(QStyledItemDelegate):
    """Draws cells: room at both sides, chips where the column has them, no dotted focus box."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tone = index.data(CHIP_ROLE)
        inset = theme.scaled(CELL_INSET)
        filled = QStyleOptionViewItem(option)
        self.initStyleOption(filled, index)
        view = filled.widget
        style = view.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, filled, painter, view)
        room = filled.rect.adjusted(inset, 0, -inset, 0)
        if tone is not None:
            paint_chip(painter, room, Tone(tone), str(index.data()))
        else:
            _paint_text(painter, filled, room)


def _paint_text(painter: QPainter, option: QStyleOptionViewItem, room: Any) -> None:
    filled: Any = option
    shown = filled.fontMetrics.elidedText(filled.text, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(filled.font)
    painter.setPen(filled.palette.text().color())
    painter.drawText(room, int(filled.displayAlignment), shown)
