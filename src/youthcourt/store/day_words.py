"""A day as people name it when they look for it: month and weekday, in every language of the program."""

from __future__ import annotations

from datetime import date

from babel import Locale

LANGUAGES = ("en_US", "es_US")


def words_of_day(day: date) -> str:
    """Return *Tuesday December 1 2026* and the like, for the index and not for reading."""
    told: list[str] = []
    for language in LANGUAGES:
        locale = Locale.parse(language)
        told += (locale.days["format"]["wide"][day.weekday()], locale.months["format"]["wide"][day.month])
    return " ".join((*dict.fromkeys(told), str(day.day), str(day.year)))
