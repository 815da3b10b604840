"""The court's own choices, its catalogues, and the trail of what was done."""

from __future__ import annotations

from datetime import date

from sqlmodel import Field, SQLModel

from youthcourt.domain.eligibility import Result, RuleKind
from youthcourt.domain.sanctions import Unit
from youthcourt.store.tables.base import Row, choice, link


class Setting(SQLModel, table=True):
    """One choice of the court, as JSON; declared with type and default in ``services.settings``."""

    key: str = Field(primary_key=True)
    value: str


class NumberSeries(SQLModel, table=True):
    """The last number given in a series, such as a year's case numbers."""

    name: str = Field(primary_key=True)
    last: int = 0


class EligibilityRule(Row, table=True):
    """A line of the court's eligibility rules; words one a line."""

    position: int
    kind: RuleKind = choice(RuleKind)
    label: str
    outcome: Result = choice(Result, default=Result.NOT_ELIGIBLE)
    minimum: int | None = None
    maximum: int | None = None
    words: str = ""
    years: int | None = None
    times: int = 1
    active: bool = True
    source: str = ""


class SanctionType(Row, table=True):
    """A line of the court's catalogue of sanctions; amounts in hundredths of the unit."""

    position: int
    code: str = Field(unique=True)
    label: str
    unit: Unit = choice(Unit)
    minimum: int
    maximum: int
    cap: int | None = None
    step: int = 100
    barred: bool = False
    active: bool = True
    proof: str = ""
    needs_topic: bool = False
    hours_each: int = 0
    """Hundredths of hours that one of the unit asks for, where that is not hours itself."""
    source: str = ""


class CriterionText(Row, table=True):
    """The court's words for a part of the four criteria."""

    part: str = Field(unique=True)
    criterion: int
    words: str
    position: int


class Audit(SQLModel, table=True):
    """What was done to a record: act, actor, field names, never a value. Chained by hashes."""

    seq: int | None = Field(default=None, primary_key=True)
    at: str
    actor: str
    act: str
    action: str
    kind: str = Field(index=True)
    object_id: str = Field(index=True)
    fields: str = ""
    previous: str = ""
    hash: str = ""


class History(SQLModel, table=True):
    """A record's values before a change, as JSON; undo uses it and expunging empties it."""

    id: int | None = Field(default=None, primary_key=True)
    audit_seq: int = link("audit.seq")
    kind: str
    object_id: str = Field(index=True)
    before: str


class PrintLog(Row, table=True):
    """A paper that was printed or saved: what, when, how many; never its content."""

    at: str
    by: str
    paper: str
    reference: str = ""
    pages: int = 0
    copies: int = 1
    audience: str = ""
    code: str = ""
    """What stands at the foot of the papers; empty for ballots, which carry none."""


class BackupRecord(Row, table=True):
    """A backup as far as the file itself knows of it."""

    at: str
    name: str
    proven: bool = False


class RetentionAction(Row, table=True):
    """Something kept, sealed or destroyed at the end of its time."""

    case_id: str | None = link("court_case.id", nullable=True)
    due_on: date
    action: str
    authority: str = ""
    done_on: date | None = None
    hold: bool = False
