"""Screening by the court's own rules: three results, every reason named, no place or statute known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.deadlines import birthday
from youthcourt.domain.eligibility import Facts, Result, Rule, RuleKind, screen

OFFENSE = date(2026, 10, 3)
AGE = Rule(RuleKind.AGE_AT_OFFENSE, "Age", minimum=12, maximum=17)
CLASSES = Rule(RuleKind.CLASS_BARRED, "Felonies", words=("F", "Felony"))
WEAPONS = Rule(RuleKind.WORDS_BARRED, "Weapons", words=("weapon*", "gun", "sale of", "*"))
PRIOR = Rule(RuleKind.PRIOR_PARTICIPATION, "Once", outcome=Result.NEEDS_DECISION)
RULES = (AGE, CLASSES, WEAPONS, PRIOR)
KNOWN = Facts(OFFENSE, date(2011, 5, 1), offenses=(("Graffiti", "M"),), today=date(2026, 10, 20))


def told(facts: Facts, *rules: Rule) -> list[str]:
    return [reason.template.format(**reason.values) for reason in screen(facts, rules or RULES).reasons]


def aged(years: int, days: int = 0) -> Facts:
    born = birthday(OFFENSE, -years) - timedelta(days=days)
    return replace(KNOWN, birth_date=born)


def test_a_young_person_for_whom_no_rule_speaks_is_eligible_without_reasons() -> None:
    assert screen(KNOWN, RULES).result is Result.ELIGIBLE
    assert told(KNOWN) == []


def test_a_court_without_rules_takes_everybody() -> None:
    assert screen(Facts(None, None, today=OFFENSE), ()).result is Result.ELIGIBLE


@pytest.mark.parametrize(
    ("facts", "result"),
    [
        (aged(12), Result.ELIGIBLE),
        (aged(12, days=-1), Result.NOT_ELIGIBLE),
        (aged(17), Result.ELIGIBLE),
        (aged(18, days=-1), Result.ELIGIBLE),
        (aged(18), Result.NOT_ELIGIBLE),
    ],
)
def test_the_default_ages_are_12_to_17_to_the_day(facts: Facts, result: Result) -> None:
    assert screen(facts, [AGE]).result is result


def test_situation_1_the_age_at_the_offense_counts_and_not_the_age_today() -> None:
    facts = replace(aged(18, days=-1), today=OFFENSE + timedelta(days=60))
    assert screen(facts, [AGE]).result is Result.ELIGIBLE


def test_the_reason_names_the_age_and_the_bound() -> None:
    assert told(aged(11), AGE) == ["The age at the offense was 11; the court takes young people from 12."]
    assert told(aged(19), AGE) == ["The age at the offense was 19; the court takes young people up to 17."]


def test_an_adult_program_has_no_upper_age_in_code() -> None:
    adults = Rule(RuleKind.AGE_AT_OFFENSE, "Adults", minimum=18)
    assert screen(aged(64), [adults]).result is Result.ELIGIBLE
    assert screen(aged(17), [adults]).result is Result.NOT_ELIGIBLE


def test_a_court_may_look_at_the_young_ones_itself() -> None:
    rule = replace(AGE, outcome=Result.NEEDS_DECISION)
    assert screen(aged(11), [rule]).result is Result.NEEDS_DECISION


def test_an_age_band_is_not_an_age() -> None:
    facts = replace(KNOWN, birth_date=None, age_band="<18")
    assert screen(facts, [AGE]).result is Result.NEEDS_DECISION
    assert told(facts) == ["“<18” is not an age: the birth date is needed to know the age at the offense."]


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (replace(KNOWN, birth_date=None), "The birth date is missing"),
        (replace(KNOWN, offense_on=None), "The offense date is missing"),
        (
            replace(KNOWN, birth_date=OFFENSE + timedelta(days=1)),
            "The birth date lies after the offense date",
        ),
        (replace(KNOWN, today=OFFENSE - timedelta(days=1)), "The offense date 2026-10-03 lies in the future"),
    ],
)
def test_a_date_that_is_missing_or_cannot_be_needs_a_decision(facts: Facts, words: str) -> None:
    assert screen(facts, RULES).result is Result.NEEDS_DECISION
    assert told(facts)[0].startswith(words)


def test_an_offense_of_today_is_not_in_the_future() -> None:
    assert screen(replace(KNOWN, today=OFFENSE), RULES).result is Result.ELIGIBLE


@pytest.mark.parametrize("kind", ["F", "f", "FELONY"])
def test_a_barred_class_rules_out_whatever_its_case(kind: str) -> None:
    facts = replace(KNOWN, offenses=(("Graffiti", "M"), ("Robbery", kind)))
    assert screen(facts, RULES).result is Result.NOT_ELIGIBLE
    assert told(facts) == [f"Felonies: the offense “Robbery” is of class “{kind}”."]


def test_a_barred_class_speaks_even_where_the_words_are_missing() -> None:
    assert told(replace(KNOWN, offenses=(("", "F"),))) == ["Felonies: the offense is of class “F”."]


def test_an_offense_without_a_class_is_not_judged_by_class() -> None:
    assert screen(replace(KNOWN, offenses=(("Graffiti", ""),)), RULES).result is Result.ELIGIBLE


@pytest.mark.parametrize(
    ("offense", "word"),
    [
        ("POSSESSION OF WEAPONS 4", "weapon"),
        ("Weaponry", "weapon"),
        ("Gun, in school", "gun"),
        ("Marihuana - sale of", "sale of"),
        ("Wéapon", "weapon"),
    ],
)
def test_barred_words_are_found_as_whole_words_and_with_a_star_at_any_ending(offense: str, word: str) -> None:
    facts = replace(KNOWN, offenses=((offense, ""),))
    assert told(facts) == [f"Weapons: the offense “{offense}” holds “{word}”."]


@pytest.mark.parametrize("offense", ["Bioweapon", "Gunnery club trespass", "Sale", "Wholesale often"])
def test_a_word_within_another_word_is_not_found(offense: str) -> None:
    assert screen(replace(KNOWN, offenses=((offense, ""),)), RULES).result is Result.ELIGIBLE


@pytest.mark.parametrize("offenses", [(), (("", ""),)])
@pytest.mark.parametrize("rule", [CLASSES, WEAPONS])
def test_an_offense_that_nobody_named_needs_a_decision_where_a_rule_would_look_at_it(
    offenses: tuple[tuple[str, str], ...], rule: Rule
) -> None:
    facts = replace(KNOWN, offenses=offenses)
    assert told(facts, rule) == [
        "The offense is missing, so the court's rules on offenses cannot be followed."
    ]
    assert screen(facts, [rule]).result is Result.NEEDS_DECISION
    assert screen(facts, [AGE, PRIOR]).result is Result.ELIGIBLE


def test_every_offense_is_looked_at_and_every_reason_named_once() -> None:
    facts = replace(KNOWN, offenses=(("Gun and weapons", "F"), ("Weapon", "M")), birth_date=None)
    screening = screen(facts, RULES)
    assert screening.result is Result.NOT_ELIGIBLE
    assert [reason.result for reason in screening.reasons] == [
        Result.NOT_ELIGIBLE,
        Result.NOT_ELIGIBLE,
        Result.NOT_ELIGIBLE,
        Result.NEEDS_DECISION,
    ]


def test_one_earlier_case_ever_needs_a_decision_by_default() -> None:
    facts = replace(KNOWN, earlier_cases=(date(2019, 1, 1),))
    assert screen(facts, RULES).result is Result.NEEDS_DECISION
    assert told(facts) == ["The young person has been in this court before; earlier cases: 1."]


@pytest.mark.parametrize(
    ("earlier", "counts"),
    [
        (date(2024, 10, 3), True),
        (date(2024, 10, 2), False),
        (date(2026, 10, 3), True),
        (date(2026, 10, 4), False),
        (None, True),
    ],
)
def test_two_years_count_back_from_the_offense_date_and_the_unknown_counts(
    earlier: date | None, counts: bool
) -> None:
    rule = replace(PRIOR, years=2)
    facts = replace(KNOWN, earlier_cases=(earlier,))
    named = "The young person was in this court in the 2 years before the offense; cases: 1."
    assert told(facts, rule) == ([named] if counts else [])


def test_without_an_offense_date_every_earlier_case_counts() -> None:
    facts = replace(KNOWN, offense_on=None, earlier_cases=(date(2010, 1, 1),))
    assert told(facts, replace(PRIOR, years=1)) == [
        "The young person was in this court in the year before the offense; cases: 1."
    ]


def test_a_court_that_gives_a_second_chance_counts_two() -> None:
    rule = replace(PRIOR, times=2)
    once, twice = (date(2024, 1, 1),), (date(2024, 1, 1), date(2025, 1, 1))
    assert screen(replace(KNOWN, earlier_cases=once), [rule]).result is Result.ELIGIBLE
    assert screen(replace(KNOWN, earlier_cases=twice), [rule]).result is Result.NEEDS_DECISION


FACTS = st.builds(
    Facts,
    offense_on=st.none() | st.dates(date(2020, 1, 1), date(2027, 1, 1)),
    birth_date=st.none() | st.dates(date(2000, 1, 1), date(2022, 1, 1)),
    age_band=st.sampled_from(["", "<18"]),
    offenses=st.lists(
        st.tuples(st.sampled_from(["Graffiti", "Gun", "Weapons"]), st.sampled_from(["", "F", "M"])),
        max_size=3,
    ).map(tuple),
    earlier_cases=st.lists(st.none() | st.dates(date(2018, 1, 1), date(2026, 1, 1)), max_size=2).map(tuple),
    today=st.just(date(2026, 10, 20)),
)


@given(FACTS, st.permutations(RULES))
def test_the_worst_reason_decides_and_the_order_of_the_rules_does_not(
    facts: Facts, rules: list[Rule]
) -> None:
    screening = screen(facts, rules)
    results = {reason.result for reason in screening.reasons}
    assert screening.result is screen(facts, RULES).result
    assert (screening.result is Result.ELIGIBLE) == (not results)
    assert (screening.result is Result.NOT_ELIGIBLE) == (Result.NOT_ELIGIBLE in results)
