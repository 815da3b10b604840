"""Workbooks for tests: written by a real writer, and taken apart to be made hostile."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime

import xlsxwriter

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def xlsx(
    rows: Sequence[Sequence[object]],
    *,
    first_row: int = 0,
    hidden_first: bool = False,
    before: dict[str, list[list[str]]] | None = None,
) -> bytes:
    """Return a workbook whose sheet holds *rows*; dates are real dates, text is never a formula.

    *before* are other sheets that stand before it.
    """
    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    if hidden_first:
        notes = book.add_worksheet("Notes")
        notes.write_row(0, 0, ["for the office only"])
    for name, others in (before or {}).items():
        other = book.add_worksheet(name)
        for number, cells in enumerate(others):
            other.write_row(number, 0, cells)
    sheet = book.add_worksheet("Referrals")
    if hidden_first:
        sheet.activate()
        sheet.set_first_sheet()
        notes.hide()
    day = book.add_format({"num_format": "mm/dd/yyyy"})
    for number, row in enumerate(rows, first_row):
        for column, value in enumerate(row):
            if isinstance(value, (date, datetime)):
                sheet.write_datetime(number, column, value, day)
            elif value != "":
                sheet.write(number, column, value)
    book.close()
    return out.getvalue()


def with_part(book: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return the workbook with one part changed; a part that is not there is made from nothing."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, change(old.read(part)) if part == name else old.read(part))
        if name not in old.namelist():
            new.writestr(name, change(b""))
    return out.getvalue()


def with_cells(cells: str, texts: str = "") -> bytes:
    """Return a workbook whose sheet XML holds *cells*, with shared texts in XML where given."""
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{cells}</sheetData></worksheet>'.encode()
    book = with_part(xlsx([["A"]]), "xl/worksheets/sheet1.xml", lambda _: sheet)
    if texts:
        shared = f'<sst xmlns="{MAIN}">{texts}</sst>'.encode()
        book = with_part(book, "xl/sharedStrings.xml", lambda _: shared)
    return book


def ods(table: str) -> bytes:
    """Return an OpenDocument table whose first sheet holds the given rows in XML."""
    spaces = " ".join(
        f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0"'
        for prefix in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body>'
        f'<office:spreadsheet><table:table table:name="List">{table}</table:table></office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    manifest = '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        book.writestr("META-INF/manifest.xml", manifest)
        book.writestr("content.xml", content)
    return out.getvalue()


def ods_row(*cells: str, repeated: int = 1) -> str:
    """Return a row of text cells in XML."""
    inner = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
        for cell in cells
    )
    return f'<table:table-row table:number-rows-repeated="{repeated}">{inner}</table:table-row>'
