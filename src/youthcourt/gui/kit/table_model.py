"""Rows of a table as Qt asks for them: frozen values, read only, sorted and filtered in place."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from youthcourt.domain.text import fold
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.words import text as said

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex

# Compared as plain numbers: comparing Qt's enumerations costs more than the answer.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
CHIP_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The Tone of a cell that is drawn as a chip; None elsewhere."""
SORT_ROLE = int(Qt.ItemDataRole.UserRole) + 2
"""What the cell is sorted by."""
KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 3
"""What the row is known by."""

_HORIZONTAL = Qt.Orientation.Horizontal
_DESCENDING = Qt.SortOrder.DescendingOrder
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: its title in English, translated when it is shown, and how a row fills it.

    *sort* gives what to sort by (rows with None come last), the text by default. *chip* makes the
    cell a status chip. *width* is in pixels of the 100 % design; 0 stretches.
    """

    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    chip: Callable[[R], Tone | None] | None = None
    right: bool = False
    width: int = 0


class RowsModel(QAbstractTableModel, Generic[R]):
    """A read-only table over frozen rows. *key* tells rows apart from one load to the next."""

    def __init__(
        self, columns: Sequence[Column[R]], key: Callable[[R], Hashable], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._all: tuple[R, ...] = ()
        self._shown: list[R] = []
        self._words: list[str] = []
        self._order: tuple[int, Qt.SortOrder] | None = None
        self._cells: dict[int, tuple[str, ...]] = {}
        self._haystacks: dict[int, str] = {}

    @property
    def total(self) -> int:
        """How many rows there are, shown or filtered out."""
        return len(self._all)

    @property
    def filtered(self) -> bool:
        """Whether a filter is set."""
        return bool(self._words)

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show *rows* in place of the old ones, sorted and filtered as before."""
        self.beginResetModel()
        self._all = tuple(rows)
        self._cells.clear()
        self._haystacks.clear()
        self._arrange()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Show only rows in which each word of *text* stands somewhere, whatever case or accents."""
        words = fold(text).split()
        if words != self._words:
            self.beginResetModel()
            self._words = words
            self._arrange()
            self.endResetModel()

    def row(self, index: Index | int) -> R:
        """Return the row at *index* as it is shown; raises IndexError, a bug, beyond the end."""
        return self._shown[index if isinstance(index, int) else index.row()]

    def position(self, key: Hashable) -> int:
        """Return where the row known by *key* is shown, -1 when it is not."""
        return next((at for at, row in enumerate(self._shown) if self._key(row) == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        column = index.column()
        if role == _DISPLAY:
            return self._texts(self._shown[index.row()])[column]
        if role == _ALIGNMENT:
            return _RIGHT if self.columns[column].right else _LEFT
        if role == _TIP:
            return plain.tip(self._texts(self._shown[index.row()])[column])
        if role == _SPOKEN:
            return f"{said(self.columns[column].title)}: {self._texts(self._shown[index.row()])[column]}"
        return self._own(self._shown[index.row()], column, role) if role >= CHIP_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != _HORIZONTAL or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return said(self.columns[section].title)
        if role == _ALIGNMENT:
            return _RIGHT if self.columns[section].right else _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by *column*; rows equal in it keep their order, so a second column sorts within."""
        if not -1 <= column < len(self.columns):
            return
        self.layoutAboutToBeChanged.emit()
        before = [(old, self._key(self._shown[old.row()])) for old in self.persistentIndexList()]
        self._order = None if column < 0 else (column, order)
        self._arrange()
        places = {self._key(row): at for at, row in enumerate(self._shown)}
        for old, key in before:
            self.changePersistentIndex(old, self.index(places[key], old.column()))
        self.layoutChanged.emit()

    def _own(self, row: R, column: int, role: int) -> Any:
        spec = self.columns[column]
        if role == CHIP_ROLE:
            return spec.chip(row) if spec.chip else None
        if role == SORT_ROLE:
            return self._sort_value(row, column)
        return self._key(row) if role == KEY_ROLE else None

    def _texts(self, row: R) -> tuple[str, ...]:
        cells = self._cells.get(id(row))
        if cells is None:
            cells = self._cells[id(row)] = tuple(spec.text(row) for spec in self.columns)
        return cells

    def _sort_value(self, row: R, column: int) -> Any:
        spec = self.columns[column]
        return spec.sort(row) if spec.sort else self._texts(row)[column].casefold()

    def _arrange(self) -> None:
        rows = [row for row in self._all if self._matches(row)] if self._words else list(self._all)
        if self._order is not None:
            column, order = self._order
            valued = [(self._sort_value(row, column), row) for row in rows]
            known = [pair for pair in valued if pair[0] is not None]
            known.sort(key=lambda pair: pair[0], reverse=order == _DESCENDING)
            rows = [row for _value, row in known] + [row for value, row in valued if value is None]
        self._shown = rows

    def _matches(self, row: R) -> bool:
        haystack = self._haystacks.get(id(row))
        if haystack is None:
            haystack = self._haystacks[id(row)] = fold(" ".join(self._texts(row)))
        return all(word in haystack for word in self._words)
