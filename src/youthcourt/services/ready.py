"""Which cases could be put on a docket, and what the others still lack."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt.domain.eligibility import Result
from youthcourt.domain.stages import Stage
from youthcourt.services.cases import list_cases, missing_for_all
from youthcourt.store.unit import Unit

_WAITING = frozenset({Stage.REFERRED, Stage.SCREENING, Stage.INTAKE, Stage.ACCEPTED, Stage.CONTINUED})


@dataclass(frozen=True)
class Candidate:
    """A case that waits for a hearing."""

    number: str
    name: str
    offense: str
    stage: Stage
    lacks: tuple[str, ...]
    """What is missing before it can be scheduled for the day asked about, in words; empty when ready."""


def candidates(unit: Unit, on: date) -> tuple[Candidate, ...]:
    """Return the cases that wait for a hearing and are not ruled out: the ready ones first, by number."""
    waiting = [
        line for line in list_cases(unit) if line.stage in _WAITING and line.result is not Result.NOT_ELIGIBLE
    ]
    missing = missing_for_all(unit, waiting, on)
    found = [
        Candidate(line.number, line.name, line.offense, line.stage, tuple(missing[line.number]))
        for line in waiting
    ]
    return tuple(sorted(found, key=lambda case: (bool(case.lacks), case.number)))
