"""Days on which a court would hardly sit: holidays of its country and state, and weekends unless it does.

A warning, never a refusal. The holidays are those of the ``holidays`` library, which follows the law of
each country and of its states, nations and provinces.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import lru_cache

import holidays

from youthcourt import words
from youthcourt.services.settings import settings
from youthcourt.store import find_sittings
from youthcourt.store.unit import Unit

_SATURDAY = 5


def day_note(unit: Unit, day: date) -> str:
    """Return what speaks against *day*, in words, or nothing: a holiday, or a weekend never sat on before."""
    chosen = settings(unit)
    name = holiday(day, chosen.country, chosen.region)
    if name:
        return words.text("This is a holiday: {name}.", name=name)
    if day.weekday() >= _SATURDAY and not find_sittings.held_on_weekday(unit, day.weekday()):
        return words.text("This is a weekend.")
    return ""


def closed_days(unit: Unit) -> Callable[[date], bool]:
    """Return what says whether ``day_note`` speaks against a day; the file is asked but once."""
    chosen = settings(unit)
    sat_on = {day for day in range(_SATURDAY, 7) if find_sittings.held_on_weekday(unit, day)}

    def closed(day: date) -> bool:
        weekend = day.weekday() >= _SATURDAY and day.weekday() not in sat_on
        return weekend or bool(holiday(day, chosen.country, chosen.region))

    return closed


def holiday(day: date, country: str, region: str) -> str:
    """Return the name of the public holiday on *day*, or nothing.

    It is in the language in use where the library has that.
    Unknown countries and regions have none, since a warning must not stop anybody.
    """
    code = country.upper()
    subdivisions = holidays.list_supported_countries().get(code)
    if subdivisions is None:
        return ""
    region = region.upper() if region.upper() in subdivisions else ""
    return str(_calendar(code, region, day.year, words.spoken().partition("_")[0]).get(day, ""))


@lru_cache(maxsize=32)
def _calendar(code: str, region: str, year: int, language: str) -> dict[date, str]:
    """Return the holidays of a year, in *language* where the library has it for that country."""
    return dict(holidays.country_holidays(code, subdiv=region or None, years=year, language=language))
