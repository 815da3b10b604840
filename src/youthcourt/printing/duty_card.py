"""The jury duty card (paper 22): sittings owed, dates, room for the clerk's initials, what is left."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.book import ONE_AT_A_TIME, Book, Chapter, Copies, Paper, draw, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.duty import CardLine, DutyCard, DutyCards
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.forms import fields
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Column, Tick, table

_COLUMNS = (
    Column("Date", 3, strong=True),
    Column("Time and place", 2.8),
    Column("Served", 0.8),
    Column("Clerk’s initials", 1.3),
    Column("Sittings left", 1.1),
)
_RULES = (
    "One sitting counts as one, however many cases are heard that day.",
    "Bring this card each time. The clerk signs it when you leave.",
    "If you cannot come, call us before the day. Then we find another date, and nothing is lost.",
    "What you hear on the jury stays in the room.",
)


def render_cards(document: DutyCards) -> bytes:
    """Return the cards as a PDF, each on a page of its own and in its reader's language."""
    setup = document.setup
    with ONE_AT_A_TIME, speaking(setup.language):
        papers = tuple(Copies(_card(setup, card)) for card in document.cards)
        title = words.text("Jury duty cards") if len(papers) > 1 else words.text("Jury duty card")
        return draw(Book(setup, title, words.text("A paper of the court"), (Chapter("", papers),)))


def _card(setup: PageSetup, card: DutyCard) -> Paper:
    with speaking(card.language or setup.language):
        sheet = Composer(frame(setup.size).body_width)
        lead = card.respondent or words.text("Case {case_number}", case_number=card.case_number)
        sheet.title(words.text("Jury duty card"), lead)
        due = words.day(card.deadline) if card.deadline else ""
        fields(
            sheet,
            (
                (words.text("Sittings in all"), words.number(card.ordered)),
                (words.text("Sittings left"), words.number(card.left)),
                (words.text("First day"), words.day(card.first_day)),
                (words.text("All served by"), due),
            ),
        )
        sheet.heading(words.text("My sittings"))
        served = sum(line.served for line in card.lines)
        blank = max(card.ordered - served, 1) - (len(card.lines) - served)
        empty = [("", "", Tick(), "", "")] * max(blank, 0)
        table(sheet, _COLUMNS, [*(_row(line) for line in card.lines), *empty], least=34, grid=True)
        sheet.heading(words.text("Good to know"))
        sheet.bullets(words.text(rule) for rule in _RULES)
        fields(sheet, ((words.text("Whom to call, and how"), ""),), 1)
        # Carried in a pocket: it bears no stamp that says what the court keeps of its holder.
        title = words.text("Jury duty card")
        return lay_out(setup, title, "YC-22", sheet.strips, reference=card.case_number, stamp="")


def _row(line: CardLine) -> tuple[str | Tick, ...]:
    when = " · ".join(part for part in (line.start, line.place) if part)
    left = words.number(line.left) if line.left is not None else ""
    return (words.day(line.on), when, Tick(line.served), "", left)
