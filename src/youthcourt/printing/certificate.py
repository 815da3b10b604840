"""The certificate (paper 27): a sheet to hang on a wall. No offense, no case number, no confidential band."""

from __future__ import annotations

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from youthcourt import words
from youthcourt.printing import letters
from youthcourt.printing.book import Paper, lay_out
from youthcourt.printing.compose import stroke
from youthcourt.printing.documents.closing import Certificate
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.flow import Draw, Strip
from youthcourt.printing.page import frame
from youthcourt.printing.typeset import LABEL, Style, draw_line, single, wrap

_COURT = Style(letters.SEMIBOLD, 18, 24)
_TITLE = Style(letters.BOLD, 34, 42)
_TEXT = Style(size=15, leading=23)
_NAMES = (Style(letters.BOLD, 30, 38), Style(letters.BOLD, 22, 28), Style(letters.BOLD, 15, 19))
"""How large the name is: the first in which it needs no more than two lines, else the last."""
_SIGN = 54 * mm
_INSET = 10 * mm


def certificate(setup: PageSetup, document: Certificate) -> Paper:
    """Lay out the certificate: the name is the largest thing on it after the title, however long it is."""
    with speaking(document.language):
        body = frame(setup.size)
        told = _told(document, body.body_width - 4 * _INSET)
        title = words.text("Certificate")
        strip = Strip(body.body_height - 1, _drawing(told, body.body_width, body.body_height - 1))
        return lay_out(setup, title, "YC-27", [strip], stamp="")


def _name(name: str, room: float) -> Style:
    fits = (style for style in _NAMES if len(wrap(name, style, room)) <= 2)
    return next(fits, _NAMES[-1])


def _told(document: Certificate, room: float) -> list[tuple[str, Style, float]]:
    """Return what stands on it with the space above each, in points."""
    return [
        (document.court, _COURT, 48),
        (words.text("Certificate"), _TITLE, 20),
        (words.text("This is to certify that"), _TEXT, 26),
        (document.name, _name(document.name, room), 12),
        (_done(document), _TEXT, 14),
        (
            words.text(
                "Taking responsibility and putting things right takes courage. "
                "The court and the neighborhood are proud of you."
            ),
            _TEXT,
            14,
        ),
        (words.day(document.completed_on), _TEXT, 26),
    ]


def _drawing(told: list[tuple[str, Style, float]], width: float, height: float) -> Draw:
    signers = (words.text("Judge"), words.text("Coordinator"))

    def draw(canvas: Canvas, top: float) -> None:
        _border(canvas, width, top, height)
        y = top
        for text, style, gap in told:
            y -= gap
            for line in wrap(text, style, width - 4 * _INSET):
                y -= style.leading
                draw_line(canvas, line, style, (width - line.width) / 2, y + style.leading * 0.25)
        base = top - height + 26 * mm
        for signer, left in zip(signers, (2 * _INSET, width - 2 * _INSET - _SIGN), strict=True):
            stroke(canvas, left, left + _SIGN, base)
            shown = single(signer, LABEL)
            draw_line(canvas, shown, LABEL, left + (_SIGN - shown.width) / 2, base - 12)

    return draw


def _border(canvas: Canvas, width: float, top: float, height: float) -> None:
    canvas.setStrokeGray(0)
    for inset, weight in ((0.0, 2.5), (2.2 * mm, 0.7)):
        canvas.setLineWidth(weight)
        canvas.rect(inset, top - height + inset, width - 2 * inset, height - 2 * inset)


def _done(document: Certificate) -> str:
    if document.changed:
        return words.text("has completed the youth court program and done what was agreed.")
    return words.text("has completed the youth court program and done everything that was agreed.")
