"""What a jury may decide: range, cap, steps, barred kinds, jury duty (situation 21)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt import words
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.sanctions import (
    JURY_DUTY,
    CatalogueItem,
    Decision,
    DutyRule,
    Unit,
    check_decision,
    check_duty,
    signed_at_site,
)

SERVICE = CatalogueItem(
    "service", "Community service", Unit.HOURS, Decimal(10), Decimal(40), Decimal(150), Decimal("0.25")
)


def decide(amount: str, initials: str = "", item: CatalogueItem = SERVICE) -> None:
    check_decision(item, Decision(item.code, Decimal(amount), judge_initials=initials))


def test_situation_21_160_hours_with_a_cap_of_150_cannot_be_saved_even_by_the_judge() -> None:
    with pytest.raises(Refused) as refused:
        decide("160", initials="J. M.")
    assert str(refused.value) == (
        "Community service: 160 is more than this court's limit of 150. Choose 150 or less."
    )


def test_situation_21_a_barred_kind_cannot_be_saved() -> None:
    with pytest.raises(Refused, match="may not order “Fine”"):
        decide("20", "J. M.", replace(SERVICE, code="fine", label="Fine", barred=True))


@pytest.mark.parametrize("amount", ["9.75", "40.25", "150"])
def test_situation_21_outside_the_guideline_the_judges_initials_are_needed(amount: str) -> None:
    with pytest.raises(Refused, match="outside the guideline of 10 to 40"):
        decide(amount)
    decide(amount, initials="J. M.")


@pytest.mark.parametrize("amount", ["10", "12.25", "40"])
def test_within_the_guideline_the_jury_decides_alone(amount: str) -> None:
    decide(amount)


@pytest.mark.parametrize("amount", ["0", "-5", "10.1"])
def test_an_amount_is_above_zero_in_whole_steps(amount: str) -> None:
    with pytest.raises(BadInput, match="above zero in steps") as refused:
        decide(amount, initials="J. M.")
    assert refused.value.field == "amount"


@pytest.mark.parametrize("amount", ["NaN", "sNaN", "Infinity", "-Infinity", "1E+40", "1000000.25", "0.001"])
def test_what_is_no_number_of_anything_is_refused_in_a_sentence(amount: str) -> None:
    with pytest.raises(BadInput) as refused:
        decide(amount, "J. M.", replace(SERVICE, cap=None))
    assert words.say(refused.value).endswith("Give a number above zero in steps of 0.25.")


@pytest.mark.parametrize("unit", [Unit.SITTINGS, Unit.COUNT, Unit.WORDS])
def test_what_is_counted_one_by_one_is_decided_in_whole_numbers(unit: Unit) -> None:
    item = replace(SERVICE, unit=unit, minimum=Decimal(1), step=Decimal("0.5"))
    with pytest.raises(BadInput, match="Give a whole number above zero"):
        decide("1.5", "J. M.", item)
    decide("2", item=item)


def test_without_a_cap_the_judge_may_go_as_far_as_needed() -> None:
    decide("400", "J. M.", replace(SERVICE, cap=None))


def test_situation_20_what_the_judge_sets_is_marked_and_still_bound_by_the_cap() -> None:
    set_by_judge = Decision("service", Decimal(15), set_by_judge=True)
    check_decision(SERVICE, set_by_judge)
    with pytest.raises(Refused, match="limit of 150"):
        check_decision(SERVICE, replace(set_by_judge, amount=Decimal(151)))


@given(st.integers(-20, 800), st.sampled_from(["", "J. M."]))
def test_an_amount_stands_only_as_the_rules_say(quarters: int, initials: str) -> None:
    amount = Decimal(quarters) / 4
    allowed = 0 < amount <= 150 and (10 <= amount <= 40 or initials)
    try:
        check_decision(SERVICE, Decision("service", amount, judge_initials=initials))
    except (Refused, BadInput):
        assert not allowed
    else:
        assert allowed


DUTY = Decision(JURY_DUTY, Decimal(3))
HOURS = Decision("service", Decimal(12))


@pytest.mark.parametrize(
    ("rule", "decisions"),
    [
        (DutyRule.REQUIRED, [HOURS, DUTY]),
        (DutyRule.OFFERED, [HOURS, DUTY]),
        (DutyRule.OFFERED, [HOURS]),
        (DutyRule.OFF, [HOURS]),
    ],
)
def test_jury_duty_is_required_offered_or_off_as_the_court_chose(
    rule: DutyRule, decisions: list[Decision]
) -> None:
    check_duty(rule, decisions)


def test_a_result_without_the_required_jury_duty_is_refused() -> None:
    with pytest.raises(Refused, match="Jury duty is part of every result"):
        check_duty(DutyRule.REQUIRED, [HOURS])


def test_a_court_without_jury_duty_orders_none() -> None:
    with pytest.raises(Refused, match="does not order jury duty"):
        check_duty(DutyRule.OFF, [DUTY])


@pytest.mark.parametrize(
    ("code", "unit", "signed"),
    [
        ("service", Unit.HOURS, True),
        ("class", Unit.HOURS, True),
        ("mentoring", Unit.COUNT, True),
        ("apology", Unit.COUNT, False),
        ("reflection", Unit.COUNT, False),
        ("essay", Unit.WORDS, False),
        ("restitution", Unit.MONEY, False),
        ("curfew", Unit.UNTIL_DATE, False),
        (JURY_DUTY, Unit.SITTINGS, False),
    ],
)
def test_a_site_signs_for_hours_and_for_what_is_attended(code: str, unit: Unit, signed: bool) -> None:
    assert signed_at_site(code, unit) is signed
