"""The placement slip for the family and the site, the list of what is owed, the report on providers."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.book import ONE_AT_A_TIME, STAFF_ONLY, Book, Chapter, Copies, Paper, draw, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.placement import (
    OwedList,
    OwedRow,
    PlacementPapers,
    PlacementSlip,
    ProviderRow,
    ProviderSheet,
)
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.forms import fields
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Column, table

_OWED = (
    Column("Young person", 2.7, strong=True),
    Column("Still owed", 3.3),
    Column("Due", 1.8),
    Column("Last contact", 1.6),
    Column("Next step", 2.0),
    Column("What we decide", 2.2),
)
_REPORT = (
    Column("Provider", 3.2, strong=True),
    Column("Young people", 1.3),
    Column("Hours worked", 1.3),
    Column("Hours credited", 1.4),
    Column("Other entries", 1.3),
    Column("There now", 1.2),
)
_FOR_FAMILY = (
    "Bring this page and the time sheet each time, and have the supervisor sign each day.",
    "If you cannot come, call there before the time, and then call us.",
    "If it is closed, or the bus does not come, tell us. It does not count against you.",
)
_FOR_SITE = (
    "Please sign the time sheet each day with the hours from and to.",
    "Only the court knows why the young person comes. Please do not ask, and tell nobody who comes from us.",
    "If anything is not right, or if the young person does not come, please call us.",
)


def render_placement(papers: PlacementPapers) -> bytes:
    """Return the slip for the family and that for the site as a PDF of two pages."""
    setup = papers.setup
    with ONE_AT_A_TIME, speaking(setup.language):
        title = words.text("Placement")
        site = Copies(_slip(setup, papers.site, family=False), (words.text("Provider"),))
        with speaking(papers.family.language):
            family = Copies(_slip(setup, papers.family, family=True), (words.text("Family"),))
        return draw(Book(setup, title, words.text("Where and when"), (Chapter("", (family, site)),)))


def render_owed(document: OwedList) -> bytes:
    """Return the list for the staff's meeting as a PDF, with a column to write on."""
    with ONE_AT_A_TIME, speaking(document.setup.language):
        sheet = Composer(frame(document.setup.size).body_width)
        sheet.title(words.text("What is owed"), words.day(document.setup.printed_on))
        if not document.groups:
            sheet.text(words.text("Nobody owes anything today."))
        for group in document.groups:
            sheet.heading(group.title)
            table(sheet, _OWED, [_owed_row(row) for row in group.rows], least=34, grid=True)
        paper = lay_out(
            document.setup,
            words.text("What is owed"),
            "YC-34",
            sheet.strips,
            stamp=words.text(STAFF_ONLY),
        )
        return _one(document.setup, paper)


def render_report(document: ProviderSheet) -> bytes:
    """Return the report on the providers as a PDF: counts and hours, no name and no offense."""
    with ONE_AT_A_TIME, speaking(document.setup.language):
        sheet = Composer(frame(document.setup.size).body_width)
        sheet.title(words.text("Service at our providers"), document.period)
        table(sheet, _REPORT, [_report_row(row) for row in (*document.rows, document.total)], least=22)
        sheet.space(8)
        sheet.text(
            words.text(
                "Hours stand in the time in which they were worked, whenever they were entered. "
                "Who did something at two providers is counted at both."
            )
        )
        title = words.text("Service at our providers")
        return _one(document.setup, lay_out(document.setup, title, "YC-35", sheet.strips, stamp=""))


def _one(setup: PageSetup, paper: Paper) -> bytes:
    return draw(
        Book(setup, paper.title, words.text("A paper of the court"), (Chapter("", (Copies(paper),)),))
    )


def _slip(setup: PageSetup, slip: PlacementSlip, *, family: bool) -> Paper:
    sheet = Composer(frame(setup.size).body_width)
    sheet.title(words.text("Placement"), slip.provider)
    fields(
        sheet,
        ((words.text("Young person"), slip.respondent), (words.text("All done by"), words.day(slip.due))),
    )
    fields(sheet, ((words.text("What is to be done, in all"), slip.what),), 1)
    sheet.heading(words.text("Where, and whom to ask for"))
    fields(
        sheet,
        (
            (words.text("Provider"), slip.provider),
            (words.text("Ask for"), slip.contact),
            (words.text("Address"), slip.address),
            (words.text("Phone"), slip.phone),
        ),
    )
    sheet.heading(words.text("When, and what"))
    fields(
        sheet,
        (
            (words.text("Days and times"), slip.times),
            (words.text("On the way, there and back"), slip.travel),
            (words.text("First day"), ""),
            (words.text("What is done there"), slip.task),
        ),
    )
    fields(sheet, ((words.text("Rules, and what to bring"), slip.rules),), 1)
    sheet.heading(words.text("Please remember"))
    sheet.bullets([words.text(line) for line in (_FOR_FAMILY if family else _FOR_SITE)])
    fields(sheet, ((words.text("Whom to call at the court, and how"), ""),), 1)
    return lay_out(setup, words.text("Placement"), "YC-33", sheet.strips, stamp="")


def _owed_row(row: OwedRow) -> tuple[str, ...]:
    name = "\n".join((row.name, row.case_number))
    left = "\n".join(part for part in (row.left, row.provider) if part)
    return (name, left, row.due, row.contact, row.next_step, "")


def _report_row(row: ProviderRow) -> tuple[str, ...]:
    return (row.name, row.young_people, row.worked, row.credited, row.other, row.placed_now)
