"""An eligibility rule as sentences that a clerk can read to a family."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from youthcourt import words
from youthcourt.domain.eligibility import Rule, RuleKind

_TOLD = 3
"""So many words of a list are said; the rest are counted."""


def told(rule: Rule) -> str:
    """Return what the rule says: whom the court takes or does not, and what follows otherwise."""
    said = _SAYS[rule.kind](rule)
    if not said:
        return words.text(_SILENT[rule.kind])
    template = "{said} If so: {outcome}." if rule.kind in _SPEAKS_IF_SO else "{said} Otherwise: {outcome}."
    return words.text(template, said=said, outcome=words.label(rule.outcome).lower())


def say_reason(template: str, values: Mapping[str, object]) -> str:
    """Return a reason of a screening in the language in use, with the rule's name and the class."""
    shipped = {name: words.text(str(values[name])) for name in ("rule", "kind") if name in values}
    return words.text(template, **{**values, **shipped})


def _age(rule: Rule) -> str:
    least, most = rule.minimum, rule.maximum
    if least is None and most is None:
        return ""
    if least is None:
        return words.text("Takes young people who were {most} or younger when it happened.", most=most)
    if most is None:
        return words.text("Takes people who were {least} or older when it happened.", least=least)
    if least == most:
        return words.text("Takes young people who were {least} when it happened.", least=least)
    return words.text(
        "Takes young people who were {least} to {most} when it happened.", least=least, most=most
    )


def _offense_words(rule: Rule) -> str:
    if not rule.words:
        return ""
    return words.text("Looks for {listed} in the offense.", listed=_listed(rule.words))


def _offense_class(rule: Rule) -> str:
    if not rule.words:
        return ""
    return words.text(
        "Looks for offenses of class {listed}.", listed=_listed(tuple(map(words.text, rule.words)))
    )


def _prior(rule: Rule) -> str:
    cases = (
        words.text("an earlier case in this court")
        if rule.times == 1
        else words.text("{times} earlier cases or more in this court", times=rule.times)
    )
    return _counted(rule, cases)


def _failed(rule: Rule) -> str:
    cases = (
        words.text("an earlier case in this court that went back to the referrer")
        if rule.times == 1
        else words.text(
            "{times} cases or more in this court that went back to the referrer", times=rule.times
        )
    )
    return _counted(rule, cases)


def _counted(rule: Rule, cases: str) -> str:
    if rule.years is None:
        return words.text("Looks for {cases}, however long ago.", cases=cases)
    if rule.years == 1:
        return words.text("Looks for {cases} in the year before the offense.", cases=cases)
    return words.text(
        "Looks for {cases} in the {years} years before the offense.", cases=cases, years=rule.years
    )


def _residence(rule: Rule) -> str:
    if not rule.words:
        return ""
    return words.text("Takes young people who live in {listed}.", listed=_listed(rule.words))


def _school(rule: Rule) -> str:
    if not rule.words:
        return ""
    return words.text("Takes young people who go to school at {listed}.", listed=_listed(rule.words))


def _enrolled(rule: Rule) -> str:
    if rule.minimum is None:
        return words.text("Takes young people who are full-time students.")
    return words.text(
        "Takes people of {age} and older only while they are full-time students.", age=rule.minimum
    )


def _listed(sought: tuple[str, ...]) -> str:
    shown = [f"“{word}”" for word in sought[:_TOLD]]
    more = len(sought) - len(shown)
    if more:
        return words.text(
            "{join} or {part}",
            join=", ".join(shown),
            part=words.text("1 other") if more == 1 else words.text("one of {more} others", more=more),
        )
    return words.text(" or ").join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else shown[0]


_SAYS: dict[RuleKind, Callable[[Rule], str]] = {
    RuleKind.AGE_AT_OFFENSE: _age,
    RuleKind.WORDS_BARRED: _offense_words,
    RuleKind.CLASS_BARRED: _offense_class,
    RuleKind.PRIOR_PARTICIPATION: _prior,
    RuleKind.FAILED_BEFORE: _failed,
    RuleKind.RESIDENCE: _residence,
    RuleKind.SCHOOL: _school,
    RuleKind.ENROLLED: _enrolled,
}
_SPEAKS_IF_SO = frozenset(
    {
        RuleKind.WORDS_BARRED, RuleKind.CLASS_BARRED, RuleKind.PRIOR_PARTICIPATION, RuleKind.FAILED_BEFORE,
    }
)  # fmt: skip
"""Kinds that speak when what they look for is there; the others when it is not."""
_SILENT = {
    RuleKind.AGE_AT_OFFENSE: "No age is ruled out; an unknown age still needs a decision.",
    RuleKind.WORDS_BARRED: "There are no words yet, so this rule rules nobody out.",
    RuleKind.CLASS_BARRED: "There is no class yet, so this rule rules nobody out.",
    RuleKind.RESIDENCE: "There is no place yet, so this rule rules nobody out.",
    RuleKind.SCHOOL: "There is no school yet, so this rule rules nobody out.",
}
