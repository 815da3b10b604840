"""The four-criteria ballot (paper 17): sheets that cannot be told apart.

No page number, copy number, form number or name line: nobody may find out who marked
which ballot (mission, *Never*; domain reference, section 3.4).
"""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.book import Paper, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.jury import Ballot
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.documents.wording import Criterion
from youthcourt.printing.fit import on_one_sheet
from youthcourt.printing.forms import ticks
from youthcourt.printing.jury_papers import case_line
from youthcourt.printing.typeset import SMALL

_HOW = "Fill this in on your own, before you talk. Do not write your name. Fold it and hand it in."


def ballot(setup: PageSetup, document: Ballot) -> Paper:
    """Lay out one ballot; every juror's is the same, and always one sheet: a second could go astray."""

    def compose(sheet: Composer) -> None:
        sheet.title(words.text("My ballot"), case_line(document.case))
        sheet.text(words.text(_HOW))
        for criterion in document.criteria:
            _criterion(sheet, criterion, document.scale)

    title = words.text("Ballot {case_line}", case_line=case_line(document.case))
    return lay_out(setup, title, "", [on_one_sheet(setup.size, compose)])


def _criterion(sheet: Composer, criterion: Criterion, scale: tuple[str, str, str]) -> None:
    sheet.heading(f"{criterion.number}. {criterion.words}")
    if criterion.help:
        sheet.text(criterion.help, keep=True)
    for part in criterion.parts:
        ticks(sheet, scale, lead=part.words, columns=True)
    sheet.text(words.text("What I heard"), SMALL, keep=True)
    sheet.lines(1)
