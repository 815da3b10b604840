"""Strips of paper and how they fall into pages. No library is known here but the canvas's type."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

Draw = Callable[[Canvas, float], None]
"""Draws at a height *top*, in points above the body's lower edge."""


@dataclass(frozen=True)
class Strip:
    """A piece of a paper as wide as the body that no page break may cut. Heights in points."""

    height: float
    draw: Draw
    gap: float = 0.0
    """Space above it; dropped at the top of a page."""
    keep: bool = False
    """Stays on one page with the strip that follows."""
    head: tuple[Strip, ...] = ()
    """What is repeated above it when it begins a new page: a table's head."""
    fill: int = 0
    """Repeated to the bottom of the page, and at least so many times."""


Page = tuple[tuple[Strip, float], ...]
"""What stands on one page, each strip with the height of its top."""


def paginate(strips: Iterable[Strip], height: float) -> tuple[Page, ...]:
    """Return *strips* on pages whose bodies are *height* points high. Nothing is left out."""
    pages: list[list[tuple[Strip, float]]] = [[]]
    room = height
    for group in _groups(strips):
        need = (
            sum(strip.height + strip.gap for strip in group) + max(group[-1].fill - 1, 0) * group[-1].height
        )
        if pages[-1] and need > room and need - group[0].gap <= height:
            room = _turn(pages, group[0], height)
        for strip in group:
            room = _place(strip, pages, room, height)
    return tuple(tuple(page) for page in pages)


def _turn(pages: list[list[tuple[Strip, float]]], strip: Strip, height: float) -> float:
    """Begin a new page with the head that *strip* repeats; return the room left."""
    pages.append([])
    room = height
    for head in strip.head:
        pages[-1].append((head, room))
        room -= head.height
    return room


def _place(strip: Strip, pages: list[list[tuple[Strip, float]]], room: float, height: float) -> float:
    """Put one strip on the last page, or on a new one; return the room left."""
    if pages[-1] and strip.height + strip.gap > room + 0.01:
        room = _turn(pages, strip, height)
    room -= strip.gap if pages[-1] else 0.0
    times = max(int((room + 0.01) // strip.height), 1) if strip.fill else 1
    for _ in range(times):
        pages[-1].append((strip, room))
        room -= strip.height
    return room


def _groups(strips: Iterable[Strip]) -> Iterator[Sequence[Strip]]:
    group: list[Strip] = []
    for strip in strips:
        group.append(strip)
        if not strip.keep:
            yield group
            group = []
    if group:
        yield group
