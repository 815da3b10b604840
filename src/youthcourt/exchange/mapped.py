"""Rows of a table made into fields by a mapping; each row stands, or says why not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from youthcourt.domain.errors import BadInput
from youthcourt.exchange.date_orders import orders_of_date
from youthcourt.exchange.dates_in import pattern_of, read_date, read_written
from youthcourt.exchange.fields import DATES, LONG, WHOLE_NAMES
from youthcourt.exchange.guessing import split_name
from youthcourt.exchange.mapping import Mapping
from youthcourt.exchange.sheet import Cell, SheetRow, SheetRows, header_key

Progress = Callable[[int, int], None]
"""Hears how many rows are done, and of how many."""
_EVERY = 200


@dataclass(frozen=True)
class MappedRow:
    """A row's fields, and where it cannot be used why; then what could be read of it."""

    number: int
    texts: dict[str, str] = field(default_factory=dict)
    dates: dict[str, date] = field(default_factory=dict)
    problem: BadInput | None = None


def mapped_rows(
    sheet: SheetRows, mapping: Mapping, progress: Progress | None = None
) -> tuple[MappedRow, ...]:
    """Return every row with its fields. Raises BadInput when the file lacks a column of the mapping."""
    places = column_places(sheet.headers, mapping)
    rows = []
    for done, row in enumerate(sheet.rows):
        if progress and done % _EVERY == 0:
            progress(done, len(sheet.rows))
        rows.append(_mapped(row, sheet.headers, mapping, places))
    if progress:
        progress(len(sheet.rows), len(sheet.rows))
    return tuple(rows)


def column_places(headers: Iterable[str], mapping: Mapping) -> dict[str, list[int]]:
    """Return where each field's columns stand, counted from 0.

    Capitals and blanks in headers do not matter. Raises BadInput for a column that is
    missing, or there twice.
    """
    folded = [header_key(header) for header in headers]
    places: dict[str, list[int]] = {}
    for filled, columns in mapping.columns.items():
        for column in columns:
            found = [place for place, header in enumerate(folded) if header == header_key(column)]
            if len(found) > 1:
                raise BadInput(
                    "The file has the column “{column}” twice. Rename one of them and try again.",
                    column=column,
                )
            if found:
                places.setdefault(filled, []).append(found[0])
            elif column not in mapping.optional:
                raise BadInput(
                    "The file has no column “{column}”, which the mapping “{name}” needs. "
                    "Choose another mapping, or the right file.",
                    column=column,
                    name=mapping.name,
                )
    return places


def _mapped(
    row: SheetRow, headers: tuple[str, ...], mapping: Mapping, places: dict[str, list[int]]
) -> MappedRow:
    if row.extra:
        slipped = BadInput(
            "The row has more cells than the header has columns; something has slipped. "
            "Often a text with a comma lacks its quotation marks.",
        )
        return MappedRow(row.number, problem=slipped)
    texts: dict[str, str] = {}
    dates: dict[str, date] = {}
    problems: list[BadInput] = []
    for filled, columns in places.items():
        cells = [row.values[place] for place in columns]
        try:
            if filled in DATES:
                day = _date(cells, headers[columns[0]], mapping.order_of(filled))
                dates |= {filled: day} if day else {}
            else:
                texts[filled] = _text(filled, cells, headers[columns[0]], mapping)
        except BadInput as problem:
            problems.append(problem)
    for filled, fixed in mapping.fixed.items():
        day = read_date(fixed, pattern_of(mapping.order_of(filled))) if filled in DATES else None
        if day:
            dates[filled] = day
        else:
            texts[filled] = fixed
    for whole, parts in WHOLE_NAMES.items():
        if whole in texts:
            for part, text in zip(parts, split_name(texts.pop(whole)), strict=True):
                texts.setdefault(part, text)
    return MappedRow(row.number, texts, dates, problems[0] if problems else None)


def _text(filled: str, cells: list[Cell], header: str, mapping: Mapping) -> str:
    plain = [_plain(cell) if filled in LONG else _one_line(_plain(cell)) for cell in cells]
    parts = list(dict.fromkeys(part for part in plain if part))
    known = mapping.values.get(filled)
    if known is None:
        return mapping.join.join(parts)
    folded = {header_key(key): value for key, value in known.items()}
    for part in parts:
        if header_key(part) not in folded:
            raise BadInput(
                "“{text}” in the column {column} is not among the values that the mapping knows. "
                "Add it to the mapping, under values.{field}.",
                field=filled,
                text=shortened(part),
                column=header,
            )
    return mapping.join.join(dict.fromkeys(folded[header_key(part)] for part in parts))


def _date(cells: list[Cell], header: str, order: str) -> date | None:
    """Return the date in one cell; a cell that the workbook itself calls a date needs no order."""
    cell = cells[0]
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    written = cell.strip()
    if not written:
        return None
    day = read_written(written, pattern_of(order))
    if day is None:
        raise _no_date(written, header, order)
    return day


def _no_date(written: str, header: str, order: str) -> BadInput:
    """Return why a date is refused: it is none, or it is written in another order than the others."""
    told = "YYYY-MM-DD" if order.upper() == "ISO" else order
    if orders_of_date(written):
        return BadInput(
            "“{text}” in the column {column} is not a date written as {format}. Mend the cell, or choose "
            "how dates are written under “Columns…”.",
            text=shortened(written),
            column=header,
            format=told,
        )
    return BadInput(
        "“{text}” in the column {column} cannot be read as a date. Write it in the file as {format}.",
        text=shortened(written),
        column=header,
        format=told,
    )


def _plain(cell: Cell) -> str:
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "minutes")
    return cell.isoformat() if isinstance(cell, date) else cell.strip()


def _one_line(text: str) -> str:
    """Return a cell's text with its line breaks (Alt+Enter in a spreadsheet) and tabs as blanks."""
    return re.sub(r"[ \t\r\n\v\f\x85\u2028\u2029]+", " ", text)


def shortened(text: str, limit: int = 40) -> str:
    """Return *text* for a message: one line of at most *limit* characters, without hidden signs."""
    line = re.sub(r"\s+", " ", text)
    shown = "".join(sign if sign.isprintable() else "�" for sign in line)
    return shown if len(shown) <= limit else f"{shown[: limit - 1]}…"
