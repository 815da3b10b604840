"""Times of day as people type them, and as the program writes them."""

from __future__ import annotations

from datetime import time

import pytest

from youthcourt import words
from youthcourt.domain.clock import read_clock


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("9:30 AM", time(9, 30)),
        ("9:30 am", time(9, 30)),
        ("9:30am", time(9, 30)),
        ("9:30 a.m.", time(9, 30)),
        ("1:30 pm", time(13, 30)),
        ("1:30 p.\u00a0m.", time(13, 30)),
        ("1 p", time(13)),
        ("13:30 pm", time(13, 30)),
        ("12:00 am", time(0)),
        ("12:15 pm", time(12, 15)),
        ("9.30", time(9, 30)),
        ("930", time(9, 30)),
        ("0930", time(9, 30)),
        ("1330", time(13, 30)),
        ("9", time(9)),
        ("9h30", time(9, 30)),
        (" 09:00 ", time(9)),
        ("0:05", time(0, 5)),
        ("25:00", None),
        ("93", None),
        ("9:60", None),
        ("13:30 am", None),
        ("9:3", None),
        ("nine", None),
        ("", None),
    ],
)
def test_a_time_of_day_is_read_as_people_type_it(typed: str, read: time | None) -> None:
    """Rule: with a colon, a point or nothing, with or without am and pm; what is no time is none."""
    assert read_clock(typed) == read


@pytest.mark.parametrize("locale", ["en_US", "es_US"])
def test_what_the_program_writes_is_read_again(locale: str) -> None:
    """Rule: a time can be typed as the window itself writes it."""
    with words.speaking(locale):
        for hour in range(24):
            assert read_clock(words.clock(time(hour, 45))) == time(hour, 45)
