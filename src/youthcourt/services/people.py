"""People: taking them in, their guardians, ties between them.

Their parts stand in ``roles``, the reads in ``person_reads``; all are called by this module's name.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from youthcourt.domain.consent import Capacity
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import RelationKind, Role
from youthcourt.domain.referral import check_day
from youthcourt.domain.text import clean_line, clean_text, fold
from youthcourt.services import guardians
from youthcourt.services.field_words import LABELS
from youthcourt.services.guardians import GuardianGiven, guardian_lines
from youthcourt.services.other_names import folded_names, with_other_names
from youthcourt.services.person_lines import (
    ConsentLine,
    GuardianLine,
    NewPerson,
    PersonLine,
    PersonPage,
    RelationLine,
    full_name,
)
from youthcourt.services.person_reads import consent_lines, list_people, person_page
from youthcourt.services.roles import (
    add_role,
    check_signed,
    give_role,
    juror_gaps,
    make_juror,
    record_oath,
    record_permission,
    resume_juror,
    stop_juror,
    withdraw_consent,
)
from youthcourt.services.screening import looked_at, screen_again
from youthcourt.store.tables import Case, Person, Relation
from youthcourt.store.unit import Unit

__all__ = [
    "ConsentLine", "GuardianLine", "NewPerson", "PersonLine", "PersonPage", "RelationLine",
    "add_cleaned_person", "add_guardian", "add_juror", "add_person", "add_relation", "change_person",
    "check_signed", "consent_lines", "full_name", "give_role", "guardian_lines", "juror_gaps", "list_people",
    "make_juror", "person_page", "record_oath", "record_permission", "resume_juror", "stop_juror",
    "withdraw_consent",
]  # fmt: skip

_TEXTS = frozenset({"strengths", "interests", "staff_note", "access_needs"})

_CALLED = LABELS | {
    "given": "The first name", "family": "The last name", "address": "The address", "phone": "The phone",
    "email": "The e-mail", "language": "The language", "interpreter": "The interpreter",
    "access_needs": "The access needs",
}  # fmt: skip
"""What a field is called at the beginning of a sentence."""


def add_person(unit: Unit, person: NewPerson, *roles: Role) -> str:
    """Take a person in and return their key. Raises BadInput when there is no name at all."""
    values = _cleaned(unit, person)
    if not (values["given"] or values["family"]):
        raise BadInput("A person needs a first or a last name.", field="family")
    return add_cleaned_person(unit, values, *roles)


def add_juror(unit: Unit, person: NewPerson) -> str:
    """Take a person in straight into the jury pool and return their key. Raises as ``add_person``."""
    key = add_person(unit, person)
    make_juror(unit, key)
    return key


def add_cleaned_person(unit: Unit, values: dict[str, Any], *roles: Role) -> str:
    """Take in a person whose fields are clean already; the name may be missing (a numbered referral)."""
    row = unit.add(Person(id=unit.new_id(), **values))
    for role in roles:
        add_role(unit, row.id, role)
    unit.touch("people", f"person:{row.id}")
    return row.id


def change_person(unit: Unit, person_id: str, person: NewPerson) -> bool:
    """Set what is known of a person; returns whether anything differs.

    Their cases before a hearing are screened again when a fact that the rules look at is another.
    """
    row = unit.get(Person, person_id, "person")
    values = _cleaned(unit, person)
    values["folded"] = with_other_names(unit, person_id, values["folded"])
    before = looked_at(unit, row)
    changed = unit.change(row, **values)
    if looked_at(unit, row) != before:
        screen_again(unit, unit.find(Case, "number", respondent_id=person_id))
    if changed:
        unit.touch("people", f"person:{person_id}", "cases")
    return changed


def _cleaned(unit: Unit, person: NewPerson) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, value in vars(person).items():
        if isinstance(value, str):
            clean = clean_text if name in _TEXTS else clean_line
            values[name] = clean(value, field=_CALLED[name])
        else:
            values[name] = value
    check_day(person.birth_date, called="birth date", today=unit.today)
    if person.birth_date is not None and person.birth_date > unit.today:
        raise BadInput("The birth date lies in the future. Please check the year.", field="birth_date")
    values["folded"] = folded_names(person)
    values["filed"] = fold(f"{person.family} {person.given} {person.suffix}")
    values["household_folded"] = fold(person.household)
    return values


def add_guardian(  # noqa: PLR0913 - each field of the dialog
    unit: Unit,
    person_id: str,
    guardian: NewPerson | str,
    capacity: Capacity,
    *,
    may_sign: bool = True,
    lives_with: bool = False,
    gets_letters: bool = True,
    no_contact: bool = False,
    on_behalf_of: str = "",
    since: date | None = None,
    until: date | None = None,
) -> str:
    """Tie a guardian (new, or known by key) to a young person and return the guardian's key.

    What is told is that of ``GuardianGiven``. Raises as ``guardians.tie``.
    """
    given = GuardianGiven(
        capacity, may_sign, lives_with, gets_letters, no_contact, on_behalf_of, since, until
    )
    unit.get(Person, person_id, "person")
    guardian_id = guardian if isinstance(guardian, str) else add_person(unit, guardian)
    guardians.tie(unit, person_id, guardian_id, given)
    return guardian_id


def add_relation(unit: Unit, person_a: str, person_b: str, kind: RelationKind, source: str = "") -> None:
    """Record a tie between two people, which the draw heeds."""
    if person_a == person_b:
        raise Refused("Choose two different people.")
    for key in (person_a, person_b):
        unit.get(Person, key, "person")
    unit.add(
        Relation(
            id=unit.new_id(), person_a_id=person_a, person_b_id=person_b, kind=kind,
            source=clean_line(source, field="The source"), noted_on=unit.today,
        )
    )  # fmt: skip
    unit.touch("pool", f"person:{person_a}", f"person:{person_b}")
