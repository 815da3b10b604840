"""Time credits: minutes at the sign-in sheet become quarter hours, never money."""

from __future__ import annotations

from datetime import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.credits import balance, credited_hours, minutes_present
from youthcourt.domain.errors import BadInput


def test_situation_25_in_at_9_05_out_at_12_20_with_lunch_earns_2_75_hours() -> None:
    minutes = minutes_present(time(9, 5), time(12, 20), 30)
    assert minutes == 165
    assert credited_hours(minutes) == Decimal("2.75")


@pytest.mark.parametrize(
    ("came", "left", "pause"),
    [
        (time(12, 0), time(9, 0), 0),
        (time(9, 0), time(9, 0), 0),
        (time(9, 0), time(9, 30), 30),
        (time(9, 0), time(9, 30), 45),
        (time(9, 0), time(12, 0), -5),
    ],
)
def test_a_stay_that_runs_backwards_or_is_all_break_is_refused(came: time, left: time, pause: int) -> None:
    with pytest.raises(BadInput, match="after the time of coming"):
        minutes_present(came, left, pause)


@pytest.mark.parametrize(
    ("minutes", "hours"),
    [(1, "0"), (7, "0"), (8, "0.25"), (22, "0.25"), (23, "0.5"), (52, "0.75"), (53, "1"), (60, "1")],
)
def test_minutes_round_to_the_nearest_quarter(minutes: int, hours: str) -> None:
    assert credited_hours(minutes) == Decimal(hours)


@given(st.integers(0, 24 * 60))
def test_a_credit_is_whole_quarters_and_at_most_half_a_quarter_off(minutes: int) -> None:
    hours = credited_hours(minutes)
    assert hours % Decimal("0.25") == 0
    assert abs(hours * 60 - minutes) <= Decimal("7.5")


def test_a_balance_is_the_sum_of_the_ledger_and_nothing_for_an_empty_one() -> None:
    assert balance([]) == 0
    assert balance([Decimal("2.75"), Decimal("1"), Decimal("-2.75")]) == Decimal("1")
