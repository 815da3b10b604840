"""Restitution: what a claim comes to, who owes which share, and that never more than that is paid.

All amounts are whole cents. The program records money and never handles it. Source: domain reference,
section 4.4 (loss minus insurance is what is considered: Maricopa, Sacramento; split or joint and
several; never more than the claim in total) and section 8 (3 x $33.33 of $100, the last share 33.34).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from youthcourt.domain.errors import BadInput, Refused

MOST_CENTS = 100_000_000
"""A million; a typing slip is above it."""


_TYPED = re.compile(r"\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d{1,2}))?\s*\$?")


def cents_of(typed: str, *, field: str) -> int:
    """Return an amount as people type it in cents: ``33.3`` is 3330, ``$1,000`` is 100000.

    Raises BadInput for what is no amount of money, above a million or finer than a cent.
    """
    read = _TYPED.fullmatch(typed.strip())
    cents = int(read[1].replace(",", "")) * 100 + int((read[2] or "0").ljust(2, "0")) if read else -1
    if not 0 <= cents <= MOST_CENTS:
        raise BadInput("Type an amount such as 33.50, from 0 to 1,000,000.", field=field)
    return cents


def typed_cents(cents: int) -> str:
    """Return cents as they can be typed again: ``33.30``."""
    return f"{cents // 100}.{cents % 100:02d}"


class Split(StrEnum):
    """How several respondents of one incident owe a claim."""

    EQUAL = "equal"
    TYPED = "typed"
    JOINT = "joint"
    """Each owes all of it until it is paid, whoever pays."""


def considered(claim: int, insurance: int) -> int:
    """Return what a claim comes to once the insurance has paid. Cents.

    Raises BadInput for an amount below nothing or above a million, or an insurance above the claim.
    """
    if not 0 <= claim <= MOST_CENTS or insurance < 0:
        raise BadInput("An amount lies between 0 and 1,000,000. Please check it.", field="claim")
    if insurance > claim:
        raise BadInput(
            "The insurance cannot have paid more than the claim. Please check both amounts.",
            field="insurance",
        )
    return claim - insurance


def equal_shares(cents: int, among: int) -> tuple[int, ...]:
    """Return *cents* in equal shares, the last of which takes what is left of a cent: 33.33, 33.33, 33.34."""
    each = cents // among
    return (*(each for _ in range(among - 1)), cents - each * (among - 1))


def check_typed(shares: Sequence[int], cents: int) -> None:
    """Raise BadInput unless typed shares are no less than nothing and come to *cents* exactly."""
    if any(share < 0 for share in shares):
        raise BadInput("A share is nothing or more. Please check the shares.", field="shares")
    told = sum(shares)
    if told != cents:
        raise BadInput(
            "The shares come to {shares_cents}, the claim to {claim_cents}. "
            "Change a share so that both are the same.",
            field="shares",
            shares_cents=told,
            claim_cents=cents,
        )


def shares_of(split: Split, cents: int, typed: Sequence[int]) -> tuple[int, ...]:
    """Return the shares of *cents* in the order of *typed*, whose numbers count only where they are typed.

    Joint and several, each share is the whole. Raises BadInput as ``check_typed``.
    """
    if split is Split.JOINT:
        return tuple(cents for _ in typed)
    if split is Split.EQUAL:
        return equal_shares(cents, len(typed))
    check_typed(typed, cents)
    return tuple(typed)


@dataclass(frozen=True)
class Share:
    """What one respondent owes, and the payments that stand, in cents."""

    cents: int
    paid: tuple[int, ...] = ()
    waived: int = 0
    """What a person let go of it."""
    others_then: int = 0
    """What the others had paid when it was let go."""

    @property
    def given(self) -> int:
        """What was paid of it."""
        return sum(self.paid)


@dataclass(frozen=True)
class Account:
    """A claim with its shares; *cents* is the amount considered."""

    cents: int
    shares: tuple[Share, ...]

    @property
    def joint(self) -> bool:
        """Whether each of several owes the whole."""
        return len(self.shares) > 1 and self.cents > 0 and all(one.cents == self.cents for one in self.shares)

    @property
    def split(self) -> Split:
        """How it is shared, as far as the shares tell."""
        if self.joint:
            return Split.JOINT
        even = tuple(one.cents for one in self.shares) == equal_shares(self.cents, max(len(self.shares), 1))
        return Split.EQUAL if even or not self.shares else Split.TYPED

    @property
    def paid(self) -> int:
        """What all have paid together."""
        return sum(share.given for share in self.shares)

    @property
    def waived(self) -> int:
        """What nobody is asked for any more; joint and several, only what is waived for each of them."""
        let_go = [self.waived_of(place) for place in range(len(self.shares))]
        return min(let_go) if self.joint else sum(let_go)

    @property
    def balance(self) -> int:
        """What the victim has still to get: neither paid nor waived."""
        return self.cents - self.paid - self.waived

    def unpaid(self, place: int) -> int:
        """Return what is not paid of what was asked of the respondent at *place*, from 0; waived or not."""
        share = self.shares[place]
        return self.cents - self.paid if self.joint else share.cents - share.given

    def waived_of(self, place: int) -> int:
        """Return what is still waived for the respondent at *place*: never more than was open on its day.

        Joint and several, what the others paid since settles what was let go; a claim that rises later
        is owed beyond it.
        """
        share = self.shares[place]
        since = max(self.others(place) - share.others_then, 0) if self.joint else 0
        return min(max(share.waived - since, 0), self.unpaid(place))

    def others(self, place: int) -> int:
        """Return what all but the respondent at *place* have paid."""
        return self.paid - self.shares[place].given

    def owed(self, place: int) -> int:
        """Return what the respondent at *place*, from 0, still owes."""
        return self.unpaid(place) - self.waived_of(place)

    def done(self, place: int) -> int:
        """Return how much of what is asked of the respondent at *place* is settled, by whomever."""
        return self.paid if self.joint else self.shares[place].given

    def check_payment(self, place: int, cents: int) -> None:
        """Raise BadInput for nothing, Refused for more than is still owed: never beyond the claim."""
        if cents <= 0:
            raise BadInput("Give the amount that was paid.", field="amount")
        waived = self.waived_of(place)
        if cents > self.owed(place) and waived:
            raise Refused(
                "{waived_cents} of this share was waived, so only {open_cents} is still owed. "
                "Let it be owed again first.",
                waived_cents=waived,
                open_cents=self.owed(place),
            )
        if cents > self.owed(place):
            raise Refused(
                "Only {open_cents} is still owed, and nothing is collected beyond the claim. "
                "Check the amount, or change the claim first.",
                open_cents=self.owed(place),
            )

    def hides(self, place: int, cents: int, *, joint: bool) -> bool:
        """Say whether a share of *cents* would make something else of what is waived at *place*.

        It would where the claim is no longer, or is now, owed jointly, and where the share is lowered: what
        was waived would then lie hidden, and come back when the share is raised.
        """
        share = self.shares[place]
        return share.waived > 0 and (self.joint is not joint or cents < share.cents)

    def check_kept(self) -> None:
        """Raise Refused when a share, or the claim, is less than what was paid of it already."""
        over = self.paid > self.cents or (
            not self.joint and any(share.given > share.cents for share in self.shares)
        )
        if over:
            raise Refused(
                "More than that was paid already. Take the payment back first, or set a higher amount."
            )
