"""The ledger of time credits: what may be entered, and how an entry is taken back by another one.

Entries are only ever added. They do not expire and pass to nobody outside the household. They are
hours of work given, never money, and are never taken as punishment: whatever lowers a ledger by
hand names a mistake in the keeping of it. Source: domain reference, section 5.6; mission, *Never*.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from youthcourt.domain.credits import QUARTER, AdjustCause, CreditKind, balance
from youthcourt.domain.errors import BadInput, Refused

MOST_HOURS = Decimal(500)
"""No one entry is above it; a typing slip is."""


class OwnerKind(StrEnum):
    """Whose ledger it is: a person's, or an organization's (Dane County: on behalf of the school)."""

    PERSON = "person"
    ORGANIZATION = "organization"


@dataclass(frozen=True)
class Owner:
    """Who owns a ledger: what it is, and its key in the court file."""

    kind: OwnerKind
    id: str

    @property
    def key(self) -> str:
        """The owner as one text, ``person:k3x…``, which ``owner_of`` reads."""
        return f"{self.kind.value}:{self.id}"


@dataclass(frozen=True)
class Entry:
    """An entry of a ledger as the rules see it. Hours; those below zero lower the balance."""

    id: str
    kind: CreditKind
    hours: Decimal
    reverses: str | None = None
    """The entry that it takes back."""
    at_sitting: bool = False
    """It was earned by serving at a sitting, and follows the attendance."""


@dataclass(frozen=True)
class Totals:
    """What a ledger comes to, in hours: earned and spent (both with what was reversed left out), adjusted."""

    earned: Decimal
    spent: Decimal
    adjusted: Decimal

    @property
    def balance(self) -> Decimal:
        """What may be spent."""
        return self.earned - self.spent + self.adjusted


def owner_of(key: str) -> Owner:
    """Return the owner that a key names. Raises BadInput for one that names nobody."""
    kind, _, own = key.partition(":")
    if kind not in tuple(OwnerKind) or not own:
        raise BadInput("Choose whose credits these are first.", field="owner")
    return Owner(OwnerKind(kind), own)


def totals(entries: Iterable[Entry]) -> Totals:
    """Return what a whole ledger comes to; a reversal counts with what it takes back."""
    given = list(entries)
    kinds = {entry.id: entry.kind for entry in given}
    sums = dict.fromkeys((CreditKind.EARN, CreditKind.SPEND, CreditKind.ADJUST), Decimal(0))
    for entry in given:
        sums[kinds[entry.reverses] if entry.reverses else entry.kind] += entry.hours
    return Totals(sums[CreditKind.EARN], -sums[CreditKind.SPEND], sums[CreditKind.ADJUST])


def running(entries: Sequence[Entry]) -> tuple[Decimal, ...]:
    """Return the balance after each entry, in the order given (the oldest first)."""
    so_far, after = Decimal(0), []
    for entry in entries:
        so_far += entry.hours
        after.append(so_far)
    return tuple(after)


def check_hours(hours: Decimal) -> None:
    """Raise BadInput unless *hours* are above zero, in quarters, and no more than a slip of the key."""
    if not hours.is_finite() or not 0 < hours <= MOST_HOURS or hours % QUARTER != 0:
        raise BadInput(
            "Give the hours above zero and up to {most}, in quarters: 0.25, 0.5, 0.75, 1.",
            field="hours",
            most=MOST_HOURS,
        )


def check_spend(entries: Iterable[Entry], hours: Decimal, name: str, *, below_zero: bool) -> None:
    """Raise Refused when *hours* are more than the ledger of *name* holds, unless the court allows it."""
    has = balance(entry.hours for entry in entries)
    if has < hours and not below_zero:
        raise Refused(
            "{name} has {has} hours of time credit, and this takes {hours}. "
            "Choose something else, or wait until more is earned.",
            name=name,
            has=has,
            hours=hours,
        )


def check_adjust(
    entries: Iterable[Entry], hours: Decimal, cause: AdjustCause | None, why: str, *, below_zero: bool
) -> None:
    """Raise unless *hours* may be added (or, below zero, taken off) by hand.

    BadInput without words for it, without hours, or without the mistake that is corrected where
    hours are taken off; Refused where the balance would fall below zero.
    """
    check_hours(abs(hours))
    _check_why(cause, why, lowers=hours < 0)
    has = balance(entry.hours for entry in entries)
    if has + hours < 0 > hours and not below_zero:
        raise Refused(
            "Only {has} hours are left to take off. Reverse what was spent first, then adjust.", has=has
        )


def reversal(
    entries: Iterable[Entry], entry_id: str, cause: AdjustCause | None, why: str, *, below_zero: bool
) -> Decimal:
    """Return the hours of the entry that takes *entry_id* back: exactly its own, turned round.

    Raises Refused when it is taken back already, takes another back itself, was earned at a sitting
    (its attendance is corrected instead) or when the balance would fall below zero; BadInput as
    ``check_adjust`` does.
    """
    given = list(entries)
    entry = next((one for one in given if one.id == entry_id), None)
    if entry is None:
        raise BadInput("Choose the entry to reverse first.", field="entry")
    if entry.kind is CreditKind.REVERSE:
        raise Refused("This entry takes another one back, and stays. Enter what is right as a new entry.")
    if any(one.reverses == entry.id for one in given):
        raise Refused("This entry is reversed already. An entry is reversed once.")
    if entry.at_sitting:
        raise Refused(
            "This was earned at a sitting. Correct the attendance of that sitting, "
            "and the credit follows by itself."
        )
    _check_why(cause, why, lowers=entry.hours > 0)
    check_taken_back(given, entry.hours, below_zero=below_zero)
    return -entry.hours


def check_taken_back(entries: Iterable[Entry], hours: Decimal, *, below_zero: bool) -> None:
    """Raise Refused when *hours* that were earned cannot be taken back, because they are spent already."""
    has = balance(entry.hours for entry in entries)
    if has - hours < 0 < hours and not below_zero:
        raise Refused(
            "These {hours} hours of time credit are spent in part: {has} are left. Adjust the ledger first, "
            "so that it covers them, or reverse what was spent.",
            hours=hours,
            has=has,
        )


def check_household(spender: str, for_whom: str, household: Iterable[str]) -> None:
    """Raise Refused when credits would go to somebody outside the household of who spends them."""
    if for_whom != spender and for_whom not in household:
        raise Refused(
            "Time credits stay in the household. "
            "Choose the person themselves, or somebody who lives with them."
        )


def _check_why(cause: AdjustCause | None, why: str, *, lowers: bool) -> None:
    if lowers and cause is None:
        raise BadInput(
            "Credits are taken off only to correct a mistake in the ledger. Choose what was wrong.",
            field="cause",
        )
    if not why:
        raise BadInput("Please give the reason in a few words.", field="why")
