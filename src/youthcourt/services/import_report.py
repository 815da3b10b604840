"""What an import says: a line for every row, and the sums."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from youthcourt.domain.eligibility import Result
from youthcourt.services.import_alike import Question


class Outcome(StrEnum):
    """What becomes of a row."""

    ADDED = "added"
    KNOWN = "known"
    REFUSED = "refused"
    HELD = "held"
    """Could be added, but another row is refused and so nothing is written."""


@dataclass(frozen=True)
class RowLine:
    """One row of the file; *row* is its number as the spreadsheet shows it."""

    row: int
    outcome: Outcome
    case: str = ""
    """The number of the case that the row made, or that is here already."""
    reason: str = ""
    """A sentence: what screening says, why the row is refused, where it is known."""
    label: str = ""
    """Whom the row is about: the name, or else the agency number."""
    result: Result | None = None
    """What screening says of a new referral."""


@dataclass(frozen=True)
class RowRefused:
    """A row that cannot be used, and why."""

    row: int
    reason: str


@dataclass(frozen=True)
class ImportReport:
    """What an import did, or what it would do when *written* is false."""

    rows: int
    added: int
    """In a preview, what the same import would add: none beside a refused row, unless those are skipped."""
    known: int
    refused: tuple[RowRefused, ...]
    lines: tuple[RowLine, ...]
    written: bool
    skipped: bool = False
    """Whether refused rows are left out and the rest is taken."""
    questions: tuple[Question, ...] = ()
    """Whom rows are like, asked once for each name and birth date."""

    @property
    def stopped(self) -> bool:
        """Say whether refused rows keep the import from being written."""
        return bool(self.refused) and not self.skipped


def made_report(lines: Sequence[RowLine], *, skip_refused: bool, written: bool) -> ImportReport:
    """Return the report over *lines*."""
    refused = tuple(RowRefused(line.row, line.reason) for line in lines if line.outcome is Outcome.REFUSED)
    return ImportReport(
        rows=len(lines),
        added=_count(lines, Outcome.ADDED),
        known=_count(lines, Outcome.KNOWN),
        refused=refused,
        lines=tuple(lines),
        written=written,
        skipped=skip_refused,
    )


def as_json(report: ImportReport) -> dict[str, object]:
    """Return the report as plain values for other programs; ``rows`` to ``refused`` are a contract."""
    return {
        "rows": report.rows,
        "added": report.added,
        "known": report.known,
        "refused": [{"row": one.row, "reason": one.reason} for one in report.refused],
        "written": report.written,
        "lines": [
            {
                "row": line.row,
                "outcome": line.outcome.value,
                "case": line.case,
                "result": line.result.value if line.result else "",
                "reason": line.reason,
            }
            for line in report.lines
        ],
    }


def _count(lines: Iterable[RowLine], outcome: Outcome) -> int:
    return sum(1 for line in lines if line.outcome is outcome)
