"""Signing in, closing a night and opening it again; what counts is the court's choice."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from tests.services.desk import DUTY, SERVICE, Desk
from youthcourt.domain.attendance import Standing
from youthcourt.domain.errors import BadInput
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import AttendanceCode, HearingResult
from youthcourt.domain.today import TodayKind
from youthcourt.services import attendance, duty_dates, juries, obligations, settings, sittings, today
from youthcourt.services.attendance import AttendanceLine, Night
from youthcourt.services.duty_ledger import duty_ledger
from youthcourt.services.today_lines import Goal

NINE, NOON = time(9), time(12)


@pytest.fixture
def owing(desk: Desk) -> str:
    """A case whose respondent owes three sittings and is in the pool; it is the day of the next sitting."""
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number, items=(SERVICE, DUTY))
    desk.permit(desk.youth(number))
    desk.clock.move(days=7)
    desk.schedule()
    return number


def _night(desk: Desk, on: date | None = None) -> Night:
    return desk.ask(attendance.night, on or desk.today)


def _line(desk: Desk, person_id: str, on: date | None = None) -> AttendanceLine:
    return next(line for line in _night(desk, on).lines if line.person_id == person_id)


def test_who_has_a_seat_signed_up_or_answered_is_expected_and_nobody_else(desk: Desk, owing: str) -> None:
    """Those on panels, alternates, who signed up for duty; of each somebody has to say what came of it."""
    assert _night(desk).lines == ()
    youth, free = desk.youth(owing), desk.juror("Vera")
    desk.do(duty_dates.sign_up, owing, desk.today)
    desk.do(juries.mark_attendance, desk.today, free, AttendanceCode.EXPECTED)
    lines = {line.person_id: line for line in _night(desk).lines}
    assert set(lines) == {youth, free}
    assert (lines[youth].owes, lines[free].owes) == (True, False)
    assert [line.name for line in _night(desk).lines] == ["Maria Lopez", "Vera Young"]
    other = desk.juror("Zoe", "Adams")
    desk.do(juries.mark_attendance, desk.today, other, AttendanceCode.EXPECTED)
    by_last_name = ["Zoe Adams", "Maria Lopez", "Vera Young"]
    assert [line.name for line in _night(desk).lines] == by_last_name, "as on the roster"
    pooled = {line.person_id: line.attendance for line in desk.ask(juries.pool, desk.today)}
    assert pooled[youth] is AttendanceCode.EXPECTED
    earlier = desk.ask(attendance.night, desk.today - timedelta(days=7))
    assert {line.seats for line in earlier.lines} == {(owing,)}


def test_jurors_of_a_hearing_that_was_taken_off_are_not_expected(desk: Desk) -> None:
    """Situation 11: the panel of a dropped hearing did not stay away; nobody asks what became of it."""
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    assert len(_night(desk).lines) == 6
    reason = "The judge is ill"
    desk.do(sittings.take_off, desk.hearing(number).hearing_id, reason, HearingResult.CONTINUED)
    assert _night(desk).lines == ()
    desk.do(attendance.close_night, desk.today)


def test_signing_in_is_a_draft_that_can_be_corrected(desk: Desk, owing: str) -> None:
    """Who was excused or did not come may come after all, and a date of duty follows."""
    youth = desk.youth(owing)
    desk.do(duty_dates.sign_up, owing, desk.today)
    desk.do(juries.mark_attendance, desk.today, youth, AttendanceCode.NO_SHOW)
    assert desk.ask(duty_ledger, owing).entries[0].state is DutyDateState.MISSED
    assert _line(desk, youth).follows.letter
    desk.do(attendance.sign_in, desk.today, [youth], NINE)
    desk.do(attendance.sign_in, desk.today, [youth], time(9, 20))
    line = _line(desk, youth)
    assert (line.standing, line.time_in, line.open) == (Standing.SIGNED_IN, time(9, 20), True)
    assert desk.ask(duty_ledger, owing).entries[0].state is DutyDateState.SIGNED_UP
    desk.do(juries.mark_attendance, desk.today, youth, AttendanceCode.NO_SHOW)
    assert _line(desk, youth).time_in is None
    desk.do(obligations.close_attendance, desk.today, desk.juror("Vera"), NINE, NOON)
    assert "already closed" in desk.refused(
        attendance.sign_in, desk.today, [_night(desk).lines[1].person_id], NINE
    )
    desk.clock.move(days=-1)
    assert "signed in from that day on" in desk.refused(
        attendance.sign_in, desk.today + timedelta(days=1), [youth], NINE
    )


def test_a_night_is_closed_when_nothing_is_left_to_say(desk: Desk, owing: str) -> None:
    """Incomplete people and people of whom nobody said anything keep it open, each with their number."""
    on, youth, free = desk.today, desk.youth(owing), desk.juror("Vera")
    desk.do(duty_dates.sign_up, owing, on)
    assert desk.refused(attendance.close_night, on).startswith("Of 1 it is not said whether they came.")
    desk.do(attendance.sign_in, on, [youth, free], NINE)
    assert desk.refused(attendance.close_night, on).startswith("Incomplete: 2 came and have no time")
    for person in (youth, free):
        desk.do(obligations.close_attendance, on, person, NINE, NOON)
    desk.do(attendance.close_night, on)
    night = _night(desk)
    assert (night.closed_on, bool(night.closed_by), night.count(Standing.CLOSED)) == (on, True, 2)
    assert "closed already" in desk.refused(attendance.close_night, on)
    desk.clock.move(days=-1)
    assert "from that day on" in desk.refused(attendance.close_night, on)


def test_a_closed_night_is_only_corrected(desk: Desk, owing: str) -> None:
    """After the closing each change is a correction with a reason, or the night is opened with one."""
    on, youth, late = desk.today, desk.youth(owing), desk.juror("Vera")
    desk.do(duty_dates.sign_up, owing, on)
    desk.do(juries.mark_attendance, on, youth, AttendanceCode.NO_SHOW)
    assert "not signed out" in desk.refused(obligations.reopen_attendance, on, youth, "She was there")
    desk.do(attendance.close_night, on)
    for refused in (
        desk.refused(juries.mark_attendance, on, late, AttendanceCode.SERVED),
        desk.refused(juries.mark_attendance, on, youth, AttendanceCode.LATE),
        desk.refused(attendance.sign_in, on, [late], NINE),
        desk.refused(obligations.close_attendance, on, late, NINE, NOON),
    ):
        assert refused.startswith("The attendance of Dec 5, 2026 is closed.")
    desk.do(obligations.reopen_attendance, on, youth, "She was in the other room")
    assert desk.ask(duty_ledger, owing).entries[0].state is DutyDateState.SIGNED_UP
    desk.do(obligations.close_attendance, on, youth, NINE, NOON)
    assert desk.ask(duty_ledger, owing).served == 1
    assert "is open, so" in desk.refused(attendance.reopen_night, on - timedelta(days=7), "Why")
    assert "the reason" in desk.refused(attendance.reopen_night, on, " ", kind=BadInput)
    desk.do(attendance.reopen_night, on, "Vera was forgotten")
    assert (_night(desk).closed_on, _night(desk).reopened_why) == (None, "Vera was forgotten")
    desk.do(obligations.close_attendance, on, late, NINE, NOON)
    desk.do(attendance.close_night, on)
    assert desk.ask(duty_ledger, owing).served == 1


def test_an_open_night_is_told_after_the_courts_days_until_it_is_closed(desk: Desk, owing: str) -> None:
    """Two days by default; a correction that is not finished is told as well. The line opens the tab."""
    on, youth = desk.today, desk.youth(owing)
    desk.do(attendance.sign_in, on, [youth], NINE)
    assert _told(desk) == [on - timedelta(days=7)]
    desk.clock.move(days=2)
    assert _told(desk) == [on - timedelta(days=7), on]
    line = next(line for line in desk.ask(today.today).lines if line.key == on)
    assert (line.goal, line.tab, line.what) == (
        Goal.SITTING, "attendance", "Close the attendance of Dec 5, 2026",
    )  # fmt: skip
    desk.do(settings.change_settings, unclosed_days=3)
    assert on not in _told(desk)
    desk.do(settings.change_settings, unclosed_days=2)
    desk.do(obligations.close_attendance, on, youth, NINE, NOON)
    desk.do(attendance.close_night, on)
    assert on not in _told(desk)
    desk.do(obligations.reopen_attendance, on, youth, "Left at eleven")
    assert _what(desk, on) == "Sign out 1 person of Dec 5, 2026: being corrected"


def test_a_closed_night_tells_how_many_are_being_corrected(desk: Desk, owing: str) -> None:
    """It is closed already: what is left is to sign those out whose attendance was opened again."""
    on, people = desk.today, [desk.youth(owing), desk.juror("Vera")]
    for person in people:
        desk.do(obligations.close_attendance, on, person, NINE, NOON)
    desk.do(attendance.close_night, on)
    for person in people:
        desk.do(obligations.reopen_attendance, on, person, "Left at eleven")
    desk.clock.move(days=2)
    assert _what(desk, on) == "Sign out 2 people of Dec 5, 2026: being corrected"


def _what(desk: Desk, on: date) -> str:
    return next(line.what for line in desk.ask(today.today).lines if line.key == on)


def _told(desk: Desk) -> list[object]:
    return [line.key for line in desk.ask(today.today).lines if line.kind is TodayKind.ATTENDANCE]


@pytest.mark.parametrize(
    ("code", "choice"),
    [
        (AttendanceCode.PRESENT_NOT_SEATED, "duty_not_seated"),
        (AttendanceCode.LATE, "duty_late"),
        (AttendanceCode.LEFT_EARLY, "duty_left_early"),
    ],
)
def test_what_counts_for_duty_is_the_courts_choice(
    desk: Desk, owing: str, code: AttendanceCode, choice: str
) -> None:
    """Where it does not count the duty stays owed; the time there is kept and earns all the same."""
    youth = desk.youth(owing)
    desk.do(settings.change_settings, **{choice: False})
    desk.do(juries.mark_attendance, desk.today, youth, code)
    served = desk.do(obligations.close_attendance, desk.today, youth, NINE, NOON)
    assert (served.duty_left, served.minutes, served.credit_hours) == (3, 180, 3)
    ledger = desk.ask(duty_ledger, owing)
    assert (ledger.served, ledger.remaining) == (0, 3)
    desk.do(settings.change_settings, **{choice: True})
    desk.do(obligations.reopen_attendance, desk.today, youth, "The judge lets it count")
    assert desk.do(obligations.close_attendance, desk.today, youth, NINE, NOON).duty_left == 2
