"""The rows of a ledger as the rules see them, and whose they are."""

from __future__ import annotations

from decimal import Decimal

from youthcourt.domain.credit_ledger import Entry, Owner, OwnerKind, check_taken_back
from youthcourt.domain.credits import CreditKind
from youthcourt.services.catalogue import amount_of
from youthcourt.services.person_lines import full_name, name_or_case
from youthcourt.services.settings import settings
from youthcourt.store import find_credits
from youthcourt.store.tables import Organization, Person
from youthcourt.store.unit import Unit


def called(unit: Unit, owner: Owner) -> str:
    """Return the owner's name. Raises NotFound for one who is not in the court file."""
    if owner.kind is OwnerKind.ORGANIZATION:
        return unit.get(Organization, owner.id, "organization").name
    person = unit.get(Person, owner.id, "person")
    return name_or_case(full_name(person.given, person.family, person.suffix), None)


def ledger(unit: Unit, owner: Owner) -> tuple[Entry, ...]:
    """Return all entries of an owner, the oldest first. Hours."""
    return tuple(
        Entry(
            row.id, CreditKind(row.kind), amount_of(row.hours), row.reverses_id,
            at_sitting=row.service_id is not None,
        )
        for row in find_credits.entries(unit, owner)
    )  # fmt: skip


def check_correction(unit: Unit, person_id: str, hours: Decimal) -> None:
    """Raise Refused when *hours* earned at a sitting cannot be taken back: they are spent already."""
    entries = ledger(unit, Owner(OwnerKind.PERSON, person_id))
    check_taken_back(entries, hours, below_zero=settings(unit).credit_below_zero)
