"""The list of cases by windows: as many lines as are looked at, with filters and orders done by the file."""

from __future__ import annotations

from youthcourt import words
from youthcourt.domain.eligibility import Result
from youthcourt.domain.lists import Asked
from youthcourt.domain.own_fields import Subject
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import fold
from youthcourt.services.cases import CaseLine, lines_of
from youthcourt.services.intake_due import step_days
from youthcourt.services.own_columns import with_own
from youthcourt.store import case_windows
from youthcourt.store.case_windows import CaseQuery, Word
from youthcourt.store.unit import Unit

STAGE, RESULT, LATE, HEARING = "stage", "result", "late", "hearing"
"""The chips of the list: values of Stage, values of Result, yes or no, set or unset."""
YES, NO, SET, UNSET = "yes", "no", "set", "unset"


def count_cases(unit: Unit, asked: Asked) -> int:
    """Return how many cases are asked for."""
    return case_windows.count(unit, _query(unit, asked))


def case_window(unit: Unit, asked: Asked, offset: int, limit: int) -> tuple[CaseLine, ...]:
    """Return at most *limit* cases from *offset* (from 0) on, newest first unless told otherwise."""
    lines = lines_of(unit, case_windows.numbers(unit, _query(unit, asked), offset, limit))
    return with_own(unit, Subject.CASE, lines, lambda line: line.number)


def case_keys(unit: Unit, asked: Asked, offset: int, limit: int) -> tuple[str, ...]:
    """Return only the numbers of the cases that ``case_window`` would return."""
    return tuple(case_windows.numbers(unit, _query(unit, asked), offset, limit))


def case_position(unit: Unit, asked: Asked, number: str) -> int:
    """Return at which place a case stands in what is asked for, from 0; -1 when it is not in it."""
    return case_windows.position(unit, _query(unit, asked), number)


def _query(unit: Unit, asked: Asked) -> CaseQuery:
    return CaseQuery(
        today=unit.today,
        days=step_days(unit),
        words=tuple(_word(word) for word in fold(asked.words).split()),
        stages=frozenset(stage for stage in Stage if stage in asked.values(STAGE)),
        results=frozenset(result for result in Result if result in asked.values(RESULT)),
        late=_either(asked.values(LATE), YES, NO),
        hearing_set=_either(asked.values(HEARING), SET, UNSET),
        orders=asked.orders,
    )


def _word(folded: str) -> Word:
    return Word(folded, frozenset(stage for stage in Stage if folded in fold(words.label(stage))))


def _either(values: tuple[str, ...], yes: str, no: str) -> bool | None:
    """Return which one of two is kept, None for both or neither."""
    return None if (yes in values) == (no in values) else yes in values
