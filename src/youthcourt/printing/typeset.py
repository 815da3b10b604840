"""Plain text into lines: styles, wrapping, direction. Nothing typed is ever read as markup."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from reportlab.pdfgen.canvas import Canvas

from youthcourt.printing import letters


@dataclass(frozen=True)
class Style:
    """How text looks. Sizes and leading in points; *gray* from 0 (black) to 1 (white)."""

    face: str = letters.REGULAR
    size: float = 12
    leading: float = 16
    gray: float = 0.0
    gap: float = 4
    """Space above the first line, in points; dropped at the top of a page."""


TITLE = Style(letters.BOLD, 22, 26, gap=0)
LEAD = Style(letters.SEMIBOLD, 14, 19, gap=3)
HEADING = Style(letters.BOLD, 14, 18, gap=14)
BODY = Style()
STRONG = Style(letters.SEMIBOLD)
CELL = Style(size=11, leading=14, gap=0)
CELL_STRONG = Style(letters.SEMIBOLD, 11, 14, gap=0)
LABEL = Style(letters.SEMIBOLD, 9.5, 12, gray=0.25, gap=0)
SMALL = Style(size=10, leading=13, gray=0.15, gap=3)


@dataclass(frozen=True)
class Line:
    """One line as drawn, its width in points, and whether it stands at the right."""

    text: str
    width: float
    from_right: bool = False
    indent: float = 0.0
    """How far in from the left edge it begins, in points."""


@lru_cache(maxsize=4_000)
def wrap(text: str, style: Style, room: float) -> tuple[Line, ...]:
    """Return *text* broken into lines at most *room* points wide. Every letter is kept."""
    return tuple(
        line
        for part in text.strip("\n").split("\n")
        for line in _paragraph(letters.joined(part), style, room)
    )


def hanging(mark: str, text: str, style: Style, room: float) -> tuple[Line, ...]:
    """Return *mark* and *text* in lines; those after the first begin under the text, not under the mark."""
    lead = letters.width(f"{mark} ", style.face, style.size)
    first, *rest = wrap(text, style, room - lead) or (Line("", 0.0),)
    return (
        Line(f"{mark} {first.text}", lead + first.width),
        *(replace(line, indent=lead) for line in rest),
    )


def draw_line(canvas: Canvas, line: Line, style: Style, x: float, baseline: float) -> None:
    """Draw *line* with its left edge at *x*."""
    canvas.setFillGray(style.gray)
    for font, run in letters.runs(line.text, style.face):
        drawn = letters.shaped(font, run, style.size)
        canvas.setFont(font, style.size)
        canvas.drawString(x, baseline, drawn)
        x += letters.run_width(font, run, style.size)


def draw_lines(canvas: Canvas, lines: Iterable[Line], style: Style, left: float, top: float) -> None:
    """Draw *lines* below each other from *top* down."""
    for number, line in enumerate(lines):
        draw_line(canvas, line, style, left + line.indent, top - number * style.leading - style.size)


def single(text: str, style: Style) -> Line:
    """Return *text* as one line, however long."""
    drawn = letters.visual(letters.joined(" ".join(text.split())))
    return Line(drawn, letters.width(drawn, style.face, style.size))


def _paragraph(text: str, style: Style, room: float) -> list[Line]:
    from_right = letters.reads_right_to_left(text)
    blank = letters.width(" ", style.face, style.size)
    rows: list[list[str]] = [[]]
    used = 0.0
    for word in _words(text, style, room):
        wide = letters.width(word, style.face, style.size)
        if rows[-1] and used + blank + wide > room:
            rows.append([])
            used = 0.0
        used += wide + (blank if rows[-1] else 0.0)
        rows[-1].append(word)
    drawn = [letters.visual(" ".join(row), right_to_left=from_right) for row in rows]
    return [Line(part, letters.width(part, style.face, style.size), from_right) for part in drawn]


def _words(text: str, style: Style, room: float) -> list[str]:
    """Return the words of *text*; one that is wider than the room is cut at a hyphen, or where it must be."""
    words = []
    for word in text.split():
        while letters.width(word, style.face, style.size) > room:
            cut = _cut(word, style, room)
            cut = word.rfind("-", 0, cut) + 1 or cut
            words.append(word[:cut])
            word = word[cut:]
        words.append(word)
    return words


def _cut(word: str, style: Style, room: float) -> int:
    low, high = 1, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if letters.width(word[:middle], style.face, style.size) <= room:
            low = middle
        else:
            high = middle - 1
    while low > 1 and low < len(word) and unicodedata.category(word[low]).startswith("M"):
        low -= 1
    return low
