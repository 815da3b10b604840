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
        return words.text(_SILENT[rule.kind])
    return f"{when}: {words.label(rule.outcome).lower()}."


def _age(rule: Rule) -> str:
    bounds = []
    if rule.minimum is not None:
        bounds.append(words.text("younger than {minimum}", minimum=rule.minimum))
    if rule.maximum is not None:
        bounds.append(words.text("older than {maximum}", maximum=rule.maximum))
    said = words.text(" or ").join(bounds)
    return words.text("{upper}{said} at the offense", upper=said[:1].upper(), said=said[1:]) if bounds else ""


def _offense_words(rule: Rule) -> str:
    return words.text("The offense holds {listed}", listed=_listed(rule.words)) if rule.words else ""


def _offense_class(rule: Rule) -> str:
    return words.text("The offense is of class {listed}", listed=_listed(rule.words)) if rule.words else ""


def _prior(rule: Rule) -> str:
    cases = (
        words.text("An earlier case")
        if rule.times == 1
        else words.text("{times} earlier cases or more", times=rule.times)
    )
    if rule.years is None:
        return words.text("{cases} in this court, however long ago", cases=cases)
    span = words.text("the year") if rule.years == 1 else words.text("the {years} years", years=rule.years)
    return words.text("{cases} in this court in {span} before the offense", cases=cases, span=span)


def _listed(barred: tuple[str, ...]) -> str:
    shown = [f"“{word}”" for word in barred[:_TOLD]]
    more = len(barred) - len(shown)
    if more:
        return words.text(
            "{join} or {part}",
            join=", ".join(shown),
            part=words.text("1 other") if more == 1 else words.text("one of {more} others", more=more),
        )
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
