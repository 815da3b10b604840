"""Which rung of the ladder is proposed next when something is not done. It is proposed, never taken.

Source: domain reference, section 1.3 (warning letter, review or return hearing, extension or return with
a report) and situation 12. What kept a young person from it and is nobody's fault of theirs never counts
(mission, *Never*). Days are whole calendar days.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from youthcourt.domain.errors import BadInput
from youthcourt.domain.following import Rung, StepGround

WAIT_DAYS = 7
"""Whole days after a rung without a day to answer by in which no other one is proposed. [our decision]"""
ORDER = tuple(Rung)
"""The rungs, the mildest first."""
_MISSED = "Nobody came to the hearing on {date}. Write to the family and set a new day."
_MISSED_TOO_MANY = "Nobody came to the hearing on {date}; this court allows {allowed} missed hearings."
_MISSED_MANY = "Nobody came to {count} hearings, the last on {date}; this court allows {allowed}."
_ASKED = "More time was asked for. Decide on that first."
_HELD_UP = (
    "What is late was held up by something that is not the young person's fault. "
    "Talk to the family about a new day."
)
_LATE_A_DAY = "{label}: 1 day late."
_LATE = "{label}: {days} days late."
_LATE_MANY = "{count} obligations are late, the longest since {due}."
_STILL_LATE = "{label}: {days} days late, and still not done after the last step ({rung}, {date})."
_STILL_LATE_MANY = (
    "{count} obligations are late, the longest since {due}, and still not done after the last step "
    "({rung}, {date})."
)


@dataclass(frozen=True)
class Overdue:
    """An obligation that is late: what it is called, when it was due, what speaks for the young person."""

    label: str
    due_on: date
    setback: bool = False
    """Something was noted since the last rung that kept them from it."""
    asked: bool = False
    """More time was asked for, and nobody has decided yet."""
    extended: bool = False
    """More time was given before."""


@dataclass(frozen=True)
class Taken:
    """A rung that a person took, until when the family may answer, and the day of a review that was held."""

    rung: Rung
    on: date
    answer_by: date | None = None
    held_on: date | None = None

    def waits(self, today: date) -> bool:
        """Say whether its answer or its review is still to be waited for on *today*."""
        if self.rung is Rung.RETURN or (self.rung is Rung.REVIEW and self.held_on is None):
            return True
        if self.held_on is None and self.answer_by is not None:
            return today <= self.answer_by
        return today < (self.held_on or self.on) + timedelta(days=WAIT_DAYS)


@dataclass(frozen=True)
class Situation:
    """The plain facts of one case on a day."""

    today: date
    overdue: tuple[Overdue, ...] = ()
    taken: tuple[Taken, ...] = ()
    """In the order in which they were taken."""
    missed: tuple[date, ...] = ()
    """Hearings to which nobody came, without those that a setback explains."""
    ahead: bool = False
    """Something is still to be done whose day is not past."""
    allowed: int = 1
    """Hearings that may be missed before the return is proposed."""
    heard: bool = True


@dataclass(frozen=True)
class Proposal:
    """What the program proposes, and why: a sentence template with its values. No rung is only a talk."""

    rung: Rung | None
    template: str
    values: Mapping[str, object] = field(default_factory=dict)


def propose(facts: Situation) -> Proposal | None:
    """Return what is proposed next, or None while there is nothing to do or an answer is waited for."""
    return _after_hearing(facts) if facts.heard else _before_hearing(facts)


def _before_hearing(facts: Situation) -> Proposal | None:
    """Missed hearings: a reminder with a new day, and once too many the return (situation 12)."""
    if not facts.missed:
        return None
    last = max(facts.missed)
    since = [taken for taken in facts.taken if taken.on >= last]
    count = len(facts.missed)
    if count > facts.allowed:
        if any(taken.rung is Rung.RETURN for taken in since):
            return None
        values = {"count": count, "date": last, "allowed": facts.allowed}
        return Proposal(Rung.RETURN, _MISSED_TOO_MANY if count == 1 else _MISSED_MANY, values)
    if since:
        return None
    return Proposal(Rung.REMINDER, _MISSED, {"date": last})


def _after_hearing(facts: Situation) -> Proposal | None:
    """Obligations that are late: the rung after the last one taken for them."""
    late = [one for one in facts.overdue if one.due_on < facts.today]
    counting = [one for one in late if not one.setback and not one.asked]
    if not late:
        return None
    if not counting:
        return _talk(late)
    first = min(one.due_on for one in late)
    since = [taken for taken in facts.taken if taken.on > first]
    if since and since[-1].waits(facts.today):
        return None
    given = all(one.extended for one in counting)
    start = Rung.WARNING if given else Rung.REMINDER
    rung = ORDER[min(ORDER.index(since[-1].rung) + 1, len(ORDER) - 1)] if since else start
    return Proposal(rung, *_why(counting, since, facts.today))


def _talk(late: Sequence[Overdue]) -> Proposal:
    return Proposal(None, _ASKED if any(one.asked for one in late) else _HELD_UP)


def _why(
    counting: Sequence[Overdue], since: Sequence[Taken], today: date
) -> tuple[str, Mapping[str, object]]:
    longest = min(counting, key=lambda one: one.due_on)
    days, one = (today - longest.due_on).days, len(counting) == 1
    values: dict[str, object] = {"label": longest.label, "days": days, "count": len(counting),
                                 "due": longest.due_on}  # fmt: skip
    if not since:
        single = _LATE_A_DAY if days == 1 else _LATE
        return single if one else _LATE_MANY, values
    last = since[-1]
    values |= {"rung": last.rung, "date": last.held_on or last.on}
    return _STILL_LATE if one else _STILL_LATE_MANY, values


def ground_of(facts: Situation) -> StepGround:
    """Return for what a rung is taken on the day of *facts*.

    A hearing was missed only where the case was not heard; nothing is late before it was.
    """
    if not facts.heard:
        return StepGround.MISSED if facts.missed else StepGround.OTHER
    if any(one.due_on < facts.today for one in facts.overdue):
        return StepGround.LATE
    return StepGround.AHEAD if facts.ahead else StepGround.OTHER


def check_ground(ground: StepGround, rung: Rung, why: str) -> None:
    """Raise BadInput for a rung above the reminder that rests on nothing: not even on words of a person."""
    if rung is not Rung.REMINDER and ground in (StepGround.AHEAD, StepGround.OTHER) and not why:
        raise BadInput(
            "Nothing is late, and no hearing was missed. Give your reason in a few words; "
            "the letter tells it to the family.",
            field="why",
        )


def check_taken(proposed: Proposal | None, rung: Rung, why: str) -> None:
    """Raise BadInput for a rung that is not the proposed one and has no reason.

    A person may take any rung, skip one or go back; only then the reason is theirs to give.
    """
    expected = proposed.rung if proposed is not None else None
    if rung is not expected and not why:
        raise BadInput("This is not the step that is proposed. Please give the reason in a few words.",
                       field="why")  # fmt: skip
