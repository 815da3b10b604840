"""A file as it came, with all its sheets, and where in it the rows stand: below which row of which sheet.

Titles, empty lines and merged headings above the headers are skipped; what is proposed, a person corrects.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from youthcourt.exchange.fields import FIELDS
from youthcourt.exchange.guessing import guess_columns
from youthcourt.exchange.sheet import MAX_COLUMNS, MAX_ROWS, Cell, SheetRows, filled, header_key, sheet_rows

SOUGHT = 30
"""So many rows with something in them are looked at for headers."""
_SURE = 2
"""Headers that must be known before another row than the first is taken for the headers."""


@dataclass(frozen=True)
class RawSheet:
    """A sheet as it came: its rows with their numbers, blank ones left out."""

    name: str
    rows: tuple[tuple[int, tuple[Cell, ...]], ...]

    @property
    def heads(self) -> tuple[tuple[int, tuple[str, ...]], ...]:
        """The rows in which headers can stand, by their numbers."""
        return tuple((number, tuple(str(cell).strip() for cell in row)) for number, row in self.rows[:SOUGHT])


@dataclass(frozen=True)
class Book:
    """A file with its sheets; a text file is one without a name."""

    file: str
    sheets: tuple[RawSheet, ...]
    told: str = ""
    """How a text file was understood; of a workbook the name of the sheet tells it."""

    def rows_of(self, sheet: str = "", header_row: int = 0) -> SheetRows:
        """Return the table below a row of a sheet; without them, of the first sheet and its first row.

        Raises BadInput for an empty file or a table that is too long or too wide.
        """
        raw = next((one for one in self.sheets if one.name == sheet), self.sheets[0] if self.sheets else None)
        rows = raw.rows if raw else ()
        below = ((number, cells) for number, cells in rows if number >= header_row)
        return sheet_rows(below, file=self.file, told=self.told or (raw.name if raw else ""))


@dataclass(frozen=True)
class Place:
    """Where the rows of a file stand."""

    sheet: str = ""
    header_row: int = 0


NOWHERE = Place()
"""No place in particular: the one that is likely."""


def raw_sheet(name: str, rows: Iterable[tuple[int, Sequence[Cell]]]) -> RawSheet:
    """Return a sheet without its blank rows, and with no more than shows that it is too long or too wide."""
    return RawSheet(name, tuple(_bounded(rows)))


def _bounded(rows: Iterable[tuple[int, Sequence[Cell]]]) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    left = MAX_ROWS + SOUGHT + 1
    for number, row in rows:
        width = min(filled(row), MAX_COLUMNS + 1)
        if width:
            yield number, tuple(row[: max(width, min(len(row), MAX_COLUMNS))])
            left -= 1
            if not left:
                return


def likely_place(book: Book) -> Place:
    """Return where the rows are likely to stand: the sheet with most rows below headers that are known."""
    found = []
    for sheet in book.sheets:
        scores = [(known_headers(head), -at, number) for at, (number, head) in enumerate(sheet.heads)]
        score, at, number = max(scores, default=(0, 0, 0))
        found.append((score, len(sheet.rows) + at, Place(sheet.name, number)))
    best = max((score for score, _rows, _place in found), default=0)
    if best < _SURE:
        first = book.sheets[0] if book.sheets else RawSheet("", ())
        return Place(first.name, first.rows[0][0] if first.rows else 0)
    likely = [(rows, place) for score, rows, place in found if score * 2 > best]
    return max(likely, key=lambda one: one[0])[1]


def known_headers(head: Sequence[str]) -> int:
    """Return how many of these headers name a field of a referral or of a person."""
    return max(len(guess_columns([text for text in head if text], fields)) for fields in FIELDS.values())


def place_with(book: Book, needed: Collection[str], wanted: Place) -> Place | None:
    """Return where all *needed* headers stand, at best at the *wanted* place; None where they never do."""
    keys = {header_key(column) for column in needed}
    fitting = [
        ((sheet.name == wanted.sheet) + (number == wanted.header_row), len(sheet.rows), -number, sheet.name)
        for sheet in book.sheets
        for number, head in sheet.heads
        if keys <= {header_key(text) for text in head}
    ]
    if not keys or not fitting:
        return None
    _wanted, _rows, number, name = max(fitting)
    return Place(name, -number)
