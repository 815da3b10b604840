"""Tables of a form: a head repeated on each page, rows to read or to write in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from youthcourt import words
from youthcourt.printing.compose import BOX, WRITING, Composer, box, stroke
from youthcourt.printing.flow import Draw, Strip
from youthcourt.printing.typeset import CELL, CELL_STRONG, LABEL, Line, Style, draw_lines, hanging, wrap

TALLEST = 14
"""Lines of a cell that are kept on one page; a taller one goes on over the break."""
_COUNT = (14 * mm, 6 * mm)
_PAD = 4.0


@dataclass(frozen=True)
class Column:
    """A table's column: its title in English, its share of the width, and whether its text is strong."""

    title: str
    share: float
    strong: bool = False


@dataclass(frozen=True)
class Tick:
    """A cell with a box of 5 mm."""

    ticked: bool = False


@dataclass(frozen=True)
class Write:
    """A cell with a box wide enough to write a number in."""


@dataclass(frozen=True)
class Rule:
    """A cell with a line to write on, where what is known may not be printed."""


@dataclass(frozen=True)
class Named:
    """A cell with a list: (number, name) one below the other, a long name going on under itself."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Across:
    """A row over all columns that belongs to the one above: a label and room to write beside it."""

    label: str


Cell = str | Tick | Write | Rule | Named
"""Text, a list, a box or a line. Empty text leaves room to write."""


def table(
    sheet: Composer,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Cell] | Across],
    *,
    least: float = WRITING,
    grid: bool = False,
) -> None:
    """Set rows under a head that is repeated on each page; the first two and the last two stay together.

    *least* is a row's height in points; *grid* parts the columns by rules, for tables to write in.
    """
    shares = sum(column.share for column in columns)
    wides = [sheet.width * column.share / shares for column in columns]
    styles = [CELL_STRONG if column.strong else CELL for column in columns]
    head = _head(columns, wides, sheet.width)
    made: list[list[Strip]] = []
    for row in rows:
        if isinstance(row, Across):
            _tie(made[-1])
            made[-1].append(_across(row, sheet.width, head))
            continue
        cells = [_set(cell, style, wide) for cell, style, wide in zip(row, styles, wides, strict=True)]
        made.append(_row(cells, styles, wides, head, (least, grid)))
    for index, strips in enumerate(made[:-1]):
        if index in (0, len(made) - 2):
            _tie(strips)
    sheet.strips += [head, *(strip for strips in made for strip in strips)]


def _set(cell: Cell, style: Style, wide: float) -> tuple[Line, ...] | Cell:
    """Return a cell's text broken into lines, or the cell itself where it is drawn or left empty."""
    room = wide - 2 * _PAD
    if isinstance(cell, Named):
        return tuple(line for mark, name in cell.items for line in hanging(mark, name, style, room))
    return wrap(cell, style, room) if isinstance(cell, str) and cell else cell


def _tie(strips: list[Strip]) -> None:
    """Keep a row on one page with what follows."""
    strips[-1] = replace(strips[-1], keep=True)


def _across(row: Across, width: float, head: Strip) -> Strip:
    label = wrap(row.label, CELL, width)

    def draw(canvas: Canvas, top: float) -> None:
        draw_lines(canvas, label, CELL, _PAD, top - WRITING + CELL.leading + 2)
        stroke(canvas, 0, width, top - WRITING, 0.5, 0.45)

    return Strip(WRITING, draw, head=(head,))


def _head(columns: Sequence[Column], wides: Sequence[float], width: float) -> Strip:
    titles = [
        wrap(words.text(column.title), LABEL, wide - 2 * _PAD)
        for column, wide in zip(columns, wides, strict=True)
    ]
    height = max(len(lines) for lines in titles) * LABEL.leading + 6

    def draw(canvas: Canvas, top: float) -> None:
        canvas.setFillGray(0.9)
        canvas.rect(0, top - height, width, height, stroke=0, fill=1)
        left = 0.0
        for lines, wide in zip(titles, wides, strict=True):
            draw_lines(canvas, lines, LABEL, left + _PAD, top - 3)
            left += wide
        stroke(canvas, 0, width, top - height, 0.8, 0)

    return Strip(height, draw, 6, keep=True)


def _row(
    cells: Sequence[tuple[Line, ...] | Cell],
    styles: Sequence[Style],
    wides: Sequence[float],
    head: Strip,
    ruled: tuple[float, bool],
) -> list[Strip]:
    """Return a row as one strip, or as one a line where a cell is too tall to be kept whole."""
    least, grid = ruled
    depth = max((len(cell) for cell in cells if isinstance(cell, tuple)), default=0)
    if depth <= TALLEST:
        height = max(depth * CELL.leading + 2 * _PAD, least, BOX + 2 * _PAD if _has_tick(cells) else 0)
        return [Strip(height, _cells(cells, styles, wides, height, grid=grid), head=(head,))]
    strips = []
    for index in range(depth):
        part = [cell[index : index + 1] if isinstance(cell, tuple) else "" for cell in cells]
        last = index == depth - 1
        height = CELL.leading + (2 * _PAD if last else 0)
        drawn = _cells(part, styles, wides, height if last else 0)
        strips.append(Strip(height, drawn, keep=index in {0, depth - 2}, head=(head,)))
    return strips


def _has_tick(cells: Sequence[object]) -> bool:
    return any(isinstance(cell, Tick) for cell in cells)


def _cells(
    cells: Sequence[tuple[Line, ...] | Cell],
    styles: Sequence[Style],
    wides: Sequence[float],
    height: float,
    *,
    grid: bool = False,
) -> Draw:
    """Draw cells; a rule stands below unless *height* is 0."""

    def draw(canvas: Canvas, top: float) -> None:
        left = 0.0
        for cell, style, wide in zip(cells, styles, wides, strict=True):
            if isinstance(cell, Tick):
                box(canvas, left + _PAD, top - (height + BOX) / 2, ticked=cell.ticked)
            elif isinstance(cell, Write):
                canvas.setLineWidth(0.8)
                canvas.setStrokeGray(0)
                canvas.rect(left + _PAD, top - (height + _COUNT[1]) / 2, *_COUNT)
            elif isinstance(cell, Rule):
                stroke(canvas, left + _PAD, left + wide - _PAD, top - height + 2 * _PAD)
            elif isinstance(cell, tuple):
                draw_lines(canvas, cell, style, left + _PAD, top - _PAD + 1)
            left += wide
            if grid and left < sum(wides) - 1:
                canvas.setLineWidth(0.4)
                canvas.setStrokeGray(0.7)
                canvas.line(left, top, left, top - height)
        if height:
            stroke(canvas, 0, sum(wides), top - height, 0.5, 0.45)

    return draw
