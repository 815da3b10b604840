"""In which order the dates of one column are written: found from the column, asked where it stays open.

Any date with a part above 12 settles it. Nothing is guessed about rows: a date that does not fit the
order of most is refused by its row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from youthcourt.exchange.dates_in import pattern_of, read_date, read_plain
from youthcourt.exchange.sheet import Cell

ORDERS = (
    "ISO",
    "MM/DD/YYYY",
    "DD/MM/YYYY",
    "DD.MM.YYYY",
    "MM-DD-YYYY",
    "DD-MM-YYYY",
    "YYYY/MM/DD",
    "MM.DD.YYYY",
)
"""Ways to write a date that are tried, the surest first."""


@dataclass(frozen=True)
class ColumnOrders:
    """The orders in which the dates of a column can be read, that of most dates first."""

    orders: tuple[str, ...]
    settled: bool
    """Whether most dates of the column can be read in one order only; else it is to be asked."""
    example: str = ""
    """A date of the column as it is written, at best one that another order reads otherwise."""


def column_orders(cells: Iterable[Cell], *, day_first: bool = False) -> ColumnOrders:
    """Return the orders of a column; what no order reads does not count, nor what needs none.

    Where most dates can be read in two orders, that with the day first comes first for *day_first*. Where
    some dates fit other orders only, these follow, so that they can be chosen.
    """
    counted = Counter(
        text for cell in cells if isinstance(cell, str) and (text := cell.strip()) and not read_plain(text)
    )
    read = {order: _read_in(counted, order) for order in ORDERS}
    sums = {order: sum(counted[text] for text in texts) for order, texts in read.items()}
    fitting = sorted(
        (order for order in ORDERS if sums[order]),
        key=lambda order: (-sums[order], is_day_first(order) is not day_first),
    )
    if not fitting:
        return ColumnOrders(ORDERS[:1], settled=True)
    first = fitting[0]
    most = [order for order in fitting if sums[order] == sums[first]]
    others = [order for order in fitting if order not in most and read[order].keys() - read[first].keys()]
    open_texts = [text for text in read[first] if any(text in read[order] for order in most[1:])]
    example = next(iter(open_texts or [text for text in counted if text in read[first]]))
    return ColumnOrders((*most, *others), len(most) == 1, example)


def orders_of_date(written: str) -> tuple[str, ...]:
    """Return the orders in which one date can be read, none for what is no date."""
    return tuple(order for order in ORDERS if _read_in([written], order))


def is_day_first(order: str) -> bool:
    """Say whether an order begins with the day."""
    return order.startswith("DD")


def _read_in(written: Iterable[str], order: str) -> dict[str, None]:
    pattern = pattern_of(order)
    return {text: None for text in written if read_date(text, pattern) is not None}
