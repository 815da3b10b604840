"""The jury's result as it is read aloud and approved (paper 19)."""

from __future__ import annotations

from collections.abc import Sequence

from youthcourt import words
from youthcourt.printing.book import Paper, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.jury import DispositionForm, OrderedItem
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.forms import day, fields, signatures, ticks
from youthcourt.printing.jury_papers import case_line
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Cell, Column, Rule, Tick, table

_COLUMNS = (
    Column("What", 3, strong=True),
    Column("How much", 1.6),
    Column("Due", 1.5),
    Column("Topic and length, or for whom", 3),
    Column("Set by judge", 0.9),
)
_BLANK_ROWS = 5
_YES, _NO = "Yes, all jurors agree", "No, the judge decided within the jury’s range"
_APPROVED, _CHANGED = "Approved", "Approved with the changes marked above"


def disposition_form(setup: PageSetup, document: DispositionForm) -> Paper:
    """Lay out the result; what is not decided yet is blank rows to fill in."""
    sheet = Composer(frame(setup.size).body_width)
    sheet.title(words.text("Result of the jury"), case_line(document.case))
    fields(
        sheet,
        (
            (words.text("What the case is about"), document.case.offense),
            (words.text("Date of the hearing"), day(document.held_on)),
        ),
    )
    sheet.heading(words.text("What the young person will do"))
    rows: list[Sequence[Cell]] = [_row(item) for item in document.items]
    if not rows:
        rows = [("", "", "", "", Tick())] * _BLANK_ROWS
    table(sheet, _COLUMNS, rows, least=28, grid=True)
    chosen = (
        None if document.unanimous is None else (words.text(_YES) if document.unanimous else words.text(_NO))
    )
    sheet.heading(words.text("Do all jurors agree?"))
    ticks(sheet, (words.text(_YES), words.text(_NO)), chosen)
    sheet.heading(words.text("The jury’s words to the young person"))
    sheet.text_or_lines(document.foreperson_words, 2)
    with sheet.together():
        _approval(sheet, document)
    return lay_out(
        setup, words.text("Result of the jury"), "YC-19", sheet.strips, reference=document.case.number
    )


def _approval(sheet: Composer, document: DispositionForm) -> None:
    """Set what the judge said, as it is on file or to be filled in, and the lines to sign."""
    sheet.heading(words.text("The judge"))
    approved = words.text(_CHANGED) if document.changed else words.text(_APPROVED)
    ticks(sheet, (words.text(_APPROVED), words.text(_CHANGED)), approved if document.approved_on else None)
    sheet.text_or_lines(document.judge_note, 1)
    signatures(sheet, [(words.text("Foreperson"), "")])
    signatures(sheet, [(words.text("Judge"), document.judge)], day(document.approved_on))


def amount(item: OrderedItem) -> str:
    """Return how much of an item, as printed: ``20 hours``; empty where it is not decided."""
    return f"{item.amount} {item.unit}".strip() if item.amount else ""


def _row(item: OrderedItem) -> tuple[Cell, ...]:
    topic = Rule() if item.topic_withheld else item.topic
    return (item.label, amount(item), day(item.due_on), topic, Tick(item.set_by_judge))
