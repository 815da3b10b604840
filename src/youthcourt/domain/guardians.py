"""When somebody stands for a young person, and when they may sign for them.

A tie counts on a day from the day on which it begins until before the day on which it ends
(domain reference, section 2 and situation 17: several guardians, two households, one barred).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol


class Dated(Protocol):
    """A tie with its days: from *since* until before *until*."""

    @property
    def since(self) -> date:
        """The first day on which it counts."""

    @property
    def until(self) -> date | None:
        """The first day on which it no longer counts."""


def overlap(one: Dated, other: Dated) -> bool:
    """Say whether there is a day on which both ties count."""
    return (one.until is None or other.since < one.until) and (other.until is None or one.since < other.until)


def counts(tie: Dated, day: date) -> bool:
    """Say whether a tie counts on *day*."""
    return tie.since <= day and (tie.until is None or day < tie.until)


@dataclass(frozen=True)
class Tie:
    """A guardian of a young person as far as the rules need it."""

    guardian_id: str
    name: str
    since: date
    until: date | None = None
    """The first day on which they no longer stand for the young person."""
    may_sign: bool = True
    no_contact: bool = False
    left_alone: bool = False
    """Whether nobody contacts them today, for whatever reason: then nobody asks them to sign either."""

    def counts(self, day: date) -> bool:
        """Say whether they stand for the young person on *day*."""
        return counts(self, day)

    def signs(self, day: date) -> bool:
        """Say whether they may sign for the young person on *day*: who is barred from contact may not."""
        return self.may_sign and not self.no_contact and self.counts(day)


def signing(ties: Iterable[Tie], day: date) -> tuple[Tie, ...]:
    """Return who may sign on *day* for one young person, each guardian once, in the order given.

    Where two ties of a guardian count on that day, a bar on either of them holds.
    """
    counting = [tie for tie in ties if tie.counts(day)]
    barred = {tie.guardian_id for tie in counting if tie.no_contact}
    may = (tie for tie in counting if tie.signs(day) and tie.guardian_id not in barred)
    return tuple({tie.guardian_id: tie for tie in may}.values())


def asked_to_sign(ties: Iterable[Tie], day: date) -> tuple[Tie, ...]:
    """Return who may sign on *day* and may be asked to: who is left alone holds nothing up."""
    return tuple(tie for tie in signing(ties, day) if not tie.left_alone)
