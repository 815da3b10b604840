"""The rows with errors as a file: as they came, with the reason beside them, to be mended and imported."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

from youthcourt import words
from youthcourt.exchange.lists_out import Value, write_csv, write_xlsx
from youthcourt.exchange.sheet import Cell
from youthcourt.services.import_report import ImportReport
from youthcourt.services.import_sources import REASON
from youthcourt.services.imports import Plan


def save_errors(plan: Plan, report: ImportReport, path: Path) -> int:
    """Write the refused rows of a file with why, as CSV or XLSX by the name of *path*; return how many.

    No cell is a formula. Raises StoreProblem where the file cannot be written.
    """
    titles = [header for header in plan.headers if not _is_reason(header)]
    write = write_csv if path.suffix.casefold() == ".csv" else write_xlsx
    return write(path, [*titles, words.text(REASON)], _rows(plan, report))


def _rows(plan: Plan, report: ImportReport) -> Iterator[Sequence[Value]]:
    reasons = {refused.row: refused.reason for refused in report.refused}
    kept = [at for at, header in enumerate(plan.headers) if not _is_reason(header)]
    for row in plan.sheet.rows:
        if row.number in reasons:
            yield [*(_told(row.values[at]) for at in kept), reasons[row.number]]


def _is_reason(header: str) -> bool:
    """Say whether a column was added by an earlier file of errors."""
    return header.strip() in (REASON, words.text(REASON))


def _told(cell: Cell) -> str | date:
    return cell.date() if isinstance(cell, datetime) else cell
