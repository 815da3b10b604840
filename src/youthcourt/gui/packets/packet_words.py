"""What the packet page says: choices, counts and warnings, with the right plurals."""

from __future__ import annotations

from collections.abc import Sequence

from youthcourt import words

AUDIENCES = {"all": "Everyone", "jurors": "Jurors", "staff": "Staff"}
OF_A_CASE = {
    "": "All papers of the case", "consent": "Admission and consent", "timeline": "Timeline of a case",
}  # fmt: skip
"""What of one case is printed, by what ``Wanted.one`` is then."""
PAPERS = {"letter": "Letter", "a4": "A4"}
_TOLD = 4
"""So many warnings are said in full; the rest are counted."""


def pages(count: int) -> str:
    """Return ``1 page`` or ``12 pages``."""
    return words.text("1 page") if count == 1 else words.text("{count} pages", count=words.number(count))


def sheets(count: int) -> str:
    """Return how much paper *count* pages take when both sides are printed."""
    needed = (count + 1) // 2
    return words.text(
        "{pages}, {part} on both sides",
        pages=pages(count),
        part=words.text("1 sheet")
        if needed == 1
        else words.text("{needed} sheets", needed=words.number(needed)),
    )


def ballots(count: int) -> str:
    """Return how many ballots there are; each is a sheet of its own, so that they stay alike."""
    return (
        words.text("1 ballot, on one side")
        if count == 1
        else words.text("{count} ballots, on one side each", count=words.number(count))
    )


def warned(warnings: Sequence[str]) -> str:
    """Return the warnings as one text; empty when all letters print."""
    told = list(warnings[:_TOLD])
    more = len(warnings) - len(told)
    if more > 0:
        told.append(
            words.text("1 more like this.") if more == 1 else words.text("{more} more like these.", more=more)
        )
    return "\n".join(told)
