"""A day as people name it when they look for it: weekday and month, in every language of the program."""

from __future__ import annotations

from datetime import date

_WEEKDAYS = (
    "Monday lunes", "Tuesday martes", "Wednesday miércoles", "Thursday jueves", "Friday viernes",
    "Saturday sábado", "Sunday domingo",
)  # fmt: skip
_MONTHS = (
    "January enero", "February febrero", "March marzo", "April abril", "May mayo", "June junio",
    "July julio", "August agosto", "September septiembre", "October octubre", "November noviembre",
    "December diciembre",
)  # fmt: skip


def words_of_day(day: date) -> str:
    """Return *Tuesday martes December diciembre 1 2026*: for looking it up, not for reading."""
    return f"{_WEEKDAYS[day.weekday()]} {_MONTHS[day.month - 1]} {day.day} {day.year}"
