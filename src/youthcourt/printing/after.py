"""Papers after the hearing: time sheet, check of a letter, more time (papers 21, 24 and 25)."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.agreement import guardian_lines
from youthcourt.printing.book import ONE_AT_A_TIME, Book, Chapter, Copies, Paper, draw, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.after import AfterPaper, LetterCheck, MoreTime, TimeSheet
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.forms import day, fields, signatures, ticks
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Column, table

_HOURS = (
    Column("Date", 1.4),
    Column("From", 1),
    Column("To", 1),
    Column("Hours", 1),
    Column("What was done", 3.6),
    Column("Signed", 1.6),
)
_ROWS = 10


def render_after(document: AfterPaper) -> bytes:
    """Return a paper as a PDF, in its reader's language."""
    setup = document.setup
    with ONE_AT_A_TIME, speaking(setup.language):
        if isinstance(document, TimeSheet):
            paper = _time_sheet(setup, document)
        elif isinstance(document, LetterCheck):
            paper = _letter_check(setup, document)
        else:
            with speaking(document.language):
                paper = _more_time(setup, document)
        return draw(
            Book(setup, paper.title, words.text("After the hearing"), (Chapter("", (Copies(paper),)),))
        )


def _time_sheet(setup: PageSetup, document: TimeSheet) -> Paper:
    sheet = Composer(frame(setup.size).body_width)
    title = words.text("Time sheet")
    sheet.title(title, document.respondent)
    fields(
        sheet,
        (
            (words.text("To be done"), document.what),
            (words.text("All done by"), words.day(document.due_on)),
            (words.text("Site"), document.site),
            (words.text("Supervisor and phone"), _together(document.contact, document.phone)),
        ),
    )
    sheet.heading(words.text("Hours"))
    table(sheet, _HOURS, [("",) * len(_HOURS)] * _ROWS, least=28, grid=True)
    with sheet.together():
        fields(sheet, ((words.text("Hours in all"), ""), (words.text("What went well"), "")))
        sheet.text(
            words.text(
                "A closed site or a missed ride never counts against the young person: call the court."
            )
        )
        signatures(sheet, [(words.text("Supervisor"), "")])
    return lay_out(setup, title, "YC-21", sheet.strips, stamp="")


def _together(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _letter_check(setup: PageSetup, document: LetterCheck) -> Paper:
    sheet = Composer(frame(setup.size).body_width)
    title = words.text("Check of a letter or an essay")
    sheet.title(title, words.text("Case {case_number}", case_number=document.case_number))
    fields(
        sheet,
        (
            (words.text("Young person"), document.called),
            (words.text("What it is"), document.what),
            (words.text("Came on"), day(document.received_on)),
            (words.text("Read by"), _together(document.read_by, day(document.read_on))),
        ),
    )
    yes, no = words.text("Accepted"), words.text("Given back")
    sheet.heading(words.text("What came of it"))
    ticks(sheet, (yes, no), None if document.accepted is None else yes if document.accepted else no)
    sheet.text(words.text("What is missing"), keep=True)
    sheet.text_or_lines(document.returned_why, 3)
    sheet.heading(words.text("To the victim"))
    wants, not_wants = words.text("Wants the letter"), words.text("Does not want it, or was not asked")
    chosen = None if document.wanted is None else wants if document.wanted else not_wants
    ticks(sheet, (wants, not_wants), chosen)
    fields(
        sheet,
        (
            (words.text("Passed on"), day(document.passed_on)),
            (words.text("How"), document.passed_how),
        ),
    )
    sheet.text(words.text("Without the victim’s wish the letter stays in the file."))
    signatures(sheet, [(words.text("Coordinator"), "")])
    return lay_out(setup, title, "YC-24", sheet.strips, reference=document.case_number)


def _more_time(setup: PageSetup, document: MoreTime) -> Paper:
    sheet = Composer(frame(setup.size).body_width)
    title = words.text("More time")
    sheet.title(title, words.text("Case {case_number}", case_number=document.case_number))
    new = words.day(document.new_due) if document.new_due else ""
    fields(
        sheet,
        (
            (words.text("Young person"), document.respondent),
            (words.text("To be done"), document.what),
            (words.text("Due date now"), words.day(document.old_due)),
            (words.text("New due date asked for"), new),
            (words.text("Asked by"), document.asked_by),
            (words.text("Asked on"), day(document.asked_on)),
        ),
    )
    sheet.heading(words.text("Why more time is needed"))
    sheet.text_or_lines(document.reason, 4)
    told = words.text("Ask by the due date at the latest.")
    if document.cap_on:
        cap = words.text("The last day possible: {cap}.", cap=words.day(document.cap_on))
        told = f"{told} {cap}"
    sheet.text(told)
    sheet.heading(words.text("The answer"))
    yes, no = words.text("Granted"), words.text("Refused")
    chosen = None if document.granted is None else yes if document.granted else no
    ticks(sheet, (yes, no), chosen)
    fields(
        sheet,
        (
            (words.text("Decided by"), document.decided_by),
            (words.text("Decided on"), day(document.decided_on)),
        ),
    )
    sheet.text_or_lines(document.answer, 2)
    with sheet.together():
        sheet.heading(words.text("Signatures"))
        signatures(sheet, guardian_lines(document.guardians))
        signatures(sheet, [(words.text("Coordinator"), "")])
    return lay_out(setup, title, "YC-25", sheet.strips, reference=document.case_number)
