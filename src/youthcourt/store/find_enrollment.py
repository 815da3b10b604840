"""What is known of full-time enrollment in cases, for the rules that ask on the day of a hearing."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.stages import Stage
from youthcourt.store.tables import Case, Person, ScreeningResult
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_CASE, _PERSON, _SCREENING = table_of(Case), table_of(Person), table_of(ScreeningResult)


def answers(unit: Unit, numbers: Sequence[str]) -> Sequence[sa.Row[Any]]:
    """Return by number whether respondents are students, and whether a person decided on the case."""
    return unit.rows(_answers().where(_CASE.c.number.in_(numbers)))


def answers_at(unit: Unit, stages: Collection[Stage]) -> Sequence[sa.Row[Any]]:
    """Return the same of all cases at some stages."""
    return unit.rows(_answers().where(_CASE.c.stage.in_(stages)))


def _answers() -> sa.Select[Any]:
    decided = sa.exists().where(_SCREENING.c.case_id == _CASE.c.id, _SCREENING.c.decided.is_(True))
    return sa.select(_CASE.c.number, _PERSON.c.enrolled, decided.label("decided")).join(
        _PERSON, _PERSON.c.id == _CASE.c.respondent_id
    )
