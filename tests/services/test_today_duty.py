"""Who did not come to jury duty stands on the page of the day until another day is set, in one line."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from tests.services.desk import Desk
from tests.services.duty_desk import add, owing, places
from youthcourt.domain.parts import AttendanceCode
from youthcourt.domain.stages import Stage
from youthcourt.domain.today import TodayKind, TodayPart
from youthcourt.services import attendance, duty_dates, juries, obligations, put_off, stages
from youthcourt.services.today import today
from youthcourt.services.today_lines import Goal, TodayLine
from youthcourt.store.tables import DutyDate
from youthcourt.store.unit import Unit

NINE, NOON = time(9), time(12)
SET_ANOTHER = "Jury duty: did not come on Dec 5, 2026, set another day"


def _lines(desk: Desk) -> list[TodayLine]:
    return [line for line in desk.ask(today, desk.today).lines if line.kind is TodayKind.DUTY]


def _told(desk: Desk) -> list[str]:
    return [line.what for line in _lines(desk)]


def _date_of(unit: Unit) -> str:
    (row,) = unit.find(DutyDate)
    return row.id


@pytest.fixture
def number(desk: Desk) -> str:
    """Somebody who owes three sittings."""
    return owing(desk, duty=3)


@pytest.fixture
def days(desk: Desk, number: str) -> list[date]:
    """Four sittings a week apart; they did not come to the first, for which they had signed up."""
    found = add(desk, 1, 2, 3, 4)
    desk.do(duty_dates.sign_up, number, found[0])
    desk.clock.move(days=7)
    assert _lines(desk) == []
    desk.do(juries.mark_attendance, found[0], desk.youth(number), AttendanceCode.NO_SHOW)
    return found


def test_who_did_not_come_is_told_until_another_day_is_set(desk: Desk, number: str, days: list[date]) -> None:
    """It opens the person; a day given back brings it back."""
    (line,) = _lines(desk)
    assert (line.what, line.when, line.part) == (SET_ANOTHER, "today", TodayPart.DUE)
    assert (line.goal, line.key, line.number) == (Goal.PERSON, desk.youth(number), number)
    assert (line.record, line.late, line.who) == (desk.ask(_date_of), True, "Maria Lopez")
    desk.do(duty_dates.sign_up, number, days[2])
    assert _told(desk) == []
    desk.do(duty_dates.sign_off, number, days[2])
    desk.clock.move(days=2)
    assert [(line.what, line.when) for line in _lines(desk)] == [(SET_ANOTHER, "2 days ago")]


def test_a_day_that_was_set_before_makes_up_for_nothing(desk: Desk, number: str) -> None:
    """Two days were set: after missing the first one has no day; after both, one more is not enough."""
    days = add(desk, 1, 2, 3, 4)
    for day in days[:2]:
        desk.do(duty_dates.sign_up, number, day)
    desk.clock.move(days=7)
    desk.do(juries.mark_attendance, days[0], desk.youth(number), AttendanceCode.NO_SHOW)
    assert _told(desk) == [SET_ANOTHER]
    desk.clock.move(days=7)
    desk.do(juries.mark_attendance, days[1], desk.youth(number), AttendanceCode.NO_SHOW)
    desk.do(duty_dates.sign_up, number, days[2])
    assert _told(desk) == ["Jury duty: did not come on Dec 12, 2026, set another day"]
    desk.do(duty_dates.sign_up, number, days[3])
    assert _told(desk) == []


def test_who_waits_for_a_later_place_has_done_what_there_was_to_do(
    desk: Desk, number: str, days: list[date]
) -> None:
    """Once that sitting is over without a place, another day is to be set again."""
    desk.do(places, days[1], 0)
    desk.do(duty_dates.sign_up, number, days[1])
    assert _told(desk) == []
    desk.clock.move(days=8)
    assert _told(desk) == [SET_ANOTHER]


def test_a_sitting_served_later_makes_up_for_it(desk: Desk, number: str, days: list[date]) -> None:
    """Until its night is closed nobody knows; a night closed without them makes up for nothing."""
    youth = desk.youth(number)
    desk.do(duty_dates.sign_up, number, days[1])
    desk.clock.move(days=8)
    assert _told(desk) == [], "they may have come: that night is not closed"
    desk.do(obligations.close_attendance, days[1], youth, NINE, NOON)
    assert _told(desk) == []
    desk.do(obligations.reopen_attendance, days[1], youth, "Somebody else came")
    desk.do(juries.mark_attendance, days[1], youth, AttendanceCode.SENT_HOME)
    desk.do(attendance.close_night, days[1])
    assert _told(desk) == [SET_ANOTHER]


def test_one_served_without_a_date_makes_up_for_it_too(desk: Desk, number: str, days: list[date]) -> None:
    desk.clock.move(days=7)
    desk.do(obligations.close_attendance, days[1], desk.youth(number), NINE, NOON)
    assert _told(desk) == []


def test_one_sitting_makes_up_for_one(desk: Desk, number: str, days: list[date]) -> None:
    """As in the ledger: the one before it is made up for first, and the last that is left is told."""
    youth = desk.youth(number)
    desk.do(duty_dates.sign_up, number, days[1])
    desk.clock.move(days=7)
    desk.do(juries.mark_attendance, days[1], youth, AttendanceCode.NO_SHOW)
    desk.clock.move(days=7)
    desk.do(obligations.close_attendance, days[2], youth, NINE, NOON)
    assert _told(desk) == ["Jury duty: did not come on Dec 12, 2026, set another day"]


def test_who_was_excused_did_not_stay_away(desk: Desk, number: str, days: list[date]) -> None:
    desk.do(duty_dates.excuse, number, days[0], "Ill, with a note")
    assert _told(desk) == []


def test_with_nothing_left_to_serve_and_in_a_case_that_ended_nothing_is_told(
    desk: Desk, days: list[date], number: str
) -> None:
    other = owing_one(desk, days)
    assert sorted(line.number for line in _lines(desk)) == [number, other]
    desk.do(stages.close_case, number, Stage.RETURNED_NONCOMPLIANCE, "Nothing was done")
    assert [line.number for line in _lines(desk)] == [other]
    desk.do(juries.mark_attendance, days[0], desk.youth(other), AttendanceCode.EXPECTED)
    desk.do(obligations.close_attendance, days[0], desk.youth(other), NINE, NOON)
    assert _lines(desk) == []


def owing_one(desk: Desk, days: list[date]) -> str:
    """Return the case of a second one, heard the day after the first, who did not come either."""
    desk.clock.move(days=-6)
    other = owing(desk, "Ana", duty=1, with_jurors=False)
    desk.do(duty_dates.sign_up, other, days[0])
    desk.clock.move(days=6)
    desk.do(juries.mark_attendance, days[0], desk.youth(other), AttendanceCode.NO_SHOW)
    return other


def test_a_duty_that_is_due_soon_as_well_stands_in_one_line(
    desk: Desk, number: str, days: list[date]
) -> None:
    """Both are told in it. Neither what was put off before hides it: it is another matter now."""
    line = _lines(desk)[0]
    desk.do(put_off.put_off, line.kind, line.record, desk.today + timedelta(days=200), "They are away")
    assert _lines(desk) == []
    desk.clock.move(days=70)
    (line,) = _lines(desk)
    assert (line.what, line.when, line.late) == (
        "Jury duty: 3 sittings left to serve; did not come on Dec 5, 2026", "in 13 days", False,
    )  # fmt: skip
    assert (line.goal, line.key) == (Goal.PERSON, desk.youth(number))
    (later,) = add(desk, 1)
    desk.do(duty_dates.sign_up, number, later)
    assert [(line.what, line.when) for line in _lines(desk)] == [
        ("Jury duty: 3 sittings left to serve", "in 13 days")
    ]
