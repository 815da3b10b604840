"""Dates as they are written in a file: one named order, never a guess."""

from __future__ import annotations

import re
from datetime import date

_PARTS = {"YYYY": r"(?P<year>[0-9]{4})", "MM": r"(?P<month>[0-9]{1,2})", "DD": r"(?P<day>[0-9]{1,2})"}
_TIME = r"(?:[T ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?: ?[AaPp][Mm])?)?"
"""A time of day may follow and is not taken."""


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
    return "".join(parts.get(piece, re.escape(piece)) for piece in pieces) + _TIME


def read_date(written: str, pattern: str) -> date | None:
    """Return the date that *written* is by the pattern, or None when it is none in that order."""
    match = re.fullmatch(pattern, written)
    if match is None:
        return None
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


ISO = pattern_of("ISO")


def read_written(written: str, pattern: str) -> date | None:
    """Return the date that *written* is by the pattern; ``2011-05-06`` is read whatever the pattern.

    What has the pattern's own shape and is no date by it is none: it is not read in a second way.
    """
    if re.fullmatch(pattern, written) is None:
        return read_date(written, ISO)
    return read_date(written, pattern)
