"""The words of the import: what becomes of each row, what it would do, what it did."""

from __future__ import annotations

from youthcourt import words
from youthcourt.gui.kit.table_model import Column
from youthcourt.look.tokens import Tone
from youthcourt.services.imports import ImportReport, Outcome, RowLine

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


def done_words(report: ImportReport) -> str:
    """Return what an import did, for the toast."""
    parts = [words.text("{count} added", count=f"{report.added:,}")]
    if report.known:
        parts.append(words.text("{count} already here", count=f"{report.known:,}"))
    if report.refused:
        parts.append(words.text("{count} left out", count=f"{len(report.refused):,}"))
    return words.text("Imported: {told}.", told=words.listing(parts))


_ROWS = "{rows} rows: {added} new, {known} known, {refused} refused."
_ONE_ROW = "1 row: {added} new, {known} known, {refused} refused."


def told(report: ImportReport) -> str:
    """Return what an import would do, above the rows."""
    said = words.text(
        _ONE_ROW if report.rows == 1 else _ROWS,
        rows=report.rows,
        added=sum(line.outcome in (Outcome.ADDED, Outcome.HELD) for line in report.lines),
        known=report.known,
        refused=len(report.refused),
    )
    if report.stopped:
        said += " " + words.text("A refused row stops the import: mend it, or leave refused rows out.")
    return said
