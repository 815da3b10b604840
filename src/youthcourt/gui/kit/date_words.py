"""Reads a date as people type it. Nothing is guessed in silence: the field says what was understood."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from youthcourt.domain.errors import BadInput
from youthcourt.domain.text import fold

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SPANISH_MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
    "noviembre", "diciembre",
)  # fmt: skip
SPANISH_DAYS = ("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo")
EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?\.?")
_SHIFT = re.compile(r"([+-])\s*(\d{1,4})\s*([dwmysa])[a-z]*")
_UNITS = {"s": "w", "a": "y"}
"""Semanas and años; días and meses begin as in English."""
_TH = "(?:st|nd|rd|th)?"
_NAMED = re.compile(rf"(?:(\d{{1,2}}){_TH} )?([a-z]{{3,10}})(?: (\d{{1,2}}){_TH})?(?: (\d{{4}}|\d{{2}}))?")
_DAY_NAME = re.compile(
    r"(?:(next|last|this|proximo|pasado|este|el) )?([a-z]{3,9})(?: (proximo|pasado|que viene))?"
)
_NEAR = {
    "today": 0, "tomorrow": 1, "yesterday": -1,
    "hoy": 0, "manana": 1, "pasado manana": 2, "ayer": -1, "anteayer": -2,
}  # fmt: skip


class Order(StrEnum):
    """Which number comes first in ``11/24/2026``: the month, the day or the year."""

    MONTH_FIRST = "mdy"
    DAY_FIRST = "dmy"
    YEAR_FIRST = "ymd"


class Lean(StrEnum):
    """Which day is meant by a date without a year, or by the name of a weekday."""

    COMING = "coming"
    """The next one, today included for a date, from tomorrow for a weekday."""
    PAST = "past"
    """The last one, today included for a date, up to yesterday for a weekday."""


@dataclass(frozen=True)
class Reading:
    """How to read: from which day, in which order of numbers, leaning which way."""

    today: date
    order: Order = Order.MONTH_FIRST
    lean: Lean = Lean.COMING


def read_date(text: str, how: Reading) -> date:
    """Return the date meant by *text*: ISO, numbers, month names, ``+2w``, ``next tue``, ``today``.

    Spanish is understood as well: ``24 de noviembre``, ``+2s``, ``próximo martes``, ``mañana``.
    Numbers that cannot be in the order of *how* are read the other way round. Raises BadInput.
    """
    typed = text.strip().lower().replace(",", " ")
    plain = " ".join(typed.split())
    try:
        found = _read(plain, how)
    except (ValueError, OverflowError) as problem:
        raise _unreadable(text) from problem
    if found is None:
        raise _unreadable(text)
    if found < EARLIEST:
        raise BadInput("“{typed}” is too early: it is before 1900. Please check the year.", typed=_cut(text))
    if found > LATEST:
        raise BadInput("“{typed}” is too late: it is after 2199. Please check the year.", typed=_cut(text))
    return found


def _read(text: str, how: Reading) -> date | None:
    named = fold(text)
    if named in _NEAR:
        return how.today + timedelta(days=_NEAR[named])
    if match := _ISO.fullmatch(text):
        return date(*(int(part) for part in match.groups()))
    if match := _NUMBERS.fullmatch(text):
        return _from_numbers(int(match[1]), int(match[2]), match[3], how)
    if match := _SHIFT.fullmatch(text.replace("ñ", "n").replace("í", "i")):
        return _shifted(how.today, int(match[1] + match[2]), match[3])
    if (match := _DAY_NAME.fullmatch(named)) and (at := _place(match[2], DAYS, SPANISH_DAYS)) >= 0:
        return _weekday(at, match[1] or match[3], how)
    match = _NAMED.fullmatch(named.replace(" de ", " "))
    return _from_name(match, how) if match else None


def _place(word: str, *lists: tuple[str, ...]) -> int:
    """Where the name stands that begins with *word* (``tue``, ``tues``, ``sept``, ``sáb``); -1 for none."""
    named = ((at, name) for names in lists for at, name in enumerate(names))
    return next((at for at, name in named if name.startswith(word)), -1)


def _from_numbers(first: int, second: int, year: str | None, how: Reading) -> date:
    month, day = (second, first) if how.order is Order.DAY_FIRST else (first, second)
    if month > 12 >= day:
        month, day = day, month
    return _dated(month, day, year, how)


def _from_name(match: re.Match[str], how: Reading) -> date | None:
    before, name, after, year = match.groups()
    month = _place(name, MONTHS, SPANISH_MONTHS) + 1
    if not month or bool(before) == bool(after):
        return None
    return _dated(month, int(before or after), year, how)


def _dated(month: int, day: int, year: str | None, how: Reading) -> date:
    if year is not None:
        return date(_full_year(year, how.today), month, day)
    step = 1 if how.lean is Lean.COMING else -1
    for tried in range(how.today.year, how.today.year + step * 9, step):
        if not calendar.isleap(tried) and (month, day) == (2, 29):
            continue
        found = date(tried, month, day)
        if (found - how.today).days * step >= 0:
            return found
    raise ValueError(day)


def _full_year(year: str, today: date) -> int:
    """Two digits mean a year from 80 years ago to 19 years ahead, so that 09 and 98 are birth years."""
    if len(year) == 4:
        return int(year)
    found = today.year // 100 * 100 + int(year)
    if found > today.year + 19:
        return found - 100
    return found + 100 if found <= today.year - 81 else found


def _shifted(today: date, count: int, unit: str) -> date:
    unit = _UNITS.get(unit, unit)
    if unit in "dw":
        return today + timedelta(days=count * (7 if unit == "w" else 1))
    months = today.year * 12 + today.month - 1 + count * (12 if unit == "y" else 1)
    year, month = divmod(months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(today.day, last))


def _weekday(wanted: int, which: str | None, how: Reading) -> date:
    back = which in ("last", "pasado") or (which in (None, "el") and how.lean is Lean.PAST)
    if back:
        return how.today - timedelta(days=(how.today.weekday() - wanted - 1) % 7 + 1)
    return how.today + timedelta(days=(wanted - how.today.weekday() - 1) % 7 + 1)


def _unreadable(text: str) -> BadInput:
    return BadInput(
        "“{typed}” cannot be read as a date. Please type one such as 2026-11-24, nov 24 or +2w.",
        typed=_cut(text),
    )


def _cut(text: str) -> str:
    return text.strip()[:40]
