"""Admission, consent and waiver (paper 4), to be signed by hand."""

from __future__ import annotations

from youthcourt.printing.agreement import guardian_lines
from youthcourt.printing.book import Paper, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.family import ConsentForm
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.forms import fields, signatures, ticks
from youthcourt.printing.page import frame


def consent_form(setup: PageSetup, document: ConsentForm) -> Paper:
    """Lay out the court's words and the lines for each signature, in the language of the family."""
    with speaking(document.language):
        return _consent_form(setup, document)


def _consent_form(setup: PageSetup, document: ConsentForm) -> Paper:
    sheet = Composer(frame(setup.size).body_width)
    sheet.title("Admission and consent", f"Case {document.case_number}")
    fields(
        sheet, (("Young person", document.respondent), ("Interpreter, if one is here", document.interpreter))
    )
    for section in document.sections:
        sheet.heading(section.title)
        sheet.bullets(section.sentences)
    sheet.heading("In the young person’s own words: what I did")
    sheet.lines(4)
    with sheet.together():
        sheet.heading("Signatures")
        sheet.text("Sign only when somebody has gone through this with you and you understand it.")
        ticks(sheet, ("We got a copy",))
        signatures(sheet, [("Respondent", document.respondent), *guardian_lines(document.guardians)])
        signatures(sheet, [("Coordinator", ""), ("Interpreter", document.interpreter)])
    return lay_out(setup, "Admission and consent", "YC-04", sheet.strips, reference=document.case_number)
