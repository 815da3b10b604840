"""Which cases could be put on a docket, and what the others still lack: by windows, the ready ones first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.domain.consent import needed_of_all, needed_of_minors
from youthcourt.domain.deadlines import born_by
from youthcourt.domain.eligibility import RuleKind
from youthcourt.domain.intake import SignersRule
from youthcourt.domain.lists import Asked
from youthcourt.domain.missing import Missing
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import fold
from youthcourt.services.cases import lines_of
from youthcourt.services.eligibility_rules import active_rules
from youthcourt.services.missing import missing_for_all
from youthcourt.services.settings import settings
from youthcourt.store import waiting_windows
from youthcourt.store.unit import Unit
from youthcourt.store.waiting_windows import WaitingQuery

_WAITING = frozenset({Stage.REFERRED, Stage.SCREENING, Stage.INTAKE, Stage.ACCEPTED, Stage.CONTINUED})
_ALL = Asked()


@dataclass(frozen=True)
class Candidate:
    """A case that waits for a hearing."""

    number: str
    name: str
    offense: str
    stage: Stage
    lacks: tuple[Missing, ...]
    """What is missing before it can be scheduled for the day asked about; empty when ready."""


def candidates(
    unit: Unit, on: date, asked: Asked = _ALL, offset: int = 0, limit: int = 100
) -> tuple[Candidate, ...]:
    """Return cases that wait for a hearing and are not ruled out, at most *limit* from *offset* (from 0).

    The ready ones come first, then by number, unless told otherwise.
    """
    waiting = lines_of(unit, waiting_windows.numbers(unit, _query(unit, asked, on), offset, limit))
    missing = missing_for_all(unit, waiting, on)
    return tuple(
        Candidate(line.number, line.name, line.offense, line.stage, tuple(missing[line.number]))
        for line in waiting
    )


def count_candidates(unit: Unit, on: date, asked: Asked = _ALL) -> int:
    """Return how many cases wait for a hearing, of those asked for."""
    return waiting_windows.count(unit, _query(unit, asked, on))


def candidate_keys(unit: Unit, on: date, asked: Asked, offset: int, limit: int) -> tuple[str, ...]:
    """Return only the numbers of the cases that ``candidates`` would return."""
    return tuple(waiting_windows.numbers(unit, _query(unit, asked, on), offset, limit))


def candidate_position(unit: Unit, on: date, asked: Asked, number: str) -> int:
    """Return at which place a case stands in what is asked for, from 0; -1 when it is not in it."""
    return waiting_windows.position(unit, _query(unit, asked, on), number)


def _query(unit: Unit, asked: Asked, on: date) -> WaitingQuery:
    chosen = settings(unit)
    return WaitingQuery(
        on=on,
        stages=_WAITING,
        needed=needed_of_all(chosen.consents),
        needed_of_minors=needed_of_minors(chosen.consents),
        each=chosen.must_sign is SignersRule.ALL,
        adult_born=born_by(on, chosen.age_of_majority),
        students_born=_students_born(unit, on),
        words=tuple(fold(asked.words).split()),
        orders=asked.orders,
    )


def _students_born(unit: Unit, on: date) -> date | None:
    """Return until which birth date the court's rules ask on a day whether somebody is a student."""
    asking = [rule for rule in active_rules(unit) if rule.kind is RuleKind.ENROLLED]
    days = (date.max if rule.minimum is None else born_by(on, rule.minimum) for rule in asking)
    return max(days, default=None)
