"""Lists as files for spreadsheets: XLSX and CSV, written row by row, so that no list is held whole.

No cell is ever a formula or a link, whatever somebody typed.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from youthcourt.domain.errors import StoreProblem
from youthcourt.domain.text import formula_safe

Value = str | int | Decimal | date | None
Rows = Iterable[Sequence[Value]]
MOST_ROWS = 1_048_575
"""Rows that a sheet holds below its head."""
_LONGEST_CELL = 32_767
_WIDEST = 60


def write_csv(path: Path, titles: Sequence[str], rows: Rows) -> int:
    """Write a list as CSV and return its rows: UTF-8 with a mark that spreadsheets know it by.

    Raises StoreProblem where the file cannot be written; then it is as it was before.
    """
    with _beside(path) as made, made.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([formula_safe(title) for title in titles])
        count = 0
        for row in rows:
            writer.writerow([_text(value) for value in row])
            count += 1
    return count


def write_xlsx(path: Path, titles: Sequence[str], rows: Rows) -> int:
    """Write a list as a workbook of one sheet and return its rows; days and numbers are real ones.

    Raises StoreProblem where the file cannot be written, and for more rows than a sheet holds.
    """
    import xlsxwriter

    with _beside(path) as made, tempfile.TemporaryDirectory(dir=made.parent, prefix=".list-") as folder:
        book = xlsxwriter.Workbook(
            str(made),
            {
                "constant_memory": True,
                "tmpdir": folder,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
            },
        )
        try:
            return _fill(book, titles, rows)
        finally:
            book.close()


def _fill(book: Any, titles: Sequence[str], rows: Rows) -> int:
    sheet = book.add_worksheet()
    head, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
    sheet.freeze_panes(1, 0)
    for column, title in enumerate(titles):
        sheet.set_column(column, column, min(max(len(title) + 4, 14), _WIDEST))
        sheet.write_string(0, column, title, head)
    count = 0
    for count, row in enumerate(rows, 1):
        if count > MOST_ROWS:
            raise StoreProblem("The list has more rows than a workbook holds. Save it as CSV instead.")
        for column, value in enumerate(row):
            _write(sheet, count, column, value, day)
    return count


def _write(sheet: Any, row: int, column: int, value: Value, day: Any) -> None:
    if isinstance(value, date):
        sheet.write_datetime(row, column, value, day)
    elif isinstance(value, int | Decimal):
        sheet.write_number(row, column, float(value))
    elif value:
        sheet.write_string(row, column, value[:_LONGEST_CELL])


def _text(value: Value) -> str:
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else _plain(value)


def _plain(value: str | int | Decimal) -> str:
    return formula_safe(value) if isinstance(value, str) else str(value)


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """Have the file written beside its place and put there when it is whole; never half a file."""
    made = path.with_name(f".{path.name}.part")
    try:
        yield made
        made.replace(path)
    except OSError as problem:
        raise StoreProblem(
            "The list could not be written to {name}: {why}. Choose another folder or name.",
            name=path.name,
            why=problem.strerror or type(problem).__name__,
        ) from problem
    finally:
        made.unlink(missing_ok=True)
