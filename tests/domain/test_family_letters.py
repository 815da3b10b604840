"""By when a letter is to be answered, and when to be there for a hearing."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.family_letters import arrival, reply_by

_DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


@given(_DAYS, st.integers(1, 90), st.none() | _DAYS)
def test_a_letter_is_answered_after_today_and_never_past_a_day_that_is_ahead(
    today: date, days: int, limit: date | None
) -> None:
    by = reply_by(today, days, limit)
    assert today < by <= today + timedelta(days=days)
    assert limit is None or limit <= today or by <= limit


@given(st.times(), st.integers(0, 180))
def test_one_is_there_on_the_day_itself_and_never_more_than_so_many_minutes_before(
    starts_at: time, minutes: int
) -> None:
    there = arrival(starts_at, minutes)
    day = date(2026, 12, 5)
    early = datetime.combine(day, starts_at) - datetime.combine(day, there)
    assert timedelta(0) <= early <= timedelta(minutes=minutes)
    assert there == time(0) or early == timedelta(minutes=minutes)


def test_a_hearing_just_after_midnight_is_not_come_to_the_evening_before() -> None:
    assert arrival(time(0, 10), 30) == time(0)
    assert arrival(time(9, 0), 30) == time(8, 30)
