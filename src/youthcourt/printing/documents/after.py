"""Papers after the hearing: time sheet, check of a letter, more time (papers 21, 24 and 25)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.printing.documents.cover import PersonLine
from youthcourt.printing.documents.setup import PageSetup


@dataclass(frozen=True)
class TimeSheet:
    """The sheet that a site signs. It holds the name, which the site knows, and nothing of the offense."""

    setup: PageSetup
    respondent: str
    what: str
    """``Community service: 20 hours``."""
    due_on: date
    site: str = ""
    contact: str = ""
    phone: str = ""


@dataclass(frozen=True)
class LetterCheck:
    """Who read a letter or an essay and what came of it; the young person by first name and initial."""

    setup: PageSetup
    case_number: str
    called: str
    what: str
    received_on: date | None = None
    read_on: date | None = None
    read_by: str = ""
    accepted: bool | None = None
    """None while it is not decided: boxes to tick."""
    returned_why: str = ""
    wanted: bool | None = None
    """Whether the victim wants it; None where nobody asked."""
    passed_on: date | None = None
    passed_how: str = ""


@dataclass(frozen=True)
class MoreTime:
    """A request for more time and its answer; with nothing asked yet it is a form to fill in."""

    setup: PageSetup
    case_number: str
    respondent: str
    what: str
    old_due: date
    guardians: tuple[PersonLine, ...] = ()
    asked_on: date | None = None
    asked_by: str = ""
    reason: str = ""
    new_due: date | None = None
    cap_on: date | None = None
    """The last day possible; None without a limit."""
    granted: bool | None = None
    decided_on: date | None = None
    decided_by: str = ""
    answer: str = ""
    language: str = ""
    """The locale of the family, in which it is set; empty for that of the other papers."""


AfterPaper = TimeSheet | LetterCheck | MoreTime
