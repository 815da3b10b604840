"""The page of the day: how far ahead it looks, and how long a line can be put off."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from youthcourt.domain.errors import BadInput
from youthcourt.domain.today import (
    AHEAD_DAYS,
    PART_OF,
    TodayKind,
    TodayPart,
    check_put_off,
    shown_soon,
)

TODAY = date(2026, 11, 28)


def test_every_kind_of_line_has_its_part_and_every_part_its_kinds() -> None:
    assert set(PART_OF) == set(TodayKind)
    assert set(PART_OF.values()) == set(TodayPart)


def test_what_is_late_stays_and_what_is_far_ahead_waits() -> None:
    assert shown_soon(TODAY - timedelta(days=400), TODAY)
    assert shown_soon(TODAY + timedelta(days=AHEAD_DAYS), TODAY)
    assert not shown_soon(TODAY + timedelta(days=AHEAD_DAYS + 1), TODAY)


@pytest.mark.parametrize(
    ("until", "why", "field"),
    [
        (TODAY + timedelta(days=1), "", "why"),
        (TODAY, "ill", "until"),
        (TODAY + timedelta(days=367), "ill", "until"),
    ],
)
def test_putting_off_needs_a_reason_and_a_day_ahead_within_a_year(until: date, why: str, field: str) -> None:
    with pytest.raises(BadInput) as caught:
        check_put_off(until, why, TODAY)
    assert caught.value.field == field
    check_put_off(TODAY + timedelta(days=366), "ill", TODAY)
