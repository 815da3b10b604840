"""Parts of a form: fields, boxes to tick, signatures. What is unknown is a line to write on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from youthcourt import words
from youthcourt.printing.compose import BOX, WRITING, Composer, box, stroke
from youthcourt.printing.documents.own import OwnLine
from youthcourt.printing.flow import Draw, Strip
from youthcourt.printing.tables import TALLEST
from youthcourt.printing.typeset import CELL, CELL_STRONG, LABEL, Line, draw_line, draw_lines, single, wrap

SIGNATURE = 70 * mm
_DATE = 35 * mm
_LEAD, _STEP = 62 * mm, 34 * mm
_GUTTER = 6 * mm


def day(value: date | None) -> str:
    """Return a date as printed, or nothing."""
    return words.short_day(value) if value else ""


def fields(sheet: Composer, pairs: Iterable[tuple[str, str]], columns: int = 2) -> None:
    """Set label and value pairs side by side; an empty value is a line to write on."""
    given = list(pairs)
    wide = (sheet.width - _GUTTER * (columns - 1)) / columns
    for start in range(0, len(given), columns):
        some = given[start : start + columns]
        row = [(label, wrap(value, CELL, wide) if value else ()) for label, value in some]
        deepest = max(len(lines) for _, lines in row)
        if deepest > TALLEST:
            _tall_fields(sheet, some)
            continue
        height = LABEL.leading + max(deepest * CELL.leading + 4, WRITING - 4)
        sheet.strips.append(Strip(height, _field_row(row, wide, height), 5))


def own_fields(sheet: Composer, own: Iterable[OwnLine]) -> None:
    """Set the court's own fields; what is empty is a line to write on."""
    fields(sheet, [(line.label, line.value) for line in own])


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
        draw_lines(canvas, lead_lines, CELL_STRONG, 0, top)
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
        if len(lines) > TALLEST:
            sheet.text(item, CELL)
            continue
        height = max(len(lines) * CELL.leading, BOX) + 3
        sheet.strips.append(Strip(height, _checked(lines, item == chosen), 3))


def signatures(sheet: Composer, signers: Iterable[tuple[str, str]], on: str = "") -> None:
    """Set a signature line of 70 mm and one for the date for each (role, name).

    *on* is the date that stands on the line already, where it is on file.
    """
    for role, name in signers:
        told = f"{role}: {name}" if name else role
        lines = wrap(told, LABEL, sheet.width - _DATE - _GUTTER)

        def draw(canvas: Canvas, top: float, lines: tuple[Line, ...] = lines) -> None:
            stroke(canvas, 0, SIGNATURE, top - 26)
            stroke(canvas, sheet.width - _DATE, sheet.width, top - 26)
            draw_lines(canvas, lines, LABEL, 0, top - 27)
            draw_line(canvas, single(on, CELL), CELL, sheet.width - _DATE + 2, top - 23)
            draw_lines(canvas, wrap(words.text("Date"), LABEL, _DATE), LABEL, sheet.width - _DATE, top - 27)

        sheet.strips.append(Strip(30 + len(lines) * LABEL.leading, draw, 4))


def _tall_fields(sheet: Composer, pairs: Iterable[tuple[str, str]]) -> None:
    """Set fields one below the other, each as long as it is."""
    for label, value in pairs:
        sheet.text(label, LABEL, keep=True)
        sheet.text_or_lines(value, 1, CELL)


def _field_row(row: list[tuple[str, tuple[Line, ...]]], wide: float, height: float) -> Draw:
    def draw(canvas: Canvas, top: float) -> None:
        for index, (label, lines) in enumerate(row):
            left = index * (wide + _GUTTER)
            draw_lines(canvas, wrap(label, LABEL, wide), LABEL, left, top)
            draw_lines(canvas, lines, CELL, left, top - LABEL.leading)
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
        draw_lines(canvas, lines, CELL, BOX + 3 * mm, top)

    return draw
