"""The statement of time credits and hours of service (paper 28): for the person, or for their school."""

from __future__ import annotations

from decimal import Decimal

from youthcourt import words
from youthcourt.printing.book import ONE_AT_A_TIME, Book, Chapter, Copies, Paper, draw, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.credits import CreditLine, CreditStatement, ServedLine
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.forms import fields, signatures
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Column, table
from youthcourt.printing.typeset import STRONG

NOT_MONEY = (
    "Time credits are hours of help given to the community. They are not money, cannot be exchanged for "
    "money, and do not expire."
)
_SERVED = (
    Column("Day", 3.0, strong=True),
    Column("Came", 1.5),
    Column("Left", 1.5),
    Column("Break", 1.5),
    Column("Hours", 1.2),
)
_ENTRIES = (Column("Day", 1.8, strong=True), Column("What for", 5), Column("Hours", 1.2))


def render_statement(document: CreditStatement) -> bytes:
    """Return the statement as a PDF in the language of its setup. Its title and subject name nobody."""
    with ONE_AT_A_TIME, speaking(document.setup.language):
        chapter = Chapter("", (Copies(credit_statement(document)),))
        return draw(
            Book(document.setup, _title(document), words.text("Hours given to the court"), (chapter,))
        )


def credit_statement(document: CreditStatement) -> Paper:
    """Lay out the statement: the time, sittings with hours, credits earned and spent, what is left."""
    setup = document.setup
    sheet = Composer(frame(setup.size).body_width)
    sheet.title(_title(document), document.name)
    dates = {"since": words.short_day(document.since), "until": words.short_day(document.until)}
    fields(sheet, [(words.text("Time"), words.text("{since} to {until}", **dates)), *_sums(document)], 3)
    if document.serves:
        _set_served(sheet, document.served)
    if document.with_credits:
        _set_entries(sheet, document)
    with sheet.together():
        sheet.space(8)
        signatures(sheet, [(words.text("Coordinator"), "")])
    return lay_out(setup, _title(document), "YC-28", sheet.strips, stamp="")


def _title(document: CreditStatement) -> str:
    return (
        words.text("Statement of time credits")
        if document.with_credits
        else words.text("Statement of hours of service")
    )


def _sums(document: CreditStatement) -> list[tuple[str, str]]:
    told = []
    if document.serves:
        hours = sum((line.hours for line in document.served), Decimal(0))
        told += [
            (words.text("Sittings served"), words.number(len(document.served))),
            (words.text("Hours of jury service"), words.number(hours)),
        ]
    if document.with_credits:
        told += [
            (words.text("Credits earned, in hours"), words.number(document.earned)),
            (words.text("Credits spent, in hours"), words.number(document.spent)),
            (words.text("Credits left, in hours"), words.number(document.balance)),
        ]
    return told


def _set_served(sheet: Composer, served: tuple[ServedLine, ...]) -> None:
    sheet.heading(words.text("Jury service"))
    if served:
        table(sheet, _SERVED, [_served_row(line) for line in served], least=20)
    else:
        sheet.text(words.text("No sittings in this time."))


def _served_row(line: ServedLine) -> tuple[str, ...]:
    pause = words.text("{minutes} min", minutes=line.break_minutes) if line.break_minutes else "–"
    return (
        words.day(line.held_on),
        words.clock(line.time_in) if line.time_in else "–",
        words.clock(line.time_out) if line.time_out else "–",
        pause,
        words.number(line.hours),
    )


def _set_entries(sheet: Composer, document: CreditStatement) -> None:
    sheet.heading(words.text("Time credits"))
    before = CreditLine(document.since, words.text("Balance before this time"), document.before)
    after = CreditLine(document.until, words.text("Balance at the end of this time"), document.balance)
    rows = [_entry_row(line) for line in (*([before] if document.before else []), *document.entries)]
    table(sheet, _ENTRIES, [*rows, _entry_row(after)], least=20)
    sheet.text(words.text(NOT_MONEY), STRONG)


def _entry_row(line: CreditLine) -> tuple[str, ...]:
    minus = "−" if line.hours < 0 else ""
    return (words.short_day(line.on), line.what, minus + words.number(abs(line.hours)))
