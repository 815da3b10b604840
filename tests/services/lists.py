"""Plain lists of made-up referrals for the tests of the import."""

from __future__ import annotations

from pathlib import Path

from youthcourt.places import asset
from youthcourt.services import imports
from youthcourt.services.imports import ImportReport, Plan

PLAIN = asset("court/plain.toml")
HEAD = "NUM,GIVEN,FAMILY,DATE,OFFENSE\n"
ANN = "A-1,Ann,Example,2026-11-02,Petit larceny\n"
BEN = "A-2,Ben,Example,2026-11-03,Vandalism\n"
LATE = "A-3,Cem,Example,11/03/2026,Vandalism\n"


def planned(folder: Path, rows: str | bytes, name: str = "list.csv") -> Plan:
    """Return the plan of a plain list; bytes are the whole file, text the rows below the header."""
    path = folder / name
    path.write_bytes(rows if isinstance(rows, bytes) else (HEAD + rows).encode())
    return imports.plan_import(path, PLAIN)


def outcomes(report: ImportReport) -> list[tuple[int, str]]:
    """Return row and outcome of each line."""
    return [(line.row, line.outcome.value) for line in report.lines]


def reasons(report: ImportReport) -> dict[int, str]:
    """Return the reason for each refused row."""
    return {refused.row: refused.reason for refused in report.refused}
