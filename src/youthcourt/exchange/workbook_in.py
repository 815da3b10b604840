"""Tables from workbooks (.xlsx, .ods): a sound and measured copy is read, never the file as it came."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import IO

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from youthcourt.domain.errors import BadInput
from youthcourt.exchange import measure
from youthcourt.exchange.book import Book, raw_sheet
from youthcourt.exchange.sheet import Cell, no_table, too_much

MAX_UNPACKED = 100_000_000
"""Bytes that the tables of a workbook may take when unpacked."""
MAX_PARTS = 2_000
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_WANTED = (".xml", ".rels", "mimetype")
_UNWANTED = ("customxml/", "docprops/")
"""Parts without tables, pictures, macros and embedded files are left where they are."""


def read_workbook(data: bytes, file: str) -> Book:
    """Return the visible sheets that hold something. Raises BadInput."""
    copy = _measured_copy(data, file)
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(copy)) as book:
            sheets = tuple(raw_sheet(sheet.name, _numbered(sheet)) for sheet in _visible(book))
    except CalamineError as fault:
        raise no_table(file) from fault
    except BaseException as fault:
        # The library's own faults arrive as a kind of exception that no module exports.
        if type(fault).__name__ == "PanicException":
            raise no_table(file) from fault
        raise
    return Book(file, sheets)


def _visible(book: CalamineWorkbook) -> Iterator[CalamineSheet]:
    for index, about in enumerate(book.sheets_metadata):
        if about.visible == SheetVisibleEnum.Visible and about.typ == SheetTypeEnum.WorkSheet:
            sheet = book.get_sheet_by_index(index)
            if sheet.height:
                yield sheet


def _numbered(sheet: CalamineSheet) -> Iterator[tuple[int, list[Cell]]]:
    """Yield the rows with the numbers that the spreadsheet shows, blank ones above the table included."""
    for number, row in enumerate(sheet.iter_rows(), 1):
        yield number, [_cell(value) for value in row]


def _cell(value: object) -> Cell:
    """Return a cell as text, or as a date; a whole number loses its ``.0``."""
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value
    if isinstance(value, date):
        return value
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def _measured_copy(data: bytes, file: str) -> bytes:
    """Return the workbook with only the parts that hold tables, each unpacked, measured and sound."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            parts = _unpacked(packed, file)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as fault:
        raise no_table(file) from fault
    _check_parts(parts, file)
    copy = io.BytesIO()
    with zipfile.ZipFile(copy, "w") as stored:
        for name, content in parts.items():
            stored.writestr(zipfile.ZipInfo(name), content)
    return copy.getvalue()


def _unpacked(packed: zipfile.ZipFile, file: str) -> dict[str, bytes]:
    """Return the wanted parts by name. Sizes are looked at before a byte is unpacked."""
    entries = packed.infolist()
    wanted = [entry for entry in entries if _holds_tables(entry.filename.casefold())]
    if len(entries) > MAX_PARTS or sum(entry.file_size for entry in wanted) > MAX_UNPACKED:
        raise too_much(file)
    if any(entry.flag_bits & 1 for entry in entries):
        raise locked(file)
    names = {entry.filename.casefold() for entry in wanted}
    if len(names) < len(wanted) or any(entry.compress_type not in _PACKINGS for entry in wanted):
        raise no_table(file)
    parts = {}
    for entry in wanted:
        with packed.open(entry) as part:
            parts[entry.filename] = _whole(part, entry.file_size, file)
    return parts


def _holds_tables(name: str) -> bool:
    return name.endswith(_WANTED) and not name.startswith(_UNWANTED)


def _whole(part: IO[bytes], size: int, file: str) -> bytes:
    content = part.read(size + 1)
    if len(content) != size:
        raise no_table(file)
    return content


def _check_parts(parts: dict[str, bytes], file: str) -> None:
    folded = {name.casefold(): content for name, content in parts.items()}
    if any(name.endswith("workbook.bin.rels") for name in folded):
        raise old_format(file)
    texts: list[int] = []
    if "xl/sharedstrings.xml" in folded:
        texts = measure.text_lengths(folded["xl/sharedstrings.xml"], file)
    for name, content in folded.items():
        if name == "content.xml":
            measure.check_document(content, file)
        elif b"sheetData" in content:
            measure.check_sheet(content, texts, file)
        elif name != "mimetype":
            measure.check_part(content, file)


def locked(file: str) -> BadInput:
    """Return the refusal of a workbook with a password."""
    return BadInput(
        "“{file}” is locked with a password. Open it, save it without the password, and choose that file.",
        file=file,
    )


def old_format(file: str) -> BadInput:
    """Return the refusal of formats that cannot be measured before they are read."""
    return BadInput(
        "“{file}” is in an older Excel format. Open it, save it as .xlsx or .csv, and choose that file.",
        file=file,
    )
