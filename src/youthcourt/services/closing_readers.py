"""Who is written to when a case takes a step of the ladder or ends: who is left alone is never written to.

Letters to a family go to guardians who get letters (domain reference, situation 17), and from their
majority to the young people themselves (situation 1); the result to victims who want it (situation 18).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt.services import letters_to
from youthcourt.services.left_alone import left_alone
from youthcourt.services.letters_to import families_reached, who_gets_letters
from youthcourt.services.person_lines import full_name
from youthcourt.services.settings import settings
from youthcourt.store import find_following
from youthcourt.store.tables import Case
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
    alone = left_alone(unit, [row.who for row in rows])
    return [
        Reader(
            row.organization or full_name(row.given, row.family, row.suffix),
            row.safe_address or row.organization_address or row.address or "",
            row.language or "",
            row.id,
        )
        for row in rows
        if row.result and not row.no_contact and letters_to.may_write(alone, case, row.who)
    ]


def family(unit: Unit, case: Case) -> list[Reader]:
    """Return who of a family is written to: guardians, or the young person from their majority on."""
    return [Reader(one.name, one.address, one.language) for one in who_gets_letters(unit, case, unit.today)]


def papers_waiting(unit: Unit) -> list[Any]:
    """Return the closings that stand with a paper that has not gone out and for which there is a reader.

    A handful of reads, however many wait.
    """
    majority = settings(unit).age_of_majority
    rows = find_following.closings_waiting(unit, date(unit.today.year - majority, 12, 31))
    alone = left_alone(unit)
    reached = families_reached(unit, [row for row in rows if row.family_waits], alone, unit.today)
    incidents = {row.incident_id for row in rows if row.victim_waits}
    told = [row for row in find_following.victims(unit, incidents) if row.result and not row.no_contact]

    def to_victim(row: Any) -> bool:
        return any(
            one.incident_id == row.incident_id and letters_to.may_write(alone, row, one.who) for one in told
        )

    return [
        row
        for row in rows
        if row.surely
        or (row.family_waits and row.respondent_id in reached)
        or (row.victim_waits and to_victim(row))
    ]


def may_write(unit: Unit, case: Case, person_id: str) -> bool:
    """Say whether somebody may be written to about a case."""
    return letters_to.may_write(left_alone(unit, (person_id,)), case, person_id)
