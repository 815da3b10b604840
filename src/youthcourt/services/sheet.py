"""A provider's sheet of hours: checked line by line, then entered as one act, which one Undo takes back.

What a supervisor signs is one paper with many young people on it (domain reference, section 2, paper 21).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from youthcourt import words
from youthcourt.domain.errors import BadInput, Refused, YouthCourtError
from youthcourt.domain.progress import LogGiven, check_log
from youthcourt.domain.sanctions import JURY_DUTY
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.text import clean_line, fold
from youthcourt.services.catalogue import amount_of
from youthcourt.services.owed import left_words
from youthcourt.services.person_lines import full_name
from youthcourt.services.progress import log_progress, open_sanction
from youthcourt.services.providers import provider
from youthcourt.store import find_obligations, find_providers
from youthcourt.store.tables import Sanction, SanctionLog
from youthcourt.store.unit import Unit

MOST_PASTED = 500
"""Lines that are taken from a spreadsheet at once; more is another file."""
_CELLS = 5
_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)")
_NUMBER = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")
_MINUTES = Decimal(60)


@dataclass(frozen=True)
class SheetYouth:
    """Somebody placed with the provider who still has hours to do there."""

    sanction_id: str
    name: str
    case: str
    label: str
    left: str
    """In words."""


@dataclass(frozen=True)
class SheetLine:
    """One line of the sheet: a day and its hours, as worked and as credited."""

    sanction_id: str
    done_on: date
    present: Decimal
    credited: Decimal
    why: str = ""
    """Why another number is credited than was worked."""


@dataclass(frozen=True)
class Checked:
    """What is to be said of a line: empty when it fits. Only what *stops* keeps the sheet open."""

    told: str = ""
    stops: bool = False


@dataclass(frozen=True)
class Pasted:
    """A line as it came from a spreadsheet: its cells as text, and whom it fits."""

    who: str
    on: str
    present: str
    credited: str
    why: str
    sanction_id: str
    problem: str
    """Why it fits nobody, or more than one; empty when it fits."""


def sheet_youths(unit: Unit, provider_id: str) -> tuple[SheetYouth, ...]:
    """Return who is placed with a provider and has hours left to do there, by name."""
    found = [
        SheetYouth(
            row.id, full_name(row.given, row.family, row.suffix) or row.agency_number, row.number, row.label,
            left_words(row.label, row.unit, row.amount, row.done, row.due_on),
        )
        for row in find_providers.placed(unit, provider_id)
        if row.unit == Counted.HOURS and row.type_code != JURY_DUTY
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda youth: (fold(youth.name), youth.case, youth.label)))


def hours_of(typed: str) -> Decimal:
    """Return the hours that somebody typed: ``3``, ``2.5``, ``2,5`` or ``2:30``. Raises BadInput."""
    told = typed.strip()
    if clock := _CLOCK.fullmatch(told):
        return (Decimal(clock[1]) + Decimal(clock[2]) / _MINUTES).quantize(Decimal("0.01"))
    if _NUMBER.fullmatch(told):
        return Decimal(told.replace(",", "."))
    raise BadInput("“{typed}” cannot be read as hours. Type them as 3, 2.5 or 2:30.", typed=told[:20])


def pasted(youths: Sequence[SheetYouth], text: str) -> tuple[Pasted, ...]:
    """Return the lines of a spreadsheet: name or case number, date, hours, and, if given, credit and reason.

    A heading is left out. Raises BadInput for more than MOST_PASTED lines.
    """
    rows = [row.split("\t") for row in text.splitlines() if row.strip()]
    if len(rows) > MOST_PASTED:
        raise BadInput(
            "These are {count} lines; at most {most} are taken at once.", count=len(rows), most=MOST_PASTED
        )
    cells = [[cell.strip() for cell in (*row, *[""] * _CELLS)[:_CELLS]] for row in rows]
    if cells and not any(sign.isdigit() for sign in cells[0][1] + cells[0][2]):
        cells = cells[1:]
    return tuple(_fitted(youths, *row) for row in cells)


def check_sheet(unit: Unit, provider_id: str, lines: Sequence[SheetLine]) -> tuple[Checked, ...]:
    """Return what is to be said of each line, in their order; nothing is written."""
    known = {youth.sanction_id for youth in sheet_youths(unit, provider_id)}
    earlier: dict[tuple[str, date], Decimal] = {}
    checked = []
    for line in lines:
        try:
            checked.append(_check(unit, known, line, earlier))
        except YouthCourtError as refused:
            checked.append(Checked(words.say(refused), stops=True))
    return tuple(checked)


def log_sheet(unit: Unit, provider_id: str, lines: Sequence[SheetLine], verified_by: str) -> int:
    """Enter the lines of a provider's sheet, all of them or none; returns how many young people are on it.

    Each counts by the day it was worked (situation 7). Raises BadInput without a line, without who signed
    the sheet, and for the first line that does not fit; Refused for somebody who is not placed there.
    """
    provider(unit, provider_id)
    signed = clean_line(verified_by, field="The signature")
    if not lines:
        raise BadInput("Type the hours of one young person at least.", field="hours")
    if not signed:
        raise BadInput("Say who signed the sheet.", field="verified_by")
    known = {youth.sanction_id for youth in sheet_youths(unit, provider_id)}
    cases = set()
    for line in lines:
        _check_known(line, known)
        present = None if line.present == line.credited else line.present
        given = LogGiven(line.done_on, line.credited, present, line.why, provider_id, signed)
        log_progress(unit, line.sanction_id, given)
        cases.add(unit.get(Sanction, line.sanction_id, "sanction").case_id)
    unit.touch("owed", "providers")
    return len(cases)


def _check(
    unit: Unit, known: Iterable[str], line: SheetLine, earlier: dict[tuple[str, date], Decimal]
) -> Checked:
    _check_known(line, known)
    sanction = open_sanction(unit, line.sanction_id)
    logs = unit.find(SanctionLog, sanction_id=sanction.id, done_on=line.done_on, taken_back_on=None)
    stored = sum((amount_of(row.amount if row.present is None else row.present) for row in logs), Decimal(0))
    day = (line.sanction_id, line.done_on)
    before = stored + earlier.get(day, Decimal(0))
    present = None if line.present == line.credited else line.present
    check_log(
        LogGiven(line.done_on, line.credited, present, line.why),
        sanction.unit,
        heard_on=find_obligations.heard_on(unit, sanction),
        today=unit.today,
        that_day=before,
    )
    earlier[day] = earlier.get(day, Decimal(0)) + line.present
    return Checked(_remark(before, line, sanction))


def _remark(before: Decimal, line: SheetLine, sanction: Sanction) -> str:
    """Return what is worth a second look and stops nothing."""
    if before:
        told = "{hours} hours of {date} are entered already. Is this another time of that day?"
        return words.text(told, hours=words.number(before), date=words.brief_day(line.done_on))
    if line.done_on > sanction.due_on:
        told = "Worked after {due}, when it was due: kept, and counted only once more time is given."
        return words.text(told, due=words.brief_day(sanction.due_on))
    left = amount_of(max(sanction.amount - sanction.done, 0))
    if line.credited > left:
        return words.text("More than the {left} hours that are left.", left=words.number(left))
    return ""


def _check_known(line: SheetLine, known: Iterable[str]) -> None:
    if line.sanction_id not in known:
        raise Refused(
            "This young person is not placed with this provider any more. Choose the provider again."
        )


def _fitted(youths: Sequence[SheetYouth], who: str, on: str, present: str, credited: str, why: str) -> Pasted:
    fits = _fits(youths, fold(who))
    problem = ""
    if not fits:
        problem = words.text("“{who}”: nobody placed here has this name or case number.", who=who[:60])
    elif len(fits) > 1:
        told = "“{who}” fits more than one line. Give the case number, or type the hours below."
        problem = words.text(told, who=who[:60])
    return Pasted(who, on, present, credited, why, fits[0].sanction_id if len(fits) == 1 else "", problem)


def _fits(youths: Sequence[SheetYouth], who: str) -> list[SheetYouth]:
    """Return whom *who*, folded, may mean: a case number, the whole name either way round, or parts of it."""
    asked = sorted(who.split())
    if not asked:
        return []
    exact = [
        youth for youth in youths if who == fold(youth.case) or asked == sorted(fold(youth.name).split())
    ]
    return exact or [youth for youth in youths if set(asked) <= set(fold(youth.name).split())]
