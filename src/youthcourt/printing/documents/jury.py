"""What jurors hold: facts, questions, ballot, worksheet, result form (papers 15 to 19).

All are made from ``domain.juror_view.JurorCase``, which has no place for a surname,
an address, a school or an agency's number.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.domain.juror_view import JurorCase
from youthcourt.printing.documents.wording import Criterion, Theme


@dataclass(frozen=True)
class StatementOfFacts:
    """The text cleared for jurors; numbered copies that are collected again."""

    case: JurorCase
    rules: tuple[str, ...] = ()
    """What each juror promises, in a few short sentences."""
    cleared_on: date | None = None
    """The day somebody cleared the text for jurors."""


@dataclass(frozen=True)
class OwnSide:
    """*My side, and what I can offer*, in the young person's words, where they agree that jurors read it."""

    case: JurorCase
    story: str = ""
    offer: str = ""


@dataclass(frozen=True)
class QuestionSheet:
    """Questions by theme with room for notes; numbered copies that are collected again."""

    case: JurorCase
    themes: tuple[Theme, ...]
    family: Theme


@dataclass(frozen=True)
class Ballot:
    """The four-criteria ballot. It has no field that could tell one juror's from another's."""

    case: JurorCase
    criteria: tuple[Criterion, ...]
    scale: tuple[str, str, str]


@dataclass(frozen=True)
class GuidelineLine:
    """One kind of sanction with the court's range, as text: ``10``, ``40``, ``hours``."""

    label: str
    minimum: str
    maximum: str
    unit: str
    needs_topic: bool = False
    required: bool = False
    """Part of every result in this court, such as jury duty."""


@dataclass(frozen=True)
class DeliberationWorksheet:
    """The foreperson's sheet: tally, ranges, what was proposed and agreed."""

    case: JurorCase
    criteria: tuple[Criterion, ...]
    scale: tuple[str, str, str]
    guideline: tuple[GuidelineLine, ...]
    steps: tuple[str, ...] = ()
    aims: tuple[str, ...] = ()


@dataclass(frozen=True)
class OrderedItem:
    """One thing the young person will do. Amount and unit as text: ``20``, ``hours``."""

    label: str
    amount: str = ""
    unit: str = ""
    due_on: date | None = None
    topic: str = ""
    """An essay's topic and length, or whom a letter is for."""
    provider: str = ""
    """Where it is done; family papers alone print it."""
    proof: str = ""
    """What shows that it is done; family papers alone print it."""
    set_by_judge: bool = False
    topic_withheld: bool = False
    """There is a topic on file that would name somebody: a line to write on stands in its place."""


@dataclass(frozen=True)
class DispositionForm:
    """The jury's result as read aloud. No items prints blank rows to fill in by hand."""

    case: JurorCase
    items: tuple[OrderedItem, ...] = ()
    held_on: date | None = None
    """The day of the hearing, known from the docket before it is held."""
    unanimous: bool | None = None
    foreperson_words: str = ""
    judge: str = ""
    """Who approved the result; empty until then."""
    approved_on: date | None = None
    changed: bool = False
    """The judge approved the result with changes."""
    judge_note: str = ""
    withheld: tuple[str, ...] = ()
    """What is on file but would name somebody, in words for the staff; lines stand in its place."""
