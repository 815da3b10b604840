"""The timeline of a case (YC-38): proof of dates for the staff's packet and the file."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.book import ONE_AT_A_TIME, STAFF_ONLY, Book, Chapter, Copies, Paper, draw, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.timeline import CaseTimeline, TimelineEntry
from youthcourt.printing.forms import day, fields
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Column, table

_COLUMNS = (Column("Day", 1.7, strong=True), Column("About", 1.5), Column("What", 4.6), Column("Who", 2.2))
_LEAST = 18.0
SCHOOL = "From the school: not to be passed on."
TITLE = "Timeline of a case"


def render_timeline(document: CaseTimeline) -> bytes:
    """Return the timeline as a PDF, in the court's language."""
    with ONE_AT_A_TIME, speaking(document.setup.language):
        chapter = Chapter("", (Copies(timeline_sheet(document)),))
        subject = words.text("Confidential papers of a youth court")
        return draw(Book(document.setup, words.text(TITLE), subject, (chapter,)))


def timeline_sheet(document: CaseTimeline) -> Paper:
    """Lay out the timeline, for the staff alone."""
    sheet = Composer(frame(document.setup.size).body_width)
    sheet.title(words.text(TITLE), words.text("Case {case_number}", case_number=document.case_number))
    fields(
        sheet,
        (
            (words.text("Respondent"), document.respondent),
            (words.text("Referred on"), day(document.referred_on)),
            (words.text("Stage"), document.stage),
            (words.text("Printed on"), day(document.setup.printed_on)),
        ),
    )
    table(sheet, _COLUMNS, [_row(entry) for entry in document.entries], least=_LEAST)
    return lay_out(
        document.setup, words.text(TITLE), "YC-38", sheet.strips, reference=document.case_number,
        stamp=words.text(STAFF_ONLY),
    )  # fmt: skip


def _row(entry: TimelineEntry) -> tuple[str, str, str, str]:
    when = day(entry.on) if entry.at is None else f"{day(entry.on)} {words.clock(entry.at)}"
    what = f"{entry.what} ({words.text(SCHOOL)})" if entry.from_school else entry.what
    return when, entry.kind, what, entry.who
