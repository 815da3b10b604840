"""Reads of people: lists by role, the page of one person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from youthcourt import words
from youthcourt.domain.consent import is_minor
from youthcourt.domain.parts import Role
from youthcourt.services.guardians import guardian_lines
from youthcourt.services.left_alone import FEW, left_alone, say_why
from youthcourt.services.person_lines import (
    ConsentLine,
    NewPerson,
    PersonLine,
    PersonPage,
    RelationLine,
    full_name,
    name_or_case,
    phone_shown,
)
from youthcourt.services.roles import juror_gaps
from youthcourt.services.settings import settings
from youthcourt.store import find_cases, find_people
from youthcourt.store.tables import JurorProfile, Person
from youthcourt.store.unit import Unit


def list_people(unit: Unit, role: Role | None = None) -> tuple[PersonLine, ...]:
    """Return people by last name, all or those with a role."""
    rows = find_people.listed(unit, role)
    few = role is not None and len(rows) <= FEW
    return _lines(unit, rows, [row.id for row in rows] if few else None)


def lines_of(unit: Unit, keys: Sequence[str]) -> tuple[PersonLine, ...]:
    """Return the people with these keys, in the order given."""
    found = {line.id: line for line in _lines(unit, find_people.listed(unit, None, keys), keys)}
    return tuple(found[key] for key in keys if key in found)


def _lines(unit: Unit, rows: Iterable[Any], keys: Sequence[str] | None) -> tuple[PersonLine, ...]:
    """Return the lines of *rows*, of whom *keys* are the keys; None stands for everybody."""
    roles = find_people.roles(unit, keys)
    numbers = find_cases.first_numbers(unit, keys)
    ready = juror_gaps(unit, unit.today, keys)
    alone = left_alone(unit, keys)
    for juror in find_people.pool(unit, person_ids=keys):
        if juror.stopped_on is not None and juror.stopped_on <= unit.today:
            ready[juror.id] = ["no longer serves"]
    return tuple(
        PersonLine(
            row.id,
            name_or_case(full_name(row.given, row.family, row.suffix), numbers.get(row.id)),
            tuple(roles.get(row.id, ())),
            row.birth_date,
            phone_shown(row.phone, alone.why(row.id) is not None),
            row.school,
            words.listing(ready.get(row.id, ())),
        )
        for row in rows
    )


def person_page(unit: Unit, person_id: str) -> PersonPage:
    """Return everything the staff sees of one person."""
    row = unit.get(Person, person_id, "person")
    profile = unit.one(JurorProfile, person_id=person_id)
    numbers, only = tuple(find_cases.numbers_of(unit, person_id)), (person_id,)
    from_row = NewPerson(**{name: getattr(row, name) for name in NewPerson.__dataclass_fields__})
    return PersonPage(
        row.id,
        name_or_case(full_name(row.given, row.family, row.suffix), min(numbers, default=None)),
        from_row,
        tuple(find_people.roles(unit, only).get(person_id, ())),
        guardian_lines(unit, person_id),
        consent_lines(unit, person_id),
        tuple(
            RelationLine(tie.id, tie.other_id, full_name(tie.given, tie.family), tie.kind)
            for tie in find_people.relations(unit, person_id)
        ),
        numbers,
        profile is not None,
        profile is not None and person_id in find_people.owing(unit, only),
        tuple(juror_gaps(unit, unit.today, only).get(person_id, ())) if profile else (),
        profile.stopped_on if profile else None,
        is_minor(row.birth_date, unit.today, settings(unit).age_of_majority),
        say_why(left_alone(unit, only), person_id),
        row.no_contact,
    )


def consent_lines(unit: Unit, person_id: str, case_id: str | None = None) -> tuple[ConsentLine, ...]:
    """Return the consents about a person, of one case where given."""
    return tuple(
        ConsentLine(
            row.id, row.kind, full_name(row.given, row.family, row.suffix), row.capacity, row.method,
            row.signed_on, row.expires_on, row.withdrawn_on, row.text_version, row.language, row.interpreter,
            row.scope, row.released_to, row.purpose, row.attachment_id is not None,
        )
        for row in find_cases.consents(unit, person_id, case_id)
    )  # fmt: skip
