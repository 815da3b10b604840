"""A table as it was read from a file, whatever the format, and how much of one is taken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from youthcourt.domain.errors import BadInput

MAX_BYTES = 20_000_000
"""Largest file that is read (safety reference, F15)."""
MAX_ROWS = 50_000
"""Most rows below the header."""
MAX_COLUMNS = 200

Cell = str | date
"""What stands in a cell: text, or a date where the file itself says that it is one."""


@dataclass(frozen=True)
class SheetRow:
    """One row; *number* is the row as the spreadsheet shows it, and the values are as many as the headers."""

    number: int
    values: tuple[Cell, ...]
    extra: int = 0
    """How many filled cells stand beyond the last header: a sign that the row has slipped."""


@dataclass(frozen=True)
class SheetRows:
    """A table with its headers; blank rows are left out."""

    headers: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    told: str = ""
    """How the file was understood, for the clerk: ``Windows-1252, separated by ;`` or the sheet's name."""


def sheet_rows(cells: Iterable[tuple[int, Sequence[Cell]]], *, file: str, told: str = "") -> SheetRows:
    """Return numbered rows of cells as a table; the first row that is not blank is its header.

    Raises BadInput when there is no row at all, or more rows or columns than are taken.
    """
    headers: tuple[str, ...] = ()
    rows: list[SheetRow] = []
    for number, row in cells:
        width = filled(row)
        if not width:
            continue
        if width > MAX_COLUMNS:
            raise too_wide(file)
        if not headers:
            headers = tuple(str(cell).strip() for cell in row[:width])
            continue
        if len(rows) == MAX_ROWS:
            raise too_long(file)
        rows.append(_row(number, row, len(headers)))
    if not headers:
        raise BadInput("“{file}” is empty. Choose the file that holds the rows.", file=file)
    return SheetRows(headers, tuple(rows), told)


def too_long(file: str) -> BadInput:
    """Return the refusal of a table with too many rows."""
    return BadInput(
        "“{file}” has more than {limit} rows. Please split it into several files.",
        file=file,
        limit=f"{MAX_ROWS:,}",
    )


def too_wide(file: str) -> BadInput:
    """Return the refusal of a table with too many columns."""
    return BadInput(
        "“{file}” has more than {limit} columns. Keep the columns that the court needs and try again.",
        file=file,
        limit=MAX_COLUMNS,
    )


def too_much(file: str) -> BadInput:
    """Return the refusal of a workbook that would grow beyond what a list can need."""
    return BadInput(
        "“{file}” unpacks to more than such a list can need, and was not opened. "
        "Save the one sheet that holds the rows as .csv and choose that file.",
        file=file,
    )


def no_table(file: str) -> BadInput:
    """Return the refusal of a file that holds no table, or a damaged one."""
    return BadInput(
        "“{file}” cannot be read as a spreadsheet. Save it again as .xlsx or .csv and choose that file.",
        file=file,
    )


def header_key(header: str) -> str:
    """Return a header for comparing: no capitals, single blanks."""
    return " ".join(header.split()).casefold()


def _row(number: int, cells: Sequence[Cell], width: int) -> SheetRow:
    values = (*cells[:width], *[""] * (width - len(cells)))
    return SheetRow(number, values, sum(1 for cell in cells[width:] if filled([cell])))


def filled(row: Sequence[Cell]) -> int:
    """Return how many cells the row has up to its last one that is not blank."""
    for width in range(len(row), 0, -1):
        cell = row[width - 1]
        if not isinstance(cell, str) or cell.strip():
            return width
    return 0
