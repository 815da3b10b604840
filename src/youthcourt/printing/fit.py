"""A paper on one page: its gaps give way where that is enough; a ballot also becomes smaller."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from reportlab.pdfgen.canvas import Canvas

from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.setup import PaperSize
from youthcourt.printing.flow import Strip
from youthcourt.printing.page import frame

_TIGHT = 0.3
"""The least share of each gap that is left before the print becomes smaller."""
_SMALLER = 0.97
"""The step in which the print becomes smaller. There is a size at which any text fits."""


def on_one_sheet(size: PaperSize, compose: Callable[[Composer], None]) -> Strip:
    """Return all that *compose* sets as one strip that fits the body of a page, as large as can be."""
    body = frame(size)
    scale = 1.0
    while True:
        sheet = Composer(body.body_width / scale)
        compose(sheet)
        share = _share(sheet.strips, body.body_height / scale)
        if share >= _TIGHT:
            break
        scale *= _SMALLER

    def draw(canvas: Canvas, top: float) -> None:
        canvas.saveState()
        canvas.translate(0, top)
        canvas.scale(scale, scale)
        _stack(canvas, sheet.strips, share)
        canvas.restoreState()

    return Strip(body.body_height, draw)


def tightened(size: PaperSize, strips: Sequence[Strip]) -> list[Strip]:
    """Return *strips* with smaller gaps where they fit one page by that alone, and else as they are."""
    share = _share(strips, frame(size).body_height)
    return [replace(strip, gap=strip.gap * share) for strip in strips] if share >= _TIGHT else list(strips)


def _share(strips: Sequence[Strip], height: float) -> float:
    """Return the share of their gaps, at most all, with which *strips* are *height* points high."""
    gaps = sum(strip.gap for strip in strips[1:])
    return min((height - sum(strip.height for strip in strips)) / gaps, 1.0)


def _stack(canvas: Canvas, strips: Sequence[Strip], share: float) -> None:
    below = 0.0
    for index, strip in enumerate(strips):
        below -= strip.gap * share if index else 0.0
        strip.draw(canvas, below)
        below -= strip.height
