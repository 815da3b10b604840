"""Rules that look at the young person: age, home, school, enrollment, earlier cases in this court.

What is not known is asked for; no rule rules anybody out on it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from youthcourt.domain.deadlines import age_on, years_before
from youthcourt.domain.rules import Facts, Reason, Result, Rule
from youthcourt.domain.text import fold


def age(rule: Rule, facts: Facts) -> list[Reason]:
    """The court takes those within the ages on the day of the offense; a day that is missing is asked for."""
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
    years = age_on(facts.birth_date, facts.offense_on)
    if years < 0:
        return [Reason(Result.NEEDS_DECISION, "The birth date lies after the offense date.")]
    if rule.minimum is not None and years < rule.minimum:
        template = "The age at the offense was {age}; the court takes young people from {minimum}."
        return [Reason(rule.outcome, template, {"age": years, "minimum": rule.minimum})]
    if rule.maximum is not None and years > rule.maximum:
        template = "The age at the offense was {age}; the court takes young people up to {maximum}."
        return [Reason(rule.outcome, template, {"age": years, "maximum": rule.maximum})]
    return []


def residence(rule: Rule, facts: Facts) -> list[Reason]:
    """The court takes those who live in one of the places; an unknown address needs a decision."""
    values: dict[str, object] = {"rule": rule.label}
    unknown = "{rule}: the address is missing, so it is unknown whether this court serves the place."
    elsewhere = "{rule}: the address names no place that this court serves."
    asked = Reason(Result.NEEDS_DECISION, unknown, values)
    return _place(rule, facts.address, asked, Reason(rule.outcome, elsewhere, values))


def school(rule: Rule, facts: Facts) -> list[Reason]:
    """The court takes those who go to one of the schools; an unknown school needs a decision."""
    values: dict[str, object] = {"rule": rule.label}
    unknown = "{rule}: the school is missing, so it is unknown whether this court serves it."
    elsewhere = "{rule}: the school is none that this court serves."
    asked = Reason(Result.NEEDS_DECISION, unknown, values)
    return _place(rule, facts.school, asked, Reason(rule.outcome, elsewhere, values))


def _place(rule: Rule, told: str, asked: Reason, elsewhere: Reason) -> list[Reason]:
    """The place itself is in no reason: that is read by more people than an address."""
    if not any(fold(word) for word in rule.words):
        return []
    if not fold(told):
        return [asked]
    return [] if first_word(fold(told), rule.words) else [elsewhere]


def enrolled(rule: Rule, facts: Facts) -> list[Reason]:
    """Full-time enrollment is needed, of everybody or of those who have the rule's youngest age on the day.

    Texas asks it of those who are 18 by then (domain reference, section 8, situation 1).
    """
    values: dict[str, object] = {"rule": rule.label}
    if facts.enrolled:
        return []
    if rule.minimum is not None:
        if facts.birth_date is None:
            template = "{rule}: the birth date is missing, so it is unknown whether enrollment is needed."
            return [Reason(Result.NEEDS_DECISION, template, values)]
        if age_on(facts.birth_date, facts.today) < rule.minimum:
            return []
    if facts.enrolled is None:
        template = "{rule}: it is unknown whether the young person is a full-time student."
        return [Reason(Result.NEEDS_DECISION, template, values)]
    return [Reason(rule.outcome, "{rule}: the young person is not a full-time student.", values)]


def first_word(text: str, barred: Sequence[str]) -> str:
    """Return the first of *barred* in the folded *text*, empty for none. ``*`` at the end is any ending."""
    padded = f" {text} "
    for word in barred:
        needle = fold(word)
        ending = "" if word.endswith("*") else " "
        if needle and f" {needle}{ending}" in padded:
            return word.rstrip("*")
    return ""


def prior(rule: Rule, facts: Facts) -> list[Reason]:
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


def failed(rule: Rule, facts: Facts) -> list[Reason]:
    """Count earlier cases that went back to the referrer, back from the offense date where years are set."""
    counted = [day for day in facts.failed_cases if _counts(day, rule, facts)]
    if len(counted) < rule.times:
        return []
    template = "{rule}: earlier cases in this court that went back to the referrer: {count}."
    return [Reason(rule.outcome, template, {"rule": rule.label, "count": len(counted)})]
