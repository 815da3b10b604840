"""Text on a paper: titles, paragraphs, lists, writing lines, as strips that fall into pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from youthcourt.printing.flow import Draw, Strip
from youthcourt.printing.typeset import BODY, HEADING, LEAD, TITLE, Line, Style, draw_line, wrap

WRITING = 8.5 * mm
"""Distance of lines to write on (look reference, 5.1)."""
BOX = 5 * mm
"""A box to tick."""
_BULLET = 5 * mm


class Composer:
    """Collects the strips of one paper for a body *width* points wide."""

    def __init__(self, width: float) -> None:
        self.width = width
        self.strips: list[Strip] = []

    def title(self, words: str, lead: str) -> None:
        """Set the paper's title and, below it, whose case it is."""
        self.text(words, TITLE, keep=True)
        self.text(lead, LEAD, keep=True)
        self.rule(1.2, gap=5, after=4)

    def heading(self, words: str) -> None:
        """Set a heading that stays with what follows."""
        self.text(words, HEADING, keep=True)

    def text(
        self, words: str, style: Style = BODY, *, indent: float = 0.0, keep: bool = False, bullet: str = ""
    ) -> None:
        """Set text of any length; the first two and the last two lines of a paragraph stay together."""
        lines = wrap(words, style, self.width - indent)
        for index, line in enumerate(lines):
            together = index == 0 or index == len(lines) - 2
            self.strips.append(
                Strip(
                    style.leading,
                    _drawing(line, style, indent, self.width, bullet if index == 0 else ""),
                    style.gap if index == 0 else 0.0,
                    keep=keep or (together and index < len(lines) - 1),
                )
            )

    def bullets(
        self, items: Iterable[str], style: Style = BODY, *, numbered: bool = False, keep: bool = False
    ) -> None:
        """Set a list, one text an item; *keep* holds it together with what follows.

        The first two and the last two items stay together, so that none stands alone on a page.
        """
        given = list(items)
        for number, item in enumerate(given, start=1):
            self.text(item, style, indent=_BULLET + 2, keep=keep, bullet=f"{number}." if numbered else "•")
            if number < len(given) and number in (1, len(given) - 1):
                self.tie()

    def lines(self, count: int = 1, *, fill: bool = False) -> None:
        """Set lines to write on; *fill* goes on to the bottom of the page.

        Up to four stay together, and of more the first two and the last two.
        """
        width = self.width

        def draw(canvas: Canvas, top: float) -> None:
            stroke(canvas, 0, width, top - WRITING + 2)

        if fill:
            self.strips.append(Strip(WRITING, draw, fill=count))
        else:
            kept = range(count - 1) if count < 5 else (0, count - 2)
            self.strips.extend(Strip(WRITING, draw, keep=index in kept) for index in range(count))

    def rule(self, weight: float = 0.5, *, gap: float = 6, after: float = 2) -> None:
        """Set a rule across the body. Weight and space in points."""
        width = self.width

        def draw(canvas: Canvas, top: float) -> None:
            stroke(canvas, 0, width, top, weight)

        self.strips.append(Strip(after, draw, gap, keep=True))

    @contextmanager
    def together(self) -> Iterator[None]:
        """Hold all that is set meanwhile on one page, where a page can hold it."""
        before = len(self.strips)
        yield
        self.strips[before:-1] = [replace(strip, held=True) for strip in self.strips[before:-1]]

    def tie(self) -> None:
        """Keep what was set last on one page with what follows."""
        self.strips[-1] = replace(self.strips[-1], keep=True)

    def space(self, points: float) -> None:
        """Leave room that is dropped at the top of a page."""
        self.strips.append(Strip(0.01, lambda _canvas, _top: None, points))

    def text_or_lines(self, words: str, count: int, style: Style = BODY) -> None:
        """Set *words*, or lines to write on where nothing is known."""
        if words.strip():
            self.text(words, style)
        else:
            self.lines(count)


def stroke(
    canvas: Canvas, start: float, end: float, y: float, weight: float = 0.6, gray: float = 0.25
) -> None:
    """Draw a line to write on, or a rule."""
    canvas.setLineWidth(weight)
    canvas.setStrokeGray(gray)
    canvas.line(start, y, end, y)


def box(canvas: Canvas, x: float, bottom: float, *, ticked: bool = False) -> None:
    """Draw a box of 5 mm to tick, or one that is ticked already."""
    canvas.setLineWidth(1)
    canvas.setStrokeGray(0)
    canvas.rect(x, bottom, BOX, BOX)
    if ticked:
        canvas.setLineWidth(1.8)
        canvas.lines([(x + 3, bottom + 7, x + 6, bottom + 3.4), (x + 6, bottom + 3.4, x + 11.5, bottom + 11)])


def _drawing(line: Line, style: Style, indent: float, width: float, bullet: str) -> Draw:
    marks = wrap(bullet, style, width) if bullet else ()

    def draw(canvas: Canvas, top: float) -> None:
        base = top - style.leading + (style.leading - style.size) / 2 + style.size * 0.22
        for mark in marks:
            draw_line(canvas, mark, style, 1, base)
        draw_line(canvas, line, style, width - line.width if line.from_right else indent, base)

    return draw
