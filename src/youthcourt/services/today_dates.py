"""Lines of the page of the day that come from the calendar: sittings, appointments, papers to collect."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from youthcourt import words
from youthcourt.domain.appointments import AppointmentState
from youthcourt.domain.today import TodayKind, shown_soon
from youthcourt.services.person_lines import full_name
from youthcourt.services.today_lines import Goal, TodayLine, ago_words, when_words
from youthcourt.services.today_reads import Desk


def lines(desk: Desk) -> Iterator[TodayLine]:
    """Return the sittings of today and next, appointments, papers to collect, nights to close."""
    for sitting in desk.sittings:
        yield _sitting(desk, sitting)
    for row in desk.appointments:
        if row.state is AppointmentState.NO_SHOW:
            yield _missed(desk, row)
        elif shown_soon(row.held_on, desk.day):
            yield _appointment(desk, row)
    for sitting in desk.uncollected:
        what = words.text("Collect the papers of {date}", date=sitting.held_on)
        yield TodayLine(
            TodayKind.PAPERS, sitting.id, what, "", "", sitting.held_on,
            ago_words(sitting.held_on, desk.day), False, Goal.SITTING, sitting.held_on,
            "attendance",
        )  # fmt: skip
    for sitting in desk.unclosed:
        yield _unclosed(desk, sitting)
    for row in desk.places_free:
        what = words.text("A seat is free on {date}: first on the waiting list", date=row.held_on)
        who = full_name(row.given, row.family, row.suffix)
        yield TodayLine(
            TodayKind.DUTY, row.id, what, who, "", row.held_on, when_words(row.held_on, desk.day),
            False, Goal.PERSON, row.person_id,
        )  # fmt: skip


def _unclosed(desk: Desk, row: Any) -> TodayLine:
    """Return a sitting whose attendance is a draft still: until it is closed nothing of it is sure.

    A night that is closed stays so while somebody's attendance is corrected; only they are left.
    """
    what = words.text("Close the attendance of {date}", date=row.held_on)
    if row.closed_on is not None:
        told = "Sign out 1 person of {date}: being corrected"
        if row.correcting > 1:
            told = "Sign out {count} people of {date}: being corrected"
        what = words.text(told, count=row.correcting, date=row.held_on)
    return TodayLine(
        TodayKind.ATTENDANCE, row.id, what, "", "", row.held_on, ago_words(row.held_on, desk.day),
        True, Goal.SITTING, row.held_on, "attendance",
    )  # fmt: skip


def _sitting(desk: Desk, row: Any) -> TodayLine:
    told = _hearings(row.hearings)
    start = words.clock(row.starts_at)
    what = words.text("{time}, {hearings}", time=start, hearings=told)
    return TodayLine(
        TodayKind.SITTING, row.held_on.isoformat(), what, row.place, "", row.held_on,
        when_words(row.held_on, desk.day), False, Goal.READINESS, row.held_on, at=row.starts_at,
    )  # fmt: skip


def _hearings(count: int) -> str:
    if not count:
        return words.text("no hearing yet")
    return words.text("1 hearing") if count == 1 else words.text("{count} hearings", count=count)


def _appointment(desk: Desk, row: Any) -> TodayLine:
    """Return a booked appointment: to come, or past and still to be noted as kept or missed."""
    past = row.held_on < desk.day
    told = "{kind}: kept or missed?" if past else "{kind} at {time}"
    what = words.text(told, kind=row.kind, time=row.starts_at)
    return _booked(TodayKind.APPOINTMENT, row, what, when_words(row.held_on, desk.day), past)


def _missed(desk: Desk, row: Any) -> TodayLine:
    what = words.text("{kind} missed: rebook", kind=row.kind)
    return _booked(TodayKind.MISSED, row, what, ago_words(row.held_on, desk.day), True)


def _booked(kind: TodayKind, row: Any, what: str, when: str, late: bool) -> TodayLine:
    return TodayLine(
        kind, row.id, what, full_name(row.given, row.family, row.suffix), row.number or "", row.held_on,
        when, late, Goal.APPOINTMENTS, row.held_on, row.id, row.starts_at,
    )  # fmt: skip
