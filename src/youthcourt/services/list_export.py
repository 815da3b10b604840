"""A list leaves the court as a file for spreadsheets: first it goes into the trail, then it is written."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from youthcourt.exchange.lists_out import Rows, Value, write_csv, write_xlsx
from youthcourt.store.unit import Unit

__all__ = ["FileKind", "Rows", "Value", "kind_of", "note_export", "write_list"]


class FileKind(StrEnum):
    """What a list is written as."""

    XLSX = "xlsx"
    CSV = "csv"


def kind_of(path: Path) -> FileKind:
    """Return what a file is by its name: CSV where it says so, else a workbook."""
    return FileKind.CSV if path.suffix.lower() == ".csv" else FileKind.XLSX


def note_export(unit: Unit, page: str, titles: Sequence[str]) -> None:
    """Put into the trail that a list leaves the court: which one and which columns, never a value."""
    unit.mark("export", "list", page, *("_".join(title.lower().split()) for title in titles))


def write_list(path: Path, titles: Sequence[str], rows: Rows) -> int:
    """Write rows, as they come, to a file of the kind that its name says; returns how many they were.

    Raises StoreProblem where it cannot be written; then no file is left behind.
    """
    write = write_csv if kind_of(path) is FileKind.CSV else write_xlsx
    return write(path, titles, rows)
