"""Release of information (paper 5), to be signed by hand."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.agreement import guardian_lines
from youthcourt.printing.book import ONE_AT_A_TIME, Book, Chapter, Copies, Paper, draw, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.release import ReleaseForm
from youthcourt.printing.fit import tightened
from youthcourt.printing.forms import day, fields, signatures
from youthcourt.printing.page import frame
from youthcourt.printing.typeset import SMALL


def render_release(document: ReleaseForm) -> bytes:
    """Return the form as a PDF whose title and subject name nobody."""
    setup = document.setup
    with ONE_AT_A_TIME, speaking(document.language or setup.language):
        chapter = Chapter("", (Copies(release_form(document)),))
        title = words.text("Release of information")
        return draw(Book(setup, title, words.text("Confidential papers of a youth court"), (chapter,)))


def release_form(document: ReleaseForm) -> Paper:
    """Lay out the form in the language of the family; who signs depends on the young person's age."""
    setup = document.setup
    sheet = Composer(frame(setup.size).body_width)
    sheet.title(
        words.text("Release of information"),
        words.text("Case {case_number}", case_number=document.case_number),
    )
    fields(
        sheet,
        (
            (words.text("Young person"), document.respondent),
            (words.text("From"), setup.court),
            (words.text("To"), document.told_to),
            (words.text("Ends on"), day(document.expires_on)),
        ),
    )
    fields(
        sheet,
        ((words.text("What may be told"), document.what), (words.text("What for"), document.purpose)),
        1,
    )
    for section in document.sections:
        sheet.heading(section.title)
        sheet.bullets(section.sentences)
    with sheet.together():
        _signatures(sheet, document)
    if document.version:
        sheet.text(words.text("Version of this text: {version}", version=document.version), SMALL)
    strips = tightened(setup.size, sheet.strips)
    return lay_out(
        setup, words.text("Release of information"), "YC-05", strips, reference=document.case_number
    )


def _signatures(sheet: Composer, document: ReleaseForm) -> None:
    sheet.heading(words.text("Signatures"))
    if document.minor:
        signatures(sheet, guardian_lines(document.guardians))
    signatures(sheet, [(words.text("Respondent"), document.respondent), (words.text("Coordinator"), "")])
    fields(sheet, ((words.text("Taken back on"), ""), (words.text("Who takes it back"), "")))
