"""Ages and due dates in whole calendar days; the numbers of situations 9 and 10 and of leap years."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.deadlines import age_on, birthday, born_by, check_sitting_day, due_on, years_before
from youthcourt.domain.errors import BadInput

DAYS = st.dates(date(1930, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2009, 11, 29), date(2026, 11, 28), 16),
        (date(2009, 11, 28), date(2026, 11, 28), 17),
        (date(2009, 11, 27), date(2026, 11, 28), 17),
        (date(2026, 11, 28), date(2026, 11, 28), 0),
        (date(2026, 11, 29), date(2026, 11, 28), -1),
    ],
)
def test_a_year_older_on_the_birthday_and_not_the_day_before(born: date, day: date, age: int) -> None:
    assert age_on(born, day) == age


def test_someone_born_on_29_february_is_18_on_1_march_of_a_common_year() -> None:
    born = date(2008, 2, 29)
    assert birthday(born, 18) == date(2026, 3, 1)
    assert age_on(born, date(2026, 2, 28)) == 17
    assert age_on(born, date(2026, 3, 1)) == 18
    assert birthday(born, 20) == date(2028, 2, 29)


@given(DAYS, st.integers(0, 40))
def test_who_is_born_by_a_day_is_of_that_age_and_who_is_born_later_is_not(day: date, years: int) -> None:
    """On 29 February and 1 March as well."""
    last = born_by(day, years)
    assert age_on(last, day) == years
    assert age_on(last + timedelta(days=1), day) == years - 1


@given(DAYS, st.integers(0, 40))
def test_a_birthday_is_the_first_day_of_its_age(born: date, years: int) -> None:
    day = birthday(born, years)
    assert age_on(born, day) == years
    assert age_on(born, day - timedelta(days=1)) == years - 1


def test_situation_9_the_end_of_the_deferral_comes_before_90_days_from_the_hearing() -> None:
    hearing, deferral = date(2025, 5, 5), date(2025, 1, 10)
    assert due_on([(hearing, 90)]) == date(2025, 8, 3)
    assert due_on([(hearing, 90), (deferral, 180)]) == date(2025, 7, 9)


def test_situation_10_the_day_of_the_hearing_is_day_0() -> None:
    hearing = date(2025, 3, 1)
    assert due_on([(hearing, 90)]) == date(2025, 5, 30)
    assert due_on([(hearing, 120)]) == date(2025, 6, 29)


@given(st.lists(st.tuples(DAYS, st.integers(0, 400)), min_size=1, max_size=5))
def test_the_earliest_anchor_wins_in_any_order(anchors: list[tuple[date, int]]) -> None:
    due = due_on(anchors)
    assert due == due_on(reversed(anchors))
    assert due in [start + timedelta(days=days) for start, days in anchors]
    assert all(due <= start + timedelta(days=days) for start, days in anchors)


def test_no_anchor_is_a_bug_and_no_date() -> None:
    with pytest.raises(ValueError, match="empty"):
        due_on([])


def test_years_back_from_a_leap_day_reach_1_march() -> None:
    assert years_before(date(2024, 2, 29), 1) == date(2023, 3, 1)
    assert years_before(date(2024, 2, 29), 4) == date(2020, 2, 29)
    assert years_before(date(2026, 11, 28), 2) == date(2024, 11, 28)


@pytest.mark.parametrize("day", [date(2024, 11, 28), date(2026, 11, 28), date(2028, 11, 28)])
def test_a_sitting_lies_within_two_years(day: date) -> None:
    check_sitting_day(day, today=date(2026, 11, 28))


@pytest.mark.parametrize("day", [date(2052, 1, 6), date(2024, 11, 27), date(2028, 11, 29)])
def test_a_sitting_further_away_is_asked_about(day: date) -> None:
    with pytest.raises(BadInput, match="more than 2 years away"):
        check_sitting_day(day, today=date(2026, 11, 28))
