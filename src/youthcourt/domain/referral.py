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
    type_id: str = ""
    """The entry of the court's own catalogue that it was chosen from; empty for words of one's own."""


@dataclass(frozen=True)
class VictimGiven:
    """Who was harmed, as the referrer tells: a person or an organization, and the cents that they claim."""

    given: str = ""
    family: str = ""
    organization: str = ""
    claim_cents: int | None = None

    @property
    def named(self) -> bool:
        """Whether anything is told of them."""
        return bool(f"{self.given}{self.family}{self.organization}".strip()) or self.claim_cents is not None


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
    deferral_start: date | None = None
    deferral_end: date | None = None
    """The last day on which the referrer waits for the result."""
    interpreter: str = ""
    """The language, or the person, that interprets."""
    access_needs: str = ""
    from_school: bool = False
    """What is told comes from a school: it is marked as not to be passed on wherever it goes."""
    victims: tuple[VictimGiven, ...] = ()


_LINES = ("given", "family", "suffix", "age_band", "sex", "phone", "address", "school", "language",
          "agency", "officer", "agency_number", "place", "interpreter")  # fmt: skip
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
            offense.type_id,
        )
        for offense in referral.offenses
        if f"{offense.words}{offense.offense_class}{offense.code}".strip()
    )
    _check_days(referral, today)
    done = replace(
        referral,
        **lines,
        offenses=offenses,
        facts=clean_text(referral.facts, field="The facts"),
        access_needs=clean_text(referral.access_needs, field="The access needs"),
        victims=tuple(_victim(victim) for victim in referral.victims if victim.named),
    )
    if not (done.given or done.family or done.agency_number):
        raise BadInput("A referral needs a name or the agency's number.", field="family")
    return done


def _check_days(referral: Referral, today: date) -> None:
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
    check_deferral(referral.deferral_start, referral.deferral_end, referral.referred_on or today, today)


def check_deferral(start: date | None, end: date | None, referred_on: date, today: date) -> None:
    """Raise BadInput for a deferral that ends before it begins or before the referral."""
    for called, day, field in (
        ("start of the deferral", start, "deferral_start"),
        ("end of the deferral", end, "deferral_end"),
    ):
        check_day(day, called=called, today=today, field=field)
    first = max(start or referred_on, referred_on)
    if end is not None and end < first:
        raise BadInput("The deferral must end after {date}.", field="deferral_end", date=first)


def _victim(victim: VictimGiven) -> VictimGiven:
    done = VictimGiven(
        clean_line(victim.given, field="The first name"),
        clean_line(victim.family, field="The last name"),
        clean_line(victim.organization, field="The name"),
        victim.claim_cents,
    )
    if done.organization and (done.given or done.family):
        raise BadInput(
            "{organization} and {name} stand in one line. Give each victim a line of their own.",
            field="organization",
            organization=done.organization,
            name=f"{done.given} {done.family}".strip(),
        )
    if not (done.organization or done.given or done.family):
        raise BadInput("Say whose claim it is: a person or an organization.", field="organization")
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
