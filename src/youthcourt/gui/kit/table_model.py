"""Rows of a table as Qt asks for them: frozen values, read only, sorted and filtered in place."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QObject

from youthcourt.domain.text import fold
from youthcourt.gui.kit.cells import (
    CHIP_ROLE,
    KEY_ROLE,
    SORT_ROLE,
    CellsModel,
    Column,
    Index,
    Key,
    R,
)

__all__ = ["CHIP_ROLE", "KEY_ROLE", "SORT_ROLE", "Column", "Index", "RowsModel"]


class RowsModel(CellsModel[R], Generic[R]):
    """A read-only table over frozen rows. *key* tells rows apart from one load to the next."""

    def __init__(
        self, columns: Sequence[Column[R]], key: Callable[[R], Hashable], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, key, parent)
        self._all: tuple[R, ...] = ()
        self._shown: list[R] = []
        self._words: list[str] = []
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

    def count(self) -> int:
        """Return how many rows are shown."""
        return len(self._shown)

    def row(self, index: Index | int) -> R:
        """Return the row at *index* as it is shown; raises IndexError, a bug, beyond the end."""
        return self._shown[index if isinstance(index, int) else index.row()]

    def keys(self, begin: int, end: int) -> Sequence[Hashable]:
        """Return the keys of the rows shown from *begin* up to and without *end*."""
        return [self.key(row) for row in self._shown[begin:end]]

    def position(self, key: Hashable) -> int:
        """Return where the row known by *key* is shown, -1 when it is not."""
        return next((at for at, row in enumerate(self._shown) if self.key(row) == key), -1)

    def set_orders(self, orders: Sequence[Key]) -> None:
        """Sort by columns; rows equal in all of them keep the order they came in."""
        if any(not 0 <= column < len(self.columns) for column, _descending in orders):
            return
        self.layoutAboutToBeChanged.emit()
        before = [(old, self.key(self._shown[old.row()])) for old in self.persistentIndexList()]
        self.orders = tuple(orders)
        self._arrange()
        places = {self.key(row): at for at, row in enumerate(self._shown)}
        for old, key in before:
            self.changePersistentIndex(old, self.index(places[key], old.column()))
        self.layoutChanged.emit()
        self.tell_orders()

    def texts(self, at: int) -> tuple[str, ...]:
        """Return the cells of the row at *at* as they are shown."""
        return self._texts(self._shown[at])

    def sort_value(self, row: R, column: int) -> Any:
        """Return what a cell is sorted by; None comes last."""
        spec = self.columns[column]
        return spec.sort(row) if spec.sort else self._texts(row)[column].casefold()

    def _texts(self, row: R) -> tuple[str, ...]:
        cells = self._cells.get(id(row))
        if cells is None:
            cells = self._cells[id(row)] = tuple(spec.text(row) for spec in self.columns)
        return cells

    def _arrange(self) -> None:
        rows = [row for row in self._all if self._matches(row)] if self._words else list(self._all)
        for column, descending in reversed(self.orders):
            valued = [(self.sort_value(row, column), row) for row in rows]
            known = [pair for pair in valued if pair[0] is not None]
            known.sort(key=lambda pair: pair[0], reverse=descending)
            rows = [row for _value, row in known] + [row for value, row in valued if value is None]
        self._shown = rows

    def _matches(self, row: R) -> bool:
        haystack = self._haystacks.get(id(row))
        if haystack is None:
            haystack = self._haystacks[id(row)] = fold(" ".join(self._texts(row)))
        return all(word in haystack for word in self._words)
