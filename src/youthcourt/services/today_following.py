"""Lines of the page of the day about the way out of the court, one a case and kind."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from youthcourt import words
from youthcourt.domain.following import Rung
from youthcourt.domain.today import TodayKind
from youthcourt.services.ladder import say_why
from youthcourt.services.person_lines import full_name
from youthcourt.services.today_lines import Goal, TodayLine, when_words
from youthcourt.services.today_reads import Desk

_TAB = "way_out"


def lines(desk: Desk) -> Iterator[TodayLine]:
    """Return what waits for a person on the way out of the court; nothing of it happens by itself."""
    for number, proposed in desk.proposed.items():
        step = words.label(proposed.rung) if proposed.rung else words.text("A talk")
        what = words.text("Proposed: {step}. {why}", step=step, why=say_why(proposed))
        yield desk.of_case(TodayKind.LADDER, desk.cases[number], what, tab=_TAB)
    yield from _last_steps(desk)
    for number in sorted(desk.done):
        what = words.text("All is done: close the case")
        yield desk.of_case(TodayKind.CLOSING, desk.cases[number], what, tab=_TAB)
    for row in desk.events:
        what = words.text("A decision on what was reported {date}", date=row.told_on)
        yield desk.of_case(TodayKind.EVENT, desk.cases[row.number], what, tab=_TAB)
    yield from _papers(desk)


def _last_steps(desk: Desk) -> Iterator[TodayLine]:
    """Return where the last rung waits for a person here: a review whose day is past, a return."""
    for row in desk.cases.values():
        step = desk.steps.get(row.id)
        if step is None or row.number in desk.proposed:
            continue
        if step.rung is Rung.RETURN:
            what = words.text("It goes back: send the report and close the case")
            yield desk.of_case(TodayKind.LADDER, row, what, tab=_TAB)
        elif step.rung is Rung.REVIEW and step.held_on is None:
            if step.answer_by is None:
                yield desk.of_case(TodayKind.LADDER, row, words.text("The review: set its day"), tab=_TAB)
            elif step.answer_by < desk.day:
                what = words.text("The review: hold it, or set a new day")
                yield desk.of_case(TodayKind.LADDER, row, what, step.answer_by, tab=_TAB)


def _papers(desk: Desk) -> Iterator[TodayLine]:
    """Return the closed cases whose papers have not gone out in the days that the court allows."""
    for row in desk.closings:
        by = row.closed_on + timedelta(days=desk.chosen.closing_days)
        if by >= desk.day:
            continue
        who = full_name(row.given, row.family, row.suffix) or row.agency_number
        yield TodayLine(
            TodayKind.CLOSING, row.number, words.text("Closed: papers have not gone out"), who, row.number,
            by, when_words(by, desk.day), True, Goal.CASE, row.number, _TAB,
        )  # fmt: skip
