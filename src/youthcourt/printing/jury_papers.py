"""What jurors hold during the hearing: facts and questions (papers 15 and 16)."""

from __future__ import annotations

from youthcourt import words
from youthcourt.domain.juror_view import JurorCase
from youthcourt.domain.text import isolated
from youthcourt.printing.book import Paper, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.jury import OwnSide, QuestionSheet, StatementOfFacts
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.documents.wording import Theme
from youthcourt.printing.forms import fields
from youthcourt.printing.page import frame
from youthcourt.printing.typeset import BODY, SMALL


def case_line(case: JurorCase) -> str:
    """Return how jurors' papers call a case: its number, and first name with initial where there is one."""
    named = case.name if case.name != case.number else ""
    return " · ".join(
        part for part in (words.text("Case {number}", number=case.number), isolated(named)) if part
    )


def statement_of_facts(setup: PageSetup, document: StatementOfFacts) -> Paper:
    """Lay out the facts as cleared for jurors; without a text there are lines to write on."""
    case = document.case
    sheet = Composer(frame(setup.size).body_width)
    sheet.title(words.text("Statement of facts"), case_line(case))
    on = words.day(case.incident_on) if case.incident_on else ""
    fields(
        sheet, ((words.text("What the case is about"), case.offense), (words.text("When it happened"), on))
    )
    sheet.heading(words.text("What happened"))
    sheet.text_or_lines(case.facts, 12)
    if document.rules:
        sheet.heading(words.text("Please remember"))
        sheet.bullets(document.rules)
    if document.cleared_on:
        sheet.text(
            words.text(
                "This text was cleared for jurors on {cleared_on}.",
                cleared_on=words.short_day(document.cleared_on),
            ),
            SMALL,
        )
    sheet.heading(words.text("My notes"))
    sheet.lines(3, fill=True)
    return lay_out(setup, words.text("Statement of facts"), "YC-15", sheet.strips, reference=case.number)


def own_side(setup: PageSetup, document: OwnSide) -> Paper:
    """Lay out the young person's own page for their jurors: what they told, and no lines for what not."""
    sheet = Composer(frame(setup.size).body_width)
    title = words.text("My side, and what I can offer")
    sheet.title(title, case_line(document.case))
    sheet.text(words.text("These are the young person’s own words. They agree that you read them."), SMALL)
    for heading, told in (
        (words.text("My side: what happened, and how I see it now"), document.story),
        (words.text("What I can offer to put it right"), document.offer),
    ):
        if told:
            sheet.heading(heading)
            sheet.text(told, BODY)
    sheet.heading(words.text("My notes"))
    sheet.lines(3, fill=True)
    return lay_out(setup, title, "YC-36", sheet.strips, reference=document.case.number)


def question_sheet(setup: PageSetup, document: QuestionSheet) -> Paper:
    """Lay out the questions by theme, each theme with lines for notes."""
    case = document.case
    sheet = Composer(frame(setup.size).body_width)
    sheet.title(words.text("Questions you can ask"), case_line(case))
    sheet.text(
        words.text("Pick what fits, or ask in your own words. One question at a time. Wait for the answer.")
    )
    for theme in document.themes:
        _theme(sheet, theme)
    _theme(sheet, document.family)
    sheet.heading(words.text("My notes"))
    sheet.lines(3, fill=True)
    return lay_out(setup, words.text("Question sheet"), "YC-16", sheet.strips, reference=case.number)


def _theme(sheet: Composer, theme: Theme) -> None:
    sheet.heading(theme.title)
    sheet.bullets(theme.questions, BODY, keep=True)
    sheet.lines(1)
