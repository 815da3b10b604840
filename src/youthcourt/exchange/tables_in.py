"""Reading a table from any file a referrer may send: CSV in its many forms, .xlsx and .ods.

The format is told from the content, not from the name. Formulas are never run
and text is never anything but text.
"""

from __future__ import annotations

import re
from pathlib import Path

from youthcourt.domain.errors import BadInput
from youthcourt.exchange.book import Book, likely_place
from youthcourt.exchange.sheet import MAX_BYTES, SheetRows, no_table
from youthcourt.exchange.text_in import read_text
from youthcourt.exchange.workbook_in import locked, old_format, read_workbook

_ZIP = b"PK\x03\x04"
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHERS = (b"%PDF", b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"{\\rtf", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf")
"""First bytes of files that are surely no table."""
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype|[?]xml|html|table|meta)\b", re.IGNORECASE)
"""The beginning of a web page, as which some programs save what they call a spreadsheet."""


def read_book(path: Path, encoding: str = "") -> Book:
    """Return the sheets of a file. Raises BadInput, with what to do, when it cannot be used.

    *encoding* is the one a person has named for text files; without it, it is found.
    """
    return book_from(file_bytes(path), path.name, encoding)


def file_bytes(path: Path) -> bytes:
    """Return a file's bytes. Raises BadInput when it is missing, no file, too large or not readable."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError as fault:
        raise BadInput("There is no file “{file}”. Check the name and the folder.", file=path.name) from fault
    except (OSError, ValueError) as fault:
        raise BadInput(
            "“{file}” cannot be opened. Check that it is a file, that you may read it, "
            "and that no other program has it open.",
            file=path.name,
        ) from fault
    if len(data) > MAX_BYTES:
        raise BadInput(
            "“{file}” is larger than {limit} MB. Please split it, or save it as .csv.",
            file=path.name,
            limit=MAX_BYTES // 1_000_000,
        )
    return data


def table_from(data: bytes, file: str, encoding: str = "") -> SheetRows:
    """Return the table in the bytes of a file called *file*, where it is likely to stand. Raises BadInput."""
    book = book_from(data, file, encoding)
    place = likely_place(book)
    return book.rows_of(place.sheet, place.header_row)


def book_from(data: bytes, file: str, encoding: str = "") -> Book:
    """Return the sheets in the bytes of a file called *file*. Raises BadInput."""
    if data.startswith(_ZIP):
        return read_workbook(data, file)
    if data.startswith(_OLD):
        raise locked(file) if _ENCRYPTED in data else old_format(file)
    if data.startswith(_OTHERS) or _MARKUP.match(data):
        raise no_table(file)
    return read_text(data, file, encoding)
