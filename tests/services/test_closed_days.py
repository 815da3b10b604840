"""Holidays and weekends are warned of, and never hinder."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services.desk import Desk
from youthcourt.services import settings
from youthcourt.services.closed_days import day_note, holiday
from youthcourt.services.sittings import add_sitting


@pytest.mark.parametrize(
    ("day", "country", "region", "name"),
    [
        (date(2026, 11, 26), "us", "", "Thanksgiving Day"),
        (date(2026, 11, 30), "gb", "SCT", "Saint Andrew's Day"),
        (date(2026, 11, 30), "gb", "", ""),
        (date(2026, 11, 30), "gb", "nowhere", ""),
        (date(2026, 11, 27), "us", "NY", ""),
        (date(2026, 12, 25), "atlantis", "", ""),
    ],
)
def test_a_holiday_is_known_by_country_and_state_or_nation(
    day: date, country: str, region: str, name: str
) -> None:
    assert holiday(day, country, region) == name


def test_a_holiday_of_the_court_is_warned_of(desk: Desk) -> None:
    assert desk.ask(day_note, date(2026, 12, 25)) == "This is a holiday: Christmas Day."
    desk.do(settings.change_settings, country="gb")
    assert desk.ask(day_note, date(2026, 12, 28)) == "This is a holiday: Boxing Day (observed)."


def test_a_weekend_is_warned_of_until_the_court_sits_on_such_a_day(desk: Desk) -> None:
    """Many youth courts hold their sittings on Saturdays."""
    saturday, sunday, monday = date(2026, 12, 5), date(2026, 12, 6), date(2026, 12, 7)
    assert desk.ask(day_note, saturday) == desk.ask(day_note, sunday) == "This is a weekend."
    assert desk.ask(day_note, monday) == ""
    desk.do(add_sitting, saturday, rooms=("A",))
    assert desk.ask(day_note, date(2026, 12, 12)) == ""
    assert desk.ask(day_note, sunday) == "This is a weekend."
