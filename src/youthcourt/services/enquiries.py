"""Enquiries: who called or wrote before there is a case, and what became of it.

Source: reference on peers, section 3, wish 3: every caller as a full case clutters; a light list (name,
date, phone, matter) that turns into a case.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt.domain.enquiries import name_parts
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.referral import check_day
from youthcourt.domain.text import clean_line, clean_text, fold
from youthcourt.services.settings import settings
from youthcourt.store import find_cases, find_enquiries
from youthcourt.store.tables import Case, Enquiry, Person
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class NewEnquiry:
    """What is known of somebody who called or wrote. A name or a phone number is enough."""

    name: str = ""
    phone: str = ""
    language: str = ""
    best_hour: str = ""
    matter: str = ""
    asked_on: date | None = None
    """None for today."""


@dataclass(frozen=True)
class EnquiryLine:
    """An enquiry in the list."""

    id: str
    asked_on: date
    name: str
    phone: str
    language: str
    best_hour: str
    matter: str
    by: str
    number: str
    """The case that it became, or nothing."""
    closed_on: date | None
    closed_why: str
    days_late: int
    """Whole days past the day by which somebody was to go on with it; 0 in time, or done."""

    @property
    def open(self) -> bool:
        """Whether somebody is still to go on with it."""
        return not self.number and self.closed_on is None


@dataclass(frozen=True)
class Begun:
    """What an enquiry gives to a referral, so that nothing is typed twice."""

    given: str
    family: str
    phone: str
    language: str
    summary: str


def list_enquiries(unit: Unit, closed: bool = False) -> tuple[EnquiryLine, ...]:
    """Return the enquiries that wait, the oldest first; with *closed* then the others, the newest first."""
    allowed = settings(unit).enquiry_days
    return tuple(_line(row, unit.today, allowed) for row in find_enquiries.listed(unit, closed=closed))


def _line(row: Any, today: date, allowed: int) -> EnquiryLine:
    waits = row.number is None and row.closed_on is None
    late = (today - row.asked_on).days - allowed if waits else 0
    return EnquiryLine(
        row.id, row.asked_on, row.name, row.phone, row.language, row.best_hour, row.matter, row.by,
        row.number or "", row.closed_on, row.closed_why, max(late, 0),
    )  # fmt: skip


def add_enquiry(unit: Unit, wanted: NewEnquiry) -> str:
    """Note an enquiry and return its key.

    Raises BadInput with neither a name nor a phone number, for text that is too long, or a day to come.
    """
    row = unit.add(Enquiry(id=unit.new_id(), by=unit.actor, **_checked(unit, wanted)))
    _touch(unit)
    return row.id


def change_enquiry(unit: Unit, enquiry_id: str, wanted: NewEnquiry) -> None:
    """Change what is known of an enquiry. Raises BadInput as ``add_enquiry``, NotFound."""
    row = unit.get(Enquiry, enquiry_id, "enquiry")
    unit.change(row, **_checked(unit, wanted))
    _touch(unit)


def close_enquiry(unit: Unit, enquiry_id: str, why: str) -> None:
    """Close an enquiry that comes to no case. Raises BadInput without a reason, Refused when it is closed."""
    row = _open(unit, enquiry_id)
    told = clean_line(why, field="The reason")
    if not told:
        raise BadInput("Please give the reason in a few words.", field="why")
    unit.change(row, closed_on=unit.today, closed_why=told)
    _touch(unit)


def reopen_enquiry(unit: Unit, enquiry_id: str) -> None:
    """Open a closed enquiry again. Raises Refused for one that is open or became a case."""
    row = unit.get(Enquiry, enquiry_id, "enquiry")
    if row.closed_on is None:
        raise Refused("This enquiry is not closed. Open it to go on with it.")
    unit.change(row, closed_on=None, closed_why="")
    _touch(unit)


def became(unit: Unit, enquiry_id: str, number: str) -> None:
    """Tie an enquiry to the case that it became; the call queue then knows the best hour that was told.

    Raises Refused for one that is closed, NotFound.
    """
    row = _open(unit, enquiry_id)
    case = find_cases.by_number(unit, number)
    unit.change(row, case_id=case.id)
    person = unit.get(Person, case.respondent_id, "person")
    if row.best_hour and not person.best_hour:
        unit.change(person, best_hour=row.best_hour)
    _touch(unit)


def begun(unit: Unit, enquiry_id: str) -> Begun:
    """Return what an enquiry gives to a referral; ``became`` passes the best hour on to the case's person.

    Raises Refused for one that is closed, NotFound.
    """
    row = _open(unit, enquiry_id)
    given, family = name_parts(row.name)
    return Begun(given, family, row.phone, row.language, row.matter)


def _open(unit: Unit, enquiry_id: str) -> Enquiry:
    row = unit.get(Enquiry, enquiry_id, "enquiry")
    if row.case_id is not None:
        number = unit.get(Case, row.case_id, "case").number
        raise Refused("This enquiry became case {case}. Open that case instead.", case=number)
    if row.closed_on is not None:
        raise Refused("This enquiry is closed. Open it again first.")
    return row


def _checked(unit: Unit, wanted: NewEnquiry) -> dict[str, Any]:
    lines = {"name": "The name", "phone": "The phone number", "language": "The language",
             "best_hour": "The best hour"}  # fmt: skip
    values: dict[str, Any] = {
        name: clean_line(getattr(wanted, name), field=called) for name, called in lines.items()
    }
    if not (values["name"] or values["phone"]):
        raise BadInput("Give a name or a phone number, so that somebody can go on with it.", field="name")
    values["matter"] = clean_text(wanted.matter, field="The matter", limit=1000)
    on = wanted.asked_on or unit.today
    check_day(on, called="day of the enquiry", today=unit.today)
    if on > unit.today:
        raise BadInput(
            "{date} is still to come. Give the day on which they asked.", field="asked_on", date=on
        )
    folded = fold(f"{values['name']} {values['matter']}")
    return {**values, "asked_on": on, "folded": folded}


def _touch(unit: Unit) -> None:
    unit.touch("enquiries", "today")
