"""Whether something may be told to a school, a counselor or another under a release of information.

Sources: domain reference, section 2 (paper 5) and section 7 (school records keep a release on file);
who signs follows situation 1: a guardian for a minor, from their majority the young person.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from youthcourt.domain.consent import Capacity, ConsentKind, OnFile, is_minor
from youthcourt.domain.guardians import Tie, asked_to_sign
from youthcourt.domain.intake import SignersRule
from youthcourt.domain.missing import is_sound


@dataclass(frozen=True)
class Release:
    """A release on record, for one recipient."""

    key: str
    signed: OnFile
    to: str
    """Who may be told, folded."""


@dataclass(frozen=True)
class Signing:
    """Who must sign for a young person: what the rule goes by."""

    birth: date | None
    majority: int
    ties: tuple[Tie, ...]
    signers: SignersRule = SignersRule.ONE


def release_in_force(releases: Iterable[Release], to: str, day: date, who: Signing) -> Release | None:
    """Return the newest release under which *to* (folded) may be told on *day*, or None.

    What a guardian signed while the young person was a minor stays valid; what is signed from the
    majority on is the young person's own. Where each guardian must sign, all have who may on *day* and
    are not left alone.
    """
    held = [
        one
        for one in releases
        if one.signed.kind is ConsentKind.RELEASE
        and one.to == to
        and one.signed.holds(day)
        and is_sound(one.signed, who.ties)
        and _by_whom_it_must(one.signed, who)
    ]
    if who.signers is SignersRule.ALL and is_minor(who.birth, day, who.majority):
        signed = {one.signed.signer_id for one in held}
        if any(tie.guardian_id not in signed for tie in asked_to_sign(who.ties, day)):
            return None
    return max(held, key=lambda one: (one.signed.signed_on, one.key), default=None)


def _by_whom_it_must(signed: OnFile, who: Signing) -> bool:
    """Say whether a guardian signed for a minor, or somebody of age for themselves."""
    minor = is_minor(who.birth, signed.signed_on, who.majority)
    return (signed.capacity is not Capacity.SELF) is minor
