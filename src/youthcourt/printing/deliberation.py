"""The foreperson's deliberation worksheet (paper 18)."""

from __future__ import annotations

from collections.abc import Sequence

from youthcourt import words
from youthcourt.printing.book import Paper, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.jury import DeliberationWorksheet, GuidelineLine
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.documents.wording import Criterion
from youthcourt.printing.forms import signatures, ticks
from youthcourt.printing.jury_papers import case_line
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Across, Cell, Column, Write, table

_SANCTIONS = (
    Column("What the young person could do", 3.4, strong=True),
    Column("Range", 2),
    Column("Proposed", 1.3),
    Column("Lowest", 1.1),
    Column("Highest", 1.1),
    Column("Agreed", 1.1),
    Column("Votes", 0.9),
)
_SPARE_ROWS = 2


def deliberation_worksheet(setup: PageSetup, document: DeliberationWorksheet) -> Paper:
    """Lay out the worksheet: the count of ballots, what was proposed, what was agreed, and why."""
    sheet = Composer(frame(setup.size).body_width)
    sheet.title(words.text("Deliberation worksheet"), case_line(document.case))
    sheet.bullets(document.steps, numbered=True)
    sheet.heading(words.text("What this young person can offer: strengths, skills and interests we heard"))
    sheet.lines(3)
    sheet.heading(words.text("How many ballots said what"))
    columns = (Column("", 4), *(Column(word.capitalize(), 1) for word in document.scale))
    table(sheet, columns, [(told, Write(), Write(), Write()) for told in _parts(document.criteria)])
    sheet.text(
        words.text(
            "These numbers help you talk. They are not a grade, and they decide nothing by themselves."
        )
    )
    if document.aims:
        sheet.heading(words.text("What a good result does"))
        sheet.bullets(document.aims)
    _result(sheet, document)
    return lay_out(
        setup, words.text("Deliberation worksheet"), "YC-18", sheet.strips, reference=document.case.number
    )


def _parts(criteria: tuple[Criterion, ...]) -> list[str]:
    """Return the lines of the count: a criterion, or one line for each of its parts."""
    return [
        "\n".join(
            told
            for told in (f"{criterion.number}. {criterion.words}" if not index else "", part.words)
            if told
        )
        for criterion in criteria
        for index, part in enumerate(criterion.parts)
    ]


def _result(sheet: Composer, document: DeliberationWorksheet) -> None:
    rows = [row for line in document.guideline for row in _rows(line)]
    blank = [("",) * len(_SANCTIONS)] * _SPARE_ROWS
    with sheet.together():
        sheet.heading(words.text("What the jury proposes"))
        table(sheet, _SANCTIONS, [*rows, *blank], least=28, grid=True)
    sheet.heading(words.text("Why the jury chose this"))
    sheet.lines(4)
    with sheet.together():
        sheet.heading(words.text("The vote"))
        ticks(
            sheet,
            (
                words.text("All of us agree"),
                words.text("We do not all agree; the judge decides within our range"),
            ),
        )
        signatures(sheet, [(words.text("Foreperson"), "")])


def _rows(line: GuidelineLine) -> list[Sequence[Cell] | Across]:
    """Return a sanction's row and, where it needs a topic, a line across the body to write it on."""
    told = words.text("{label} (part of every result)", label=line.label) if line.required else line.label
    ends = [end for end in (line.minimum, line.maximum) if end]
    size = words.text(" to ").join(dict.fromkeys(ends))
    row = (told, f"{size} {line.unit}".strip() if ends else "", "", "", "", "", "")
    return (
        [row, Across(words.text("{label}, topic and length:", label=line.label))]
        if line.needs_topic
        else [row]
    )
