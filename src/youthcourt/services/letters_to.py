"""Who of a family gets a letter, a label or an e-mail on a day: the one gate that all of them go through.

Letters go to the guardians who get letters (domain reference, situation 17), and from their majority to
the young people themselves (situation 1: letters switch addressee). Nobody who is not to be contacted is
among them, and no guardian outside the days of their tie.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from youthcourt.domain.consent import Capacity, is_minor
from youthcourt.domain.contacts import LeftAlone
from youthcourt.services.left_alone import left_alone
from youthcourt.services.person_lines import full_name
from youthcourt.services.settings import settings
from youthcourt.store import find_guardians
from youthcourt.store.tables import Case, Person
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class LetterTo:
    """Somebody of a family who gets letters."""

    person_id: str
    name: str
    address: str
    """Empty where none is on record."""
    language: str
    """What they read; where nothing is noted, what the young person reads."""
    capacity: Capacity


def who_gets_letters(unit: Unit, case: Case, on: date) -> tuple[LetterTo, ...]:
    """Return who of the family of *case* gets letters on a day; empty where nobody does."""
    person = unit.get(Person, case.respondent_id, "person")
    if not is_minor(person.birth_date, on, settings(unit).age_of_majority):
        name = full_name(person.given, person.family, person.suffix) or case.number
        own = LetterTo(person.id, name, person.address, person.language, Capacity.SELF)
        return (own,) if may_write(left_alone(unit, (person.id,)), case, person.id) else ()
    rows = find_guardians.readers(unit, (person.id,), on)
    alone = left_alone(unit, [row.id for row in rows])
    found = {
        row.id: LetterTo(
            row.id, full_name(row.given, row.family, row.suffix), row.address,
            row.language or person.language, row.capacity,
        )
        for row in rows
        if may_write(alone, case, row.id)
    }  # fmt: skip
    return tuple(found.values())


def families_reached(unit: Unit, rows: Iterable[Any], alone: LeftAlone, on: date) -> frozenset[str]:
    """Return the respondents of these cases to whose family a letter can go on a day, by their keys.

    A few reads, however many cases; *rows* have respondent, incident and birth date.
    """
    return frozenset(youth for youth, readers in readers_of(unit, rows, alone, on).items() if readers)


def readers_of(unit: Unit, rows: Iterable[Any], alone: LeftAlone, on: date) -> dict[str, frozenset[str]]:
    """Return by respondent who of the families of these cases gets letters on a day, as ``families_reached``.

    Of a respondent with several cases those who may be written to about any of them.
    """
    asked, majority = tuple(rows), settings(unit).age_of_majority
    read = find_guardians.readers(unit, {row.respondent_id for row in asked}, on)
    by_youth: dict[str, list[str]] = {}
    for row in read:
        by_youth.setdefault(row.youth, []).append(row.id)

    found: dict[str, frozenset[str]] = {}
    for row in asked:
        minor = is_minor(row.birth_date, on, majority)
        readers = by_youth.get(row.respondent_id, []) if minor else [row.respondent_id]
        may = frozenset(who for who in readers if may_write(alone, row, who))
        found[row.respondent_id] = found.get(row.respondent_id, frozenset()) | may
    return found


def may_write(alone: LeftAlone, case: Any, person_id: str) -> bool:
    """Say whether somebody may be written to about a case, of which respondent and incident are asked."""
    return alone.why(person_id, youth=case.respondent_id, incident=case.incident_id) is None
