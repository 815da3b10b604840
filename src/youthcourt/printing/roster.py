"""The sign-in roster of the jurors with their seat numbers (paper 11)."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.book import ONE_AT_A_TIME, Book, Chapter, Copies, Paper, Progress, draw, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.roster import Roster
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Column, table

_COLUMNS = (
    Column("Seat", 1, strong=True),
    Column("Name", 4),
    Column("Time in", 1.4),
    Column("Time out", 1.4),
    Column("Initials", 1.4),
)
_SUBJECT = "Confidential papers of a youth court"


def render_roster(document: Roster, progress: Progress | None = None) -> bytes:
    """Return the roster as a PDF whose title and subject name nobody."""
    with ONE_AT_A_TIME, speaking(document.setup.language):
        book = Book(
            document.setup, words.text("Roster and numbers"), words.text(_SUBJECT),
            (Chapter("", (Copies(_roster(document)),)),),
        )  # fmt: skip
        return draw(book, progress)


def _roster(document: Roster) -> Paper:
    sheet = Composer(frame(document.setup.size).body_width)
    day = words.day(document.held_on)
    lead = " · ".join(part for part in (day, document.place) if part)
    sheet.title(words.text("Jurors: roster and seat numbers"), lead)
    sheet.text(
        words.text("For staff. The number on a juror’s papers is the number of the seat; whoever sits down "
                   "in a seat takes its papers.")
    )  # fmt: skip
    for panel in document.panels:
        told = (panel.start, panel.room, words.text("Case {number}", number=panel.case_number))
        with sheet.together():
            sheet.heading(" · ".join(part for part in told if part))
            rows = [(number or words.text("Alternate"), name, "", "", "") for number, name in panel.seats]
            table(sheet, _COLUMNS, rows, grid=True)
    return lay_out(document.setup, words.text("Roster and numbers"), "YC-11", sheet.strips)
