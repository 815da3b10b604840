"""Rows and columns that the tests of tables share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.gui.kit.table_model import Column
from youthcourt.look.tokens import Tone


@dataclass(frozen=True)
class Case:
    """A row of the test."""

    number: str
    youth: str
    hearing: date | None = None
    hours: int = 0


COLUMNS = (
    Column[Case]("Case", lambda row: row.number, width=100),
    Column[Case]("Youth", lambda row: row.youth),
    Column[Case](
        "Status",
        lambda row: "Scheduled" if row.hearing else "Referred",
        chip=lambda row: Tone.SCHEDULED if row.hearing else Tone.REFERRED,
        width=120,
    ),
    Column[Case](
        "Hearing", lambda row: str(row.hearing or "Not set"), sort=lambda row: row.hearing, width=120
    ),
    Column[Case]("Hours", lambda row: str(row.hours), sort=lambda row: row.hours, right=True, width=80),
)
ROWS = (
    Case("26-0001", "Zoë Ø'Hara", date(2026, 12, 5), 12),
    Case("26-0002", "<b>Ann</b>", None, 9),
    Case("26-0003", "Maya R.", date(2026, 11, 28), 100),
)
