"""What every table has in common: columns, and cells that are shown, tinted and spoken alike."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from youthcourt import words
from youthcourt.look import plain
from youthcourt.look.tokens import Tone

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
Key = tuple[int, bool]
"""A column to sort by, and whether the last comes first."""
Value = str | int | Decimal | date | None
"""What a cell is in a spreadsheet."""

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
_UP, _DOWN = "\N{UPWARDS ARROW}", "\N{DOWNWARDS ARROW}"


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: its title and how a row fills it.

    *sort* gives what to sort by (rows with None come last), the text by default. *chip* makes the
    cell a status chip. *width* is in pixels of the 100 % design; 0 stretches. In a list that is read
    by windows *order* is the name that the file sorts the column by; without one it cannot be sorted.
    *value* is what a spreadsheet gets in place of the text: a date, a number. *name* is what the column is
    remembered by on this computer, where its title is words that somebody typed.
    """

    title: str
    text: Callable[[R], str]
    sort: Callable[[R], Any] | None = None
    chip: Callable[[R], Tone | None] | None = None
    right: bool = False
    width: int = 0
    order: str = ""
    value: Callable[[R], Value] | None = None
    name: str = ""
    grows: bool = False
    """It takes what room the others leave, and is never narrower than *width*: the last one does not then."""

    @property
    def remembered(self) -> str:
        """What the column is remembered by."""
        return self.name or self.title

    def exported(self, row: R) -> Value:
        """Return what a spreadsheet gets for *row*."""
        return self.value(row) if self.value else self.text(row)


class CellsModel(QAbstractTableModel, Generic[R]):
    """A read-only table. What holds the rows is up to those who inherit."""

    def __init__(
        self, columns: Sequence[Column[R]], key: Callable[[R], Hashable], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.key = key
        self.orders: tuple[Key, ...] = ()
        """What the rows are sorted by: a column, and one within."""

    @property
    def total(self) -> int:
        """How many rows there are, shown or filtered out."""
        raise NotImplementedError

    @property
    def filtered(self) -> bool:
        """Whether anything may be filtered out."""
        raise NotImplementedError

    def set_filter(self, text: str) -> None:
        """Show only rows in which each word of *text* stands somewhere, whatever case or accents."""
        raise NotImplementedError

    def clear_filter(self) -> None:
        """Show all rows."""
        self.set_filter("")

    def set_orders(self, orders: Sequence[Key]) -> None:
        """Sort by columns, the second within the first."""
        raise NotImplementedError

    def count(self) -> int:
        """Return how many rows are shown."""
        raise NotImplementedError

    def row(self, index: Index | int) -> R:
        """Return the row at *index* as it is shown."""
        raise NotImplementedError

    def row_if_there(self, index: Index) -> R | None:
        """Return the row at *index*; None where there is none, or none any more."""
        try:
            return self.row(index) if index.isValid() else None
        except IndexError:
            return None

    def keys(self, begin: int, end: int) -> Sequence[Hashable]:
        """Return the keys of the rows shown from *begin* up to and without *end*."""
        raise NotImplementedError

    def position(self, key: Hashable) -> int:
        """Return where the row known by *key* is shown, -1 when it is not."""
        raise NotImplementedError

    def found_again(self, key: Hashable, place: int) -> int:
        """Return where the row that stood at a place before is now; less than 0 when it is gone."""
        return self.position(key)

    def texts(self, at: int) -> tuple[str, ...]:
        """Return the cells of the row at *at* as they are shown."""
        raise NotImplementedError

    def sort_value(self, row: R, column: int) -> Any:
        """Return what a cell is sorted by."""
        raise NotImplementedError

    def sortable(self, column: int) -> bool:
        """Say whether the rows can be sorted by a column."""
        return 0 <= column < len(self.columns)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by one column; -1 takes the order that the rows came in."""
        if column < 0:
            self.set_orders(())
        elif self.sortable(column):
            self.set_orders(((column, order == _DESCENDING),))

    def tell_orders(self) -> None:
        """Have the headers say again what is sorted by."""
        self.headerDataChanged.emit(_HORIZONTAL, 0, max(len(self.columns) - 1, 0))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else self.count()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        at, column = index.row(), index.column()
        if role == _DISPLAY:
            return self.texts(at)[column]
        if role == _ALIGNMENT:
            return _RIGHT if self.columns[column].right else _LEFT
        if role == _TIP:
            return plain.tip(self.texts(at)[column])
        if role == _SPOKEN:
            return f"{words.text(self.columns[column].title)}: {self.texts(at)[column]}"
        return self._own(at, column, role) if role >= CHIP_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != _HORIZONTAL or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return words.text(self.columns[section].title) + self._mark(section)
        if role == _ALIGNMENT:
            return _RIGHT if self.columns[section].right else _LEFT
        return None

    def _mark(self, section: int) -> str:
        """Return which key a column is where there are two; the arrow of the first is Qt's own."""
        if len(self.orders) < 2:
            return ""
        (first, _way), (second, descending) = self.orders
        if section == second:
            return f"  2{_DOWN if descending else _UP}"
        return "  1" if section == first else ""

    def _own(self, at: int, column: int, role: int) -> Any:
        spec, row = self.columns[column], self.row(at)
        if role == CHIP_ROLE:
            return spec.chip(row) if spec.chip else None
        if role == SORT_ROLE:
            return self.sort_value(row, column)
        return self.key(row) if role == KEY_ROLE else None
