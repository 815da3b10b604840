"""Columns and sentences of the way out of the court."""

from __future__ import annotations

from collections.abc import Sequence

from youthcourt import words
from youthcourt.gui.kit.table_model import Column
from youthcourt.services.cases import CasePage
from youthcourt.services.closing import ClosedLine
from youthcourt.services.closing_papers import PaperLine
from youthcourt.services.events import EventLine
from youthcourt.services.ladder import Ladder, StepLine
from youthcourt.services.second_try import Tries


def _due(line: StepLine) -> str:
    if line.held_on:
        return words.text("held {date}", date=line.held_on)
    return words.short_day(line.answer_by) if line.answer_by else ""


def _history(line: EventLine) -> str:
    """Return all that became of it, the newest first: ``Dropped (Nov 3), Arrested (Oct 1)``."""
    return ", ".join(
        f"{words.label(one.status)} ({words.brief_day(one.on)})" for one in reversed(line.history)
    )


def _decision(line: EventLine) -> str:
    return words.label(line.decision) if line.decision else words.text("Waits for a decision")


def _state(line: PaperLine) -> str:
    if line.out_on:
        return words.text("Out since {date}", date=line.out_on)
    if not line.final:
        return words.text("Prepared, not confirmed")
    return words.text("Waits") if line.whom else words.text("Nobody to write to")


STEPS = [
    Column[StepLine](
        "Day", lambda line: words.short_day(line.taken_on), sort=lambda line: line.taken_on, width=120
    ),
    Column[StepLine]("Step", lambda line: words.label(line.rung), width=170),
    Column[StepLine]("Answer by", _due, width=140),
    Column[StepLine]("Why", lambda line: line.why),
    Column[StepLine]("What came of it", lambda line: line.came_of_it, width=180),
]
PAPERS = [
    Column[PaperLine]("Paper", lambda line: words.label(line.paper), width=300),
    Column[PaperLine]("For", lambda line: line.whom),
    Column[PaperLine]("How it stands", _state, width=200),
]
EVENTS = [
    Column[EventLine](
        "Day", lambda line: words.short_day(line.happened_on), sort=lambda line: line.happened_on, width=120
    ),
    Column[EventLine]("What became of it", _history),
    Column[EventLine]("Level", lambda line: line.level, width=120),
    Column[EventLine]("Told by", lambda line: line.source, width=130),
    Column[EventLine]("Decision", _decision, width=190),
]


def next_words(shown: Ladder) -> str:
    """Return what is proposed and why, or that nothing is."""
    if not shown.open:
        return words.text("The case is closed.")
    if not shown.proposed:
        return words.text("Nothing is proposed.")
    step = words.label(shown.rung) if shown.rung else words.text("A talk")
    return words.text("Proposed: {step}. {why}", step=step, why=shown.why)


def closed_words(page: CasePage, closings: Sequence[ClosedLine], tries: Tries) -> str:
    """Return how a case was closed, each time on a line, and its earlier or later try; or nothing."""
    why = page.stages[-1].note if page.stages else ""
    told = [_closing(line, why) for line in closings]
    if tries.earlier:
        told.append(words.text("This is the second try of case {case}.", case=tries.earlier))
    if tries.later:
        told.append(words.text("The referrer sent it again: case {case}.", case=tries.later))
    return "\n".join(told)


def _closing(line: ClosedLine, why: str) -> str:
    """Return how a case was closed once, who stays in touch, and why it was opened again."""
    told = [words.text("Closed {date}: {reason}.", date=line.closed_on, reason=line.reason or line.stage)]
    if line.standing:
        if why:
            told.append(f"{why.rstrip('.')}.")
    else:
        told.append(words.text("Opened again: {why}.", why=line.reopened_why.rstrip(".")))
    if line.stays_in_touch:
        told.append(words.text("Stays in touch: {who}.", who=line.stays_in_touch.rstrip(".")))
    return " ".join(told)
