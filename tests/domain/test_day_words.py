"""A day is looked up by its weekday and month in the languages of the program."""

from __future__ import annotations

from datetime import date

from youthcourt.domain.day_words import words_of_day


def test_a_day_is_named_in_english_and_spanish() -> None:
    assert words_of_day(date(2026, 12, 1)) == "Tuesday martes December diciembre 1 2026"
    assert words_of_day(date(2027, 1, 3)) == "Sunday domingo January enero 3 2027"
