"""The month in figures: one page for the board, the month before beside it, without anybody's name."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from youthcourt import words
from youthcourt.printing import letters
from youthcourt.printing.book import ONE_AT_A_TIME, Book, Chapter, Copies, Paper, draw, lay_out
from youthcourt.printing.compose import Composer, stroke
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.month import MonthReport, MonthRow
from youthcourt.printing.fit import on_one_sheet
from youthcourt.printing.flow import Strip
from youthcourt.printing.typeset import LABEL, SMALL, Style, draw_lines, wrap

_NAME = Style(letters.SEMIBOLD, 11, 14, gap=0)
_TOLD = Style(size=11, leading=14, gap=0)
_PART = Style(letters.BOLD, 12, 15, gap=8)
_SHARES = (0.32, 0.36, 0.32)
_PAD = 2.5


def render_month(report: MonthReport) -> bytes:
    """Return the month's figures as a PDF of one page."""
    setup = report.setup
    with ONE_AT_A_TIME, speaking(setup.language):
        chapter = Chapter("", (Copies(month_paper(report)),))
        title = words.text("The month in figures")
        return draw(Book(setup, title, words.text("Figures of a youth court"), (chapter,), numbered=False))


def month_paper(report: MonthReport) -> Paper:
    """Lay out the counts by part, each with its base, and how they are counted."""
    strip = on_one_sheet(report.setup.size, lambda sheet: _compose(sheet, report))
    return lay_out(report.setup, words.text("The month in figures"), "YC-30", [strip], stamp="")


def _compose(sheet: Composer, report: MonthReport) -> None:
    lead = words.text("{month}, so far", month=report.month) if report.under_way else report.month
    sheet.title(words.text("The month in figures"), lead)
    sheet.strips.append(_row(sheet.width, MonthRow("", report.month, report.before), (LABEL, LABEL, LABEL)))
    for group in report.groups:
        sheet.text(group.title, _PART, keep=True)
        for row in group.rows:
            sheet.strips.append(_row(sheet.width, row, (_NAME, _TOLD, _TOLD)))
    sheet.space(6)
    for note in report.notes:
        sheet.text(note, SMALL)


def _row(width: float, row: MonthRow, styles: tuple[Style, Style, Style]) -> Strip:
    wides = [width * share for share in _SHARES]
    cells = [
        wrap(text, style, wide - 2 * _PAD) if text else ()
        for text, style, wide in zip((row.name, row.now, row.before), styles, wides, strict=True)
    ]
    height = max(len(lines) for lines in cells) * styles[1].leading + 2 * _PAD

    def draw_row(canvas: Canvas, top: float) -> None:
        left = 0.0
        for lines, style, wide in zip(cells, styles, wides, strict=True):
            draw_lines(canvas, lines, style, left + _PAD, top - _PAD + 1)
            left += wide
        stroke(canvas, 0, width, top - height, 0.4, 0.65)

    return Strip(height, draw_row)
