"""Windows on long lists: how many rows there are, some of their keys, where one stands. Never all rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.lists import Order
from youthcourt.domain.own_fields import Subject, column_of
from youthcourt.store import find_own
from youthcourt.store.unit import Unit

Column = sa.ColumnElement[Any]
Conditions = Sequence[sa.ColumnElement[bool]]


@dataclass(frozen=True)
class SortBy:
    """What a column is sorted by. *source* stands in for the list's own where another table is needed."""

    by: Column
    source: sa.FromClause | None = None
    may_miss: bool = False
    """Some rows have no value; they come last."""


@dataclass(frozen=True)
class Listing:
    """A list: the tables it is read from, what its rows are known by, what it can be sorted by.

    *usual* stands in where no order is asked for, and decides between rows that are equal in it. *own*
    says of what kind the records are, and which column holds their keys, where the court can have fields
    of its own for them: it can be sorted by these as well.
    """

    source: sa.FromClause
    key: Column
    sorts: Mapping[str, SortBy]
    usual: tuple[Column, ...]
    own: tuple[Subject, Column] | None = None


def count(unit: Unit, listing: Listing, where: Conditions) -> int:
    """Return how many rows the conditions leave."""
    statement = sa.select(sa.func.count().label("rows")).select_from(listing.source).where(*where)
    return int(unit.rows(statement)[0].rows)


def keys(
    unit: Unit, listing: Listing, where: Conditions, orders: Sequence[Order], offset: int, limit: int
) -> list[Any]:
    """Return the keys of at most *limit* rows from *offset* (from 0) on, in order."""
    listing = _with_own(unit, listing, orders)
    statement = (
        sa.select(listing.key.label("key"))
        .select_from(_source(listing, orders))
        .where(*where)
        .order_by(*_order(listing, orders))
        .limit(limit)
        .offset(offset)
    )
    return [row.key for row in unit.rows(statement)]


def position(unit: Unit, listing: Listing, where: Conditions, orders: Sequence[Order], key: object) -> int:
    """Return at which place (from 0) the row with *key* stands, -1 when it is kept out."""
    listing = _with_own(unit, listing, orders)
    numbered = (
        sa.select(
            listing.key.label("key"),
            sa.func.row_number().over(order_by=_order(listing, orders)).label("place"),
        )
        .select_from(_source(listing, orders))
        .where(*where)
        .subquery()
    )
    found = unit.rows(sa.select(numbered.c.place).where(numbered.c.key == key))
    return int(found[0].place) - 1 if found else -1


def holds(column: Column, word: str) -> sa.ColumnElement[bool]:
    """Return the condition that a folded column holds a folded word."""
    return sa.func.instr(column, word) > 0


def _with_own(unit: Unit, listing: Listing, orders: Sequence[Order]) -> Listing:
    """Return the listing with the orders by own fields that are asked for."""
    wanted = {order.column for order in orders} - set(listing.sorts)
    if listing.own is None or not wanted:
        return listing
    subject, record = listing.own
    fields = [field for field in find_own.fields(unit, subject) if column_of(field.id) in wanted]
    by = {column_of(field.id): SortBy(find_own.order_by(field, record), may_miss=True) for field in fields}
    return replace(listing, sorts={**listing.sorts, **by})


def _known(listing: Listing, orders: Sequence[Order]) -> list[Order]:
    return [order for order in orders if order.column in listing.sorts]


def _source(listing: Listing, orders: Sequence[Order]) -> sa.FromClause:
    """Return the tables to read: those of the first order that needs more than the list's own."""
    wanted = [listing.sorts[order.column].source for order in _known(listing, orders)]
    return next((source for source in wanted if source is not None), listing.source)


def _order(listing: Listing, orders: Sequence[Order]) -> list[sa.ColumnElement[Any]]:
    ordered: list[sa.ColumnElement[Any]] = []
    for order in _known(listing, orders):
        sort = listing.sorts[order.column]
        way = sort.by.desc() if order.descending else sort.by.asc()
        ordered.append(way.nulls_last() if sort.may_miss else way)
    return [*ordered, *listing.usual]
