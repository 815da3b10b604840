"""Credit accounts as they are read: the list by windows, one ledger with its running balance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from youthcourt import words
from youthcourt.domain.credit_ledger import Entry, OwnerKind, Totals, owner_of, running, totals
from youthcourt.domain.credits import CreditKind
from youthcourt.domain.lists import Asked
from youthcourt.domain.text import fold
from youthcourt.services.catalogue import amount_of
from youthcourt.services.credit_rows import called
from youthcourt.services.person_lines import full_name, name_or_case
from youthcourt.services.settings import settings
from youthcourt.store import credit_windows, find_credits
from youthcourt.store.credit_windows import AccountQuery
from youthcourt.store.unit import Unit

KIND = "kind"
"""The chip of the list."""


@dataclass(frozen=True)
class AccountLine:
    """An account in the list. Hours."""

    key: str
    """``person:KEY`` or ``organization:KEY``."""
    kind: OwnerKind
    name: str
    balance: Decimal
    earned: Decimal
    spent: Decimal
    last_on: date


@dataclass(frozen=True)
class EntryLine:
    """An entry of a ledger. Hours; *balance* is what there was after it."""

    id: str
    on: date
    entered_on: date
    kind: CreditKind
    hours: Decimal
    balance: Decimal
    what: str
    why: str
    """The reason as it was typed, for the staff."""
    by: str
    reversed: bool
    at_sitting: bool
    lowers_reversed: bool
    """Taking it back would lower the balance, so that the mistake must be named."""


@dataclass(frozen=True)
class Account:
    """One ledger: its owner, what it comes to, its entries, the newest first."""

    key: str
    kind: OwnerKind
    name: str
    totals: Totals
    entries: tuple[EntryLine, ...]


@dataclass(frozen=True)
class CreditsPage:
    """How the court keeps credits, and what all accounts come to. Hours."""

    on: bool
    """False where the court keeps none: nothing is earned or offered."""
    accounts: int
    earned: Decimal
    spent: Decimal
    balance: Decimal


def credits_page(unit: Unit) -> CreditsPage:
    """Return what the page of time credits says above its list."""
    found = credit_windows.summed(unit)
    return CreditsPage(
        settings(unit).credits, found.accounts, amount_of(found.earned), amount_of(found.spent),
        amount_of(found.balance),
    )  # fmt: skip


def account(unit: Unit, owner_key: str) -> Account:
    """Return the ledger of an owner, the newest entry first; one without entries has a balance of 0.

    Raises BadInput for what is no owner's key, and NotFound for an owner who is not in the court file.
    """
    owner = owner_of(owner_key)
    name = called(unit, owner)
    rows = find_credits.entries(unit, owner)
    entries = [Entry(row.id, row.kind, amount_of(row.hours), row.reverses_id) for row in rows]
    taken_back = {entry.reverses for entry in entries}
    lines = [
        EntryLine(
            row.id, row.on, row.entered_on, row.kind, entry.hours, after, what(row), _why(row), row.by,
            row.id in taken_back, row.service_id is not None, entry.hours > 0,
        )
        for row, entry, after in zip(rows, entries, running(entries), strict=True)
    ]  # fmt: skip
    return Account(owner.key, owner.kind, name, totals(entries), tuple(reversed(lines)))


def what(row: Any) -> str:
    """Return what an entry is for, in the language in use, as the owner may read it."""
    if row.kind is CreditKind.SPEND:
        other = full_name(row.for_given or "", row.for_family or "", row.for_suffix or "")
        return words.text("{reward}, for {other}", reward=row.reward, other=other) if other else row.reward
    if row.service_id is not None:
        if row.kind is CreditKind.EARN:
            return words.text("Jury service")
        return words.listing((words.text("Attendance corrected"), words.short_day(row.held_on)))
    if row.cause is not None:
        return words.label(row.cause)
    if row.kind in (CreditKind.ADJUST, CreditKind.REVERSE):
        return words.text("Given back") if row.kind is CreditKind.REVERSE else words.text("Correction")
    return str(row.reason)


def household(unit: Unit, owner_key: str) -> tuple[tuple[str, str], ...]:
    """Return key and name of everybody for whom an owner may spend: the household; none for organizations."""
    owner = owner_of(owner_key)
    if owner.kind is OwnerKind.ORGANIZATION:
        return ()
    return tuple(
        (row.id, name_or_case(full_name(row.given, row.family, row.suffix), None))
        for row in find_credits.together(unit, owner.id)
    )


def count_accounts(unit: Unit, asked: Asked) -> int:
    """Return how many accounts are asked for."""
    return credit_windows.count(unit, _query(asked))


def account_window(unit: Unit, asked: Asked, offset: int, limit: int) -> tuple[AccountLine, ...]:
    """Return at most *limit* accounts from *offset* (from 0) on, by name unless asked otherwise."""
    keys = credit_windows.keys(unit, _query(asked), offset, limit)
    found = {row.key: _line(row) for row in credit_windows.lines(unit, keys)}
    return tuple(found[key] for key in keys)


def account_keys(unit: Unit, asked: Asked, offset: int, limit: int) -> tuple[str, ...]:
    """Return only the owners of the accounts that ``account_window`` would return."""
    return tuple(credit_windows.keys(unit, _query(asked), offset, limit))


def account_position(unit: Unit, asked: Asked, key: str) -> int:
    """Return at which place an account stands in what is asked for; -1 when it is not in it."""
    return credit_windows.position(unit, _query(asked), key)


def _query(asked: Asked) -> AccountQuery:
    kinds = frozenset(kind for kind in OwnerKind if kind.value in asked.values(KIND))
    return AccountQuery(tuple(fold(asked.words).split()), kinds, asked.orders)


def _line(row: Any) -> AccountLine:
    name = row.organization or name_or_case(full_name(row.given, row.family, row.suffix), None)
    return AccountLine(
        row.key, OwnerKind(row.kind), name, amount_of(row.balance), amount_of(row.earned),
        amount_of(row.spent), row.last_on,
    )  # fmt: skip


def _why(row: Any) -> str:
    """Return the reason as it was typed; what a sitting entered by itself has none."""
    return "" if row.service_id is not None else str(row.reason)
