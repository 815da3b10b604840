"""The agreement with the family (paper 20), with the full name."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.book import Paper, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.disposition import amount
from youthcourt.printing.documents.cover import PersonLine
from youthcourt.printing.documents.family import Agreement
from youthcourt.printing.documents.jury import OrderedItem
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.fit import tightened
from youthcourt.printing.forms import day, fields, own_fields, signatures
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Column, table

_COLUMNS = (
    Column("What I will do", 3, strong=True),
    Column("How much", 1.5),
    Column("Due", 1.5),
    Column("Where, and what shows it is done", 3.4),
)
_BLANK_ROWS = 8
_DUTY_LINES = 3


def agreement(setup: PageSetup, document: Agreement) -> Paper:
    """Lay out the agreement in its reader's language; what is not known yet is lines to write on."""
    with speaking(document.language):
        return _agreement(setup, document)


def _agreement(setup: PageSetup, document: Agreement) -> Paper:
    sheet = Composer(frame(setup.size).body_width)
    sheet.title(words.text("Agreement"), words.text("Case {case_number}", case_number=document.case_number))
    due = words.day(document.due_on) if document.due_on else ""
    fields(
        sheet, ((words.text("Young person"), document.respondent), (words.text("Everything is done by"), due))
    )
    own_fields(sheet, document.own)
    sheet.heading(words.text("What I will do to put it right"))
    rows = [_row(item) for item in document.items] or [("", "", "", "")] * _BLANK_ROWS
    table(sheet, _COLUMNS, rows, least=28, grid=True)
    if document.duty_sittings != 0:
        sheet.heading(words.text("When I sit on the jury"))
        count = document.duty_sittings or _DUTY_LINES
        fields(
            sheet,
            [
                (words.text("Jury duty {number}: date and time", number=number), "")
                for number in range(1, count + 1)
            ],
            3,
        )
    sheet.heading(words.text("What happens then"))
    sheet.bullets(document.consequences)
    with sheet.together():
        fields(sheet, ((words.text("Whom to call, and how"), document.contact),), 1)
        sheet.heading(words.text("Signatures"))
        own = [(words.text("Respondent"), document.respondent)]
        signatures(sheet, own if document.of_age else [*own, *guardian_lines(document.guardians)])
        signatures(sheet, [(words.text("Coordinator"), ""), (words.text("Judge"), "")])
    strips = tightened(setup.size, sheet.strips)
    return lay_out(setup, words.text("Agreement"), "YC-20", strips, reference=document.case_number)


def guardian_lines(guardians: tuple[PersonLine, ...]) -> list[tuple[str, str]]:
    """Return (role, name) to sign for each guardian, or one blank line; never mother or father."""
    named = [
        (
            words.text("Guardian"),
            f"{person.name} ({person.capacity.lower()})" if person.capacity else person.name,
        )
        for person in guardians
    ]
    return named or [(words.text("Guardian"), "")]


def _row(item: OrderedItem) -> tuple[str, ...]:
    told = [part for part in (item.topic, item.provider, item.proof) if part]
    return (item.label, amount(item), day(item.due_on), "\n".join(told))
