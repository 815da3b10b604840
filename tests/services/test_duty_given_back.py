"""Giving a date of jury duty back: possible until somebody has come, as excusing is."""

from __future__ import annotations

from datetime import time, timedelta

from tests.services.desk import Desk
from youthcourt.services import attendance, duty_dates, obligations, sittings

NINE, NOON = time(9), time(12)


def test_no_date_is_given_back_once_they_have_come_or_served(desk: Desk) -> None:
    """A sitting that was served would lose its date: the attendance is corrected instead, as for excusing."""
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number)
    youth = desk.youth(number)
    desk.permit(youth)
    day = desk.today + timedelta(days=7)
    desk.do(sittings.add_sitting, day, rooms=("A",))
    desk.do(duty_dates.sign_up, number, day)
    desk.clock.move(days=7)
    desk.do(attendance.sign_in, day, [youth], NINE)
    assert "has come to the sitting" in desk.refused(duty_dates.sign_off, number, day)
    desk.do(obligations.close_attendance, day, youth, NINE, NOON)
    for act, more in ((duty_dates.sign_off, ()), (duty_dates.excuse, ("Ill",))):
        assert "is already closed" in desk.refused(act, number, day, *more)
