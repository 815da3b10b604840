"""A wrong attendance put right in one act: only what the ledger lacks in the end stands in its way."""

from __future__ import annotations

from datetime import time
from decimal import Decimal

import pytest

from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import AttendanceCode
from youthcourt.services import attendance, corrections, juries, obligations, rewards, settings, time_credits
from youthcourt.services.corrections import RightAttendance
from youthcourt.services.rewards import RewardLine

IN, OUT = time(9), time(12)


def right(
    code: AttendanceCode = AttendanceCode.SERVED, out: time = OUT, why: str = "Slip"
) -> RightAttendance:
    return RightAttendance(code, why, IN, out)


@pytest.fixture
def juror(desk: Desk) -> str:
    """A volunteer who was signed out of today's sitting with three hours."""
    desk.schedule()
    person = desk.juror("Vera")
    desk.do(obligations.close_attendance, desk.today, person, IN, OUT)
    return person


def _spend(desk: Desk, juror: str, hours: str) -> None:
    reward = desk.do(rewards.save_reward, RewardLine("", "Lesson", Decimal(hours)))
    desk.do(time_credits.spend_credits, f"person:{juror}", reward)


def _hours(desk: Desk) -> list[int]:
    return sorted(row["hours"] for row in desk.rows("creditentry"))


def test_a_sign_out_is_corrected_though_its_credits_are_spent(desk: Desk, juror: str) -> None:
    """Reversed and earned anew in one act: the net is what must be there, and nothing is deleted."""
    _spend(desk, juror, "2")
    told = desk.refused(corrections.correct_attendance, desk.today, juror, right(out=time(10)))
    assert told.startswith("These 2 hours of time credit are spent in part: 1 are left.")
    served = desk.do(corrections.correct_attendance, desk.today, juror, right(out=time(11)))
    assert served is not None
    assert (served.minutes, served.credit_hours) == (120, 2)
    assert _hours(desk) == [-300, -200, 200, 300]
    (again,) = [row for row in desk.rows("attendance") if row["person_id"] == juror]
    assert (again["closed"], again["reopened_why"], again["code"]) == (1, "Slip", "served")
    desk.do(corrections.correct_attendance, desk.today, juror, right(AttendanceCode.LATE, time(11, 30)))
    assert sum(_hours(desk)) == 50
    desk.do(settings.change_settings, credit_below_zero=True)
    desk.do(corrections.correct_attendance, desk.today, juror, right(out=time(10)))
    assert sum(_hours(desk)) == -100


def test_somebody_is_corrected_to_absent_and_back_also_in_a_closed_night(desk: Desk, juror: str) -> None:
    desk.do(attendance.close_night, desk.today)
    absent = right(AttendanceCode.NO_SHOW)
    assert desk.do(corrections.correct_attendance, desk.today, juror, absent) is None
    assert sum(_hours(desk)) == 0
    desk.do(corrections.correct_attendance, desk.today, juror, right(AttendanceCode.LEFT_EARLY, time(10)))
    (line,) = desk.ask(attendance.night, desk.today).lines
    assert (line.code, line.time_out, sum(_hours(desk))) == (AttendanceCode.LEFT_EARLY, time(10), 100)


def test_a_correction_needs_something_to_correct_and_a_reason(desk: Desk, juror: str) -> None:
    wrong = (corrections.correct_attendance, desk.today, juror)
    desk.refused(*wrong, right(why=" "), kind=BadInput)
    desk.refused(*wrong, right(out=IN), kind=BadInput)
    other = desk.juror("Ben")
    desk.do(juries.mark_attendance, desk.today, other, AttendanceCode.NO_SHOW)
    assert "nothing to correct" in desk.refused(corrections.correct_attendance, desk.today, other, right())
