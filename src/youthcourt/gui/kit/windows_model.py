"""A table over a list of any length: the file counts, filters and sorts, and hands out what is looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from youthcourt.domain.errors import YouthCourtError
from youthcourt.domain.lists import Asked, Order
from youthcourt.gui.kit.cells import CellsModel, Column, Index, Key, R

if TYPE_CHECKING:
    from youthcourt.services.office import Office

T = TypeVar("T")
PAGE = 100
"""Rows that are fetched at a time."""
_KEPT = 8
"""Pages that are held: those looked at last."""
_FOLLOWED = 20_000
"""In a longer list a row is not followed to a far place when the list changes: finding it takes time."""


@dataclass(frozen=True)
class Source(Generic[R]):
    """How a list is read: queries of the services, each with the unit first and the question second."""

    count: Callable[[Any, Asked], int]
    window: Callable[[Any, Asked, int, int], Sequence[R]]
    keys: Callable[[Any, Asked, int, int], Sequence[Hashable]]
    position: Callable[[Any, Asked, Any], int]


class WindowsModel(CellsModel[R], Generic[R]):
    """A read-only table over windows of *source*. Nothing is read before ``reload``."""

    failed = Signal(object)
    """A YouthCourtError: the file could not be read; the rows stay away."""
    asked_changed = Signal()

    def __init__(
        self,
        office: Office,
        source: Source[R],
        columns: Sequence[Column[R]],
        key: Callable[[R], Hashable],
        asked: Asked,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key, parent)
        self.source = source
        self.asked = asked
        self.orders = tuple(self._keys_of(asked))
        self._office = office
        self._count = 0
        self._total: int | None = 0
        self._same, self._largest = True, 0
        self._shut = False
        self._pages: OrderedDict[int, list[tuple[R, tuple[str, ...]]]] = OrderedDict()
        self._blank = ("",) * len(self.columns)

    @property
    def total(self) -> int:
        """How many rows there are, shown or filtered out; asked for only where it is not known."""
        if self._total is None:
            self._total = self._ask(lambda: self._office.ask(self.source.count, self.asked.everything), 0)
        return self._total

    @property
    def filtered(self) -> bool:
        """Whether anything may be filtered out."""
        return self.asked.narrowed

    def count(self) -> int:
        """Return how many rows are shown."""
        return self._count

    def reload(self) -> None:
        """Count again and forget what was read."""
        self.beginResetModel()
        self._pages.clear()
        self._count = self._ask(lambda: self._office.ask(self.source.count, self.asked), 0)
        self._total = None if self.asked.narrowed and not self._count else self._count
        self._largest = max(self._largest, self._count)
        self.endResetModel()
        self._same = True

    def shut(self) -> None:
        """Hold and ask for nothing any more: the court is about to be closed."""
        self.beginResetModel()
        self._shut = True
        self._pages.clear()
        self._count = self._total = 0
        self.endResetModel()

    def ask(self, asked: Asked) -> bool:
        """Show what is asked for from now on; False, and nothing happens, when it is the same."""
        if asked == self.asked:
            return False
        self._same = False
        self.asked = asked
        self.orders = tuple(self._keys_of(asked))
        self.asked_changed.emit()
        self.reload()
        self.tell_orders()
        return True

    def set_filter(self, text: str) -> None:
        """Ask for rows with these words."""
        if text.split() != self.asked.words.split():
            self.ask(self.asked.saying(text))

    def clear_filter(self) -> None:
        """Ask for all rows: no words, no chips."""
        self.ask(self.asked.everything)

    def set_orders(self, orders: Sequence[Key]) -> None:
        """Have the file sort by columns that it can sort by."""
        told = tuple(
            Order(self.columns[column].order, descending)
            for column, descending in orders
            if self.sortable(column)
        )
        self.ask(Asked(self.asked.words, self.asked.chips, told))

    def sortable(self, column: int) -> bool:
        """Say whether the file can sort by a column."""
        return super().sortable(column) and bool(self.columns[column].order)

    def row(self, index: Index | int) -> R:
        """Return the row at *index*; raises IndexError where it is no longer there."""
        return self._line(index if isinstance(index, int) else index.row())[0]

    def texts(self, at: int) -> tuple[str, ...]:
        """Return the cells of a row; blank ones for a row that is gone until the list is read again."""
        try:
            return self._line(at)[1]
        except IndexError:
            return self._blank

    def sort_value(self, row: R, column: int) -> Any:
        """Return the text: the file does the sorting."""
        return self.columns[column].text(row)

    def keys(self, begin: int, end: int) -> Sequence[Hashable]:
        """Return the keys of rows without reading the rows."""
        return self._ask(lambda: self._office.ask(self.source.keys, self.asked, begin, end - begin), ())

    def position(self, key: Hashable) -> int:
        """Return where a row is shown, -1 when it is not; the file is asked where it is not at hand."""
        at_hand = self.position_at_hand(key)
        if at_hand >= 0:
            return at_hand
        return self._ask(lambda: self._office.ask(self.source.position, self.asked, key), -1)

    def position_at_hand(self, key: Hashable) -> int:
        """Return where a row is shown as far as pages that were read tell, else -1."""
        for page, lines in self._pages.items():
            for at, (row, _texts) in enumerate(lines):
                if self.key(row) == key:
                    return page * PAGE + at
        return -1

    def found_again(self, key: Hashable, place: int) -> int:
        """Return where the row that stood at a place before is now.

        Where it is gone, or too far to be sought, its old place; for another question the first row.
        """
        if not self._count:
            return -1
        near = min(max(place, 0), self._count - 1) if self._same else 0
        self._page(near // PAGE)
        found = self.position_at_hand(key)
        if found < 0 and self._count > PAGE and self._largest <= _FOLLOWED:
            found = self.position(key)
        return found if found >= 0 else near

    def pages(self, asked: Asked, begin: int, end: int) -> Iterator[Sequence[R]]:
        """Yield rows of a question from *begin* up to *end* window by window, past the pages kept.

        On any thread; raises YouthCourtError.
        """
        for at in range(begin, end, PAGE):
            yield self._office.ask(self.source.window, asked, at, min(PAGE, end - at))

    def counted(self, asked: Asked) -> int:
        """Return how many rows there are for a question now; on any thread."""
        return self._office.ask(self.source.count, asked)

    def _keys_of(self, asked: Asked) -> Iterator[Key]:
        names = [column.order for column in self.columns]
        for order in asked.orders:
            if order.column in names:
                yield names.index(order.column), order.descending

    def _own(self, at: int, column: int, role: int) -> Any:
        try:
            return super()._own(at, column, role)
        except IndexError:
            return None

    def _line(self, at: int) -> tuple[R, tuple[str, ...]]:
        return self._page(at // PAGE)[at % PAGE]

    def _page(self, page: int) -> list[tuple[R, tuple[str, ...]]]:
        held = self._pages.get(page)
        if held is None:
            nothing: Sequence[R] = ()
            read = self._ask(
                lambda: self._office.ask(self.source.window, self.asked, page * PAGE, PAGE), nothing
            )
            held = [(row, tuple(spec.text(row) for spec in self.columns)) for row in read]
            self._pages[page] = held
            while len(self._pages) > _KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return held

    def _ask(self, read: Callable[[], T], otherwise: T) -> T:
        if self._shut:
            return otherwise
        try:
            return read()
        except YouthCourtError as refused:
            self.failed.emit(refused)
            return otherwise
