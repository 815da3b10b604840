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
from youthcourt.domain.errors import BadInput
from youthcourt.exchange.fields import DATES, FIELDS, NAME_PARTS, NEEDED, WHOLE_NAME, Kind
from youthcourt.exchange.guessing import date_orders, guess_columns, guess_kind
from youthcourt.exchange.mapped import header_key, mapped_rows, shortened
from youthcourt.exchange.mapping import Mapping, mapping_from, mapping_table
from youthcourt.exchange.sheet import Cell, SheetRows
from youthcourt.exchange.tables_in import read_table
from youthcourt.store import find_court
from youthcourt.store.tables import ImportSource
from youthcourt.store.unit import Unit

SHOWN = 5
"""How many rows are shown of a file."""


@dataclass(frozen=True)
class Source:
    """A file as it was read, before anybody said what its columns are."""

    file: str
    sheet: SheetRows

    @property
    def headers(self) -> tuple[str, ...]:
        """The headers that have a name, as they stand."""
        return tuple(header for header in self.sheet.headers if header)

    def samples(self, header: str) -> str:
        """Return what stands in the first rows of a column, in one short line."""
        at = self.sheet.headers.index(header)
        told = [_told(row.values[at]) for row in self.sheet.rows[:SHOWN]]
        return shortened(words.listing(text for text in told if text), 60)


@dataclass(frozen=True)
class ReadRow:
    """A row as it would be read: what fills each field, or why it cannot be used."""

    row: int
    told: str
    problem: str = ""


def read_source(file: Path) -> Source:
    """Read a file without a mapping. Raises BadInput when it cannot be read."""
    return Source(file.name, read_table(file))


def field_names(kind: Kind) -> dict[str, str]:
    """Return the fields that a column may fill, with their names."""
    return dict(FIELDS[kind])


def proposed(source: Source) -> tuple[Kind, dict[str, str]]:
    """Return what the rows are likely to be, and for each header the field that it is likely to fill."""
    kind = guess_kind(source.headers)
    return kind, guess_columns(source.headers, FIELDS[kind])


def orders_of(source: Source, columns: Table[str, str]) -> tuple[str, ...]:
    """Return the orders in which dates of the chosen columns can be read, that of most dates first.

    One means that it is certain.
    """
    dated = [header for header, field in columns.items() if field in DATES]
    places = [source.sheet.headers.index(header) for header in dated]
    return date_orders(row.values[at] for row in source.sheet.rows for at in places)


def as_mapped(source: Source, mapping: Mapping) -> tuple[Kind, dict[str, str]] | None:
    """Return kind and columns as *mapping* reads them, or None where it is no mapping of this file."""
    named = {header_key(header): header for header in source.headers}
    fields = {header_key(column): field for field, columns in mapping.columns.items() for column in columns}
    if not fields.keys() <= named.keys():
        return None
    return mapping.kind, {named[column]: field for column, field in fields.items()}


def mapping_of(source: Source, kind: Kind, columns: Table[str, str], date_format: str) -> Mapping:
    """Return the mapping that the clerk has chosen, header by header.

    Raises BadInput where a needed field has no column, or a field of one column has two.
    """
    filled = {*columns.values(), *(NAME_PARTS if WHOLE_NAME in columns.values() else ())}
    for needed in NEEDED[kind]:
        if needed not in filled:
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
            "date_format": date_format,
            "columns": {header: field for header, field in columns.items() if field},
        }
    )


def first_rows(source: Source, mapping: Mapping) -> tuple[ReadRow, ...]:
    """Return how the first rows of a file would be read."""
    head = replace(source.sheet, rows=source.sheet.rows[:SHOWN])
    names = FIELDS[mapping.kind]
    read = []
    for row in mapped_rows(head, mapping):
        held = {**row.texts, **{field: words.short_day(day) for field, day in row.dates.items()}}
        told = [
            words.text("{name}: {text}", name=words.text(names[field]), text=held[field])
            for field in names
            if held.get(field)
        ]
        read.append(ReadRow(row.number, "  ·  ".join(told), words.say(row.problem) if row.problem else ""))
    return tuple(read)


def signature(headers: Sequence[str]) -> str:
    """Return what tells a source from others: its headers, without capitals, blanks and order."""
    return "\n".join(sorted({header_key(header) for header in headers if header.strip()}))


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
