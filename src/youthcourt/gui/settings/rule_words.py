"""An eligibility rule as a sentence that a clerk can read to a family."""

from __future__ import annotations

from collections.abc import Callable

from youthcourt import words
from youthcourt.domain.eligibility import Rule, RuleKind

_TOLD = 3
"""So many words of a list are said; the rest are counted."""


def told(rule: Rule) -> str:
    """Return what the rule says: when it speaks, and what follows."""
    when = _WHEN[rule.kind](rule)
    if not when:
        return _SILENT[rule.kind]
    return f"{when}: {words.label(rule.outcome).lower()}."


def _age(rule: Rule) -> str:
    bounds = []
    if rule.minimum is not None:
        bounds.append(f"younger than {rule.minimum}")
    if rule.maximum is not None:
        bounds.append(f"older than {rule.maximum}")
    said = words.text(" or ").join(bounds)
    return f"{said[:1].upper()}{said[1:]} at the offense" if bounds else ""


def _offense_words(rule: Rule) -> str:
    return f"The offense holds {_listed(rule.words)}" if rule.words else ""


def _offense_class(rule: Rule) -> str:
    return f"The offense is of class {_listed(rule.words)}" if rule.words else ""


def _prior(rule: Rule) -> str:
    cases = "An earlier case" if rule.times == 1 else f"{rule.times} earlier cases or more"
    if rule.years is None:
        return f"{cases} in this court, however long ago"
    span = "the year" if rule.years == 1 else f"the {rule.years} years"
    return f"{cases} in this court in {span} before the offense"


def _listed(barred: tuple[str, ...]) -> str:
    shown = [f"“{word}”" for word in barred[:_TOLD]]
    more = len(barred) - len(shown)
    if more:
        return f"{', '.join(shown)} or {'1 other' if more == 1 else f'one of {more} others'}"
    return words.text(" or ").join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else shown[0]


_WHEN: dict[RuleKind, Callable[[Rule], str]] = {
    RuleKind.AGE_AT_OFFENSE: _age,
    RuleKind.WORDS_BARRED: _offense_words,
    RuleKind.CLASS_BARRED: _offense_class,
    RuleKind.PRIOR_PARTICIPATION: _prior,
}
_SILENT = {
    RuleKind.AGE_AT_OFFENSE: "No age is ruled out; an unknown age still needs a decision.",
    RuleKind.WORDS_BARRED: "There are no words yet, so this rule rules nobody out.",
    RuleKind.CLASS_BARRED: "There is no class yet, so this rule rules nobody out.",
    RuleKind.PRIOR_PARTICIPATION: "",
}
