"""A new arrest while a case is open: noted, followed by what became of it, decided about by a person.

It never ends a case by itself (domain reference, situation 22).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.events import EventDecision, counts_as_offense, was_dropped
from youthcourt.domain.following import EventStatus
from youthcourt.domain.referral import check_day
from youthcourt.domain.stages import EXITS
from youthcourt.domain.text import clean_line, clean_text
from youthcourt.services.settings import settings
from youthcourt.store import find_cases, find_following
from youthcourt.store.tables import Case, CaseEvent, CaseEventStatus
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class EventGiven:
    """What the court is told of an event."""

    happened_on: date
    status: EventStatus = EventStatus.ARREST
    source: str = ""
    """Who told it."""
    level: str = ""
    """Such as misdemeanor."""
    note: str = ""


@dataclass(frozen=True)
class StatusLine:
    """What became of an event, as known from a day on."""

    status: EventStatus
    on: date
    source: str
    by: str


@dataclass(frozen=True)
class EventLine:
    """An event with all that became of it, the newest status last."""

    id: str
    happened_on: date
    told_on: date
    source: str
    level: str
    note: str
    history: tuple[StatusLine, ...]
    decided_on: date | None
    decision: EventDecision | None
    decided_why: str
    counts: bool
    """Whether it counts as a new offense, as the court defines it."""
    dropped: bool

    @property
    def status(self) -> EventStatus:
        """The newest status."""
        return self.history[-1].status


def events(unit: Unit, number: str) -> tuple[EventLine, ...]:
    """Return the events of a case, newest first. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    history: dict[str, list[StatusLine]] = {}
    for row in find_following.statuses(unit, case.id):
        history.setdefault(row.event_id, []).append(StatusLine(row.status, row.on, row.source, row.by))
    return tuple(_line(unit, row, history[row.id]) for row in find_following.events(unit, case.id))


def _line(unit: Unit, row: Any, history: list[StatusLine]) -> EventLine:
    statuses = [line.status for line in history]
    return EventLine(
        row.id, row.happened_on, row.told_on, row.source, row.level, row.note, tuple(history),
        row.decided_on, EventDecision(row.decision) if row.decision else None, row.decided_why,
        counts_as_offense(statuses, settings(unit).defines), was_dropped(statuses),
    )  # fmt: skip


def note_event(unit: Unit, number: str, told: EventGiven) -> str:
    """Note an event of a case with its first status, and return its key. Nothing follows by itself.

    Raises BadInput for a day that cannot be, one before the referral, or without a source; Refused for
    what happened after the case was closed.
    """
    case = find_cases.by_number(unit, number)
    _check_past(unit, told.happened_on)
    if told.happened_on < case.referred_on:
        raise BadInput(
            "Case {case} was referred on {date}. A new arrest is one of that day or later.",
            field="on",
            case=case.number,
            date=case.referred_on,
        )
    _check_in_case(case, told.happened_on)
    source = _source(told.source)
    row = unit.add(
        CaseEvent(
            id=unit.new_id(), case_id=case.id, happened_on=told.happened_on, told_on=unit.today,
            source=source, level=clean_line(told.level, field="The level"),
            note=clean_text(told.note, field="The note", limit=1000),
        )
    )  # fmt: skip
    _add_status(unit, row, told.status, told.happened_on, source, 1)
    _touch(unit, row)
    return row.id


def add_event_status(unit: Unit, event_id: str, status: EventStatus, on: date, source: str) -> None:
    """Add what became of an event beside all that was known before; nothing is overwritten.

    Raises BadInput for a day before the event or ahead of today, or without a source; Refused for
    the status that it has, and for what became of it after the case was closed.
    """
    row = unit.get(CaseEvent, event_id, "event")
    _check_past(unit, on)
    _check_in_case(unit.get(Case, row.case_id, "case"), on)
    if on < row.happened_on:
        raise BadInput("This cannot be before the event itself, {date}.", field="on", date=row.happened_on)
    known = unit.find(CaseEventStatus, "sequence", event_id=row.id)
    if known[-1].status is status:
        raise Refused("The event stands at “{status}” already.", status=status)
    _add_status(unit, row, status, on, _source(source), known[-1].sequence + 1)
    _touch(unit, row)


def decide_event(unit: Unit, event_id: str, decision: EventDecision, why: str) -> None:
    """Decide what an event means for its case, with a reason. The case stays as it is.

    A step of the ladder or the closing follows by an act of its own. A decision can be made anew when
    more is known; the earlier one is kept in the note. Raises BadInput without a reason, and Refused
    for what happened after the case was closed.
    """
    row = unit.get(CaseEvent, event_id, "event")
    _check_in_case(unit.get(Case, row.case_id, "case"), row.happened_on)
    reason = clean_line(why, field="The reason")
    if not reason:
        raise BadInput("Please give the reason for the decision in a few words.", field="why")
    note = row.note
    if row.decided_on is not None:
        before = words.text(
            "Decided {date}: {decision}. {why}",
            date=row.decided_on, decision=EventDecision(row.decision), why=row.decided_why,
        )  # fmt: skip
        note = "\n".join(part for part in (row.note, before) if part)
    unit.change(row, decided_on=unit.today, decision=decision.value, decided_why=reason, note=note)
    _touch(unit, row)


def _add_status(
    unit: Unit, event: CaseEvent, status: EventStatus, on: date, source: str, sequence: int
) -> None:
    unit.add(
        CaseEventStatus(
            id=unit.new_id(), event_id=event.id, status=status, on=on, entered_on=unit.today,
            source=source, by=unit.actor, sequence=sequence,
        )
    )  # fmt: skip


def _check_past(unit: Unit, on: date) -> None:
    check_day(on, called="day", today=unit.today)
    if on > unit.today:
        raise BadInput("This day lies in the future. Please check it.", field="on")


def _check_in_case(case: Case, on: date) -> None:
    """Raise Refused for what happened after a case was closed: no case page knows of it.

    Only a look back tells of it, with its consent and its erasing (domain reference, section 6.3).
    """
    if case.stage in EXITS and case.exit_on is not None and on > case.exit_on:
        raise Refused(
            "Case {case} was closed on {date}, and what happened later has no place in it. "
            "Look on the page “Follow-up”.",
            case=case.number,
            date=case.exit_on,
        )


def _source(told: str) -> str:
    source = clean_line(told, field="The source")
    if not source:
        raise BadInput("Please say who told the court.", field="source")
    return source


def _touch(unit: Unit, event: CaseEvent) -> None:
    unit.touch("cases", "today", f"case:{unit.get(Case, event.case_id, 'case').number}")
