"""Dates as they are written in a file: in one named order, or in a way that can mean one day only."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

_PARTS = {"YYYY": r"(?P<year>[0-9]{4})", "MM": r"(?P<month>[0-9]{1,2})", "DD": r"(?P<day>[0-9]{1,2})"}
_SHORT = r"(?P<year>[0-9]{4}|[0-9]{2})"
"""A year at the end may have two figures, as spreadsheets show it."""
_PIVOT = 70
"""From here on two figures are of the 1900s (POSIX takes 69; nobody in a court today is born in 2069)."""
_TIME = r"(?:[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?: ?[AaPp][Mm])?)?"
"""A time of day may follow and is not taken."""
_NUMBER = re.compile(r"(?P<days>[0-9]{5})(?:\.[0-9]+)?")
_FIRST_DAY = date(1899, 12, 30)
"""Day 0 of spreadsheets."""
_DAYS = range(18_264, 73_051)
"""Numbers that are taken for days: of 1950 to 2099."""
_NAMED = (
    re.compile(r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?[ .-]+(?:(?:de|of) )?(?P<month>[^\W\d]{3,10})\.?,?"
               rf"[ .-]+(?:del? )?{_SHORT}", re.IGNORECASE),
    re.compile(rf"(?P<month>[^\W\d]{{3,10}})\.? (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?,? {_SHORT}",
               re.IGNORECASE),
)  # fmt: skip
_MONTHS = (
    ("january", "enero"), ("february", "febrero"), ("march", "marzo"), ("april", "abril"), ("may", "mayo"),
    ("june", "junio"), ("july", "julio"), ("august", "agosto"), ("september", "septiembre", "setiembre"),
    ("october", "octubre"), ("november", "noviembre"), ("december", "diciembre"),
)  # fmt: skip
"""Months in English and in Spanish, in which spreadsheets write them; three letters are enough."""


@cache
def pattern_of(written: str) -> str:
    """Return the pattern for a format such as ``MM/DD/YYYY``, ``DD.MM.YYYY`` or ``ISO``.

    Raises ValueError unless year, month and day each stand in it once.
    """
    if written.upper() == "ISO":
        return _PARTS["YYYY"] + "-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})" + _TIME
    pieces = re.split(r"(YYYY|MM|DD)", written)
    if sorted(piece for piece in pieces if piece in _PARTS) != ["DD", "MM", "YYYY"]:
        raise ValueError(written)
    if re.search(r"[A-Za-z0-9]", "".join(pieces[0::2])):
        raise ValueError(written)
    tight = not any(pieces[0::2])
    parts = {name: part.replace("{1,2}", "{2}") if tight else part for name, part in _PARTS.items()}
    if not tight and written.endswith("YYYY"):
        parts["YYYY"] = _SHORT
    return "".join(parts.get(piece, re.escape(piece)) for piece in pieces) + _TIME


def read_date(written: str, pattern: str) -> date | None:
    """Return the date that *written* is by the pattern, or None when it is none in that order."""
    match = re.fullmatch(pattern, written)
    return _day(match["year"], int(match["month"]), match["day"]) if match else None


ISO = pattern_of("ISO")


def read_written(written: str, pattern: str) -> date | None:
    """Return the date that *written* is by the pattern, or in a way that needs no order.

    What has the pattern's own shape and is no date by it is none: it is not read in a second way.
    """
    if re.fullmatch(pattern, written) is None:
        return read_plain(written)
    return read_date(written, pattern)


def read_plain(written: str) -> date | None:
    """Return the date that *written* is whatever the order of the others; None where it needs one.

    Such are ``2011-05-06``, ``20110506``, ``4-Mar-11``, ``March 4, 2011``, ``4 de marzo de 2011``, and
    the number of days since 1899 that a spreadsheet keeps for a date (40669).
    """
    number = _NUMBER.fullmatch(written)
    if number:
        days = int(number["days"])
        return _FIRST_DAY + timedelta(days=days) if days in _DAYS else None
    tight = re.fullmatch(r"(?:19|20)[0-9]{6}", written)
    if tight:
        return read_date(written, pattern_of("YYYYMMDD"))
    return read_date(written, ISO) or _read_named(written)


def _read_named(written: str) -> date | None:
    for pattern in _NAMED:
        match = pattern.fullmatch(written)
        if match:
            name = match["month"].casefold()
            months = (at for at, names in enumerate(_MONTHS, 1) if any(one.startswith(name) for one in names))
            return _day(match["year"], next(months, 0), match["day"])
    return None


def _day(year: str, month: int, day: str) -> date | None:
    told = int(year)
    if len(year) == 2:
        told += 1900 if told >= _PIVOT else 2000
    try:
        return date(told, month, int(day))
    except ValueError:
        return None
