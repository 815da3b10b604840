"""The contact log: who was called or written to, what came of it, and who is to be left alone.

Source: domain reference, section 1.2 (steps 3 and 6) and section 8, situations 17 and 18.
The reads stand in ``contact_reads``, the rule in ``left_alone``; all are called by this module's name.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from youthcourt import words
from youthcourt.domain.contacts import RESULTS, Channel, ContactResult, made_by_us
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.referral import check_day
from youthcourt.domain.text import clean_line, clean_text
from youthcourt.services.contact_reads import (
    ContactLine,
    Reachable,
    cases_about,
    contacts_of_case,
    contacts_of_person,
    last_contacts,
    reachable,
)
from youthcourt.services.left_alone import left_alone, why_not_contact
from youthcourt.services.person_lines import full_name
from youthcourt.services.reached import heed_contact
from youthcourt.store import find_cases
from youthcourt.store.tables import Case, Contact, Person
from youthcourt.store.unit import Unit

__all__ = [
    "ContactLine", "NewContact", "Reachable", "allow_contact", "bar_contact", "cases_about", "change_contact",
    "contacts_of_case", "contacts_of_person", "last_contacts", "left_alone", "log_contact", "reachable",
    "why_not_contact",
]  # fmt: skip


@dataclass(frozen=True)
class NewContact:
    """A contact to be noted: with whom, how, what came of it, when, and about which case if any."""

    person_id: str
    channel: Channel
    result: ContactResult
    on: date
    at: time | None = None
    """None for today's is now; for an earlier day it stays unknown."""
    case: str = ""
    note: str = ""


def log_contact(unit: Unit, wanted: NewContact) -> str:
    """Note a contact and return its key. Whoever asked to be left alone is left alone from then on, and
    the case of a family that was reached goes to intake where it waited for that.

    Raises Refused when the court reached out to somebody who is not to be contacted, BadInput for a day
    to come or a result that the channel cannot have, NotFound for the person or the case.
    """
    person = unit.get(Person, wanted.person_id, "person")
    case = find_cases.by_number(unit, wanted.case) if wanted.case else None
    why = why_not_contact(unit, person.id, wanted.case) if made_by_us(wanted.result) else None
    if why is not None:
        raise Refused(
            "{who} was not to be contacted. {why} "
            "If they called or wrote themselves, choose that as what came of it.",
            who=_called(person, case),
            why=why,
        )
    row = unit.add(
        Contact(
            id=unit.new_id(), case_id=case.id if case else None, person_id=person.id, by=unit.actor,
            **_checked(unit, wanted),
        )
    )  # fmt: skip
    _heed(unit, row, person)
    if case is not None:
        heed_contact(unit, case, person.id, row.result, row.on)
    return row.id


def change_contact(unit: Unit, contact_id: str, wanted: NewContact) -> None:
    """Correct what was noted of a contact: all but with whom and about which case it was.

    What is noted already is never refused because of a later wish. Raises BadInput as ``log_contact``.
    """
    row = unit.get(Contact, contact_id, "contact")
    before = row.result
    unit.change(row, **_checked(unit, wanted))
    _heed(unit, row, unit.get(Person, row.person_id, "person"), anew=row.result is not before)


def bar_contact(unit: Unit, person_id: str, why: str) -> None:
    """Note that nobody calls, writes to or visits a person, and why. Raises BadInput without a reason."""
    person = unit.get(Person, person_id, "person")
    told = clean_line(why, field="The reason")
    if not told:
        raise BadInput("Please give the reason in a few words.", field="why")
    _bar(unit, person, told)


def allow_contact(unit: Unit, person_id: str) -> None:
    """Note that a person may be contacted again. Raises Refused where nothing stands against it."""
    person = unit.get(Person, person_id, "person")
    if not person.no_contact:
        raise Refused("This person may be contacted already.")
    unit.change(person, no_contact=False, no_contact_why="")
    unit.touch("contacts", "people", "cases", "today", f"person:{person_id}")


def _checked(unit: Unit, wanted: NewContact) -> dict[str, Any]:
    check_day(wanted.on, called="day of the contact", today=unit.today)
    if wanted.on > unit.today:
        raise BadInput(
            "{date} is still to come. Give the day on which it happened.", field="on", date=wanted.on
        )
    if wanted.at is not None and wanted.on == unit.today and wanted.at > unit.now.time():
        raise BadInput("That time is still to come today. Give the time at which it happened.", field="at")
    if wanted.result not in RESULTS[wanted.channel]:
        raise BadInput(
            "“{result}” cannot come of this: {channel}. Choose what came of it again.",
            field="result",
            result=words.label(wanted.result),
            channel=words.label(wanted.channel),
        )
    at = wanted.at or (unit.now.time().replace(tzinfo=None) if wanted.on == unit.today else None)
    note = clean_text(wanted.note, field="The note", limit=1000)
    return {"on": wanted.on, "at": at, "channel": wanted.channel, "result": wanted.result, "note": note}


def _heed(unit: Unit, row: Contact, person: Person, *, anew: bool = True) -> None:
    """Leave alone from now on whoever asks for it, and tell who shows it."""
    if anew and row.result is ContactResult.ASKED_NOT_TO and not person.no_contact:
        _bar(unit, person, row.note or words.text("asked on {date}", date=row.on))
    unit.touch("contacts", f"person:{person.id}")
    if row.case_id:
        unit.touch(f"case:{unit.get(Case, row.case_id, 'case').number}")


def _bar(unit: Unit, person: Person, why: str) -> None:
    unit.change(person, no_contact=True, no_contact_why=why)
    unit.touch("contacts", "people", "cases", "today", f"person:{person.id}")


def _called(person: Person, case: Case | None) -> str:
    return full_name(person.given, person.family, person.suffix) or (case.number if case else "")
