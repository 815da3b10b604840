"""Lines of the page of the day that come from where cases stand: due, missing, waiting on others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.eligibility import Result
from youthcourt.domain.missing import Lack, Missing
from youthcourt.domain.parts import HearingResult
from youthcourt.domain.sanctions import JURY_DUTY, Unit
from youthcourt.domain.stages import Stage
from youthcourt.domain.today import TodayKind, shown_soon
from youthcourt.services.owed import left_words
from youthcourt.services.today_calls import called_again, returns
from youthcourt.services.today_lines import Goal, TodayLine, ago_words
from youthcourt.services.today_reads import Desk

_TO_BE_SET = {
    (False, False): "Set a hearing date",
    (True, False): "Set a new hearing date",
    (False, True): "Was to be heard by now: set a hearing date",
    (True, True): "Was to be heard again by now: set a new hearing date",
}
"""By whether a hearing was put off, and whether the day for it is past."""


def lines(desk: Desk) -> Iterator[TodayLine]:
    """Return the lines of all open cases."""
    for row in desk.cases.values():
        yield from _by_stage(desk, row)
    for hearing in desk.hearings:
        yield from _of_hearing(desk, hearing)
    yield from _owed(desk)
    for duty in desk.duties:
        yield from _of_duty(desk, duty)


def _of_duty(desk: Desk, duty: Any) -> Iterator[TodayLine]:
    """Return the one line of a duty: due soon or late, or a sitting that was missed; both in one.

    Each is put off by itself: what was put off as due soon comes back when a sitting is missed.
    """
    row, missed = desk.cases[duty.number], desk.missed_duty.get(duty.id)
    due = duty.due_on if duty.due_on is not None and shown_soon(duty.due_on, desk.day) else None
    if missed is None:
        lines = [desk.of_case(TodayKind.DUTY, row, _duty(duty), due, record=duty.id)] if due else []
    elif due is None:
        told = words.text("Jury duty: did not come on {date}, set another day", date=missed.on)
        line = desk.of_case(TodayKind.DUTY, row, told, missed.on, record=missed.date_id)
        lines = [replace(line, when=ago_words(missed.on, desk.day), late=True)]
    else:
        both = words.text("{duty}; did not come on {date}", duty=_duty(duty), date=missed.on)
        lines = [desk.of_case(TodayKind.DUTY, row, both, due, record=f"{duty.id} {missed.date_id}")]
    yield from (replace(line, goal=Goal.PERSON, key=duty.person_id) for line in lines)


def _owed(desk: Desk) -> Iterator[TodayLine]:
    """Return what is due soon or late, and what waits for somebody here: more time asked, letters unread."""
    for owed in desk.sanctions:
        kept = owed.unit is Unit.UNTIL_DATE and owed.due_on < desk.day  # a condition is done by itself
        if owed.type_code != JURY_DUTY and not kept and shown_soon(owed.due_on, desk.day):
            yield _after(desk, TodayKind.SANCTION, owed, _left(owed), owed.due_on)
    for row in desk.asked_for:
        what = words.text("{label}: more time is asked for", label=words.text(row.label))
        yield _after(desk, TodayKind.EXTENSION, row, what, row.due_on)
    for row in desk.unread:
        yield _after(
            desk, TodayKind.WRITING, row, words.text("{label}: read it", label=words.text(row.label))
        )


def _left(row: Any) -> str:
    """Return what is left of an obligation; of one letter there is no part to tell."""
    told = left_words(row.label, row.unit, row.amount, row.done, row.due_on)
    label = words.text(row.label)
    return words.text("{label}: is it done?", label=label) if told == label else told


def _after(desk: Desk, kind: TodayKind, row: Any, what: str, due: date | None = None) -> TodayLine:
    return desk.of_case(kind, desk.cases[row.number], what, due, record=row.id, tab="after")


def without_step(desk: Desk, told: set[str]) -> Iterator[TodayLine]:
    """Return a line for each open case that nothing on the page, on a docket or in the book goes on with."""
    in_hand = told | {row.number for row in desk.hearings} | {row.number for row in desk.sanctions}
    in_hand |= {row.number for row in desk.duties} | {row.number for row in desk.appointments}
    for row in desk.cases.values():
        if row.number not in in_hand:
            what = words.text(
                "No next step: at “{stage}” since {date}", stage=row.stage, date=row.stage_since
            )
            yield desk.of_case(TodayKind.NO_STEP, row, what)


def _by_stage(desk: Desk, row: Any) -> Iterator[TodayLine]:
    day = desk.days.of(row)
    by = day.on if day else None
    if row.stage in (Stage.REFERRED, Stage.SCREENING) and row.eligibility is not Result.ELIGIBLE:
        unknown = row.birth_date is None
        what = words.text("The agency: ask for the birth date") if unknown else words.text(
            "A decision on eligibility"
        )  # fmt: skip
        yield desk.of_case(TodayKind.DECISION, row, what, by)
    elif row.stage is Stage.REFERRED:
        if by is not None and not (returns(desk, row) or called_again(desk, row)):
            yield desk.of_case(TodayKind.REACH_FAMILY, row, _reach(desk, row.number), by, tab="family")
    elif row.stage is Stage.INTAKE:
        if by is not None and not returns(desk, row):
            yield _intake(desk, row, by)
    elif row.stage in (Stage.ACCEPTED, Stage.CONTINUED) and by is not None:
        template = _TO_BE_SET[row.stage is Stage.CONTINUED, by < desk.day]
        yield desk.of_case(TodayKind.HEARING_DATE, row, words.text(template), by, tab="hearing")


def _reach(desk: Desk, number: str) -> str:
    """Return how the family is reached: nobody is called who is not to be contacted."""
    alone = desk.left_alone.get(number)
    if alone is None:
        return words.text("Call the family")
    if alone.nobody:
        return words.text("Nobody of the family may be contacted: decide how it goes on")
    return words.text("Call the family, but do not contact {names}", names=words.listing(alone.left_alone))


def _intake(desk: Desk, row: Any, by: date) -> TodayLine:
    """Return what an intake case needs: signatures, which the family owes, or a hearing date."""
    lacks = desk.lacks(row, desk.day)
    if not lacks:
        what = words.text("All is signed: set a hearing date")
        return desk.of_case(TodayKind.HEARING_DATE, row, what, by, tab="hearing")
    if by < desk.day:
        what = words.text("Was to be heard by now: {missing}", missing=_asked(desk, row.number, lacks))
        return desk.of_case(TodayKind.HEAR_CASE, row, what, by, tab="family")
    what = words.text("The family: {missing}", missing=_asked(desk, row.number, lacks))
    return desk.of_case(TodayKind.FAMILY, row, what, by, tab="family")


def _asked(desk: Desk, number: str, lacks: list[Missing]) -> str:
    """Return what is missing, and of whom of the family it is not to be asked."""
    alone, missing = desk.left_alone.get(number), _short(lacks)
    if alone is None:
        return missing
    if alone.nobody:
        return words.text("{missing}; nobody of the family may be contacted", missing=missing)
    return words.text(
        "{missing}; do not contact {names}", missing=missing, names=words.listing(alone.left_alone)
    )


def _of_hearing(desk: Desk, hearing: Any) -> Iterator[TodayLine]:
    row = desk.cases[hearing.number]
    if hearing.result is HearingResult.HEARD:
        what = words.text("The judge: approve the result")
        line = desk.of_case(TodayKind.APPROVAL, row, what, record=hearing.id)
        yield replace(line, goal=Goal.HEARING, key=hearing.id)
    elif hearing.held_on < desk.day:
        what = words.text("Record the hearing")
        line = desk.of_case(TodayKind.RECORD_HEARING, row, what, hearing.held_on, record=hearing.id)
        yield replace(line, goal=Goal.HEARING, key=hearing.id)
    else:
        yield from _before_hearing(desk, hearing, row)


def _before_hearing(desk: Desk, hearing: Any, row: Any) -> Iterator[TodayLine]:
    """Return what is missing for a hearing that is set. Its day is the day by which it is needed."""
    lacks = desk.lacks(row, hearing.held_on)
    if lacks:
        what = words.text("For the hearing: {missing}", missing=_short(lacks))
        yield desk.of_case(TodayKind.CONSENT, row, what, hearing.held_on, record=hearing.id, tab="family")
    if row.facts_cleared_on is None:
        what = words.text("Facts for jurors: not cleared")
        yield desk.of_case(TodayKind.FACTS, row, what, hearing.held_on, record=hearing.id, tab="facts")


def _duty(duty: Any) -> str:
    left = duty.sittings_owed - duty.served
    if left == 1:
        return words.text("Jury duty: 1 sitting left to serve")
    return words.text("Jury duty: {left} sittings left to serve", left=left)


def _short(lacks: list[Missing]) -> str:
    """Return what is missing so that it fits a line; the case's page tells each signature."""
    if any(one.lack is Lack.GUARDIAN for one in lacks):
        return words.text("no guardian on record")
    if any(one.lack is Lack.NOBODY_TO_ASK for one in lacks):
        return words.text("no guardian who may be asked to sign")
    if len(lacks) == 1 or any(one.lack is Lack.STUDENT for one in lacks):
        return words.text("{what} missing", what=words.listing(lacks))
    return words.text("{count} signatures missing", count=len(lacks))
