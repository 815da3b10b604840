"""What the appointment book shows: the appointments of some days, or of a case, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from youthcourt import words
from youthcourt.domain.appointments import AppointmentKind, AppointmentState
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_cases, find_today
from youthcourt.store.unit import Unit

WEEK = 7
"""How many days the book shows at once."""


@dataclass(frozen=True)
class AppointmentLine:
    """An appointment in a list. Minutes."""

    id: str
    person_id: str
    name: str
    case: str
    kind: AppointmentKind
    on: date
    starts_at: time
    minutes: int
    place: str
    with_whom: str
    state: AppointmentState
    note: str
    why: str
    """Why it was called off; empty for others."""
    moved_to: date | None
    """The day of the appointment that took its place."""

    @property
    def became(self) -> str:
        """What became of it, in words: ``Did not come, moved to Nov 30, 2026``."""
        return became(self.state, self.moved_to)


def appointments_from(unit: Unit, first: date, days: int = WEEK) -> tuple[AppointmentLine, ...]:
    """Return the appointments of *days* days, *first* being the first of them, by day and time."""
    return _lines(find_today.appointments_between(unit, first, first + timedelta(days=days - 1)))


def appointments_of(unit: Unit, number: str) -> tuple[AppointmentLine, ...]:
    """Return the appointments of a case by day and time. Raises NotFound for the case."""
    return _lines(find_today.appointments_of(unit, find_cases.by_number(unit, number).id))


def became(state: AppointmentState, moved_to: date | None) -> str:
    """Return what became of an appointment in words, with the day that it was moved to, if it was."""
    if moved_to is None:
        return words.label(state)
    if state is AppointmentState.REBOOKED:
        return words.text("Moved to {date}", date=moved_to)
    return words.text("{state}, moved to {date}", state=state, date=moved_to)


def in_a_line(row: Any) -> str:
    """Return an appointment of a case in a line: what for, when, what became of it, and why."""
    told = "{kind}, {date} at {time}: {state} ({why})" if row.why else "{kind}, {date} at {time}: {state}"
    state = became(row.state, row.moved_to)
    return words.text(told, kind=row.kind, date=row.held_on, time=row.starts_at, state=state, why=row.why)


def _lines(rows: Sequence[Any]) -> tuple[AppointmentLine, ...]:
    return tuple(
        AppointmentLine(
            row.id, row.person_id, full_name(row.given, row.family, row.suffix), row.number or "", row.kind,
            row.held_on, row.starts_at, row.minutes, row.place, row.with_whom, row.state, row.note,
            row.why, row.moved_to,
        )
        for row in rows
    )  # fmt: skip
