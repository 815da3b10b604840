"""Address labels on sheets as sold: nothing is on the page but names and addresses."""

from __future__ import annotations

from io import BytesIO

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from youthcourt import words
from youthcourt.printing import letters
from youthcourt.printing.book import ONE_AT_A_TIME
from youthcourt.printing.documents.labels import Label, LabelRun
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.page import frame
from youthcourt.printing.typeset import Line, Style, draw_lines, wrap

_PAD = 3 * mm
_STYLES = tuple(Style(size=size, leading=size * 1.2, gap=0) for size in (11, 10, 9, 8, 7))
"""The largest in which a label's lines fit is taken."""


def render_labels(run: LabelRun) -> bytes:
    """Return the sheets as a PDF whose title and author name nobody of those who are written to."""
    target, sheet = BytesIO(), run.sheet
    with ONE_AT_A_TIME, speaking(run.setup.language):
        if letters.forget_shapes():
            wrap.cache_clear()
        rl_config.canvas_basefontname = letters.face(letters.REGULAR)
        size = frame(sheet.paper)
        canvas = Canvas(target, pagesize=(size.width, size.height), invariant=1, pageCompression=1)
        canvas.setTitle(words.text("Address labels"))
        canvas.setAuthor(run.setup.court)
        canvas.setCreator("Youth Court")
        canvas.setProducer("Youth Court")
        canvas.setViewerPreference("PrintScaling", "None")
        each = sheet.columns * sheet.rows
        for number, label in enumerate(run.labels, start=run.first - 1):
            if number and number % each == 0:
                canvas.showPage()
            _draw(canvas, run, number % each, label)
        canvas.save()
    return target.getvalue()


def _draw(canvas: Canvas, run: LabelRun, place: int, label: Label) -> None:
    sheet = run.sheet
    row, column = divmod(place, sheet.columns)
    left = (sheet.left + column * sheet.step_x) * mm + _PAD
    top = frame(sheet.paper).height - (sheet.top + row * sheet.step_y) * mm - _PAD
    room, high = sheet.wide * mm - 2 * _PAD, sheet.high * mm - 2 * _PAD
    style, lines = _STYLES[-1], list[Line]()
    told = [label.name, *(part.strip() for part in label.address.split(", ", 1))]
    for style in _STYLES:
        lines = [line for part in told if part for line in wrap(part, style, room)]
        if len(lines) * style.leading <= high:
            break
    draw_lines(canvas, lines[: int(high / style.leading)], style, left, top)
