"""A time of day as people type it."""

from __future__ import annotations

import re
from datetime import time

_TYPED = re.compile(r"(?P<hour>[0-9]{1,2})(?:[:.h]?(?P<minute>[0-9]{2}))?(?P<half>[ap]m?)?")


def read_clock(typed: str) -> time | None:
    """Return the time of day that *typed* says, or None when it says none.

    ``9:30 AM``, ``9:30``, ``9.30``, ``930``, ``9 am``, ``1:30 p. m.`` and ``13:30`` are read; blanks,
    capitals and the dots of a. m. do not matter. Without am or pm hours go from 0 to 23.
    """
    plain = re.sub(r"([ap])\.?(m)\.?$", r"\1\2", "".join(typed.split()).lower())
    match = _TYPED.fullmatch(plain)
    if match is None:
        return None
    hour, minute, half = int(match["hour"]), int(match["minute"] or 0), match["half"] or ""
    if half.startswith("a"):
        hour = 0 if hour == 12 else hour if hour < 12 else 24
    elif half and hour < 12:
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None
