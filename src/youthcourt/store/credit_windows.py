"""Windows on the list of credit accounts: one a person or organization with entries. Hundredths of hours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import sqlalchemy as sa

from youthcourt.domain.credit_ledger import OwnerKind
from youthcourt.domain.credits import CreditKind
from youthcourt.domain.lists import Order
from youthcourt.store import windows
from youthcourt.store.tables import CreditEntry, Organization, Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit
from youthcourt.store.windows import Listing, SortBy, holds

_ENTRY = table_of(CreditEntry)
_FIRST = _ENTRY.alias("first")
_PERSON = table_of(Person)
_ORGANIZATION = table_of(Organization)


@dataclass(frozen=True)
class AccountQuery:
    """Which accounts, in which order. *words* are folded; empty leaves everything in."""

    words: tuple[str, ...] = ()
    kinds: frozenset[OwnerKind] = frozenset()
    orders: tuple[Order, ...] = ()


class CreditSum(NamedTuple):
    """How many accounts there are, and what all of them come to, in hundredths of hours."""

    accounts: int
    earned: int
    spent: int
    balance: int


def count(unit: Unit, asked: AccountQuery) -> int:
    """Return how many accounts there are."""
    return windows.count(unit, _LISTING, _where(asked))


def keys(unit: Unit, asked: AccountQuery, offset: int, limit: int) -> list[str]:
    """Return the owners' keys of at most *limit* accounts from *offset* on."""
    return windows.keys(unit, _LISTING, _where(asked), asked.orders, offset, limit)


def position(unit: Unit, asked: AccountQuery, key: str) -> int:
    """Return at which place an account stands, from 0; -1 when it is kept out."""
    return windows.position(unit, _LISTING, _where(asked), asked.orders, key)


def lines(unit: Unit, wanted: Sequence[str]) -> Sequence[sa.Row[Any]]:
    """Return what stands in the accounts of these owners, in any order."""
    return unit.rows(sa.select(_ACCOUNT).where(_ACCOUNT.c.key.in_(wanted)))


def summed(unit: Unit) -> CreditSum:
    """Return what all accounts come to."""
    names = ("earned", "spent", "balance")
    row = unit.rows(
        sa.select(
            sa.func.count().label("accounts"),
            *(sa.func.coalesce(sa.func.sum(_ACCOUNT.c[name]), 0).label(name) for name in names),
        ).select_from(_ACCOUNT)
    )[0]
    return CreditSum(*(int(row._mapping[name]) for name in ("accounts", *names)))


def _owners(kind: OwnerKind) -> sa.Select[Any]:
    """Return a row for each owner of a kind who has entries; a reversal counts with what it reverses."""
    table, link = (
        (_PERSON, _ENTRY.c.person_id)
        if kind is OwnerKind.PERSON
        else (_ORGANIZATION, _ENTRY.c.organization_id)
    )
    what = sa.func.coalesce(_FIRST.c.kind, _ENTRY.c.kind)
    person = kind is OwnerKind.PERSON
    return (
        sa.select(
            (sa.literal(f"{kind.value}:") + table.c.id).label("key"),
            sa.literal(kind.value).label("kind"),
            *(
                (_PERSON.c[name] if person else sa.literal("")).label(name)
                for name in ("given", "family", "suffix")
            ),
            (sa.literal("") if person else _ORGANIZATION.c.name).label("organization"),
            table.c.folded.label("folded"),
            (_PERSON.c.filed if person else _ORGANIZATION.c.folded).label("filed"),
            sa.func.sum(_ENTRY.c.hours).label("balance"),
            sa.func.sum(sa.case((what == CreditKind.EARN, _ENTRY.c.hours), else_=0)).label("earned"),
            sa.func.sum(sa.case((what == CreditKind.SPEND, -_ENTRY.c.hours), else_=0)).label("spent"),
            sa.func.max(_ENTRY.c.entered_on).label("last_on"),
        )
        .select_from(
            _ENTRY.join(table, table.c.id == link).outerjoin(_FIRST, _FIRST.c.id == _ENTRY.c.reverses_id)
        )
        .group_by(table.c.id)
    )


_ACCOUNT = sa.union_all(*(_owners(kind) for kind in OwnerKind)).subquery("account")
_LISTING = Listing(
    _ACCOUNT,
    _ACCOUNT.c.key,
    {
        "name": SortBy(_ACCOUNT.c.filed),
        "kind": SortBy(_ACCOUNT.c.kind),
        "balance": SortBy(_ACCOUNT.c.balance),
        "earned": SortBy(_ACCOUNT.c.earned),
        "spent": SortBy(_ACCOUNT.c.spent),
        "last": SortBy(_ACCOUNT.c.last_on),
    },
    (_ACCOUNT.c.filed, _ACCOUNT.c.key),
)


def _where(asked: AccountQuery) -> list[sa.ColumnElement[bool]]:
    where: list[sa.ColumnElement[bool]] = [holds(_ACCOUNT.c.folded, word) for word in asked.words]
    if asked.kinds:
        where.append(_ACCOUNT.c.kind.in_(sorted(asked.kinds)))
    return where
