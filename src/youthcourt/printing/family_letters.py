"""The first letter to a family (paper 2) and the notice of a hearing (paper 7), one a household."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.book import ONE_AT_A_TIME, Book, Chapter, Copies, Paper, Progress, draw, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.family_letters import FamilyLetter, FamilyLetters
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.fit import tightened
from youthcourt.printing.forms import fields, signatures
from youthcourt.printing.page import frame
from youthcourt.printing.typeset import CELL, STRONG

_SUBJECT = "Confidential papers of a youth court"


def render_family_letters(document: FamilyLetters, progress: Progress | None = None) -> bytes:
    """Return the letters as a PDF whose title and subject name nobody."""
    setup = document.setup
    with ONE_AT_A_TIME, speaking(setup.language):
        made = tuple(Copies(_letter(setup, one)) for one in document.letters)
        title = document.letters[0].title
        return draw(Book(setup, title, words.text(_SUBJECT), (Chapter("", made),)), progress)


def _letter(setup: PageSetup, document: FamilyLetter) -> Paper:
    """Lay out a letter in its reader's language."""
    with speaking(document.language):
        sheet = Composer(frame(setup.size).body_width)
        _head(sheet, setup, document)
        if document.replaces:
            sheet.text(document.replaces, STRONG)
            sheet.space(4)
        for paragraph in document.opening:
            sheet.text(paragraph)
            sheet.space(4)
        with sheet.together():
            if document.lead:
                sheet.heading(document.lead)
            fields(sheet, document.facts)
        for section in document.sections:
            with sheet.together():
                sheet.heading(section.title)
                sheet.bullets(section.sentences, CELL)
        sheet.space(10)
        with sheet.together():
            fields(sheet, ((words.text("Whom to call, and how"), document.contact),), 1)
            if document.signed:
                signatures(sheet, [(words.text("Coordinator"), "")])
        strips = tightened(setup.size, sheet.strips)
        return lay_out(setup, document.title, document.form, strips, reference=document.case_number)


def _head(sheet: Composer, setup: PageSetup, document: FamilyLetter) -> None:
    sheet.text("\n".join(document.readers), STRONG)
    if document.address:
        sheet.text(document.address)
    else:
        fields(sheet, ((words.text("Address"), ""),))
    sheet.space(10)
    sheet.text(words.day(setup.printed_on))
    sheet.space(8)
    sheet.title(document.title, setup.court)
