"""Who is written to when a case takes a step of the ladder or ends: who is left alone is never written to.

Letters to a family go to guardians who get letters (domain reference, situation 17), and from their
majority to the young people themselves (situation 1); the result to victims who want it (situation 18).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt.domain.consent import is_minor
from youthcourt.domain.contacts import LeftAlone
from youthcourt.services.left_alone import left_alone
from youthcourt.services.person_lines import full_name
from youthcourt.services.settings import settings
from youthcourt.store import find_following
from youthcourt.store.tables import Case, Person
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class Reader:
    """Somebody who gets a letter."""

    name: str
    address: str
    language: str
    party_id: str = ""
    """The key of a victim; empty for others."""


def victims(unit: Unit, case: Case) -> list[Reader]:
    """Return the victims whose newest wish asks for the result and who may be written to."""
    rows = find_following.victims(unit, (case.incident_id,))
    alone = left_alone(unit, [row.person_id for row in rows if row.person_id])
    return [
        Reader(
            row.organization or full_name(row.given, row.family, row.suffix),
            row.organization_address or row.address or "",
            row.language or "",
            row.id,
        )
        for row in rows
        if row.result and not row.no_contact and _may(alone, case, row.person_id or "")
    ]


def family(unit: Unit, case: Case, person: Person) -> list[Reader]:
    """Return who of a family is written to: guardians, or the young person from their majority on."""
    if not is_minor(person.birth_date, unit.today, settings(unit).age_of_majority):
        name = full_name(person.given, person.family, person.suffix) or case.number
        return [Reader(name, person.address, person.language)] if may_write(unit, case, person.id) else []
    rows = find_following.readers(unit, (person.id,))
    alone = left_alone(unit, [row.id for row in rows])
    return [
        Reader(full_name(row.given, row.family, row.suffix), row.address, row.language or person.language)
        for row in rows
        if _may(alone, case, row.id)
    ]


def papers_waiting(unit: Unit) -> list[Any]:
    """Return the closings that stand with a paper that has not gone out and for which there is a reader.

    A handful of reads, however many wait.
    """
    majority = settings(unit).age_of_majority
    rows = find_following.closings_waiting(unit, date(unit.today.year - majority, 12, 31))
    alone = left_alone(unit)
    youths = {row.respondent_id for row in rows if row.family_waits}
    read = {(row.youth, row.id) for row in find_following.readers(unit, youths)}
    incidents = {row.incident_id for row in rows if row.victim_waits}
    told = [row for row in find_following.victims(unit, incidents) if row.result and not row.no_contact]

    def to_family(row: Any) -> bool:
        if not is_minor(row.birth_date, unit.today, majority):
            return _may(alone, row, row.respondent_id)
        return any(youth == row.respondent_id and _may(alone, row, who) for youth, who in read)

    def to_victim(row: Any) -> bool:
        return any(
            one.incident_id == row.incident_id and _may(alone, row, one.person_id or "") for one in told
        )

    return [
        row
        for row in rows
        if row.surely or (row.family_waits and to_family(row)) or (row.victim_waits and to_victim(row))
    ]


def may_write(unit: Unit, case: Case, person_id: str) -> bool:
    """Say whether somebody may be written to about a case."""
    return _may(left_alone(unit, (person_id,)), case, person_id)


def _may(alone: LeftAlone, case: Any, person_id: str) -> bool:
    return alone.why(person_id, youth=case.respondent_id, incident=case.incident_id) is None
