"""How the size of a file is said."""

from __future__ import annotations

from decimal import ROUND_UP, Decimal

from youthcourt import words

_UNITS = (("{number} MB", 1_000_000), ("{number} KB", 1_000))


def size_words(size: int) -> str:
    """Return a size in bytes as people read it: ``2.4 MB``, ``310 KB``, ``12 bytes``; never too small."""
    for template, unit in _UNITS:
        if size >= unit:
            places = Decimal("0.1") if size < 10 * unit else Decimal(1)
            told = (Decimal(size) / unit).quantize(places, rounding=ROUND_UP).normalize()
            return words.text(template, number=words.number(told))
    return words.text("{number} bytes", number=words.number(size))
