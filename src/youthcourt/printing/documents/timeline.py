"""The timeline of a case on paper: the staff's own, with every date, for the packet and the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from youthcourt.printing.documents.setup import PageSetup


@dataclass(frozen=True)
class TimelineEntry:
    """Something that happened, or is planned, on a day."""

    on: date
    at: time | None
    what: str
    who: str
    kind: str
    """What it is about, in words."""
    from_school: bool = False
    """A school told it: it prints with the mark that it is not to be passed on."""


@dataclass(frozen=True)
class CaseTimeline:
    """All that happened in a case, the oldest first. Jurors and families never see it."""

    setup: PageSetup
    case_number: str
    respondent: str
    """The full name; empty where nobody knows it."""
    referred_on: date
    stage: str
    """Where the case stands, in words."""
    entries: tuple[TimelineEntry, ...]
