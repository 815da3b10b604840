"""Screening of a referral by rules that the court edits as data.

A rule says what it looks at, with its own numbers and words, and what follows
when it speaks. No place, statute or code is known here. Defaults and their
sources: domain reference, sections 0 and 1.2.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from youthcourt.domain import rules_on_person
from youthcourt.domain.rules import Facts, Reason, Result, Rule, RuleKind, Screening
from youthcourt.domain.rules_on_person import first_word
from youthcourt.domain.text import fold

__all__ = ["Facts", "Reason", "Result", "Rule", "RuleKind", "Screening", "asks_for_enrollment", "screen"]

_GRAVEST = (Result.NOT_ELIGIBLE, Result.NEEDS_DECISION, Result.ELIGIBLE)


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


def asks_for_enrollment(
    rules: Iterable[Rule], birth_date: date | None, enrolled: bool | None, day: date
) -> bool:
    """Say whether a rule wants word on *day* that somebody is a full-time student, and has none.

    A birthday between intake and hearing may ask for it (domain reference, section 8, situation 1).
    """
    facts = Facts(None, birth_date, enrolled=enrolled, today=day)
    return any(rules_on_person.enrolled(rule, facts) for rule in rules if rule.kind is RuleKind.ENROLLED)


def _unknown_offense(rules: Sequence[Rule], facts: Facts) -> list[Reason]:
    """An offense that nobody named must not pass rules on offenses unseen, as an unknown age does not."""
    if any(words or kind for words, kind in facts.offenses):
        return []
    if not any(rule.kind in (RuleKind.CLASS_BARRED, RuleKind.WORDS_BARRED) for rule in rules):
        return []
    template = "The offense is missing, so the court's rules on offenses cannot be followed."
    return [Reason(Result.NEEDS_DECISION, template)]


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
        found = first_word(fold(words), rule.words)
        if found:
            values: dict[str, object] = {"rule": rule.label, "offense": words, "word": found}
            reasons.append(Reason(rule.outcome, template, values))
    return reasons


_SPEAKS = {
    RuleKind.AGE_AT_OFFENSE: rules_on_person.age,
    RuleKind.CLASS_BARRED: _offense_class,
    RuleKind.WORDS_BARRED: _offense_words,
    RuleKind.PRIOR_PARTICIPATION: rules_on_person.prior,
    RuleKind.FAILED_BEFORE: rules_on_person.failed,
    RuleKind.RESIDENCE: rules_on_person.residence,
    RuleKind.SCHOOL: rules_on_person.school,
    RuleKind.ENROLLED: rules_on_person.enrolled,
}
