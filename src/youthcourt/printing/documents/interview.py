"""Papers of the intake interview: the form (paper 3), the young person's own page, a note for the lead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.printing.documents.setup import PageSetup


@dataclass(frozen=True)
class Answer:
    """A question with what was answered; an empty answer is *lines* lines to write on."""

    label: str
    told: str = ""
    lines: int = 2


@dataclass(frozen=True)
class Asked:
    """A part of the intake form: long answers, then short ones side by side, then boxes to tick."""

    title: str
    answers: tuple[Answer, ...] = ()
    short: tuple[tuple[str, str], ...] = ()
    boxes: tuple[tuple[str, bool], ...] = ()
    boxes_lead: str = ""
    mark: str = ""
    """Stands beneath the answers, where what they tell is not to be passed on."""


@dataclass(frozen=True)
class IntakeForm:
    """The intake form, for the file only, with the full name. Blank it holds questions and nobody's name."""

    setup: PageSetup
    parts: tuple[Asked, ...]
    case_number: str = ""
    name: str = ""
    birth_date: date | None = None
    held_on: date | None = None
    language: str = ""
    """The locale in which it is set; empty for that of the other papers."""


@dataclass(frozen=True)
class OwnPagePaper:
    """*My side, and what I can offer*, for the young person: in large type, with lines where it is empty."""

    setup: PageSetup
    case_number: str
    name: str
    """Their full name: the page is theirs and the family's, and the staff's copy stays in the file."""
    story: str = ""
    offer: str = ""
    written_on: date | None = None
    language: str = ""


@dataclass(frozen=True)
class LeadForm:
    """A blank form for a disclosure of harm, to be written by hand and handed to the lead alone."""

    setup: PageSetup
