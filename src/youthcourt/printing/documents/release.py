"""Release of information (paper 5): from whom to whom, what, what for, until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.printing.documents.cover import PersonLine
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.documents.wording import Section


@dataclass(frozen=True)
class ReleaseForm:
    """A release to be signed by hand; what is unknown prints as a line to write on."""

    setup: PageSetup
    case_number: str
    sections: tuple[Section, ...]
    respondent: str = ""
    told_to: str = ""
    what: str = ""
    purpose: str = ""
    expires_on: date | None = None
    guardians: tuple[PersonLine, ...] = ()
    """Who may sign for a minor; empty from the majority on."""
    minor: bool = True
    version: str = ""
    """The version of the wording."""
    language: str = ""
    """The locale of the family, in which it is set; empty for the court's."""
