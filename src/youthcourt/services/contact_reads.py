"""Reads of the contact log, for a case, a person, and who can be reached about a case."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from youthcourt import words
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.family_letters import FamilyPaper
from youthcourt.domain.guardians import counts
from youthcourt.domain.parts import PartyRole
from youthcourt.services.left_alone import left_alone, say_why
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_cases, find_contacts, find_mentors
from youthcourt.store.tables import Case, Person
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class ContactLine:
    """A contact as it stands in a list."""

    id: str
    on: date
    at: time | None
    person_id: str
    who: str
    number: str
    """The case it was about, or nothing."""
    channel: Channel
    result: ContactResult
    note: str
    by: str
    letter: str = ""
    """Which of the program's letters it was, in words; empty for any other contact."""


@dataclass(frozen=True)
class Reachable:
    """Somebody who has to do with a case and may be called or written to about it."""

    person_id: str
    name: str
    part: str
    """Respondent, parent, victim, mentor, in words."""
    why_not: str = ""
    """Why they are not to be contacted; empty when they may be."""
    guardian: bool = False
    """Whether they stand for the young person, and are called first."""


def last_contacts(unit: Unit, case_numbers: Collection[str]) -> dict[str, tuple[date, ContactResult]]:
    """Return by case number the day and the result of the newest contact; a case without one is not in it.

    One question to the file, however many cases.
    """
    return {row.number: (row.on, row.result) for row in find_contacts.last_of_cases(unit, case_numbers)}


def contacts_of_case(unit: Unit, number: str) -> tuple[ContactLine, ...]:
    """Return the contacts about a case, the newest first. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    return tuple(_line(row) for row in find_contacts.of_case(unit, case.id))


def contacts_of_person(unit: Unit, person_id: str) -> tuple[ContactLine, ...]:
    """Return the contacts with a person, the newest first."""
    return tuple(_line(row) for row in find_contacts.of_person(unit, person_id))


def cases_about(unit: Unit, person_id: str) -> tuple[str, ...]:
    """Return the numbers of the cases with which a person has to do in any part, the newest first."""
    return tuple(find_contacts.cases_about(unit, person_id))


def reachable(unit: Unit, number: str) -> tuple[Reachable, ...]:
    """Return who has to do with a case: the young person, guardians, victims, mentors. Raises NotFound.

    Each once, also those who are not to be contacted: they may still call or write themselves.
    """
    case = find_cases.by_number(unit, number)
    people = _people(unit, case)
    alone = left_alone(unit, tuple(people))
    return tuple(
        Reachable(
            key, name, part,
            say_why(alone, key, youth=case.respondent_id, incident=case.incident_id),
            guardian,
        )
        for key, (name, part, guardian) in people.items()
    )  # fmt: skip


def _people(unit: Unit, case: Case) -> dict[str, tuple[str, str, bool]]:
    """Return who has to do with a case by key: name, part, and whether they are a guardian."""
    youth = unit.get(Person, case.respondent_id, "person")
    people = {youth.id: (_name(youth) or case.number, words.text("respondent"), False)}
    for guardian in find_cases.guardians(unit, case.respondent_id):
        if counts(guardian, unit.today):
            people.setdefault(
                guardian.guardian_id, (_name(guardian), words.label(guardian.capacity).lower(), True)
            )
    for party in find_cases.parties(unit, case.incident_id):
        if party.person_id is not None:
            part = words.text("victim") if party.role is PartyRole.VICTIM else words.text("witness")
            people.setdefault(party.person_id, (_name(party), part, False))
    for mentor in find_mentors.of_case(unit, case.id):
        if mentor.until is None:
            people.setdefault(mentor.mentor_id, (_name(mentor), words.text("mentor"), False))
    return people


def _name(row: Any) -> str:
    return full_name(row.given, row.family, row.suffix)


def _line(row: Any) -> ContactLine:
    return ContactLine(
        row.id, row.on, row.at, row.person_id, _name(row), row.number or "", row.channel, row.result,
        row.note, row.by, letter_words(row.paper, row.about_on),
    )  # fmt: skip


def letter_words(paper: str, about_on: date | None) -> str:
    """Return which of the program's letters a contact was, and of a notice for which day."""
    if not paper:
        return ""
    known = {one.value: one for one in FamilyPaper}
    told = words.label(known[paper]) if paper in known else words.text("Letter and form")
    return words.text("{paper} for {date}", paper=told, date=about_on) if about_on else told
