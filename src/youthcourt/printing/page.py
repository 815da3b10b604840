"""The page: its frame, its bands, its header and footer. The same layout for Letter and A4.

Norms: binding edge 30 mm, mirrored for printing on both sides; CONFIDENTIAL bands of
8 mm that survive a photocopy (look reference, sections 5.1 and 5.2).
"""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from youthcourt import words
from youthcourt.printing import letters
from youthcourt.printing.documents.setup import PageSetup, PaperSize
from youthcourt.printing.flow import Page
from youthcourt.printing.typeset import Style, draw_line, single, wrap

REVISION = "2026-11"
"""When the forms' layout last changed; printed in every footer."""
BINDING, OUTER = 30 * mm, 18 * mm
_BAND, _EDGE = 8 * mm, 9 * mm
_TOP, _BOTTOM = 30 * mm, 28 * mm
_HEAD = Style(letters.SEMIBOLD, 10, 12)
_FOOT = Style(size=9.5, leading=12)
_FOOT_STRONG = Style(letters.SEMIBOLD, 9.5, 12)
_STAMP = Style(letters.BOLD, 12, 12, gray=1.0)
_SAMPLE = Style(letters.BOLD, 120, 120, gray=0.93)
_BLANK = Style(size=12, gray=0.35)


@dataclass(frozen=True)
class Frame:
    """A sheet of paper and the body on it, in points."""

    width: float
    height: float

    @property
    def body_width(self) -> float:
        """Width of the body."""
        return self.width - BINDING - OUTER

    @property
    def body_height(self) -> float:
        """Height of the body."""
        return self.height - _TOP - _BOTTOM


@dataclass(frozen=True)
class Furniture:
    """What stands around the body of one page."""

    form: str = ""
    """Form number: ``YC-15``; empty on ballots, which carry no number of any kind."""
    reference: str = ""
    """The case number, or empty."""
    copy: str = ""
    """``Copy 3 of 7 · Juror seat 3 · collect after the hearing``."""
    number: str = ""
    """``Page 12 of 58``."""


def frame(size: PaperSize) -> Frame:
    """Return the frame for a paper size."""
    return Frame(*(A4 if size is PaperSize.A4 else LETTER))


def body_left(*, recto: bool) -> float:
    """Return where the body begins from the left edge: the binding is on the left of right-hand pages."""
    return BINDING if recto else OUTER


def draw_body(canvas: Canvas, page: Page) -> None:
    """Draw a page's strips, the origin being the body's lower left corner."""
    for strip, top in page:
        strip.draw(canvas, top)


def body_origin(*, recto: bool) -> tuple[float, float]:
    """Return the body's lower left corner on the sheet, in points."""
    return body_left(recto=recto), _BOTTOM


def draw_ground(canvas: Canvas, setup: PageSetup, stamp: str, *, recto: bool) -> None:
    """Draw what many pages share: the bands with their *stamp*, and the word SAMPLE across a sample's."""
    sheet, left = frame(setup.size), body_left(recto=recto)
    if setup.sample:
        _draw_sample(canvas, sheet)
    if stamp:
        for bottom in (sheet.height - _EDGE - _BAND, _EDGE):
            _draw_band(canvas, stamp, left, bottom, sheet.body_width)


def draw_furniture(canvas: Canvas, setup: PageSetup, around: Furniture, *, recto: bool) -> None:
    """Draw header and footer of one page."""
    sheet, left = frame(setup.size), body_left(recto=recto)
    wide = sheet.body_width
    _ends(
        canvas, (setup.court, around.copy), (_HEAD, _HEAD), left, sheet.height - _EDGE - _BAND - 5 * mm, wide
    )
    form = (
        words.text("Form {form}, rev. {revision}", form=around.form, revision=REVISION) if around.form else ""
    )
    printed = words.text("Printed {printed_on}", printed_on=words.short_day(setup.printed_on))
    sample = words.text("Sample") if setup.sample else ""
    code = words.text("Code {code}", code=setup.code) if setup.code and around.form else ""
    told = " · ".join(part for part in (around.reference, code, form, printed, sample) if part)
    _ends(canvas, (told, around.number), (_FOOT, _FOOT_STRONG), left, _EDGE + _BAND + 3 * mm, wide)


def draw_blank(canvas: Canvas, setup: PageSetup) -> None:
    """Say on a left-hand page without content that it is meant to be so."""
    sheet = frame(setup.size)
    line = single(words.text("This page is blank"), _BLANK)
    draw_line(canvas, line, _BLANK, (sheet.width - line.width) / 2, sheet.height / 2)


def _draw_band(canvas: Canvas, stamp: str, left: float, bottom: float, wide: float) -> None:
    canvas.setFillGray(0)
    canvas.rect(left, bottom, wide, _BAND, stroke=0, fill=1)
    line = single(stamp, _STAMP)
    draw_line(canvas, line, _STAMP, left + (wide - line.width) / 2, bottom + _BAND / 2 - 4)


def _draw_sample(canvas: Canvas, sheet: Frame) -> None:
    line = single(words.text("SAMPLE"), _SAMPLE)
    canvas.saveState()
    canvas.translate(sheet.width / 2, sheet.height / 2)
    canvas.rotate(52)
    draw_line(canvas, line, _SAMPLE, -line.width / 2, -40)
    canvas.restoreState()


def _ends(
    canvas: Canvas, texts: tuple[str, str], styles: tuple[Style, Style], left: float, base: float, wide: float
) -> None:
    """Draw one text at the left and one at the right; the left one gives way when both do not fit."""
    right = single(texts[1], styles[1])
    draw_line(canvas, right, styles[1], left + wide - right.width, base)
    room = wide - right.width - 6 * mm
    if texts[0]:
        first = wrap(texts[0], styles[0], room)
        shown = first[0] if len(first) == 1 else single(first[0].text + " …", styles[0])
        draw_line(canvas, shown, styles[0], left, base)
