"""What the packet page says: choices, counts and warnings, with the right plurals."""

from __future__ import annotations

from collections.abc import Sequence

AUDIENCES = {"all": "Everyone", "jurors": "Jurors", "staff": "Staff"}
PAPERS = {"letter": "Letter", "a4": "A4"}
_TOLD = 4
"""So many warnings are said in full; the rest are counted."""


def pages(count: int) -> str:
    """Return ``1 page`` or ``12 pages``."""
    return "1 page" if count == 1 else f"{count:,} pages"


def sheets(count: int) -> str:
    """Return how much paper *count* pages take when both sides are printed."""
    needed = (count + 1) // 2
    return f"{pages(count)}, {'1 sheet' if needed == 1 else f'{needed:,} sheets'} on both sides"


def ballots(count: int) -> str:
    """Return how many ballots there are; each is a sheet of its own, so that they stay alike."""
    return "1 ballot, on one side" if count == 1 else f"{count:,} ballots, on one side each"


def warned(warnings: Sequence[str]) -> str:
    """Return the warnings as one text; empty when all letters print."""
    told = list(warnings[:_TOLD])
    more = len(warnings) - len(told)
    if more > 0:
        told.append("1 more like this." if more == 1 else f"{more} more like these.")
    return "\n".join(told)
