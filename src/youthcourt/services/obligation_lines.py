"""What a young person owes after the hearing, as the staff sees it. Amounts are in the unit named."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from youthcourt.domain.due import AnchorKind
from youthcourt.domain.following import ChangeKind, SetbackKind, WritingState
from youthcourt.domain.sanctions import JURY_DUTY, SanctionStatus, Unit, is_written
from youthcourt.services.burden import Burden

VERDICTS = frozenset({ChangeKind.WAIVED, ChangeKind.DONE, ChangeKind.NOT_DONE, ChangeKind.REOPENED})
"""What a person decides about a sanction as a whole."""


@dataclass(frozen=True)
class LogLine:
    """Progress of a day, with the day on which it was entered."""

    id: str
    done_on: date
    entered_on: date
    amount: Decimal
    present: Decimal | None
    credit_why: str
    provider: str
    verified_by: str
    note: str
    late: bool
    """Done after the due date in force."""
    counted: bool
    entered_late: bool
    """Done in time and entered after the due date; it counts, and is shown as entered late."""
    taken_back_on: date | None = None
    taken_back_why: str = ""


@dataclass(frozen=True)
class ExtensionLine:
    """More time that was asked for, and the answer."""

    id: str
    asked_on: date
    entered_on: date
    asked_by: str
    reason: str
    old_due: date
    new_due: date
    decided_on: date | None
    granted: bool | None
    decided_by: str
    answer: str

    @property
    def lapsed(self) -> bool:
        """Whether nobody decided it, since the case was closed: an answer always names who decided."""
        return self.granted is False and not self.decided_by


@dataclass(frozen=True)
class ChangeLine:
    """A change by hand: what it was, what it is, on whose authority and why. Both are ready to show."""

    on: date
    kind: ChangeKind
    old: str
    new: str
    authority: str
    reason: str
    by: str


@dataclass(frozen=True)
class WritingLine:
    """A letter or an essay that came in, and what became of it."""

    id: str
    received_on: date
    words: int | None
    state: WritingState
    read_on: date | None
    read_by: str
    returned_why: str
    passed_on: date | None
    passed_how: str


@dataclass(frozen=True)
class SetbackLine:
    """What kept somebody from an obligation; it counts against nobody."""

    id: str
    on: date
    kind: SetbackKind
    note: str
    sanction_id: str | None


@dataclass(frozen=True)
class Obligation:
    """One thing that was ordered, and how far it has come."""

    id: str
    code: str
    label: str
    unit: Unit
    amount: Decimal
    done: Decimal
    """What counts."""
    left: Decimal
    over: Decimal
    """Given beyond what was owed; noted, never carried over."""
    heard_on: date
    due_on: date
    due_original: date
    due_by: AnchorKind
    rolled: bool
    """Whether the day was moved because the court is closed on the one reckoned."""
    cap_on: date | None
    """The last day that any extension can reach."""
    status: SanctionStatus
    closed_on: date | None
    days_late: int
    """Days past the due date while it is open, else 0."""
    provider_id: str | None
    provider: str
    proof: str
    topic: str
    note: str
    travel: Decimal
    """Hours on the way, in all."""
    logs: tuple[LogLine, ...]
    extensions: tuple[ExtensionLine, ...]
    changes: tuple[ChangeLine, ...]
    writings: tuple[WritingLine, ...]
    setbacks: tuple[SetbackLine, ...]

    @property
    def duty(self) -> bool:
        """Whether it is jury duty, which falls by itself."""
        return self.code == JURY_DUTY

    @property
    def written(self) -> bool:
        """Whether it is done by a letter or an essay alone."""
        return is_written(self.code, self.unit)

    @property
    def closed_by_hand(self) -> bool:
        """Whether a person waived it or closed it, and nobody has opened it again since."""
        verdicts = [line.kind for line in self.changes if line.kind in VERDICTS]
        return bool(verdicts) and verdicts[-1] is not ChangeKind.REOPENED

    @property
    def asked(self) -> ExtensionLine | None:
        """More time that was asked for and is still to be decided."""
        return next((line for line in self.extensions if line.granted is None), None)


@dataclass(frozen=True)
class CaseObligations:
    """Everything that is owed in a case, in the order decided."""

    number: str
    respondent: str
    lines: tuple[Obligation, ...]
    cap_on: date | None
    """The last day for anything of the case, by the law or the referrer."""
    deferral_start: date | None
    deferral_end: date | None
    burden: Burden
    setbacks: tuple[SetbackLine, ...]
    """All of the case, the newest first."""
    closed: bool = False
    """Whether the case has ended, so that nothing of it changes."""
