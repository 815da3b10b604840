"""Where a spreadsheet comes from, known by its headers: how it was read last time is offered again.

Outside a unit: reading the file, proposing its columns, making a mapping of what the clerk chose.
"""

from __future__ import annotations

import json
from collections.abc import Mapping as Table
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from youthcourt import words
from youthcourt.domain.countries import MONTH_FIRST
from youthcourt.domain.errors import BadInput
from youthcourt.exchange.book import NOWHERE, Book, Place, likely_place, place_with
from youthcourt.exchange.date_orders import ColumnOrders, column_orders, is_day_first
from youthcourt.exchange.dates_in import pattern_of, read_written
from youthcourt.exchange.fields import DATES, FIELDS, Kind, lacking
from youthcourt.exchange.guessing import guess_columns, guess_kind
from youthcourt.exchange.mapped import shortened
from youthcourt.exchange.mapping import Mapping, mapping_from, mapping_table
from youthcourt.exchange.sheet import Cell, SheetRows, header_key
from youthcourt.exchange.tables_in import read_book
from youthcourt.services.settings import settings
from youthcourt.store import find_court
from youthcourt.store.tables import ImportSource
from youthcourt.store.unit import Unit

__all__ = [
    "REASON", "SHOWN", "ColumnOrders", "Source", "as_mapped", "day_first", "field_names", "mapping_of",
    "on_sheet", "orders_of", "proposed", "read_as", "read_source", "recognized", "remember_source",
    "remembered", "signature", "where_mapped",
]  # fmt: skip

REASON = "Why this row was not taken"
"""The header of what is written beside the rows with errors; it tells nothing of where they come from."""
SHOWN = 5
"""How many rows are shown of a file."""


@dataclass(frozen=True)
class Source:
    """A file as it was read, before anybody said what its columns are."""

    file: str
    sheet: SheetRows
    place: Place = NOWHERE
    """Where in the file the rows stand."""
    book: Book | None = None

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets of a workbook."""
        return tuple(sheet.name for sheet in self.book.sheets if sheet.name) if self.book else ()

    @property
    def heads(self) -> tuple[tuple[int, str], ...]:
        """The rows of the sheet in which the headers can stand: their numbers, and what is in them."""
        sheets = self.book.sheets if self.book else ()
        heads = next((sheet.heads for sheet in sheets if sheet.name == self.place.sheet), ())
        return tuple((number, shortened(" · ".join(filter(None, head)), 80)) for number, head in heads)

    def at(self, place: Place) -> Source:
        """Return the source with its rows at another place. Raises BadInput for rows that cannot be read."""
        if self.book is None:
            return self
        sheet = self.book.rows_of(place.sheet, place.header_row)
        return Source(self.file, sheet, place, self.book)

    def on(self, sheet: str, header_row: int) -> Source:
        """Return the source with its rows below a row of a sheet, as ``at``."""
        return self.at(Place(sheet, header_row))

    @property
    def headers(self) -> tuple[str, ...]:
        """The headers that have a name, as they stand."""
        return tuple(header for header in self.sheet.headers if header)

    @property
    def head(self) -> SheetRows:
        """The first rows alone."""
        return replace(self.sheet, rows=self.sheet.rows[:SHOWN])

    def samples(self, header: str) -> str:
        """Return what stands in the first rows of a column, in one short line."""
        at = self.sheet.headers.index(header)
        told = [_told(row.values[at]) for row in self.sheet.rows[:SHOWN]]
        return shortened(words.listing(text for text in told if text), 60)


def read_source(file: Path) -> Source:
    """Read a file without a mapping, where its rows are likely. Raises BadInput when it cannot be read."""
    book = read_book(file)
    place = likely_place(book)
    return Source(file.name, book.rows_of(place.sheet, place.header_row), place, book)


def on_sheet(source: Source, name: str) -> Source:
    """Return a workbook's source on another sheet, below the likely row of headers."""
    if source.book is None:
        return source
    only = replace(source.book, sheets=tuple(sheet for sheet in source.book.sheets if sheet.name == name))
    return source.at(likely_place(only))


def field_names(kind: Kind) -> dict[str, str]:
    """Return the fields that a column may fill, with their names."""
    return dict(FIELDS[kind])


def proposed(source: Source) -> tuple[Kind, dict[str, str]]:
    """Return what the rows are likely to be, and for each header the field that it is likely to fill."""
    kind = guess_kind(source.headers)
    return kind, guess_columns(source.headers, FIELDS[kind])


def day_first(unit: Unit) -> bool:
    """Say whether dates are written with the day first in the court's country. A query."""
    return settings(unit).country not in MONTH_FIRST


def orders_of(
    source: Source, columns: Table[str, str], *, day_first: bool = False
) -> dict[str, ColumnOrders]:
    """Return for each chosen column of dates the orders in which it can be read.

    Where a column leaves it open, the order of the file's other columns comes first, or else that of the
    court's country.
    """
    dated = {
        header: source.sheet.headers.index(header) for header, field in columns.items() if field in DATES
    }
    cells = {header: [row.values[at] for row in source.sheet.rows] for header, at in dated.items()}
    found = {header: column_orders(told, day_first=day_first) for header, told in cells.items()}
    sure = {is_day_first(one.orders[0]) for one in found.values() if one.settled and one.example}
    if len(sure) == 1 and sure != {day_first}:
        found |= {
            header: column_orders(cells[header], day_first=not day_first)
            for header, one in found.items()
            if not one.settled
        }
    return found


def read_as(written: str, order: str) -> date | None:
    """Return the day that a written date is in an order; None where it is none."""
    return read_written(written, pattern_of(order))


def where_mapped(source: Source, mapping: Mapping) -> Source:
    """Return the source where the columns of *mapping* stand; where they never do, it stays as it is."""
    needed = {column for columns in mapping.columns.values() for column in columns} - mapping.optional
    wanted = Place(mapping.sheet, mapping.header_row)
    place = place_with(source.book, needed, wanted) if source.book else None
    return source.at(place) if place else source


def as_mapped(source: Source, mapping: Mapping) -> tuple[Kind, dict[str, str]] | None:
    """Return kind and columns as *mapping* reads them, or None where it is no mapping of this file."""
    named = {header_key(header): header for header in source.headers}
    fields = {header_key(column): field for field, columns in mapping.columns.items() for column in columns}
    if not fields.keys() <= named.keys():
        return None
    return mapping.kind, {named[column]: field for column, field in fields.items()}


def mapping_of(
    source: Source, kind: Kind, columns: Table[str, str], orders: Table[str, str] | None = None
) -> Mapping:
    """Return the mapping that the clerk has chosen, header by header, with the *orders* of the dates.

    Raises BadInput where a needed field has no column, or a field of one column has two.
    """
    needed = lacking(kind, set(columns.values()))
    if needed == "agency_number":
        raise BadInput(
            "Choose the column for “Agency number”, or those of name and birth date or offense date: "
            "by them, rows that are here already are told from new ones.",
            field="columns",
        )
    if needed:
        raise BadInput(
            "Choose the column for “{name}”: by it, rows that are here already are told from new ones.",
            field="columns",
            name=words.text(FIELDS[kind][needed]),
        )
    for field in DATES:
        if list(columns.values()).count(field) > 1:
            raise BadInput(
                "Only one column can be “{name}”.", field="columns", name=words.text(FIELDS[kind][field])
            )
    return mapping_from(
        {
            "name": source.file,
            "kind": kind.value,
            "date_formats": {columns[header]: order for header, order in (orders or {}).items()},
            "columns": {header: field for header, field in columns.items() if field},
            "sheet": source.place.sheet,
            "header_row": source.place.header_row,
        }
    )


def signature(headers: Sequence[str]) -> str:
    """Return what tells a source from others: its headers, without capitals, blanks and order."""
    added = {header_key(REASON), header_key(words.text(REASON))}
    return "\n".join(sorted({header_key(header) for header in headers if header.strip()} - added))


def recognized(unit: Unit, source: Source) -> tuple[Source, Mapping] | None:
    """Return a source where it stood last time with how it was read, or None for one never read. A query."""
    places = [source.place]
    for sheet in source.book.sheets if source.book else ():
        places += [Place(sheet.name, number) for number, _head in sheet.heads]
    for place in dict.fromkeys(places):
        at = source.at(place)
        mapping = remembered(unit, at.headers)
        if mapping is not None:
            return at, replace(mapping, sheet=place.sheet, header_row=place.header_row)
    return None


def remembered(unit: Unit, headers: Sequence[str]) -> Mapping | None:
    """Return how a source with these headers was read last time, or None. A query."""
    told = find_court.import_source(unit, signature(headers))
    return mapping_from(json.loads(told)) if told else None


def remember_source(unit: Unit, headers: Sequence[str], mapping: Mapping) -> None:
    """Read a source with these headers in the same way next time."""
    told = json.dumps(mapping_table(mapping), ensure_ascii=False)
    before = find_court.import_source(unit, signature(headers))
    if told != before:
        row = ImportSource(signature=signature(headers), kind=mapping.kind.value, mapping=told)
        unit.put(row, "importsource", signature(headers), {"mapping": before})


def _told(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return words.short_day(cell.date())
    return words.short_day(cell) if isinstance(cell, date) else " ".join(cell.split())
