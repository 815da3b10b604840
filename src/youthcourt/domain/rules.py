"""What rules of eligibility are made of: what a rule looks at, the facts, a reason, a result."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Result(StrEnum):
    """What screening says. The words are a contract with other programs."""

    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not eligible"
    NEEDS_DECISION = "needs a decision"


class RuleKind(StrEnum):
    """What a rule looks at."""

    AGE_AT_OFFENSE = "age_at_offense"
    CLASS_BARRED = "class_barred"
    WORDS_BARRED = "words_barred"
    PRIOR_PARTICIPATION = "prior_participation"
    FAILED_BEFORE = "failed_before"
    """An earlier case here that went back to the referrer."""
    RESIDENCE = "residence"
    SCHOOL = "school"
    ENROLLED = "enrolled"
    """Full-time enrollment at a school is needed, of everybody or from an age on."""


PLACES = frozenset({RuleKind.RESIDENCE, RuleKind.SCHOOL})
"""Kinds whose words are where the court's young people live or learn."""
COUNTED = frozenset({RuleKind.PRIOR_PARTICIPATION, RuleKind.FAILED_BEFORE})
"""Kinds that count earlier cases."""


@dataclass(frozen=True)
class Rule:
    """One line of the court's eligibility rules."""

    kind: RuleKind
    label: str
    """What the clerk reads: ``Weapons``."""
    outcome: Result = Result.NOT_ELIGIBLE
    """What follows when the rule speaks: not eligible, or needs a decision."""
    minimum: int | None = None
    """Youngest age at the offense, in years; of an enrollment rule the age on the day from which it asks."""
    maximum: int | None = None
    """Oldest age at the offense, in years; none for adult programs."""
    words: tuple[str, ...] = ()
    """Offense classes, or words and phrases looked for in the offense, the address or the school."""
    years: int | None = None
    """How far back an earlier case counts, in years before the offense; none means ever."""
    times: int = 1
    """How many earlier cases are too many."""


@dataclass(frozen=True)
class Facts:
    """What is known of a referral when it is screened."""

    offense_on: date | None
    birth_date: date | None
    age_band: str = ""
    """An age as the referrer wrote it, such as ``<18``: not an age."""
    offenses: tuple[tuple[str, str], ...] = ()
    """(words, class) of each offense."""
    earlier_cases: tuple[date | None, ...] = ()
    """Offense dates (or referral dates) of the same person's cases here that lie before this one and
    were accepted: a referral that was turned away or taken back is no participation."""
    failed_cases: tuple[date | None, ...] = ()
    """The days of those of them that went back to the referrer without having been completed."""
    address: str = ""
    school: str = ""
    enrolled: bool | None = None
    """Whether they are a full-time student; None where nobody asked yet."""
    today: date = date.min
    """The day of screening, on which enrollment is judged."""


@dataclass(frozen=True)
class Reason:
    """Why: a sentence template, its values, and what it speaks for."""

    result: Result
    template: str
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Screening:
    """The result with every reason named. An eligible referral has no reasons."""

    result: Result
    reasons: tuple[Reason, ...]
