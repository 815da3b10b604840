"""Screening of a referral by rules that the court edits as data.

A rule says what it looks at, with its own numbers and words, and what follows
when it speaks. No place, statute or code is known here. Defaults and their
sources: domain reference, sections 0 and 1.2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from youthcourt.domain.deadlines import age_on, years_before
from youthcourt.domain.text import fold


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


_GRAVEST = (Result.NOT_ELIGIBLE, Result.NEEDS_DECISION, Result.ELIGIBLE)


@dataclass(frozen=True)
class Rule:
    """One line of the court's eligibility rules."""

    kind: RuleKind
    label: str
    """What the clerk reads: ``Weapons``."""
    outcome: Result = Result.NOT_ELIGIBLE
    """What follows when the rule speaks: not eligible, or needs a decision."""
    minimum: int | None = None
    """Youngest age at the offense, in years."""
    maximum: int | None = None
    """Oldest age at the offense, in years; none for adult programs."""
    words: tuple[str, ...] = ()
    """Offense classes, or words and phrases looked for in the offense."""
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
    today: date = date.min
    """The day of screening."""


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


def screen(facts: Facts, rules: Sequence[Rule]) -> Screening:
    """Return what *rules* say of *facts*: barred beats open questions beats eligible."""
    reasons = [reason for rule in rules for reason in _SPEAKS[rule.kind](rule, facts)]
    reasons += _unknown_offense(rules, facts)
    if facts.offense_on is not None and facts.offense_on > facts.today:
        reasons.append(
            Reason(
                Result.NEEDS_DECISION,
                "The offense date {date} lies in the future.",
                {"date": facts.offense_on},
            )
        )
    # What rules a referral out is named first: it is what the clerk looks for.
    reasons.sort(key=lambda reason: _GRAVEST.index(reason.result))
    return Screening(reasons[0].result if reasons else Result.ELIGIBLE, tuple(reasons))


def _unknown_offense(rules: Sequence[Rule], facts: Facts) -> list[Reason]:
    """An offense that nobody named must not pass rules on offenses unseen, as an unknown age does not."""
    if any(words or kind for words, kind in facts.offenses):
        return []
    if not any(rule.kind in (RuleKind.CLASS_BARRED, RuleKind.WORDS_BARRED) for rule in rules):
        return []
    template = "The offense is missing, so the court's rules on offenses cannot be followed."
    return [Reason(Result.NEEDS_DECISION, template)]


def _age(rule: Rule, facts: Facts) -> list[Reason]:
    if facts.birth_date is None:
        if facts.age_band:
            template = "“{band}” is not an age: the birth date is needed to know the age at the offense."
            return [Reason(Result.NEEDS_DECISION, template, {"band": facts.age_band})]
        return [
            Reason(Result.NEEDS_DECISION, "The birth date is missing, so the age at the offense is unknown.")
        ]
    if facts.offense_on is None:
        return [
            Reason(
                Result.NEEDS_DECISION, "The offense date is missing, so the age at the offense is unknown."
            )
        ]
    age = age_on(facts.birth_date, facts.offense_on)
    if age < 0:
        return [Reason(Result.NEEDS_DECISION, "The birth date lies after the offense date.")]
    if rule.minimum is not None and age < rule.minimum:
        template = "The age at the offense was {age}; the court takes young people from {minimum}."
        return [Reason(rule.outcome, template, {"age": age, "minimum": rule.minimum})]
    if rule.maximum is not None and age > rule.maximum:
        template = "The age at the offense was {age}; the court takes young people up to {maximum}."
        return [Reason(rule.outcome, template, {"age": age, "maximum": rule.maximum})]
    return []


def _offense_class(rule: Rule, facts: Facts) -> list[Reason]:
    barred = {fold(word) for word in rule.words}
    named = "{rule}: the offense “{offense}” is of class “{kind}”."
    unnamed = "{rule}: the offense is of class “{kind}”."
    return [
        Reason(
            rule.outcome,
            named if words else unnamed,
            {"rule": rule.label, "offense": words, "kind": kind},
        )
        for words, kind in facts.offenses
        if kind and fold(kind) in barred
    ]


def _offense_words(rule: Rule, facts: Facts) -> list[Reason]:
    template = "{rule}: the offense “{offense}” holds “{word}”."
    reasons = []
    for words, _ in facts.offenses:
        found = _first_word(fold(words), rule.words)
        if found:
            values: dict[str, object] = {"rule": rule.label, "offense": words, "word": found}
            reasons.append(Reason(rule.outcome, template, values))
    return reasons


def _first_word(offense: str, barred: Sequence[str]) -> str:
    """Return the first barred word in *offense*. ``*`` at the end matches any ending."""
    padded = f" {offense} "
    for word in barred:
        needle = fold(word)
        ending = "" if word.endswith("*") else " "
        if needle and f" {needle}{ending}" in padded:
            return word.rstrip("*")
    return ""


def _prior(rule: Rule, facts: Facts) -> list[Reason]:
    """Count earlier cases back from the offense date (Texas counts so; domain reference, section 0)."""
    counted = [day for day in facts.earlier_cases if _counts(day, rule, facts)]
    if len(counted) < rule.times:
        return []
    if rule.years is None:
        template = "The young person has been in this court before; earlier cases: {count}."
        return [Reason(rule.outcome, template, {"count": len(counted)})]
    if rule.years == 1:
        template = "The young person was in this court in the year before the offense; cases: {count}."
        return [Reason(rule.outcome, template, {"count": len(counted)})]
    template = "The young person was in this court in the {years} years before the offense; cases: {count}."
    return [Reason(rule.outcome, template, {"years": rule.years, "count": len(counted)})]


def _counts(day: date | None, rule: Rule, facts: Facts) -> bool:
    if rule.years is None or day is None or facts.offense_on is None:
        return True
    return years_before(facts.offense_on, rule.years) <= day <= facts.offense_on


_SPEAKS = {
    RuleKind.AGE_AT_OFFENSE: _age,
    RuleKind.CLASS_BARRED: _offense_class,
    RuleKind.WORDS_BARRED: _offense_words,
    RuleKind.PRIOR_PARTICIPATION: _prior,
}
