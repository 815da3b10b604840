"""A referral as it arrives, and a person as they are typed in: cleaned and bounded, nothing invented."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from youthcourt.domain.errors import BadInput
from youthcourt.domain.text import clean_line, clean_text

EARLIEST = date(1900, 1, 1)
"""No date of a living person's file lies before it."""


@dataclass(frozen=True)
class OffenseGiven:
    """An offense in the referrer's words, with code and class where they came along."""

    words: str
    offense_class: str = ""
    code: str = ""


@dataclass(frozen=True)
class Referral:
    """What a referrer tells. Everything may be missing but one of name or agency number."""

    given: str = ""
    family: str = ""
    suffix: str = ""
    birth_date: date | None = None
    age_band: str = ""
    sex: str = ""
    phone: str = ""
    address: str = ""
    school: str = ""
    language: str = ""
    agency: str = ""
    officer: str = ""
    agency_number: str = ""
    referred_on: date | None = None
    """None means the day it is taken in."""
    offense_on: date | None = None
    place: str = ""
    offenses: tuple[OffenseGiven, ...] = ()
    facts: str = ""
    """The staff's summary of what happened; jurors never read this one."""


_LINES = ("given", "family", "suffix", "age_band", "sex", "phone", "address", "school", "language",
          "agency", "officer", "agency_number", "place")  # fmt: skip
_CALLED = {"given": "The first name", "family": "The last name", "agency_number": "The agency number"}


def cleaned(referral: Referral, *, today: date) -> Referral:
    """Return *referral* with clean text. Raises BadInput with one sentence for what cannot be used."""
    lines: dict[str, Any] = {
        name: clean_line(
            getattr(referral, name), field=_CALLED.get(name, name.replace("_", " ").capitalize())
        )
        for name in _LINES
    }
    offenses = tuple(
        OffenseGiven(
            clean_line(offense.words, field="The offense"),
            clean_line(offense.offense_class, field="The offense class"),
            clean_line(offense.code, field="The offense code"),
        )
        for offense in referral.offenses
        if f"{offense.words}{offense.offense_class}{offense.code}".strip()
    )
    for called, day in (
        ("birth date", referral.birth_date),
        ("offense date", referral.offense_on),
        ("referral date", referral.referred_on),
    ):
        check_day(day, called=called, today=today)
        # An offense date ahead is for the screening to ask about.
        if day is not None and day > today and called != "offense date":
            raise BadInput(
                "The {called} {date} lies in the future. Please check it.",
                called=called,
                date=day.isoformat(),
            )
    done = replace(referral, **lines, offenses=offenses, facts=clean_text(referral.facts, field="The facts"))
    if not (done.given or done.family or done.agency_number):
        raise BadInput("A referral needs a name or the agency's number.", field="family")
    return done


def check_day(day: date | None, *, called: str, today: date, field: str = "") -> None:
    """Raise BadInput for a year that is surely a typing slip: before 1900, or over a year ahead.

    *field* is where it stands.
    """
    if day is not None and (day < EARLIEST or day.year > today.year + 1):
        raise BadInput(
            "The {called} {date} cannot be right. Please check the year.",
            field=field,
            called=called,
            date=day.isoformat(),
        )
