"""Who must have said yes before a case may be heard, and before a juror may be seated.

For a minor always a guardian (mission, *Never*; Utah 78A-6-1203 and others in the
domain reference, section 1.2, steps 4 and 5). Paper on file suffices.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from youthcourt.domain.deadlines import age_on


class ConsentKind(StrEnum):
    """What was signed."""

    ADMISSION = "admission"
    PARTICIPATION = "participation"
    CONFIDENTIALITY = "confidentiality"
    RELEASE = "release"
    JUROR_OATH = "juror_oath"
    JUROR_PERMISSION = "juror_permission"
    FOLLOW_UP = "follow_up"
    """That the court may look, after the case is closed, whether there was a new offense."""


class Capacity(StrEnum):
    """In what capacity somebody signed or stands to a young person."""

    SELF = "self"
    PARENT = "parent"
    STEP_PARENT = "step_parent"
    GRANDPARENT = "grandparent"
    FOSTER_CARER = "foster_carer"
    LEGAL_GUARDIAN = "legal_guardian"
    AGENCY = "agency"
    OTHER = "other"


class Method(StrEnum):
    """How the consent is held."""

    SIGNED = "signed"
    PAPER_ON_FILE = "paper_on_file"


@dataclass(frozen=True)
class OnFile:
    """One consent as far as the rules need it."""

    kind: ConsentKind
    capacity: Capacity
    signed_on: date
    expires_on: date | None = None
    withdrawn_on: date | None = None
    signer_id: str = ""

    def holds(self, day: date) -> bool:
        """Say whether the consent stands on *day*. It ends on the day it is withdrawn, after it expires."""
        if day < self.signed_on or (self.withdrawn_on is not None and self.withdrawn_on <= day):
            return False
        return self.expires_on is None or day <= self.expires_on


@dataclass(frozen=True)
class Needed:
    """A consent the court's rules ask for."""

    kind: ConsentKind
    by_guardian: bool


DEFAULT_NEEDED = (
    Needed(ConsentKind.ADMISSION, by_guardian=False),
    Needed(ConsentKind.PARTICIPATION, by_guardian=False),
    Needed(ConsentKind.PARTICIPATION, by_guardian=True),
)
"""The admission by the respondent, and consent to take part by respondent and guardian."""


def is_minor(birth: date | None, day: date, majority: int = 18) -> bool:
    """Say whether somebody is a minor on *day*; an unknown birth date counts as one (the careful side)."""
    return birth is None or age_on(birth, day) < majority


def needed_of_all(needed: Iterable[Needed]) -> tuple[Needed, ...]:
    """Return what young people sign themselves, whatever their age."""
    return tuple(need for need in needed if not need.by_guardian)


def needed_of_minors(needed: Iterable[Needed]) -> tuple[Needed, ...]:
    """Return what a guardian signs for a minor: the consent to take part even where the court asks for
    none.
    """
    by_guardian = tuple(need for need in needed if need.by_guardian)
    return by_guardian or (Needed(ConsentKind.PARTICIPATION, by_guardian=True),)


def missing_for_juror(on_file: Iterable[OnFile], *, day: date, minor: bool) -> list[str]:
    """Return what a juror still lacks on *day*: the oath, and for a minor a guardian's permission."""
    held = [consent for consent in on_file if consent.holds(day)]
    missing = []
    if not any(c.kind is ConsentKind.JUROR_OATH and c.capacity is Capacity.SELF for c in held):
        missing.append("the juror's oath")
    permitted = any(c.kind is ConsentKind.JUROR_PERMISSION and c.capacity is not Capacity.SELF for c in held)
    if minor and not permitted:
        missing.append("a guardian's permission")
    return missing
