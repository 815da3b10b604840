"""A day in the ways in which people write it, so that a birth date is found in a text."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
"""Spelled here and not taken from the system: its language is not the papers' language."""
_BETWEEN = r"\s?[-/.‐‑‒–—−]\s?"
_GAP = r"[\s,.\-/‐‑‒–—−]+(?:(?:day\s+)?of\s+)?"


def tells_day(text: str, day: date) -> bool:
    """Say whether *day* is written in *text*, in figures or in words.

    Figures stand year first, month first or day first, with zeros in front or without, between
    hyphens, slashes or dots; years have four digits or two. ``03/04/2011`` is both March 4 and April 3.
    """
    return bool(_written(day).search(text))


@lru_cache(maxsize=512)
def _written(day: date) -> re.Pattern[str]:
    name = _MONTHS[day.month - 1]
    short = f"{name[:3]}|Sept" if day.month == 9 else name[:3]
    month_word = rf"(?:{name}|{short})\b"
    month, number = rf"0?{day.month}", rf"0?{day.day}"
    nth = rf"{number}(?:st|nd|rd|th)?"
    year = rf"['’]?(?:{day.year:04d}|{day.year % 100:02d})"
    ways = (
        rf"{day.year:04d}{_BETWEEN}{month}{_BETWEEN}{number}",
        rf"{month}{_BETWEEN}{number}{_BETWEEN}{year}",
        rf"{number}{_BETWEEN}{month}{_BETWEEN}{year}",
        rf"{month_word}{_GAP}{nth}{_GAP}{year}",
        rf"{nth}{_GAP}{month_word}{_GAP}{year}",
        rf"{day.year:04d}{_GAP}{month_word}{_GAP}{nth}",
    )
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(ways)})(?![^\W_])", re.IGNORECASE)
