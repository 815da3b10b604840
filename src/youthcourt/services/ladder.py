"""The ladder of one case: what is proposed next and why, and the rungs that people took.

Nothing is taken or sent by itself; what is proposed follows from plain facts (``domain.ladder``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.following import Rung, StepGround
from youthcourt.domain.ladder import (
    Overdue,
    Proposal,
    Situation,
    Taken,
    check_ground,
    check_taken,
    ground_of,
    propose,
)
from youthcourt.domain.referral import check_day
from youthcourt.domain.sanctions import JURY_DUTY, SanctionStatus
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.stages import BEFORE_HEARING, EXITS, Stage
from youthcourt.domain.text import clean_line
from youthcourt.services.settings import settings
from youthcourt.store import find_cases, find_following
from youthcourt.store.tables import Case, LadderStep
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class StepLine:
    """A rung that was taken."""

    id: str
    rung: Rung
    ground: StepGround
    taken_on: date
    by: str
    why: str
    answer_by: date | None
    held_on: date | None
    came_of_it: str


@dataclass(frozen=True)
class Ladder:
    """A case's ladder: the rungs taken, the oldest first, and what is proposed."""

    steps: tuple[StepLine, ...]
    proposed: bool
    """Whether anything is, be it only a talk."""
    rung: Rung | None
    """The rung that is proposed; None for a talk, or for nothing."""
    why: str
    """Why, in words; empty where nothing is proposed."""
    open: bool
    """Whether the case is still open, so that a rung can be taken."""
    ground: StepGround
    """For what a rung would be taken today."""


def ladder(unit: Unit, number: str) -> Ladder:
    """Return the ladder of a case. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    facts = _facts(unit, case)
    proposed = propose(facts) if case.stage not in EXITS else None
    return Ladder(
        tuple(_line(row) for row in find_following.steps(unit, case.id)),
        proposed is not None,
        proposed.rung if proposed else None,
        say_why(proposed) if proposed else "",
        case.stage not in EXITS,
        ground_of(facts),
    )


def _line(row: Any) -> StepLine:
    return StepLine(
        row.id,
        row.rung,
        row.ground,
        row.taken_on,
        row.by,
        row.why,
        row.answer_by,
        row.held_on,
        row.came_of_it,
    )


def say_why(proposed: Proposal) -> str:
    """Return why something is proposed, in the language in use."""
    return words.text(proposed.template, **proposed.values)


def _facts(unit: Unit, case: Case) -> Situation:
    return next(iter(situations(unit, (case,), case.id).values()))


def situations(unit: Unit, cases: Iterable[Any], case_id: str | None = None) -> dict[str, Situation]:
    """Return the plain facts of these open cases by number, in a handful of reads.

    *cases* are rows with id, number and stage; *case_id* reads no more than one.
    """
    steps = _by_case(find_following.steps(unit, case_id))
    owed = _by_case(find_following.obligations(unit, case_id))
    missed = _by_case(find_following.missed(unit, case_id))
    setbacks = _by_case(find_following.setbacks(unit, case_id))
    more: dict[str, list[Any]] = {}
    for row in find_following.extensions(unit, case_id):
        more.setdefault(row.sanction_id, []).append(row.granted)
    return {
        case.number: _situation(
            unit, case.stage, steps.get(case.id, []), owed.get(case.id, []), missed.get(case.id, []),
            setbacks.get(case.id, []), more,
        )
        for case in cases
    }  # fmt: skip


def proposals(unit: Unit, cases: Sequence[Any]) -> dict[str, Proposal]:
    """Return what is proposed in these open cases, all that are, by number; rows have id, number, stage."""
    found = {number: propose(facts) for number, facts in situations(unit, cases).items()}
    return {number: proposed for number, proposed in found.items() if proposed is not None}


def all_done(unit: Unit, cases: Iterable[Any]) -> frozenset[str]:
    """Return which of these open cases have obligations of which nothing is left to do."""
    owed = _by_case(find_following.obligations(unit))
    return frozenset(
        case.number
        for case in cases
        if case.stage not in BEFORE_HEARING
        and case.id in owed
        and not any(is_open(row, unit.today) for row in owed[case.id])
    )


def _by_case(rows: Iterable[Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for row in rows:
        found.setdefault(row.case_id, []).append(row)
    return found


def _situation(
    unit: Unit, stage: Stage, steps: list[Any], owed: list[Any], missed: list[Any], setbacks: list[Any],
    more: dict[str, list[Any]],
) -> Situation:  # fmt: skip
    taken = tuple(Taken(row.rung, row.taken_on, row.answer_by, row.held_on) for row in steps)
    excused = {row.on for row in setbacks if row.sanction_id is None}
    return Situation(
        today=unit.today,
        overdue=tuple(_overdue(unit, owed, taken, setbacks, more)),
        taken=taken,
        missed=tuple(row.held_on for row in missed if row.held_on not in excused),
        ahead=any(is_open(row, unit.today) and row.due_on >= unit.today for row in owed),
        allowed=settings(unit).no_shows_allowed,
        heard=stage not in BEFORE_HEARING,
    )


def _overdue(
    unit: Unit, owed: list[Any], taken: tuple[Taken, ...], setbacks: list[Any], more: dict[str, list[Any]]
) -> Iterator[Overdue]:
    since = max((one.on for one in taken), default=date.min)
    for row in owed:
        if is_open(row, unit.today) and row.due_on < unit.today:
            told = more.get(row.id, [])
            yield Overdue(
                words.text(row.label),
                row.due_on,
                setback=any(back.on >= since and back.sanction_id in (None, row.id) for back in setbacks),
                asked=None in told,
                extended=True in told,
            )


def is_open(row: Any, today: date) -> bool:
    """Say whether something of an obligation is left to do: a row of ``find_following.obligations``.

    Jury duty is done by sittings served; a condition ends with its date.
    """
    if row.status is not SanctionStatus.OPEN:
        return False
    if row.type_code == JURY_DUTY and row.sittings_owed is not None:
        return bool(row.served < row.sittings_owed)
    if row.unit is Counted.UNTIL_DATE:
        return bool(row.due_on >= today)
    return bool(row.done < row.amount)


def take_rung(unit: Unit, number: str, rung: Rung, why: str, answer_by: date | None = None) -> str:
    """Take a rung of the ladder, today, and return its key. A person may skip one or go back.

    *answer_by* is the day until which the family may answer, or a review's day. Nothing is sent.
    What it was taken for is kept, and its letter claims nothing else: where nothing is late and no
    hearing was missed the letter of a warning or a review gives the reason. Raises BadInput without a
    reason for another rung than the proposed one or for a day that is not ahead, Refused for a case that
    has ended.
    """
    case = find_cases.by_number(unit, number)
    _check_open(case)
    facts = _facts(unit, case)
    proposed, ground = propose(facts), ground_of(facts)
    reason = clean_line(why, field="The reason")
    check_ground(ground, rung, reason)
    check_taken(proposed, rung, reason)
    check_day(answer_by, called="answer date", today=unit.today)
    if answer_by is not None and answer_by <= unit.today:
        raise BadInput("The day to answer by must be after today.", field="answer_by")
    earlier = unit.find(LadderStep, "sequence", case_id=case.id)
    row = unit.add(
        LadderStep(
            id=unit.new_id(), case_id=case.id, rung=rung, ground=ground, taken_on=unit.today, by=unit.actor,
            why=reason or (say_why(proposed) if proposed else ""), answer_by=answer_by,
            sequence=earlier[-1].sequence + 1 if earlier else 1,
        )
    )  # fmt: skip
    unit.touch("cases", f"case:{case.number}", "today")
    return row.id


def _check_open(case: Case) -> None:
    if case.stage in EXITS:
        raise Refused(
            "Case {case} is closed, so no step is taken any more. Reopen it first.", case=case.number
        )


def review_held(unit: Unit, number: str, on: date, came_of_it: str) -> None:
    """Note that the review hearing of a case was held, and what came of it.

    Raises Refused when no review waits, BadInput for a day ahead of today or before it was called,
    or without words.
    """
    case = find_cases.by_number(unit, number)
    waiting = [
        row for row in unit.find(LadderStep, "sequence", case_id=case.id, rung=Rung.REVIEW) if not row.held_on
    ]
    if not waiting:
        raise Refused("No review hearing of case {case} waits to be held.", case=case.number)
    told = clean_line(came_of_it, field="What came of it")
    if not told:
        raise BadInput("Please say in a few words what came of the review.", field="why")
    if not waiting[-1].taken_on <= on <= unit.today:
        raise BadInput("A review is held after it was called, and not in the future.", field="on")
    unit.change(waiting[-1], held_on=on, came_of_it=told)
    unit.touch("cases", f"case:{case.number}", "today")
