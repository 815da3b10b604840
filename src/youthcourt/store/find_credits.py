"""Reads of the ledgers of time credits, and of what is spent on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import sqlalchemy as sa

from youthcourt.domain.credit_ledger import Owner, OwnerKind
from youthcourt.store import find_people
from youthcourt.store.find_guardians import comes_on
from youthcourt.store.sqlcipher import came
from youthcourt.store.tables import (
    Attendance,
    CreditEntry,
    GuardianLink,
    JuryService,
    Organization,
    Person,
    Reward,
    Sitting,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

_ENTRY = table_of(CreditEntry)
_REWARD = table_of(Reward)
_PERSON = table_of(Person)
_SERVICE = table_of(JuryService)
_SITTING = table_of(Sitting)
_ATTENDANCE = table_of(Attendance)
_GUARDIAN = table_of(GuardianLink)
_ORGANIZATION = table_of(Organization)

Rows = Sequence[sa.Row[Any]]


def entries(unit: Unit, owner: Owner) -> Rows:
    """Return the entries of a ledger as they came in, the oldest first, with what each was spent on."""
    return unit.rows(
        sa.select(
            *_ENTRY.c,
            _REWARD.c.name.label("reward"),
            *(_PERSON.c[name].label(f"for_{name}") for name in ("given", "family", "suffix")),
            _SITTING.c.held_on,
        )
        .select_from(
            _ENTRY.outerjoin(_REWARD, _REWARD.c.id == _ENTRY.c.reward_id)
            .outerjoin(_PERSON, _PERSON.c.id == _ENTRY.c.for_person_id)
            .outerjoin(_SERVICE, _SERVICE.c.id == _ENTRY.c.service_id)
            .outerjoin(_SITTING, _SITTING.c.id == _SERVICE.c.sitting_id)
        )
        .where(_owned(owner))
        .order_by(came(_ENTRY))
    )


def services(unit: Unit, person_id: str, since: date, until: date) -> Rows:
    """Return the sittings that somebody served from *since* to *until*, with times; in order."""
    return unit.rows(
        sa.select(
            _SITTING.c.held_on,
            _ATTENDANCE.c.time_in,
            _ATTENDANCE.c.time_out,
            _ATTENDANCE.c.break_minutes,
            _SERVICE.c.minutes,
        )
        .select_from(
            _SERVICE.join(_SITTING, _SITTING.c.id == _SERVICE.c.sitting_id).outerjoin(
                _ATTENDANCE,
                sa.and_(
                    _ATTENDANCE.c.sitting_id == _SITTING.c.id, _ATTENDANCE.c.person_id == _SERVICE.c.person_id
                ),
            )
        )
        .where(_SERVICE.c.person_id == person_id, _SERVICE.c.counts, _SITTING.c.held_on.between(since, until))
        .order_by(_SITTING.c.held_on)
    )


def together(unit: Unit, person_id: str) -> Rows:
    """Return everybody of one household, the person left out, with guardians who may be met; by name."""
    current = comes_on(_GUARDIAN, unit.today)
    links = sa.select(_GUARDIAN.c.guardian_id.label("other")).where(
        _GUARDIAN.c.person_id == person_id, current
    )
    wards = sa.select(_GUARDIAN.c.person_id.label("other")).where(
        _GUARDIAN.c.guardian_id == person_id, current
    )
    found = {
        row.other for row in unit.rows(sa.select(links.union(wards).subquery()))
    } | find_people.household(unit, [person_id])
    return unit.rows(
        sa.select(_PERSON.c.id, _PERSON.c.given, _PERSON.c.family, _PERSON.c.suffix)
        .where(_PERSON.c.id.in_(found - {person_id}))
        .order_by(_PERSON.c.filed, _PERSON.c.id)
    )


def rewards(unit: Unit, *, stopped: bool) -> Rows:
    """Return what credits are spent on, by name; the *stopped* ones too where they are asked for."""
    statement = sa.select(*_REWARD.c).order_by(
        _REWARD.c.stopped_on.is_not(None), _REWARD.c.folded, _REWARD.c.id
    )
    return unit.rows(statement if stopped else statement.where(_REWARD.c.stopped_on.is_(None)))


def organization(unit: Unit, folded: str) -> str:
    """Return the key of the organization of that name, one with a ledger before others; or nothing."""
    has = sa.select(_ENTRY.c.id).where(_ENTRY.c.organization_id == _ORGANIZATION.c.id).exists()
    found = unit.rows(
        sa.select(_ORGANIZATION.c.id)
        .where(_ORGANIZATION.c.folded == folded)
        .order_by(has.desc(), came(_ORGANIZATION))
        .limit(1)
    )
    return str(found[0].id) if found else ""


def _owned(owner: Owner) -> sa.ColumnElement[bool]:
    whose = _ENTRY.c.person_id if owner.kind is OwnerKind.PERSON else _ENTRY.c.organization_id
    return whose == owner.id
