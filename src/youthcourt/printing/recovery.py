"""The recovery sheet: one page with the code that opens the court file without the passphrase."""

from __future__ import annotations

import re

from reportlab.pdfgen.canvas import Canvas

from youthcourt import words
from youthcourt.printing import letters
from youthcourt.printing.book import Paper, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.family import RecoverySheet
from youthcourt.printing.flow import Strip
from youthcourt.printing.forms import fields
from youthcourt.printing.page import frame
from youthcourt.printing.typeset import Style, draw_line, single

_CODE = Style(letters.CODE, 26, 40)
_NUMBER = Style(size=11, leading=14, gray=0.35)
_STAMP = "KEEP IN THE SAFE · opens the court file"
_PER_ROW = 2


def recovery_sheet(document: RecoverySheet) -> Paper:
    """Lay out the code in numbered groups, what it is for and where to keep it."""
    setup = document.setup
    sheet = Composer(frame(setup.size).body_width)
    sheet.title(words.text("Recovery code"), setup.court)
    sheet.text(
        words.text(
            "This code opens the court file when the passphrase is lost. Nobody else can open it for you."
        )
    )
    sheet.heading(words.text("The code"))
    groups = [group for group in re.split(r"[\s–—-]+", document.code) if group]
    for start in range(0, len(groups), _PER_ROW):
        sheet.strips.append(_groups(groups[start : start + _PER_ROW], start, sheet.width))
    sheet.heading(words.text("Keep it safe"))
    sheet.bullets(
        (
            words.text("Put this page in the safe or another locked place, away from the computer."),
            words.text("Do not take a picture of it, and do not type it into an e-mail."),
            words.text("Whoever holds this page and the court file can read every case."),
        )
    )
    sheet.heading(words.text("When the passphrase is lost"))
    sheet.bullets(
        (
            words.text("Start the program, open this court and choose to use the recovery code."),
            words.text(
                "Type the groups in their order. Small letters are fine; a slip is named by its group."
            ),
            words.text("Choose a new passphrase."),
        ),
        numbered=True,
    )
    sheet.space(8)
    fields(
        sheet,
        ((words.text("Made on"), words.day(document.made_on)), (words.text("Kept where, and by whom"), "")),
    )
    if document.folder:
        fields(sheet, ((words.text("The court file lay in"), document.folder),), 1)
    return lay_out(setup, words.text("Recovery code"), "YC-90", sheet.strips, stamp=words.text(_STAMP))


def _groups(groups: list[str], before: int, width: float) -> Strip:
    """Return a row of groups, each with its number in front."""

    def draw(canvas: Canvas, top: float) -> None:
        for index, group in enumerate(groups):
            left = index * width / _PER_ROW
            number = single(f"{before + index + 1}.", _NUMBER)
            draw_line(canvas, number, _NUMBER, left + 8, top - 30)
            draw_line(canvas, single(group, _CODE), _CODE, left + 34, top - 30)

    return Strip(_CODE.leading, draw, keep=True)
