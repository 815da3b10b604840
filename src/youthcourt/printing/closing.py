"""The papers of the ladder and of closing as one file: letters, the referrer's report, the certificate."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.book import ONE_AT_A_TIME, Book, Chapter, Copies, Paper, Progress, draw, lay_out
from youthcourt.printing.certificate import certificate
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.closing import ClosingPapers, ItemState, Letter, ReferrerLetter
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.forms import day, fields, signatures
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Column, table
from youthcourt.printing.typeset import STRONG

_ITEMS = (
    Column("What was to be done", 3, strong=True),
    Column("Done", 1.8),
    Column("Due", 1.5),
    Column("How it stands", 2.2),
)
_STEPS = (Column("Step", 3, strong=True), Column("Day", 5.5))
_CONTACTS = (Column("How", 2, strong=True), Column("Times", 1), Column("Days", 5.5))
_SUBJECT = "Confidential papers of a youth court"


def render_closing(papers: ClosingPapers, progress: Progress | None = None) -> bytes:
    """Return the papers as a PDF whose title and subject name nobody."""
    setup = papers.setup
    with ONE_AT_A_TIME, speaking(setup.language):
        made = [letter(setup, one) for one in papers.letters]
        if papers.referrer is not None:
            made.append(referrer_letter(setup, papers.referrer))
        if papers.certificate is not None:
            made.append(certificate(setup, papers.certificate))
        chapter = Chapter("", tuple(Copies(paper) for paper in made))
        subject = "" if papers.certificate else words.text(_SUBJECT)
        book = Book(setup, made[0].title, subject, (chapter,), numbered=papers.certificate is None)
        return draw(book, progress)


def letter(setup: PageSetup, document: Letter) -> Paper:
    """Lay out a letter in its reader's language."""
    with speaking(document.language):
        sheet = Composer(frame(setup.size).body_width)
        sheet.text("\n".join(part for part in (document.reader, document.address) if part), STRONG)
        sheet.space(14)
        sheet.text(words.day(setup.printed_on))
        sheet.space(10)
        sheet.title(document.title, setup.court)
        for paragraph in document.paragraphs:
            sheet.text(paragraph)
            sheet.space(6)
        if document.items:
            sheet.heading(document.items_heading)
            _items(sheet, document.items)
            sheet.space(8)
        if document.closing:
            sheet.text(document.closing)
        sheet.space(18)
        with sheet.together():
            fields(sheet, ((words.text("Whom to call, and how"), ""),), 1)
            signatures(sheet, [(words.text("Coordinator"), "")])
        return lay_out(setup, document.title, document.form, sheet.strips, reference=document.case_number)


def referrer_letter(setup: PageSetup, document: ReferrerLetter) -> Paper:
    """Lay out what the referrer is told; a list that they are not entitled to is not there at all."""
    sheet = Composer(frame(setup.size).body_width)
    lead = words.text("Case {case_number}", case_number=document.case_number)
    sheet.title(document.title, lead)
    if document.prepared:
        sheet.text(words.text("Prepared, not confirmed: not to be sent."), STRONG)
    fields(
        sheet,
        (
            (words.text("Agency"), document.agency),
            (words.text("Officer or contact"), document.officer),
            (words.text("Agency’s number"), document.agency_number),
            (words.text("Young person"), document.respondent),
            (words.text("Outcome"), document.outcome),
            (words.text("Ended on"), day(document.ended_on)),
        ),
    )
    _when(sheet, document)
    if document.items:
        sheet.heading(words.text("What was done and not done"))
        _items(sheet, document.items)
    if document.steps:
        sheet.heading(words.text("Steps that the court took"))
        table(sheet, _STEPS, [(what, day(on)) for what, on in document.steps], least=20)
    if document.contacts:
        sheet.heading(words.text("How the court tried to reach the family"))
        rows = [
            (how, str(times), ", ".join(day(on) for on in days)) for how, times, days in document.contacts
        ]
        table(sheet, _CONTACTS, rows, least=20)
    with sheet.together():
        signatures(sheet, [(words.text("Coordinator"), "")])
    return lay_out(setup, document.title, "YC-26", sheet.strips, reference=document.case_number)


def _when(sheet: Composer, document: ReferrerLetter) -> None:
    told = [(words.text("Date of the referral"), day(document.referred_on))]
    if document.heard_on:
        told.append((words.text("Heard on"), ", ".join(day(on) for on in document.heard_on)))
    if document.missed:
        told.append((words.text("Nobody came on"), ", ".join(day(on) for on in document.missed)))
    fields(sheet, told)


def _items(sheet: Composer, items: tuple[ItemState, ...]) -> None:
    rows = [(one.label, one.done or "–", day(one.due_on) or "–", _state(one)) for one in items]
    table(sheet, _ITEMS, rows, least=22)


def _state(one: ItemState) -> str:
    return f"{one.state}, {day(one.closed_on)}" if one.closed_on else one.state
