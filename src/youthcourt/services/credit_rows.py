"""The rows of a ledger as the rules see them, and whose they are."""

from __future__ import annotations

from collections.abc import Sequence
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


def person_ledger(unit: Unit, person_id: str) -> tuple[Entry, ...]:
    """Return all entries of a person, the oldest first. Hours."""
    return ledger(unit, Owner(OwnerKind.PERSON, person_id))


def check_lowered(unit: Unit, person_id: str, before: Sequence[Entry]) -> None:
    """Raise Refused when a correction has taken more off the ledger than it held *before*: it is spent.

    Only what is lost in the end counts, not what was taken back and earned anew with it.
    """
    hours = sum((entry.hours for entry in before), Decimal(0))
    hours -= sum((entry.hours for entry in person_ledger(unit, person_id)), Decimal(0))
    check_taken_back(before, hours, below_zero=settings(unit).credit_below_zero)
