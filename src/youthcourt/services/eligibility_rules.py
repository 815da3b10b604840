"""The court's eligibility rules as its clerk edits them: added, changed, switched off, moved, taken away.

``tried`` says what they would answer of somebody made up; it changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from youthcourt import words
from youthcourt.domain.deadlines import birthday, years_before
from youthcourt.domain.eligibility import Facts, Result, Rule, RuleKind, screen
from youthcourt.domain.errors import BadInput
from youthcourt.domain.text import clean_line
from youthcourt.services.rule_words import say_reason, told
from youthcourt.store.tables import EligibilityRule
from youthcourt.store.unit import Unit

_YEARS = range(121)


@dataclass(frozen=True)
class RuleLine:
    """An eligibility rule as the court edits it. An empty id is a new one."""

    id: str
    rule: Rule
    active: bool = True
    source: str = ""


@dataclass(frozen=True)
class Tried:
    """Somebody made up, to see what the rules say. What is left empty is unknown."""

    age_then: int | None = None
    """In years, when it happened."""
    age_now: int | None = None
    """In years, today; None is that of the day of the offense, and below it is taken for it."""
    offense: str = ""
    offense_class: str = ""
    address: str = ""
    school: str = ""
    enrolled: bool | None = None
    earlier: int = 0
    """Earlier cases in this court, taken as of the day of the offense."""
    failed: int = 0
    """So many of them went back to the referrer."""


@dataclass(frozen=True)
class Answer:
    """What the rules in use say, with every reason as a sentence."""

    result: Result
    reasons: tuple[str, ...]


def eligibility_rules(unit: Unit) -> tuple[RuleLine, ...]:
    """Return all rules in their order, active or not."""
    return tuple(
        RuleLine(
            row.id,
            Rule(
                row.kind, row.label, row.outcome, row.minimum, row.maximum,
                tuple(row.words.splitlines()), row.years, row.times,
            ),
            row.active,
            row.source,
        )
        for row in unit.find(EligibilityRule, "position")
    )  # fmt: skip


def active_rules(unit: Unit) -> list[Rule]:
    """Return the rules that screening follows."""
    lines = unit.once(EligibilityRule, lambda: eligibility_rules(unit))
    return [line.rule for line in lines if line.active]


def sentences(unit: Unit) -> tuple[str, ...]:
    """Return the rules in use, each by its name and its sentence, in their order."""
    return tuple(
        words.text("{rule}. {sentence}", rule=words.text(rule.label), sentence=told(rule))
        for rule in active_rules(unit)
    )


def tried(unit: Unit, made_up: Tried) -> Answer:
    """Return what the rules in use say of *made_up*, as they would of a referral of today."""
    birth_date, offense_on = _days(made_up, unit.today)
    earlier = (offense_on,) * max(made_up.earlier, made_up.failed)
    offense = (made_up.offense.strip(), made_up.offense_class.strip())
    found = screen(
        Facts(
            offense_on=offense_on,
            birth_date=birth_date,
            offenses=(offense,),
            earlier_cases=earlier,
            failed_cases=earlier[: made_up.failed],
            address=made_up.address,
            school=made_up.school,
            enrolled=made_up.enrolled,
            today=unit.today,
        ),
        active_rules(unit),
    )
    return Answer(found.result, tuple(say_reason(reason.template, reason.values) for reason in found.reasons))


def _days(made_up: Tried, today: date) -> tuple[date | None, date]:
    """Return a birth date and a day of the offense that give the ages; an age of today is reached today."""
    if made_up.age_then is None:
        return None, today
    now = max(made_up.age_then, made_up.age_now or 0)
    born = years_before(today, now)
    if now == made_up.age_then:
        return born, today
    return born, birthday(born, made_up.age_then + 1) - timedelta(days=1)


def save_rule(unit: Unit, line: RuleLine) -> str:
    """Add or change an eligibility rule. Raises BadInput when it cannot speak."""
    rule = line.rule
    values: dict[str, Any] = {
        "kind": rule.kind,
        "label": clean_line(rule.label, field="The name of the rule"),
        "outcome": rule.outcome,
        "minimum": rule.minimum,
        "maximum": rule.maximum,
        "words": "\n".join(clean_line(word, field="The word") for word in rule.words if word.strip()),
        "years": rule.years,
        "times": rule.times,
        "active": line.active,
        "source": clean_line(line.source, field="The source"),
    }
    _check_rule(rule)
    unit.touch("rules")
    if line.id:
        unit.change(unit.get(EligibilityRule, line.id, "rule"), **values)
        return line.id
    last = max((row.position for row in unit.find(EligibilityRule)), default=0)
    return unit.add(EligibilityRule(id=unit.new_id(), position=last + 1, **values)).id


def delete_rule(unit: Unit, rule_id: str) -> None:
    """Take a rule away. What it said of earlier referrals stays on record with them. Raises NotFound."""
    unit.remove(unit.get(EligibilityRule, rule_id, "rule"))
    unit.touch("rules")


def move_rule(unit: Unit, rule_id: str, *, up: bool) -> bool:
    """Let a rule change places with the one above or below it; False at the end of the list.

    The order is that in which the rules are read. It changes no result. Raises NotFound.
    """
    row = unit.get(EligibilityRule, rule_id, "rule")
    order = [one.id for one in unit.find(EligibilityRule, "position")]
    at = order.index(row.id) + (-1 if up else 1)
    if not 0 <= at < len(order):
        return False
    other = unit.get(EligibilityRule, order[at], "rule")
    mine, theirs = row.position, other.position
    unit.change(row, position=theirs)
    unit.change(other, position=mine)
    unit.touch("rules")
    return True


def _check_rule(rule: Rule) -> None:
    if not rule.label.strip():
        raise BadInput("Give the rule a name that the clerk will understand.", field="label")
    if rule.outcome is Result.ELIGIBLE:
        raise BadInput("A rule says not eligible or needs a decision.", field="outcome")
    if rule.kind is RuleKind.ENROLLED and rule.minimum is not None and rule.minimum not in _YEARS:
        raise BadInput("The age must be between 0 and 120.", field="from_age")
    ages = [age for age in (rule.minimum, rule.maximum) if age is not None]
    if any(age not in _YEARS for age in ages) or ages != sorted(ages):
        raise BadInput(
            "The youngest age cannot be above the oldest, and both are between 0 and 120.", field="minimum"
        )
    if rule.times < 1 or (rule.years is not None and not 0 < rule.years < 100):
        raise BadInput("Count at least one earlier case, over 1 to 99 years.", field="years")
