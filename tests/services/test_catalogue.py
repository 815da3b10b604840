"""The court's catalogues are data: rules, sanctions and criteria that the court edits."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.services.desk import Desk
from youthcourt.domain.criteria import PARTS
from youthcourt.domain.eligibility import Result, Rule, RuleKind
from youthcourt.domain.errors import BadInput
from youthcourt.domain.sanctions import JURY_DUTY, CatalogueItem, Decision, Unit, check_decision
from youthcourt.services import catalogue, eligibility_rules, settings
from youthcourt.services.catalogue import CriterionLine, SanctionLine
from youthcourt.services.eligibility_rules import RuleLine

AGE = Rule(RuleKind.AGE_AT_OFFENSE, "Age", minimum=12, maximum=17)
POSTER = CatalogueItem("poster", "Poster", Unit.COUNT, Decimal(1), Decimal(2), Decimal(3))


def test_a_new_court_starts_with_rules_sanctions_and_criteria_that_name_their_sources(desk: Desk) -> None:
    rules, sanctions = desk.ask(eligibility_rules.eligibility_rules), desk.ask(catalogue.sanction_types)
    assert rules[0].rule.minimum == 12
    assert all(line.source for line in (*rules, *sanctions))
    assert all(rule.active for rule in rules)
    assert desk.ask(catalogue.sanctions_by_code)["service"].cap == 150
    assert desk.ask(catalogue.criteria_words) == tuple(
        CriterionLine(part.code, part.criterion, part.words) for part in PARTS
    )


def test_money_and_conditions_are_shipped_and_off_until_the_court_wants_them(desk: Desk) -> None:
    """Domain reference, sections 4.1 and 4.4: conditions close by date, and none costs hours."""
    lines = {line.item.code: line for line in desk.ask(catalogue.sanction_types)}
    off = {code: line.item.unit for code, line in lines.items() if not line.active}
    assert off == {
        "restitution": Unit.MONEY, "curfew": Unit.UNTIL_DATE, "no_contact": Unit.UNTIL_DATE,
        "stay_away": Unit.UNTIL_DATE,
    }  # fmt: skip
    assert not off.keys() & desk.ask(catalogue.sanctions_by_code).keys()
    assert not any(lines[code].item.hours_each for code in off)
    assert {code for code, _name, usual in catalogue.shipped_sanctions() if not usual} == set(off)
    desk.do(catalogue.begin_with, frozenset({"restitution", "curfew"}), None)
    begun = desk.ask(catalogue.sanctions_by_code)
    assert {"restitution", "curfew", "service", JURY_DUTY} == set(begun)
    check_decision(begun["restitution"], Decision("restitution", Decimal("33.34")))
    check_decision(begun["curfew"], Decision("curfew", Decimal(30)))


def test_a_rule_is_changed_added_and_switched_off(desk: Desk) -> None:
    first = desk.ask(eligibility_rules.eligibility_rules)[0]
    desk.do(eligibility_rules.save_rule, replace(first, rule=replace(first.rule, maximum=16), active=False))
    words = Rule(RuleKind.WORDS_BARRED, "Arson", Result.NEEDS_DECISION, words=("arson*", " ", "fire"))
    key = desk.do(eligibility_rules.save_rule, RuleLine("", words, source="Our board"))
    lines = desk.ask(eligibility_rules.eligibility_rules)
    assert (lines[0].rule.maximum, lines[0].active) == (16, False)
    assert (lines[-1].id, lines[-1].rule.words, lines[-1].source) == (key, ("arson*", "fire"), "Our board")
    assert len(desk.ask(eligibility_rules.active_rules)) == len(lines) - 1
    assert desk.announced[-1] == {"rules"}


@pytest.mark.parametrize(
    "rule",
    [
        replace(AGE, label=" "), replace(AGE, outcome=Result.ELIGIBLE), replace(AGE, minimum=18),
        replace(AGE, maximum=121), replace(AGE, minimum=-1), replace(AGE, times=0), replace(AGE, years=0),
        replace(AGE, years=100),
    ],
)  # fmt: skip
def test_a_rule_that_could_not_speak_is_refused(desk: Desk, rule: Rule) -> None:
    assert desk.refused(eligibility_rules.save_rule, RuleLine("", rule), kind=BadInput).endswith(".")


def test_a_sanction_is_changed_added_and_switched_off(desk: Desk) -> None:
    service = desk.ask(catalogue.sanction_types)[0]
    desk.do(catalogue.save_sanction, replace(service, item=replace(service.item, cap=None), active=False))
    own = desk.do(catalogue.save_sanction, SanctionLine("", replace(POSTER, code="")))
    desk.do(catalogue.save_sanction, SanctionLine("", POSTER, source="Our board"))
    lines = desk.ask(catalogue.sanction_types)
    assert (lines[0].item.cap, lines[0].active) == (None, False)
    assert lines[-2].id == own
    assert lines[-2].item.code.startswith("own_")
    assert lines[-1].item == POSTER
    codes = desk.ask(catalogue.sanctions_by_code)
    assert "service" not in codes
    assert codes["poster"] == POSTER


@pytest.mark.parametrize(
    "item",
    [
        replace(POSTER, label=""), replace(POSTER, minimum=Decimal(0)),
        replace(POSTER, maximum=Decimal("0.5")),
        replace(POSTER, minimum=Decimal(2), maximum=Decimal(1)),
        replace(POSTER, step=Decimal(0)), replace(POSTER, cap=Decimal(1)), replace(POSTER, code="service"),
    ],
)  # fmt: skip
def test_a_sanction_whose_range_runs_backwards_is_refused(desk: Desk, item: CatalogueItem) -> None:
    assert desk.refused(catalogue.save_sanction, SanctionLine("", item), kind=BadInput).endswith(".")


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "0.001", "0.125", "1E+9", "-1"])
@pytest.mark.parametrize("field", ["minimum", "maximum", "step", "cap"])
def test_a_sanction_with_an_amount_that_cannot_be_kept_is_refused(
    desk: Desk, field: str, amount: str
) -> None:
    item = replace(POSTER, unit=Unit.HOURS, **{field: Decimal(amount)})
    assert desk.refused(catalogue.save_sanction, SanctionLine("", item), kind=BadInput) == (
        "The amounts are given in “Hours”: give numbers from 0.01 to 1,000,000, with two decimals at most."
    )


@pytest.mark.parametrize("unit", [Unit.SITTINGS, Unit.COUNT, Unit.WORDS])
def test_what_is_counted_one_by_one_has_whole_amounts(desk: Desk, unit: Unit) -> None:
    item = replace(POSTER, unit=unit, step=Decimal("0.5"))
    assert "give whole numbers above zero" in desk.refused(
        catalogue.save_sanction, SanctionLine("", item), kind=BadInput
    )


def _duty(desk: Desk) -> SanctionLine:
    return next(line for line in desk.ask(catalogue.sanction_types) if line.item.code == JURY_DUTY)


def test_jury_duty_stays_on_the_list_while_every_result_needs_it(desk: Desk) -> None:
    """Else no hearing could be recorded: the result would need what nobody can choose."""
    line = _duty(desk)
    for gone in (replace(line, active=False), replace(line, item=replace(line.item, barred=True))):
        assert desk.refused(catalogue.save_sanction, gone) == (
            "Jury duty is part of every result in this court, so it stays on the list. "
            "Set the rule “Jury duty in the result” to off first."
        )
    desk.do(catalogue.save_sanction, replace(line, item=replace(line.item, label="Peer service")))
    desk.do(settings.change_settings, jury_duty="off")
    desk.do(catalogue.save_sanction, replace(_duty(desk), active=False))
    assert desk.refused(settings.change_settings, jury_duty="required", kind=BadInput) == (
        "Jury duty is switched off in the list of sanctions. Switch it on there before it is required."
    )
    desk.do(settings.change_settings, jury_duty="offered")
    desk.do(catalogue.save_sanction, replace(_duty(desk), active=True))
    assert desk.do(settings.change_settings, jury_duty="required").jury_duty == "required"


def test_the_court_has_its_own_words_for_a_criterion(desk: Desk) -> None:
    desk.do(catalogue.change_criterion, "2-family", "Sees what it did to the family")
    words = {line.part: line.words for line in desk.ask(catalogue.criteria_words)}
    assert words["2-family"] == "Sees what it did to the family"
    for part, text in (("2-family", " "), ("9", "Words")):
        assert desk.refused(catalogue.change_criterion, part, text, kind=BadInput) == (
            "Give the criterion's words."
        )
    too_long = "x" * (catalogue.LONGEST_CRITERION + 1)
    told = desk.refused(catalogue.change_criterion, "1", too_long, kind=BadInput)
    assert told == "The words has 181 characters; at most 180 fit. Please shorten it."


def test_amounts_are_kept_in_hundredths_and_read_without_needless_zeros() -> None:
    assert catalogue.hundredths(Decimal("12.25")) == 1225
    assert [str(catalogue.amount_of(stored)) for stored in (1225, 1000, 0)] == ["12.25", "10", "0"]
