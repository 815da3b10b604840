"""The letter to a victim with the form for a statement, and what jurors read of it (paper 6)."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.book import ONE_AT_A_TIME, Book, Chapter, Copies, Paper, Progress, draw, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.documents.victim import VictimExtract, VictimLetter
from youthcourt.printing.forms import checklist, day, fields, signatures, ticks
from youthcourt.printing.jury_papers import case_line
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Column, table
from youthcourt.printing.typeset import SMALL, STRONG

FORM = "YC-06"
_LOSSES = (Column("What", 4), Column("Worth or cost", 2), Column("Receipt or estimate", 2.5))
_LOSS_ROWS = 4
_SUBJECT = "Confidential papers of a youth court"


def render_victim_letter(document: VictimLetter, progress: Progress | None = None) -> bytes:
    """Return the letter and the form as a PDF whose title and subject name nobody."""
    setup = document.setup
    with ONE_AT_A_TIME, speaking(setup.language):
        with speaking(document.language):
            made = (_letter(setup, document), _form(setup, document))
            title = words.text("What happened to you")
        chapter = Chapter("", tuple(Copies(paper) for paper in made))
        return draw(Book(setup, title, words.text(_SUBJECT), (chapter,)), progress)


def victim_extract(setup: PageSetup, document: VictimExtract) -> Paper:
    """Lay out what was cleared for jurors of a victim's statement."""
    sheet = Composer(frame(setup.size).body_width)
    title = words.text("What {called} says", called=document.called)
    sheet.title(title, case_line(document.case))
    if document.read_out:
        sheet.text(words.text("The judge has this read out."), STRONG)
    sheet.text(document.text)
    if document.cleared_on:
        told = words.text(
            "This text was cleared for jurors on {cleared_on}.",
            cleared_on=words.short_day(document.cleared_on),
        )
        sheet.text(told, SMALL)
    sheet.heading(words.text("My notes"))
    sheet.lines(3, fill=True)
    return lay_out(
        setup, words.text("A victim’s statement"), FORM, sheet.strips, reference=document.case.number
    )


def _letter(setup: PageSetup, document: VictimLetter) -> Paper:
    sheet = Composer(frame(setup.size).body_width)
    sheet.text("\n".join(part for part in (document.reader, document.address) if part), STRONG)
    sheet.space(14)
    sheet.text(words.day(setup.printed_on))
    sheet.space(10)
    sheet.title(words.text("What happened to you"), setup.court)
    for paragraph in document.paragraphs:
        sheet.text(paragraph)
        sheet.space(6)
    sheet.space(18)
    with sheet.together():
        fields(sheet, ((words.text("Whom to call, and how"), ""),), 1)
        signatures(sheet, [(words.text("Coordinator"), "")])
    return lay_out(setup, words.text("Letter to a victim"), FORM, sheet.strips, reference=document.reference)


def _form(setup: PageSetup, document: VictimLetter) -> Paper:
    sheet = Composer(frame(setup.size).body_width)
    sheet.title(
        words.text("What I want to say"), words.text("Case {case_number}", case_number=document.reference)
    )
    sheet.text(words.text("Leave out what you do not want to answer. You may go on on another sheet."))
    _said(sheet)
    _losses(sheet)
    _wishes(sheet, document)
    _reached(sheet, document)
    return lay_out(setup, words.text("What I want to say"), FORM, sheet.strips, reference=document.reference)


def _said(sheet: Composer) -> None:
    for heading, count in (
        (words.text("What happened to me"), 7),
        (words.text("How I felt then, and how I feel now"), 5),
        (words.text("What would help"), 4),
    ):
        sheet.heading(heading)
        sheet.lines(count)


def _losses(sheet: Composer) -> None:
    with sheet.together():
        sheet.heading(words.text("What I lost"))
        sheet.text(words.text("Please add copies of receipts, not the receipts themselves."))
        table(sheet, _LOSSES, [("", "", "")] * _LOSS_ROWS, grid=True)
        ticks(sheet, (words.text("I want restitution"), words.text("An insurance has paid for some of it")))


def _wishes(sheet: Composer, document: VictimLetter) -> None:
    with sheet.together():
        sheet.heading(words.text("What I wish"))
        checklist(
            sheet,
            (
                words.text("I want to be at the hearing."),
                words.text("Jurors may read what I wrote here, once names and places are taken out."),
                words.text("I want it to be read out at the hearing."),
                words.text("Somebody is to speak in my place."),
                words.text("I want to be told how the case ends."),
                words.text("I would read a letter of apology."),
                words.text("I want no more letters or calls."),
            ),
        )
        fields(sheet, ((words.text("Who speaks in my place"), document.surrogate),), 1)
        ticks(
            sheet,
            (words.text("“V.”"), words.text("My first name")),
            lead=words.text("Jurors are to read me as"),
            columns=True,
        )


def _reached(sheet: Composer, document: VictimLetter) -> None:
    with sheet.together():
        sheet.heading(words.text("Where I can be reached safely"))
        sheet.text(words.text("The staff alone sees this part."))
        fields(sheet, ((words.text("Address"), ""), (words.text("Phone, and the best hour"), "")))
        ticks(sheet, (words.text("A message may be left"), words.text("No message, please")))
        signers = [(words.text("Signature"), "")]
        if document.minor:
            signers.append((words.text("Guardian"), ""))
        signatures(sheet, signers)
        if document.answer_by:
            sheet.text(words.text("Please send this back by {day}.", day=day(document.answer_by)), STRONG)
