"""The words of the import: what becomes of each row, what it would do, what it did."""

from __future__ import annotations

from collections.abc import Sequence

from youthcourt import words
from youthcourt.gui.kit.card_shelf import ShelfCard
from youthcourt.gui.kit.table_model import Column
from youthcourt.look.tokens import Tone
from youthcourt.services.import_cards import Card
from youthcourt.services.imports import Answers, ImportReport, Outcome, RowLine

_TONES = {
    Outcome.ADDED: Tone.COMPLETED,
    Outcome.KNOWN: Tone.REFERRED,
    Outcome.REFUSED: Tone.OVERDUE,
    Outcome.HELD: Tone.QUESTION,
}
_WORDS = {
    Outcome.ADDED: "New",
    Outcome.KNOWN: "Already here",
    Outcome.REFUSED: "Refused",
    Outcome.HELD: "Held back",
}
COLUMNS = [
    Column[RowLine]("Row", lambda line: str(line.row), sort=lambda line: line.row, width=70),
    Column[RowLine](
        "What happens",
        lambda line: words.text(_WORDS[line.outcome]),
        chip=lambda line: _TONES[line.outcome],
        width=140,
    ),
    Column[RowLine]("Who", lambda line: line.label or line.case, width=180),
    Column[RowLine]("Why", lambda line: line.reason),
]
"""The columns of the dry run."""


def shelf_card(card: Card, line: RowLine | None = None) -> ShelfCard:
    """Return a row as a card for the eye, with what becomes of it and why, where that is known."""
    row = words.text("Row {row}", row=str(card.row))
    if line is None:
        return ShelfCard(card.title, row, card.facts, reason=card.problem)
    state = words.text(_WORDS[line.outcome])
    return ShelfCard(card.title, row, card.facts, _TONES[line.outcome], state, line.reason)


def done_words(report: ImportReport) -> str:
    """Return what an import did, for the toast."""
    parts = [words.text("{count} added", count=f"{report.added:,}")]
    if report.known:
        parts.append(words.text("{count} already here", count=f"{report.known:,}"))
    if report.refused:
        parts.append(words.text("{count} left out", count=f"{len(report.refused):,}"))
    return words.text("Imported: {told}.", told=words.listing(parts))


_NAMED = 10
"""So many rows or columns that were not taken are named; more are counted only."""


def left_behind(report: ImportReport, unused: Sequence[str]) -> tuple[str, ...]:
    """Return what of the file is not in the court file after an import, in sentences; nothing when all is."""
    said = []
    if report.refused:
        said.append(
            words.text(
                "1 row is NOT in the court file: {rows}."
                if len(report.refused) == 1
                else "{count} rows are NOT in the court file: {rows}.",
                count=words.number(len(report.refused)),
                rows=_some([words.text("row {row}", row=str(one.row)) for one in report.refused]),
            )
        )
    if unused:
        named = [f"“{header}”" if header else words.text("one without a header") for header in unused]
        said.append(
            words.text(
                "1 column was not taken: {columns}."
                if len(unused) == 1
                else "{count} columns were not taken: {columns}.",
                count=words.number(len(unused)),
                columns=_some(named),
            )
        )
    return tuple(said)


def _some(named: Sequence[str]) -> str:
    more = ["…"] if len(named) > _NAMED else []
    return words.listing([*named[:_NAMED], *more])


_ROWS = "{rows} rows: {added} new, {known} known, {refused} refused."
_ONE_ROW = "1 row: {added} new, {known} known, {refused} refused."


def told(report: ImportReport, unused: Sequence[str] = (), answers: Answers | None = None) -> str:
    """Return what an import would do, above the rows; *unused* are columns from which nothing is taken."""
    said = words.text(
        _ONE_ROW if report.rows == 1 else _ROWS,
        rows=report.rows,
        added=sum(line.outcome in (Outcome.ADDED, Outcome.HELD) for line in report.lines),
        known=report.known,
        refused=len(report.refused),
    )
    if report.stopped:
        said += " " + words.text("A refused row stops the import: mend it, or leave refused rows out.")
    asked = len({one.name for one in report.questions if one.key not in (answers or {})})
    if asked:
        said += " " + words.text(
            "1 name may be that of somebody known: say who it is, or its rows become a person of their own."
            if asked == 1
            else "{count} names may be those of somebody known: say who they are, or their rows become "
            "people of their own.",
            count=words.number(asked),
        )
    if unused:
        named = [f"“{header}”" if header else words.text("one without a header") for header in unused]
        said += " " + words.text(
            "A new case begins as referred. Not taken from the file: {columns}.", columns=_some(named)
        )
    return said
