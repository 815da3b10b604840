"""Reading and changing the court's own choices, and the numbers that cases are given."""

from __future__ import annotations

import json
import re
from dataclasses import fields, replace
from datetime import date
from typing import Any

from youthcourt.domain.clock import read_clock
from youthcourt.domain.countries import COUNTRIES, PACKS
from youthcourt.domain.errors import BadInput
from youthcourt.domain.sanctions import JURY_DUTY, DutyRule
from youthcourt.domain.text import NOT_IN_FILES, clean_line, file_safe
from youthcourt.services.court_choices import CHOICES, DECLARED, LANGUAGES, CourtSettings, Declared
from youthcourt.store import find_court
from youthcourt.store.ahead import Numbers
from youthcourt.store.tables import NumberSeries, SanctionType, Setting
from youthcourt.store.unit import Unit

__all__ = [
    "CHOICES", "DECLARED", "LANGUAGES", "CourtSettings", "Declared", "change_settings", "check_choices",
    "next_case_number", "settings", "write_numbers",
]  # fmt: skip


def settings(unit: Unit) -> CourtSettings:
    """Return the court's choices; what was never chosen has its default."""
    return unit.once(Setting, lambda: _stored(unit))


def _stored(unit: Unit) -> CourtSettings:
    stored = find_court.settings(unit)
    known = {field.name for field in fields(CourtSettings)}
    values = {key: json.loads(value) for key, value in stored.items() if key in known}
    lists = {key: tuple(value) for key, value in values.items() if isinstance(value, list)}
    return CourtSettings(**values | lists)


def check_choices(**values: object) -> None:
    """Check choices before there is a court to keep them in. Raises BadInput for one that cannot be used."""
    for key, value in values.items():
        _checked(key, value)


def change_settings(unit: Unit, /, **values: object) -> CourtSettings:
    """Set choices of the court and return them all. Raises BadInput for a value that cannot be used."""
    before = settings(unit)
    chosen: dict[str, Any] = {key: _checked(key, value) for key, value in values.items()}
    after = replace(before, **chosen)
    if after.jury_minimum > after.jury_size:
        raise BadInput("The fewest jurors cannot be more than the jurors on a panel.", field="jury_minimum")
    if after.duty_rule is DutyRule.REQUIRED is not before.duty_rule:
        _check_duty_listed(unit)
    for key in values:
        old, new = getattr(before, key), getattr(after, key)
        if old != new:
            unit.put(Setting(key=key, value=json.dumps(new)), "setting", key, {"value": old})
    unit.touch("settings", *(["words"] if after.country != before.country else []))
    return after


def _check_duty_listed(unit: Unit) -> None:
    """Required jury duty that no jury can choose would let no hearing be recorded."""
    listed = unit.one(SanctionType, code=JURY_DUTY)
    if listed is not None and (listed.barred or not listed.active):
        raise BadInput(
            "Jury duty is switched off in the list of sanctions. Switch it on there before it is required.",
            field="jury_duty",
        )


def next_case_number(unit: Unit, day: date) -> str:
    """Return the next case number of the year of *day*, by the court's pattern."""
    pattern = settings(unit).case_pattern
    year = pattern.replace("YYYY", f"{day.year:04d}").replace("YY", f"{day.year % 100:02d}")
    places = re.search("#+", year)
    width = len(places.group()) if places else 1
    if unit.ahead is not None:
        return _number_ahead(unit, unit.ahead.numbers, year, width)
    given = find_court.last_number(unit, year)
    last = given + 1
    while find_court.case_number_taken(unit, _numbered(year, last, width)):
        last += 1
    unit.put(NumberSeries(name=year, last=last), "numberseries", year, {"last": given})
    return _numbered(year, last, width)


def _number_ahead(unit: Unit, numbers: Numbers, year: str, width: int) -> str:
    """Return the next number of a long act, which writes the last one of each series at its end."""
    if year not in numbers.last:
        numbers.before[year] = numbers.last[year] = find_court.last_number(unit, year)
    last = numbers.last[year] + 1
    while _numbered(year, last, width) in numbers.taken:
        last += 1
    numbers.last[year] = last
    return _numbered(year, last, width)


def write_numbers(unit: Unit, numbers: Numbers) -> None:
    """Write the last case number of each series that a long act has given."""
    for year, last in numbers.last.items():
        given = numbers.before[year]
        unit.put(NumberSeries(name=year, last=last), "numberseries", year, {"last": given})


def _numbered(year: str, number: int, width: int) -> str:
    return re.sub("#+", f"{number:0{width}d}", year, count=1)


def _checked(key: str, value: object) -> object:
    if key not in DECLARED:
        raise BadInput("There is no setting called {key}.", key=key)
    label, default = DECLARED[key].label, getattr(CourtSettings(), key)
    if isinstance(default, bool):
        if not isinstance(value, bool):
            raise BadInput("{label} is yes or no.", field=key, label=label)
        return value
    if isinstance(default, int):
        return _checked_number(key, value)
    if isinstance(default, tuple):
        lines = value if isinstance(value, tuple | list) else str(value).splitlines()
        names = tuple(clean_line(str(line), field=label) for line in lines if str(line).strip())
        if not names and default:
            raise BadInput("{label}: give at least one.", field=key, label=label)
        return tuple(dict.fromkeys(names))
    return _checked_text(key, clean_line(str(value), field=label))


def _as_kept(key: str, typed: str) -> str:
    """Return a text as it is kept: codes in capitals, times as ``09:30``, whichever way they were typed."""
    if key == "region":
        return typed.upper()
    read = read_clock(typed) if key == "usual_start" else None
    return f"{read:%H:%M}" if read else typed


def _check_pattern(value: str) -> None:
    """A case number names files as well, on every system that a court may use."""
    if not ("YY" in value and "#" in value):
        raise BadInput(
            "The pattern needs YYYY or YY for the year and # for the number.", field="case_pattern"
        )
    if file_safe(value) != value:
        raise BadInput(
            "A case number also names files, so its pattern cannot hold any of {signs}. Use a hyphen.",
            field="case_pattern",
            signs=" ".join(NOT_IN_FILES),
        )


def _checked_number(key: str, value: object) -> int:
    declared = DECLARED[key]
    low, high = declared.low or 0, declared.high or 10_000
    if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
        raise BadInput(
            "{label} must be a whole number between {low} and {high}.",
            field=key,
            label=declared.label,
            low=low,
            high=high,
        )
    return value


def _checked_text(key: str, typed: str) -> str:
    value = _as_kept(key, typed)
    if key == "case_pattern":
        _check_pattern(value)
    if key == "paper" and value not in ("letter", "a4"):
        raise BadInput("The paper is letter or a4.", field=key)
    if key == "country" and value not in COUNTRIES:
        raise BadInput("Choose the country from the list.", field=key)
    if key == "region" and not re.fullmatch(r"[A-Z]{0,3}", value):
        raise BadInput("The state or nation is its short code, such as NY or SCT.", field=key)
    if key == "wording" and value not in PACKS:
        raise BadInput("The words are us or uk.", field=key)
    if key == "language" and value not in LANGUAGES:
        raise BadInput("The papers are made in English or Spanish.", field=key)
    if key in CHOICES and value not in [choice.value for choice in CHOICES[key]]:
        raise BadInput("{label}: choose one from the list.", field=key, label=DECLARED[key].label)
    if key == "usual_start" and read_clock(value) is None:
        raise BadInput("The usual start is a time of day, such as 9:30 AM or 13:30.", field=key)
    return value
