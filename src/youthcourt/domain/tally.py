"""A count for prevention that names nobody: what is told of only a few is not told at all.

A small number in a small town is a name. What counts fewer than the least is therefore told as "fewer
than", none among them, and the period is always a whole year: two periods that differ by a day would
tell the one case between them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

LEAST = 5
"""The usual least number of cases (statistical offices withhold cells below five)."""


@dataclass(frozen=True)
class Told:
    """What is told of one circumstance: a count from the least up, or None for fewer, none among them."""

    label: str
    count: int | None


def told(labels: Iterable[str], counts: Mapping[str, int], least: int = LEAST) -> tuple[Told, ...]:
    """Return what may be told of each of *labels*, by the number of cases.

    The most frequent come first. Those that are withheld follow in the order of *labels*, which tells
    nothing of them. *least* is the smallest count that is told, 2 or more.
    """
    if least < 2:
        raise ValueError("a count of one is a name")
    given = [(label, counts.get(label, 0)) for label in labels]
    shown = sorted((pair for pair in given if pair[1] >= least), key=lambda pair: -pair[1])
    return (
        *(Told(label, count) for label, count in shown),
        *(Told(label, None) for label, count in given if count < least),
    )
