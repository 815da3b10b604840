"""The rows of a sheet of hours: between what is typed in the grid and the lines that are entered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.gui.kit.date_words import Lean, Reading, read_date
from youthcourt.gui.kit.dates import locale_order
from youthcourt.gui.kit.entry_grid import EntryColumn
from youthcourt.services.sheet import Pasted, SheetLine, SheetYouth, hours_of

WHO, LEFT, ON, PRESENT, CREDITED, WHY, KEY = range(7)
"""The cells of a row; the last is not shown: the key of the sanction, or nothing for nobody placed here."""
TYPED = (ON, PRESENT, CREDITED, WHY)


@dataclass(frozen=True)
class Row:
    """A row that has hours, or a date: its line, or why there is none."""

    at: int
    line: SheetLine | None
    problem: str = ""


def columns() -> list[EntryColumn]:
    """Return the columns of the grid."""
    return [
        EntryColumn(words.text("Young person"), 175),
        EntryColumn(words.text("Still owed"), 165),
        EntryColumn(words.text("Day worked"), 105, typed=True),
        EntryColumn(words.text("Hours there"), 95, typed=True, right=True),
        EntryColumn(words.text("Credited"), 85, typed=True, right=True),
        EntryColumn(words.text("Why, if not the same"), 150, typed=True),
    ]


def blank(youth: SheetYouth) -> list[str]:
    """Return an empty row for a young person."""
    return [words.listing((youth.name, youth.case)), youth.left, "", "", "", "", youth.sanction_id]


def stranger(line: Pasted) -> list[str]:
    """Return a row for a pasted line that fits nobody."""
    return [line.who, "", line.on, line.present, line.credited, line.why, ""]


def filled(row: Sequence[str]) -> bool:
    """Say whether anything is typed in a row."""
    return any(row[cell] for cell in TYPED)


def read(rows: Sequence[Sequence[str]], usual: date | None, today: date) -> list[Row]:
    """Return the rows in which something is typed; *usual* is the day of those that have none."""
    return [_read(at, row, usual, today) for at, row in enumerate(rows) if filled(row)]


def _read(at: int, row: Sequence[str], usual: date | None, today: date) -> Row:
    try:
        return Row(at, _line(row, usual, today))
    except YouthCourtError as refused:
        return Row(at, None, words.say(refused))


def _line(row: Sequence[str], usual: date | None, today: date) -> SheetLine:
    if not row[KEY]:
        raise BadInput(
            "“{who}” fits nobody placed here, or more than one. Take the line out.", who=row[WHO][:60]
        )
    on = read_date(row[ON], Reading(today, locale_order(QLocale()), Lean.PAST)) if row[ON] else usual
    if on is None:
        raise BadInput("Give the day on which this was worked.")
    present = hours_of(row[PRESENT])
    credited = hours_of(row[CREDITED]) if row[CREDITED] else present
    return SheetLine(row[KEY], on, present, credited, row[WHY])
