"""Situations 5, 6 and 25 of the domain reference, section 8: jury duty as an obligation."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.services.desk import DUTY, SERVICE, Desk, open_desk
from youthcourt.domain.attendance import Standing
from youthcourt.domain.conflicts import Bar
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import AttendanceCode
from youthcourt.services import attendance, duty_dates, hearings, juries, obligations, settings, sittings
from youthcourt.services.duty_ledger import DutyLedger, duty_ledger

IN, OUT, LUNCH = time(9, 5), time(12, 20), 30


@pytest.fixture
def desk(court: Path, clock: Clock) -> Iterator[Desk]:
    """A clerk at the desk of a real encrypted court, on a Saturday morning."""
    with open_desk(court, clock) as opened:
        yield opened


def _ledger(desk: Desk, number: str) -> DutyLedger:
    return desk.ask(duty_ledger, number)


def _possible(desk: Desk, number: str, on: date) -> str:
    """Return why a day is not possible for the duty of a case; empty when it is."""
    return next(each.why for each in _ledger(desk, number).dates if each.on == on)


def test_situation_5_duty_falls_on_the_sitting_where_the_co_respondent_is_heard(desk: Desk) -> None:
    """May attend, is blocked from that panel, waits outside; alone it is another date; duty not lost."""
    first = desk.ready("Adam", "Ashby")
    second = desk.ready("Beatrix", "Birchwood", with_case=first)
    third = desk.ready("Cleo", "Cooper")
    desk.jurors(14)
    desk.schedule(first)
    desk.draw()
    desk.heard_and_approved(first, items=(SERVICE, DUTY))
    adam = desk.youth(first)
    desk.permit(adam)

    # Only the co-respondent is heard: another date is offered, and the duty is owed as before.
    desk.do(sittings.add_sitting, desk.today + timedelta(days=7), rooms=("A",))
    desk.do(sittings.schedule, [second], desk.today + timedelta(days=7))
    alone, other = desk.today + timedelta(days=7), desk.today + timedelta(days=14)
    desk.do(sittings.add_sitting, other, rooms=("A",))
    assert _possible(desk, first, alone) == (
        "they have a case in the same incident, and no other case is heard"
    )
    sentence = desk.refused(duty_dates.sign_up, first, alone)
    assert "Offer another date; no duty is lost." in sentence
    assert _possible(desk, first, other) == ""
    assert _ledger(desk, first).remaining == 3

    # With another case on the docket he may come, and the staff knows where he has to wait.
    desk.do(sittings.schedule, [third], alone)
    day = next(each for each in _ledger(desk, first).dates if each.on == alone)
    assert day.why == ""
    assert day.note == f"waits outside while {second} is heard"
    assert desk.do(duty_dates.sign_up, first, alone) is DutyDateState.SIGNED_UP
    desk.clock.move(days=7)
    drawn = {panel.case: panel for panel in desk.draw().hearings}
    assert (adam, Bar.CO_RESPONDENT) in drawn[second].excluded
    assert adam not in (*drawn[second].panel, *drawn[second].alternates)
    assert adam in drawn[third].panel
    desk.do(obligations.close_attendance, alone, adam, IN, OUT, LUNCH)
    assert (_ledger(desk, first).served, _ledger(desk, first).remaining) == (1, 2)


def test_situation_6_duty_before_the_own_hearing_or_before_the_result_is_approved(desk: Desk) -> None:
    """Blocked with the reason; the earliest day is the day after the hearing, and not before approval."""
    number = desk.ready("Maria", "Lopez")
    desk.jurors(8)
    assert "which is not set yet" in desk.refused(duty_dates.sign_up, number, _sitting(desk, 0))
    desk.do(sittings.schedule, [number], desk.today)
    desk.draw()
    soon, later = _sitting(desk, 3), _sitting(desk, 10)
    for day in (soon, later):
        assert desk.refused(duty_dates.sign_up, number, day) == (
            "Maria Lopez cannot serve on a jury before their own case is heard and the result approved. "
            "The first day can be Nov 29, 2026, the day after their own hearing."
        )
    hearing = desk.hear(number, items=(SERVICE, DUTY))
    assert "not approved by the judge yet" in desk.refused(duty_dates.sign_up, number, soon)
    desk.clock.move(days=5)
    desk.do(hearings.approve, hearing, desk.judge(), desk.today)
    desk.clock.move(days=-3)
    assert _possible(desk, number, soon) == "duty begins on Dec 3, 2026"
    assert "duty begins on Dec 3, 2026" in desk.refused(duty_dates.sign_up, number, soon)
    assert desk.do(duty_dates.sign_up, number, later) is DutyDateState.SIGNED_UP


def _sitting(desk: Desk, days: int) -> date:
    day = desk.today + timedelta(days=days)
    desk.do(sittings.add_sitting, day, rooms=("A", "B"))
    return day


def test_situation_6_no_duty_was_decided(desk: Desk) -> None:
    number = desk.ready("Maria", "Lopez")
    desk.jurors(8)
    desk.do(settings.change_settings, jury_duty="offered")
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number, items=(SERVICE,))
    assert desk.refused(duty_dates.sign_up, number, desk.today) == (
        f"No jury duty was decided in case {number}."
    )


@pytest.mark.parametrize(("mandated", "credit"), [(True, Decimal("2.75")), (False, Decimal(0))])
def test_situation_25_sign_in_sign_out_lunch_and_three_cases(
    desk: Desk, mandated: bool, credit: Decimal
) -> None:
    """One duty, not three; 2.75 hours; a forgotten sign-out is incomplete, left out, never assumed."""
    number = desk.ready("Maria", "Lopez")
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number, items=(SERVICE, DUTY))
    youth = desk.youth(number)
    desk.permit(youth)
    desk.do(settings.change_settings, credit_mandated_duty=mandated)
    desk.clock.move(days=7)
    three = [desk.ready(f"Youth{place}", "Three") for place in range(3)]
    on = desk.schedule(*three, rooms=("A",))
    desk.do(duty_dates.sign_up, number, on)
    desk.draw()
    assert all(youth in desk.drawn(case).panel for case in three)
    assert [row["signed_up"] for row in desk.rows("draw") if row["signed_up"] != "[]"] == [f'["{youth}"]']

    # Nobody signs her out: the next day she is incomplete, nothing counts, the night stays open.
    desk.do(attendance.sign_in, on, [youth], IN)
    desk.clock.move(days=1)
    line = _line(desk, on, youth)
    assert (line.standing, line.time_in, line.time_out) == (Standing.INCOMPLETE, IN, None)
    assert (_ledger(desk, number).served, _ledger(desk, number).entries[0].incomplete) == (0, True)
    assert desk.refused(attendance.close_night, on).startswith("Incomplete: 1 came and have no time")
    assert desk.rows("juryservice") == []

    # Mended, it counts once, by the time she was there.
    served = desk.do(obligations.close_attendance, on, youth, IN, OUT, LUNCH)
    assert (served.minutes, served.credit_hours, served.duty_left) == (165, credit, 2)
    for seat in desk.ask(attendance.night, on).open:
        desk.do(juries.mark_attendance, on, seat.person_id, AttendanceCode.EXCUSED)
    desk.do(attendance.close_night, on)

    # After that a correction is an adjustment of the ledger; nothing is deleted.
    assert "already closed" in desk.refused(obligations.close_attendance, on, youth, IN, time(11, 5))
    desk.do(obligations.reopen_attendance, on, youth, "Left at 11:05")
    assert desk.do(obligations.close_attendance, on, youth, IN, time(11, 5)).duty_left == 2
    assert (_ledger(desk, number).served, len(desk.rows("juryservice"))) == (1, 1)
    assert len(desk.rows("creditentry")) == (3 if mandated else 0)


def _line(desk: Desk, on: date, person_id: str) -> attendance.AttendanceLine:
    night = desk.ask(attendance.night, on)
    return next(line for line in night.lines if line.person_id == person_id)
