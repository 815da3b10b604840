"""Parts of a form: fields, boxes to tick, tables, signatures. What is unknown is a line to write on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from youthcourt import words
from youthcourt.printing.compose import BOX, WRITING, Composer, box, stroke
from youthcourt.printing.flow import Draw, Strip
from youthcourt.printing.typeset import CELL, CELL_STRONG, LABEL, Line, Style, draw_line, single, wrap

SIGNATURE = 70 * mm
_DATE = 35 * mm
_LEAD, _STEP = 62 * mm, 34 * mm
_COUNT = (14 * mm, 6 * mm)
_GUTTER = 6 * mm
_PAD = 4.0
_TALLEST = 14
"""Lines of a cell that are kept on one page."""


@dataclass(frozen=True)
class Column:
    """A table's column: its title, its share of the width, and whether its text is strong."""

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


Cell = str | Tick | Write
"""Text, or a box. Empty text leaves room to write."""


def day(value: date | None) -> str:
    """Return a date as printed, or nothing."""
    return words.short_day(value) if value else ""


def fields(sheet: Composer, pairs: Iterable[tuple[str, str]], columns: int = 2) -> None:
    """Set label and value pairs side by side; an empty value is a line to write on."""
    given = list(pairs)
    wide = (sheet.width - _GUTTER * (columns - 1)) / columns
    for start in range(0, len(given), columns):
        row = [
            (label, wrap(value, CELL, wide) if value else ())
            for label, value in given[start : start + columns]
        ]
        deepest = max(len(lines) for _, lines in row)
        height = LABEL.leading + max(deepest * CELL.leading + 4, WRITING - 4)
        sheet.strips.append(Strip(height, _field_row(row, wide, height), 5))


def ticks(
    sheet: Composer,
    options: Sequence[str],
    chosen: str | None = None,
    *,
    lead: str = "",
    columns: bool = False,
) -> None:
    """Set boxes in a row, each with its word; *chosen* is ticked. *columns* puts them under each other's."""
    marks = [single(option, CELL) for option in options]
    begin = _LEAD if columns else 0.0
    steps = [_STEP if columns else BOX + line.width + 9 * mm for line in marks]
    lead_lines = wrap(lead, CELL_STRONG, _LEAD - 2 * mm) if lead else ()
    fits = all(BOX + mark.width + 2 * mm < step for step, mark in zip(steps, marks, strict=True))
    if not fits or begin + sum(steps) > sheet.width + 9 * mm:
        sheet.bullets([lead] if lead else [], CELL_STRONG, keep=True)
        checklist(sheet, options, chosen)
        return

    def draw(canvas: Canvas, top: float) -> None:
        _lines(canvas, lead_lines, CELL_STRONG, 0, top)
        left = begin
        for step, line, option in zip(steps, marks, options, strict=True):
            box(canvas, left, top - BOX + 1, ticked=option == chosen)
            draw_line(canvas, line, CELL, left + BOX + 2 * mm, top - CELL.size)
            left += step

    sheet.strips.append(Strip(max(BOX + 5, len(lead_lines) * CELL.leading + 2), draw, 5))


def checklist(sheet: Composer, items: Iterable[str], chosen: str | None = None) -> None:
    """Set a list with a box of 5 mm before each item."""
    for item in items:
        lines = wrap(item, CELL, sheet.width - BOX - 3 * mm)
        height = max(len(lines) * CELL.leading, BOX) + 3
        sheet.strips.append(Strip(height, _checked(lines, item == chosen), 3))


def table(
    sheet: Composer,
    columns: Sequence[Column],
    rows: Iterable[Sequence[Cell]],
    *,
    least: float = WRITING,
    grid: bool = False,
) -> None:
    """Set rows under a head that is repeated on each page.

    *least* is a row's height in points; *grid* parts the columns by rules, for tables to write in.
    """
    shares = sum(column.share for column in columns)
    wides = [sheet.width * column.share / shares for column in columns]
    styles = [CELL_STRONG if column.strong else CELL for column in columns]
    head = _head(columns, wides, sheet.width)
    sheet.strips.append(head)
    for row in rows:
        cells = [
            wrap(cell, style, wide - 2 * _PAD) if isinstance(cell, str) and cell else cell
            for cell, style, wide in zip(row, styles, wides, strict=True)
        ]
        sheet.strips.extend(_row(cells, styles, wides, head, (least, grid)))


def signatures(sheet: Composer, signers: Iterable[tuple[str, str]]) -> None:
    """Set a signature line of 70 mm and one for the date for each (role, name)."""
    for role, name in signers:
        told = f"{role}: {name}" if name else role
        lines = wrap(told, LABEL, sheet.width - _DATE - _GUTTER)

        def draw(canvas: Canvas, top: float, lines: tuple[Line, ...] = lines) -> None:
            stroke(canvas, 0, SIGNATURE, top - 26)
            stroke(canvas, sheet.width - _DATE, sheet.width, top - 26)
            _lines(canvas, lines, LABEL, 0, top - 27)
            _lines(canvas, wrap("Date", LABEL, _DATE), LABEL, sheet.width - _DATE, top - 27)

        sheet.strips.append(Strip(30 + len(lines) * LABEL.leading, draw, 4))


def _field_row(row: list[tuple[str, tuple[Line, ...]]], wide: float, height: float) -> Draw:
    def draw(canvas: Canvas, top: float) -> None:
        for index, (label, lines) in enumerate(row):
            left = index * (wide + _GUTTER)
            _lines(canvas, wrap(label, LABEL, wide), LABEL, left, top)
            _lines(canvas, lines, CELL, left, top - LABEL.leading)
            stroke(
                canvas,
                left,
                left + wide,
                top - height + 1,
                0.6 if not lines else 0.4,
                0.25 if not lines else 0.7,
            )

    return draw


def _checked(lines: tuple[Line, ...], ticked: bool) -> Draw:
    def draw(canvas: Canvas, top: float) -> None:
        box(canvas, 0, top - BOX, ticked=ticked)
        _lines(canvas, lines, CELL, BOX + 3 * mm, top)

    return draw


def _head(columns: Sequence[Column], wides: Sequence[float], width: float) -> Strip:
    titles = [wrap(column.title, LABEL, wide - 2 * _PAD) for column, wide in zip(columns, wides, strict=True)]
    height = max(len(lines) for lines in titles) * LABEL.leading + 6

    def draw(canvas: Canvas, top: float) -> None:
        canvas.setFillGray(0.9)
        canvas.rect(0, top - height, width, height, stroke=0, fill=1)
        left = 0.0
        for lines, wide in zip(titles, wides, strict=True):
            _lines(canvas, lines, LABEL, left + _PAD, top - 3)
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
    if depth <= _TALLEST:
        height = max(depth * CELL.leading + 2 * _PAD, least, BOX + 2 * _PAD if _has_tick(cells) else 0)
        return [Strip(height, _cells(cells, styles, wides, height, grid=grid), head=(head,))]
    strips = []
    for index in range(depth):
        part = [cell[index : index + 1] if isinstance(cell, tuple) else "" for cell in cells]
        last = index == depth - 1
        height = CELL.leading + (2 * _PAD if last else 0)
        strips.append(Strip(height, _cells(part, styles, wides, height if last else 0), head=(head,)))
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
            elif isinstance(cell, tuple):
                _lines(canvas, cell, style, left + _PAD, top - _PAD + 1)
            left += wide
            if grid and left < sum(wides) - 1:
                canvas.setLineWidth(0.4)
                canvas.setStrokeGray(0.7)
                canvas.line(left, top, left, top - height)
        if height:
            stroke(canvas, 0, sum(wides), top - height, 0.5, 0.45)

    return draw


def _lines(canvas: Canvas, lines: Iterable[Line], style: Style, left: float, top: float) -> None:
    for number, line in enumerate(lines):
        draw_line(canvas, line, style, left, top - number * style.leading - style.size)
