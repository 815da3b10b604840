"""Admission, consent and waiver (paper 4), to be signed by hand."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.agreement import guardian_lines
from youthcourt.printing.book import ONE_AT_A_TIME, Book, Chapter, Copies, Paper, Progress, draw, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.family import ConsentForm, ConsentPapers
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.forms import fields, signatures, ticks
from youthcourt.printing.page import frame
from youthcourt.printing.typeset import SMALL

_SUBJECT = "Confidential papers of a youth court"


def render_consent(papers: ConsentPapers, progress: Progress | None = None) -> bytes:
    """Return the form as a PDF whose title names nobody; the family's copy comes first."""
    setup = papers.setup
    forms = [form for form in (papers.family_consent, papers.consent) if form is not None]
    with ONE_AT_A_TIME, speaking(setup.language):
        chapter = Chapter("", tuple(Copies(consent_form(setup, form)) for form in forms))
        title = words.text("Admission and consent")
        return draw(Book(setup, title, words.text(_SUBJECT), (chapter,)), progress)


def consent_form(setup: PageSetup, document: ConsentForm) -> Paper:
    """Lay out the court's words and the lines for each signature, in the language of the family."""
    with speaking(document.language):
        return _consent_form(setup, document)


def _consent_form(setup: PageSetup, document: ConsentForm) -> Paper:
    sheet = Composer(frame(setup.size).body_width)
    sheet.title(
        words.text("Admission and consent"),
        words.text("Case {case_number}", case_number=document.case_number),
    )
    fields(
        sheet,
        (
            (words.text("Young person"), document.respondent),
            (words.text("Interpreter, if one is here"), document.interpreter),
        ),
    )
    for section in document.sections:
        sheet.heading(section.title)
        sheet.bullets(section.sentences)
    sheet.heading(words.text("In the young person’s own words: what I did"))
    sheet.lines(4)
    with sheet.together():
        sheet.heading(words.text("Signatures"))
        sheet.text(
            words.text("Sign only when somebody has gone through this with you and you understand it.")
        )
        ticks(sheet, (words.text("We got a copy"),))
        signatures(
            sheet, [(words.text("Respondent"), document.respondent), *guardian_lines(document.guardians)]
        )
        signatures(
            sheet, [(words.text("Coordinator"), ""), (words.text("Interpreter"), document.interpreter)]
        )
    if document.version:
        sheet.text(words.text("Version of this text: {version}", version=document.version), SMALL)
    return lay_out(
        setup, words.text("Admission and consent"), "YC-04", sheet.strips, reference=document.case_number
    )
