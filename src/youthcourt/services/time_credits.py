"""Time credits: earned by hand, spent, adjusted, reversed. Entries are added and never taken out.

What is earned at a sitting comes by itself from the closed attendance (``obligations``).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from youthcourt import words
from youthcourt.domain import credit_ledger
from youthcourt.domain.credit_ledger import Owner, OwnerKind, owner_of
from youthcourt.domain.credits import AdjustCause, CreditKind
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.referral import check_day
from youthcourt.domain.text import clean_line, fold
from youthcourt.services.catalogue import amount_of, hundredths
from youthcourt.services.credit_rows import called, ledger
from youthcourt.services.settings import settings
from youthcourt.store import find_credits
from youthcourt.store.tables import CreditEntry, Organization, Reward
from youthcourt.store.unit import Unit

OFF = "This court keeps no time credits. Turn them on in Settings, under Court, if the law allows them."


@dataclass(frozen=True)
class Earning:
    """Help that somebody gave and that earns credit: families, mentors, neighbors, organizations. Hours."""

    owner: str
    """Whose ledger: ``person:KEY`` or ``organization:KEY``; empty for the organization named below."""
    on: date
    hours: Decimal
    what_for: str
    organization: str = ""
    """The name of an organization, known to the court or new to it."""


def earn_credits(unit: Unit, earning: Earning) -> str:
    """Enter what somebody gave, and return whose ledger it stands in.

    Raises Refused where the court keeps no credits; BadInput for a day to come, hours that are not
    in quarters, or without an owner or what it was for.
    """
    _check_kept(unit)
    check_day(earning.on, called=words.text("day"), today=unit.today)
    if earning.on > unit.today:
        raise BadInput("That day is still to come. Give the day on which the help was given.", field="on")
    credit_ledger.check_hours(earning.hours)
    what_for = clean_line(earning.what_for, field="What it was for")
    if not what_for:
        raise BadInput("Say in a few words what the credit is for.", field="what_for")
    if earning.owner and earning.organization.strip():
        raise BadInput("Choose one of them: the person, or the organization.", field="owner")
    owner = owner_of(earning.owner or _organization(unit, earning.organization))
    called(unit, owner)
    _enter(unit, owner, CreditKind.EARN, earning.hours, on=earning.on, reason=what_for)
    return owner.key


def spend_credits(unit: Unit, owner_key: str, reward_id: str, for_person_id: str = "") -> None:
    """Spend credits on a reward, for the owner or for somebody of the same household; the stock falls.

    Raises Refused where the court keeps no credits, there are not enough of them (unless the court
    allows that), the reward is stopped or none is left, or it would leave the household.
    """
    _check_kept(unit)
    owner = owner_of(owner_key)
    name = called(unit, owner)
    if not reward_id:
        raise BadInput("Choose what the credits are spent on.", field="reward")
    reward = unit.get(Reward, reward_id, "reward")
    if reward.stopped_on is not None:
        raise Refused("“{name}” is not offered any more. Choose another reward.", name=reward.name)
    if reward.stock == 0:
        raise Refused(
            "None of “{name}” is left. Choose another reward, or change how many there are.", name=reward.name
        )
    _check_for(unit, owner, for_person_id)
    hours = amount_of(reward.hours)
    below = settings(unit).credit_below_zero
    credit_ledger.check_spend(ledger(unit, owner), hours, name, below_zero=below)
    if reward.stock is not None:
        unit.change(reward, stock=reward.stock - 1)
    other = for_person_id if for_person_id != owner.id else ""
    _enter(unit, owner, CreditKind.SPEND, -hours, reward_id=reward.id, for_person_id=other or None)
    unit.touch("rewards")


def adjust_credits(
    unit: Unit, owner_key: str, hours: Decimal, why: str, cause: AdjustCause | None = None
) -> None:
    """Correct a ledger by *hours*, below zero to take off; then the mistake is named.

    Credits are never taken as punishment, and nothing here offers it. Raises Refused where the court
    keeps no credits or the balance would fall below zero (unless the court allows that); BadInput
    for hours that are not in quarters, or without the reason, or the mistake.
    """
    _check_kept(unit)
    owner, reason = owner_of(owner_key), clean_line(why, field="The reason")
    called(unit, owner)
    below = settings(unit).credit_below_zero
    credit_ledger.check_adjust(ledger(unit, owner), hours, cause, reason, below_zero=below)
    kept = cause if hours < 0 else None
    _enter(unit, owner, CreditKind.ADJUST, hours, cause=kept, reason=reason)


def reverse_entry(unit: Unit, entry_id: str, why: str, cause: AdjustCause | None = None) -> None:
    """Take an entry back by another one of exactly the opposite hours; the stock of a reward rises again.

    Raises as ``credit_ledger.reversal`` does, and Refused where the court keeps no credits.
    """
    _check_kept(unit)
    entry = unit.get(CreditEntry, entry_id, "entry")
    owner = _owner(entry)
    reason = clean_line(why, field="The reason")
    below = settings(unit).credit_below_zero
    hours = credit_ledger.reversal(ledger(unit, owner), entry.id, cause, reason, below_zero=below)
    if entry.reward_id is not None:
        reward = unit.get(Reward, entry.reward_id, "reward")
        if reward.stock is not None:
            unit.change(reward, stock=reward.stock + 1)
        unit.touch("rewards")
    kept = cause if hours < 0 else None
    _enter(unit, owner, CreditKind.REVERSE, hours, reverses_id=entry.id, cause=kept, reason=reason)


def _enter(
    unit: Unit, owner: Owner, kind: CreditKind, hours: Decimal, *, on: date | None = None, **more: Any
) -> None:
    person = owner.kind is OwnerKind.PERSON
    unit.add(
        CreditEntry(
            id=unit.new_id(), person_id=owner.id if person else None,
            organization_id=None if person else owner.id, kind=kind, hours=hundredths(hours),
            on=on or unit.today, entered_on=unit.today, by=unit.actor, **more,
        )
    )  # fmt: skip
    unit.touch("credits", owner.key)


def _owner(entry: CreditEntry) -> Owner:
    if entry.person_id is not None:
        return Owner(OwnerKind.PERSON, entry.person_id)
    return Owner(OwnerKind.ORGANIZATION, entry.organization_id or "")


def _organization(unit: Unit, named: str) -> str:
    """Return the owner's key of an organization known by its name, taken in where it is new."""
    name = clean_line(named, field="The organization")
    if not name:
        raise BadInput("Choose who gave the help: a person, or an organization.", field="owner")
    key = find_credits.organization(unit, fold(name))
    if not key:
        key = unit.add(Organization(id=unit.new_id(), name=name, folded=fold(name))).id
    return Owner(OwnerKind.ORGANIZATION, key).key


def _check_kept(unit: Unit) -> None:
    if not settings(unit).credits:
        raise Refused(OFF)


def _check_for(unit: Unit, owner: Owner, for_person_id: str) -> None:
    if for_person_id:
        mine = owner.kind is OwnerKind.PERSON
        household = [row.id for row in find_credits.together(unit, owner.id)] if mine else ()
        credit_ledger.check_household(owner.id, for_person_id, household)
