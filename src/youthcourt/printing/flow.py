"""Strips of paper and how they fall into pages. No library is known here but the canvas's type."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

_HAIR = 0.01
"""What may stand over the edge of a page, in points, so that no sum of heights fails by a rounding."""
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
    held: bool = False
    """Belongs to a larger whole with the strip that follows: kept with it where a page can hold it all."""
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
    for group in _groups(strips, height):
        need = _need(group)
        if pages[-1] and need > room + _HAIR and need - group[0].gap <= height + _HAIR:
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
    if pages[-1] and strip.height + strip.gap > room + _HAIR:
        room = _turn(pages, strip, height)
    room -= strip.gap if pages[-1] else 0.0
    times = max(int((room + _HAIR) // strip.height), 1) if strip.fill else 1
    for _ in range(times):
        pages[-1].append((strip, room))
        room -= strip.height
    return room


def _need(group: Sequence[Strip]) -> float:
    """Return how high a group is with the space above it, in points."""
    filled = max(group[-1].fill - 1, 0) * group[-1].height
    return sum(strip.height + strip.gap for strip in group) + filled


def _groups(strips: Iterable[Strip], height: float) -> Iterator[Sequence[Strip]]:
    """Return what no page break may part; a whole too tall for a page is parted where its strips allow."""
    for whole in _runs(strips, lambda strip: strip.keep or strip.held):
        if _need(whole) - whole[0].gap <= height + _HAIR:
            yield whole
        else:
            yield from _runs(whole, lambda strip: strip.keep)


def _runs(strips: Iterable[Strip], joined: Callable[[Strip], bool]) -> Iterator[Sequence[Strip]]:
    """Return *strips* in runs, each ending with one that is not *joined* to the next."""
    run: list[Strip] = []
    for strip in strips:
        run.append(strip)
        if not joined(strip):
            yield run
            run = []
    if run:
        yield run
