"""The restitution ledger and receipt (paper 23)."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.book import ONE_AT_A_TIME, Book, Chapter, Copies, Paper, draw, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.ledger import PaidLine, RestitutionLedger
from youthcourt.printing.forms import day, fields, signatures
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Column, table

_OWN = (
    Column("Paid on", 1.6, strong=True),
    Column("Amount", 1.2),
    Column("Receipt", 2.2),
    Column("Received on", 1.6),
)
_ALL = (Column("Paid on", 1.6, strong=True), Column("From", 1.8), *_OWN[1:])
_BLANK = 4
"""Rows to go on by hand."""


def render_ledger(document: RestitutionLedger) -> bytes:
    """Return the ledger as a PDF, in its reader's language."""
    with ONE_AT_A_TIME, speaking(document.language or document.setup.language):
        title = words.text("Restitution")
        subject = words.text("What is paid and what is still owed")
        return draw(Book(document.setup, title, subject, (Chapter("", (Copies(_ledger(document)),)),)))


def _ledger(document: RestitutionLedger) -> Paper:
    sheet = Composer(frame(document.setup.size).body_width)
    number = document.case_number
    sheet.title(
        words.text("Restitution"), words.text("Case {case_number}", case_number=number) if number else ""
    )
    fields(sheet, ((words.text("Paid by"), document.payer), (words.text("Paid to"), document.payee)))
    fields(sheet, [(label, words.money(cents)) for label, cents in _sums(document)], 3)
    if document.joint and not document.waived:
        sheet.text(
            words.text("Each respondent owes all of it until it is paid. No more than that is paid together.")
        )
    sheet.heading(words.text("Payments"))
    columns = _ALL if document.for_victim else _OWN
    rows = [_row(line, for_victim=document.for_victim) for line in document.payments]
    table(sheet, columns, [*rows, *[("",) * len(columns)] * _BLANK], grid=True)
    with sheet.together():
        sheet.text(words.text("The court notes what was paid and never takes money. Keep every receipt."))
        sheet.heading(words.text("Signatures"))
        payer = "" if document.for_victim else document.payer
        signatures(sheet, [(words.text("Paid by"), payer), (words.text("Received by"), document.payee)])
    return lay_out(document.setup, words.text("Restitution"), "YC-23", sheet.strips, reference=number)


def _sums(document: RestitutionLedger) -> tuple[tuple[str, int], ...]:
    agreed = words.text("Considered") if document.for_victim else words.text("Your share")
    return (
        (words.text("Claim"), document.claim),
        (words.text("Paid by insurance"), document.insurance),
        (agreed, document.agreed),
        (words.text("Paid so far"), document.paid),
        *([(words.text("Waived"), document.waived)] if document.waived else []),
        (words.text("Still owed"), document.balance),
    )


def _row(line: PaidLine, *, for_victim: bool) -> tuple[str, ...]:
    told = (day(line.paid_on), words.money(line.cents), line.receipt, day(line.received_on))
    return (told[0], line.payer, *told[1:]) if for_victim else told
