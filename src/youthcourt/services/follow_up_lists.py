"""The worklist of looks at closed cases by windows, and what all of them come to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt.domain.deadlines import born_by
from youthcourt.domain.follow_up import LookState
from youthcourt.domain.following import EventDefinition, Found
from youthcourt.domain.lists import Asked
from youthcourt.domain.stages import Stage
from youthcourt.domain.text import fold
from youthcourt.services.person_lines import full_name
from youthcourt.services.settings import settings
from youthcourt.store import find_follow_ups, follow_up_windows
from youthcourt.store.follow_up_windows import LookQuery
from youthcourt.store.unit import Unit

STATE = "state"
"""The chip of the list."""
STATES = (LookState.DUE, LookState.NOT_DUE, LookState.NOT_ASKED, LookState.CHECKED)
NOBODY = Asked()
"""Everything, in the usual order."""


@dataclass(frozen=True)
class LookLine:
    """A look at a closed case: the days after the exit that it covers, when it is due, where it stands."""

    id: str
    case: str
    name: str
    exit_on: date
    exit_stage: Stage
    window_days: int
    due_on: date
    state: LookState
    checked_on: date | None = None
    source: str = ""
    result: Found | None = None
    offense_on: date | None = None
    level: str = ""
    dropped_on: date | None = None

    @property
    def agreed(self) -> bool:
        """Whether the look is within what was consented to."""
        return self.state is not LookState.NOT_ASKED


@dataclass(frozen=True)
class LookSum:
    """How many looks stand where, and what counts as a new offense in this court."""

    due: int
    not_due: int
    not_asked: int
    checked: int
    counted: int
    definition: EventDefinition

    @property
    def any(self) -> bool:
        """Whether there is any look."""
        return any((self.due, self.not_due, self.not_asked, self.checked, self.counted))


@dataclass(frozen=True)
class LookFigure:
    """What the looks of one window came to. The base is who was looked at and found, *none* and *offense*."""

    window_days: int
    completers: bool
    """Only of those who completed; else of all who left after their hearing."""
    not_due: int = 0
    due: int = 0
    not_asked: int = 0
    none: int = 0
    offense: int = 0
    not_traceable: int = 0

    @property
    def base(self) -> int:
        """Of how many it is known whether there was a new offense."""
        return self.none + self.offense


def worklist(unit: Unit, asked: Asked, offset: int, limit: int) -> tuple[LookLine, ...]:
    """Return at most *limit* looks from *offset* (from 0) on, those that are due first."""
    query = look_query(unit, asked)
    keys = follow_up_windows.keys(unit, query, offset, limit)
    found = {row.id: _line(row) for row in follow_up_windows.lines(unit, query, keys)}
    return tuple(found[key] for key in keys)


def count_looks(unit: Unit, asked: Asked) -> int:
    """Return how many looks are asked for."""
    return follow_up_windows.count(unit, look_query(unit, asked))


def look_keys(unit: Unit, asked: Asked, offset: int, limit: int) -> tuple[str, ...]:
    """Return only the keys of the looks that ``worklist`` would return."""
    return tuple(follow_up_windows.keys(unit, look_query(unit, asked), offset, limit))


def look_position(unit: Unit, asked: Asked, key: str) -> int:
    """Return at which place a look stands in what is asked for; -1 when it is not in it."""
    return follow_up_windows.position(unit, look_query(unit, asked), key)


def look_sum(unit: Unit) -> LookSum:
    """Return how many looks of the court stand where."""
    found = follow_up_windows.by_state(unit, look_query(unit, NOBODY))
    counts = {member.value: found.get(member, 0) for member in LookState}
    return LookSum(definition=EventDefinition(settings(unit).event_definition), **counts)


def look_figures(unit: Unit) -> tuple[LookFigure, ...]:
    """Return what was found by window: of all who left after their hearing, then of those who completed."""
    rows = [
        (row.window_days, row.exit_stage is Stage.COMPLETED, row.result or row.state, int(row.number))
        for row in find_follow_ups.figures(unit, look_query(unit, NOBODY))
    ] + [
        (row.window_days, row.exit_stage == Stage.COMPLETED.value, row.result.value, int(row.number))
        for row in find_follow_ups.counted(unit)
    ]
    windows = sorted({row[0] for row in rows})
    return tuple(
        _figure(days, completers, [row for row in rows if row[0] == days and (row[1] or not completers)])
        for days in windows
        for completers in (False, True)
    )


def look_query(unit: Unit, asked: Asked) -> LookQuery:
    """Return a question to the list, as things stand today under the court's rule on consent."""
    chosen = settings(unit)
    return LookQuery(
        today=unit.today,
        consented=chosen.followup_consent_needed,
        adult_born=born_by(unit.today, chosen.age_of_majority),
        words=tuple(fold(asked.words).split()),
        states=frozenset(LookState(value) for value in asked.values(STATE) if value in STATES),
        orders=asked.orders,
    )


def _figure(days: int, completers: bool, rows: Iterable[tuple[int, bool, str, int]]) -> LookFigure:
    counts: dict[str, int] = {}
    for _, _, told, number in rows:
        counts[told] = counts.get(told, 0) + number
    return LookFigure(days, completers, **counts)


def _line(row: Any) -> LookLine:
    return LookLine(
        row.id, row.number, full_name(row.given, row.family, row.suffix), row.exit_on, row.stage,
        row.window_days, row.due_on, LookState(row.state), row.checked_on, row.source, row.result,
        row.offense_on, row.level, row.dropped_on,
    )  # fmt: skip
