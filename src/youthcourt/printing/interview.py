"""The intake form (paper 3), the young person's own page, and a blank note for the lead."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing import letters
from youthcourt.printing.book import (
    ONE_AT_A_TIME,
    STAFF_ONLY,
    Book,
    Chapter,
    Copies,
    Paper,
    draw,
    lay_out,
)
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.interview import Asked, IntakeForm, LeadForm, OwnPagePaper
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.forms import checklist, day, fields, signatures
from youthcourt.printing.page import frame
from youthcourt.printing.typeset import STRONG, Style

_SUBJECT = "Confidential papers of a youth court"
_LARGE = Style(letters.REGULAR, 14, 20, gap=4)
_LARGE_STRONG = Style(letters.BOLD, 16, 22, gap=12)
_STORY_LINES, _OFFER_LINES = 9, 6
LEAD_ONLY = "For the lead only"


def render_intake_form(document: IntakeForm) -> bytes:
    """Return the intake form as a PDF whose title names nobody."""
    with ONE_AT_A_TIME, speaking(document.setup.language), speaking(document.language):
        return _book(document.setup, intake_form(document))


def render_own_page(document: OwnPagePaper) -> bytes:
    """Return the young person's own page as a PDF whose title names nobody."""
    with ONE_AT_A_TIME, speaking(document.setup.language), speaking(document.language):
        return _book(document.setup, own_page(document))


def render_lead_form(document: LeadForm) -> bytes:
    """Return the blank note for the lead as a PDF."""
    with ONE_AT_A_TIME, speaking(document.setup.language):
        return _book(document.setup, lead_form(document))


def _book(setup: PageSetup, paper: Paper) -> bytes:
    chapter = Chapter("", (Copies(paper),))
    return draw(Book(setup, paper.title, words.text(_SUBJECT), (chapter,), numbered=True))


def intake_form(document: IntakeForm) -> Paper:
    """Lay out the form, strengths first and health last; what was not answered is lines to write on."""
    sheet = Composer(frame(document.setup.size).body_width)
    title, number = words.text("Intake interview"), document.case_number
    sheet.title(
        title, words.text("Case {case_number}", case_number=number) if number else document.setup.court
    )
    fields(sheet, ((words.text("Full name"), document.name),), 1)
    fields(
        sheet,
        (
            (words.text("Birth date"), day(document.birth_date)),
            (words.text("Interview held on"), day(document.held_on)),
        ),
    )
    for part in document.parts:
        _part(sheet, part)
    with sheet.together():
        signatures(sheet, [(words.text("Coordinator"), "")])
    return lay_out(document.setup, title, "YC-03", sheet.strips, reference=number, stamp=STAFF_ONLY)


def _part(sheet: Composer, part: Asked) -> None:
    sheet.heading(part.title)
    for answer in part.answers:
        sheet.text(answer.label, STRONG, keep=True)
        sheet.text_or_lines(answer.told, answer.lines)
    if part.boxes:
        sheet.text(part.boxes_lead, STRONG, keep=True)
        for label, ticked in part.boxes:
            checklist(sheet, (label,), label if ticked else None)
    if part.mark:
        sheet.tie()
        sheet.text(part.mark)
    if part.short:
        fields(sheet, part.short)


def own_page(document: OwnPagePaper) -> Paper:
    """Lay out the young person's page in large type, their words as they told them."""
    sheet = Composer(frame(document.setup.size).body_width)
    title = words.text("My side, and what I can offer")
    sheet.title(title, document.name)
    sheet.text(
        words.text(
            "This page is yours. Write it or tell it in your own words. You may change it until your hearing."
        )
    )
    for lead, told, lines in (
        (words.text("My side: what happened, and how I see it now"), document.story, _STORY_LINES),
        (words.text("What I can offer to put it right"), document.offer, _OFFER_LINES),
    ):
        sheet.text(lead, _LARGE_STRONG, keep=True)
        sheet.text_or_lines(told, lines, _LARGE)
    if document.written_on:
        sheet.space(10)
        sheet.text(words.text("Written on {date}.", date=document.written_on))
    return lay_out(document.setup, title, "YC-36", sheet.strips, reference=document.case_number)


def lead_form(document: LeadForm) -> Paper:
    """Lay out the note: what was said, by whom, to whom it was reported and when."""
    sheet = Composer(frame(document.setup.size).body_width)
    title = words.text("A disclosure of harm")
    sheet.title(title, document.setup.court)
    sheet.text(
        words.text(
            "Hand this to the lead yourself, in a closed envelope. Make no copy, and put none into the file."
        ),
        STRONG,
    )
    fields(sheet, ((words.text("Case"), ""), (words.text("Who said it"), "")))
    sheet.text(words.text("What was said, as near to the words as you can"), STRONG, keep=True)
    sheet.lines(12)
    fields(
        sheet,
        (
            (words.text("To whom it was reported"), ""),
            (words.text("Reported on"), ""),
            (words.text("Who writes this"), ""),
            (words.text("Date"), ""),
        ),
    )
    return lay_out(document.setup, title, "YC-37", sheet.strips, stamp=LEAD_ONLY)
