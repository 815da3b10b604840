"""A grid to type in by keyboard, as in a spreadsheet; what is wrong with a row stands beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from youthcourt.look import icons, theme
from youthcourt.look.tokens import ROW_HEIGHT

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class EntryColumn:
    """A column of the grid. *width* is in pixels of the 100 % design."""

    title: str
    width: int
    typed: bool = False
    """Whether one types in it."""
    right: bool = False


class EntryModel(QAbstractTableModel):
    """Rows of text. The last column is the grid's own: what is to be said of a row."""

    edited = Signal()
    """Something was typed, a row came or went."""

    def __init__(self, columns: Sequence[EntryColumn], said: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = (*columns, EntryColumn(said, 300))
        self.rows: list[list[str]] = []
        self._said: list[tuple[str, bool]] = []

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show *rows*, each with a text for every column but the last."""
        self.beginResetModel()
        self.rows = [list(row) for row in rows]
        self._said = [("", False)] * len(self.rows)
        self.endResetModel()

    def insert(self, at: int, row: Sequence[str]) -> None:
        """Put a row in before the one at *at*."""
        self.beginInsertRows(QModelIndex(), at, at)
        self.rows.insert(at, list(row))
        self._said.insert(at, ("", False))
        self.endInsertRows()

    def take_out(self, at: int) -> None:
        """Take the row at *at* out."""
        self.beginRemoveRows(QModelIndex(), at, at)
        del self.rows[at], self._said[at]
        self.endRemoveRows()

    def say(self, said: Sequence[tuple[str, bool]]) -> None:
        """Say something beside each row, and whether it keeps the rows from being saved."""
        self._said = list(said)
        last = len(self.columns) - 1
        if self.rows:
            self.dataChanged.emit(self.index(0, last), self.index(len(self.rows) - 1, last))

    def said(self, at: int) -> tuple[str, bool]:
        """Return what is said beside the row at *at*, and whether it stops."""
        return self._said[at]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        typed = index.isValid() and self.columns[index.column()].typed
        return plain | Qt.ItemFlag.ItemIsEditable if typed else plain

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        last = column == len(self.columns) - 1
        told, stops = self._said[row]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return told if last else self.rows[row][column]
        if role == Qt.ItemDataRole.ToolTipRole and last:
            return told
        if role == Qt.ItemDataRole.DecorationRole and last and told:
            return icons.icon("warning" if stops else "info")
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[column].right:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            shown = told if last else self.rows[row][column]
            return f"{self.columns[column].title}: {shown}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self.columns[index.column()].typed:
            return False
        text = str(value).strip()
        if text != self.rows[index.row()][index.column()]:
            self.rows[index.row()][index.column()] = text
            self.dataChanged.emit(index, index)
            self.edited.emit()
        return True


class EntryGrid(QTableView):
    """Typing begins at once; Enter goes down, Tab goes on to the next cell to type in, Delete empties one."""

    pasted = Signal(str)
    """Lines of a spreadsheet, put in by Ctrl+V."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)

    @property
    def entries(self) -> EntryModel:
        """The model; raises RuntimeError, a bug, before set_up."""
        model = self.model()
        if not isinstance(model, EntryModel):
            raise RuntimeError("set_up was not called")
        return model

    def set_up(self, name: str, model: EntryModel) -> None:
        """Show *model*; *name* is read out."""
        self.setAccessibleName(name)
        self.setModel(model)
        self.verticalHeader().setMinimumSectionSize(theme.scaled(ROW_HEIGHT))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for at, column in enumerate(model.columns):
            self.setColumnWidth(at, theme.scaled(column.width))
        self.horizontalHeader().setSectionResizeMode(len(model.columns) - 1, QHeaderView.ResizeMode.Stretch)

    def go(self, row: int, column: int) -> None:
        """Make a cell current."""
        self.setCurrentIndex(self.entries.index(row, column))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # From a cell that is being typed in it comes here as well, before the cell has closed.
            if self.state() != QAbstractItemView.State.EditingState:
                self._down()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentIndex().isValid():
            self.entries.setData(self.currentIndex(), "")
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Go down after Enter, and on to the next cell to type in after Tab."""
        hints = QAbstractItemDelegate.EndEditHint
        if hint in (hints.EditNextItem, hints.EditPreviousItem):
            super().closeEditor(editor, hints.NoHint)
            self._along(1 if hint == hints.EditNextItem else -1)
            return
        super().closeEditor(editor, hint)
        if hint == hints.SubmitModelCache:
            self._down()

    def _down(self) -> None:
        index = self.currentIndex()
        if index.isValid() and index.row() + 1 < self.entries.rowCount():
            self.setCurrentIndex(self.entries.index(index.row() + 1, index.column()))

    def _along(self, step: int) -> None:
        """Open the next cell to type in, or the one before; at the end the grid keeps the focus."""
        model, index = self.entries, self.currentIndex()
        wide = model.columnCount()
        at = index.row() * wide + index.column() + step
        while 0 <= at < model.rowCount() * wide:
            if model.columns[at % wide].typed:
                self.setCurrentIndex(model.index(at // wide, at % wide))
                self.edit(self.currentIndex())
                return
            at += step

    def _paste(self) -> None:
        text = QGuiApplication.clipboard().text()
        if "\t" in text or "\n" in text.strip():
            self.pasted.emit(text)
        elif self.currentIndex().isValid():
            self.entries.setData(self.currentIndex(), text)
