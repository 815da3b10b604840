"""What stands at the top of a case's page: the few facts looked up most, and the people it leads to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from youthcourt import words
from youthcourt.domain.deadlines import age_on
from youthcourt.services.contact_reads import reachable
from youthcourt.services.due import cap_of
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_cases
from youthcourt.store.tables import Agency, Case, Incident, Person
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class QuickFacts:
    """Ages in whole years, None where no birth date is known. What is unknown is empty or None."""

    age_now: int | None
    age_at_offense: int | None
    age_band: str
    """An age as the referrer wrote it."""
    language: str
    interpreter: str
    agency: str
    agency_number: str
    next_hearing_on: date | None
    deferral_end: date | None
    cap_on: date | None
    """The last day that anything can be set for, by the court's hard limits."""


@dataclass(frozen=True)
class LinkedPerson:
    """Somebody who has to do with a case and has a page of their own."""

    person_id: str
    name: str
    part: str
    """Parent, victim, mentor, respondent of another case, in words."""


def quick_facts(unit: Unit, number: str) -> QuickFacts:
    """Return the facts at the top of a case's page. Raises NotFound."""
    case = find_cases.by_number(unit, number)
    person = unit.get(Person, case.respondent_id, "person")
    offense_on = unit.get(Incident, case.incident_id, "incident").happened_on
    agency = unit.get(Agency, case.agency_id, "agency") if case.agency_id else None
    return QuickFacts(
        age_now=_age(person.birth_date, unit.today),
        age_at_offense=_age(person.birth_date, offense_on),
        age_band=case.age_band,
        language=person.language,
        interpreter=person.interpreter,
        agency=agency.name if agency else "",
        agency_number=case.agency_number,
        next_hearing_on=case.next_hearing_on,
        deferral_end=case.deferral_end,
        cap_on=cap_of(unit, case),
    )


def _age(birth: date | None, day: date | None) -> int | None:
    return age_on(birth, day) if birth is not None and day is not None else None


def linked_people(unit: Unit, number: str) -> tuple[LinkedPerson, ...]:
    """Return who has to do with a case besides its respondent: guardians, victims, witnesses, mentors,
    and the respondents of the other cases of the incident. Each once. Raises NotFound.
    """
    case = find_cases.by_number(unit, number)
    found = {line.person_id: line for line in (*_around(unit, number), *_co_respondents(unit, case))}
    return tuple(line for key, line in found.items() if key != case.respondent_id)


def _around(unit: Unit, number: str) -> Iterator[LinkedPerson]:
    for one in reachable(unit, number):
        yield LinkedPerson(one.person_id, one.name, one.part)


def _co_respondents(unit: Unit, case: Case) -> Iterator[LinkedPerson]:
    for row in find_cases.companions(unit, case):
        person = unit.get(Person, row.respondent_id, "person")
        name = full_name(person.given, person.family, person.suffix) or row.number
        yield LinkedPerson(person.id, name, words.text("respondent of {case}", case=row.number))
