"""Rules on home, school, enrollment and cases that went back: what is unknown is asked, never ruled on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.deadlines import birthday
from youthcourt.domain.eligibility import Facts, Result, Rule, RuleKind, screen

OFFENSE, TODAY = date(2026, 10, 3), date(2026, 10, 20)
HOME = Rule(RuleKind.RESIDENCE, "Our county", words=("Durham", "2770*"))
SCHOOL = Rule(RuleKind.SCHOOL, "Our schools", Result.NEEDS_DECISION, words=("Central High",))
STUDENT = Rule(RuleKind.ENROLLED, "Student")
TEXAS = replace(STUDENT, minimum=18)
FAILED = Rule(RuleKind.FAILED_BEFORE, "Failed before")
AGE = Rule(RuleKind.AGE_AT_OFFENSE, "Age", minimum=12, maximum=17)
WORDS = Rule(RuleKind.WORDS_BARRED, "Weapons", words=("gun",))
CLASSES = Rule(RuleKind.CLASS_BARRED, "Felonies", words=("F",))
PRIOR = Rule(RuleKind.PRIOR_PARTICIPATION, "Once", Result.NEEDS_DECISION, years=2)
RULES = (HOME, SCHOOL, STUDENT, TEXAS, FAILED, AGE, WORDS, CLASSES, PRIOR)
KNOWN = Facts(
    OFFENSE, date(2011, 5, 1), offenses=(("Graffiti", "M"),), address="12 Oak St, Durham 27701",
    school="Central High School", enrolled=True, today=TODAY,
)  # fmt: skip


def told(facts: Facts, *rules: Rule) -> tuple[Result, list[str]]:
    found = screen(facts, rules)
    return found.result, [reason.template.format(**reason.values) for reason in found.reasons]


def test_somebody_of_the_place_and_the_school_who_is_a_student_is_eligible() -> None:
    assert told(KNOWN, *RULES) == (Result.ELIGIBLE, [])


@pytest.mark.parametrize("address", ["3 Elm, DURHAM", "Box 4, Raleigh 27709", "Dürham"])
def test_a_place_is_found_by_whole_words_whatever_the_letters(address: str) -> None:
    assert told(replace(KNOWN, address=address), HOME)[0] is Result.ELIGIBLE


def test_an_address_elsewhere_is_ruled_out_and_stands_in_no_reason() -> None:
    result, reasons = told(replace(KNOWN, address="9 Pine Rd, Durhamville"), HOME)
    assert result is Result.NOT_ELIGIBLE
    assert reasons == ["Our county: the address names no place that this court serves."]


@pytest.mark.parametrize("unknown", ["", " , "])
def test_an_unknown_home_or_school_needs_a_decision(unknown: str) -> None:
    result, reasons = told(replace(KNOWN, address=unknown, school=unknown), replace(SCHOOL), HOME)
    assert result is Result.NEEDS_DECISION
    assert reasons == [
        "Our schools: the school is missing, so it is unknown whether this court serves it.",
        "Our county: the address is missing, so it is unknown whether this court serves the place.",
    ]


def test_another_school_has_the_outcome_of_its_rule() -> None:
    result, reasons = told(replace(KNOWN, school="Central Middle"), SCHOOL)
    assert (result, reasons) == (
        Result.NEEDS_DECISION,
        ["Our schools: the school is none that this court serves."],
    )


@pytest.mark.parametrize("words", [(), ("  ", "*")])
def test_a_rule_without_places_rules_nobody_out(words: tuple[str, ...]) -> None:
    facts = replace(KNOWN, address="", school="Elsewhere")
    assert told(facts, replace(HOME, words=words), replace(SCHOOL, words=words))[0] is Result.ELIGIBLE


@pytest.mark.parametrize(
    ("answer", "result"),
    [(True, Result.ELIGIBLE), (None, Result.NEEDS_DECISION), (False, Result.NOT_ELIGIBLE)],
)
def test_enrollment_is_asked_of_everybody_where_the_rule_has_no_age(
    answer: bool | None, result: Result
) -> None:
    assert told(replace(KNOWN, enrolled=answer), STUDENT)[0] is result


@pytest.mark.parametrize("answer", [True, None, False])
@pytest.mark.parametrize(("years", "asked"), [(17, False), (18, True), (19, True)])
def test_enrollment_from_18_is_asked_by_the_age_on_the_day(
    answer: bool | None, years: int, asked: bool
) -> None:
    facts = replace(KNOWN, birth_date=birthday(TODAY, -years), enrolled=answer)
    wanted = {True: Result.ELIGIBLE, None: Result.NEEDS_DECISION, False: Result.NOT_ELIGIBLE}[answer]
    assert told(facts, TEXAS)[0] is (wanted if asked else Result.ELIGIBLE)


def test_the_day_before_18_nothing_is_asked_and_without_a_birth_date_that_is_asked() -> None:
    born = date(2008, 10, 21)
    assert told(replace(KNOWN, birth_date=born, enrolled=False), TEXAS)[0] is Result.ELIGIBLE
    assert told(replace(KNOWN, birth_date=None, enrolled=False), TEXAS) == (
        Result.NEEDS_DECISION,
        ["Student: the birth date is missing, so it is unknown whether enrollment is needed."],
    )
    assert told(replace(KNOWN, birth_date=None), TEXAS)[0] is Result.ELIGIBLE


def test_a_case_that_went_back_rules_out_and_one_that_was_completed_does_not() -> None:
    there = (date(2025, 3, 1), date(2019, 3, 1))
    assert told(replace(KNOWN, earlier_cases=there), FAILED)[0] is Result.ELIGIBLE
    back = replace(KNOWN, earlier_cases=there, failed_cases=there)
    assert told(back, FAILED) == (
        Result.NOT_ELIGIBLE,
        ["Failed before: earlier cases in this court that went back to the referrer: 2."],
    )
    assert told(back, replace(FAILED, years=2, times=2))[0] is Result.ELIGIBLE
    assert told(back, replace(FAILED, years=2))[0] is Result.NOT_ELIGIBLE


DAYS = st.lists(st.none() | st.dates(date(2018, 1, 1), date(2026, 1, 1)), max_size=2).map(tuple)
FACTS = st.builds(
    Facts,
    offense_on=st.none() | st.dates(date(2020, 1, 1), date(2027, 1, 1)),
    birth_date=st.none() | st.dates(date(2000, 1, 1), date(2022, 1, 1)),
    age_band=st.sampled_from(["", "<18"]),
    offenses=st.lists(
        st.tuples(st.sampled_from(["", "Graffiti", "Gun"]), st.sampled_from(["", "F", "M"])), max_size=3
    ).map(tuple),
    earlier_cases=DAYS,
    failed_cases=DAYS,
    address=st.sampled_from(["", "Durham", "Raleigh"]),
    school=st.sampled_from(["", "Central High", "North"]),
    enrolled=st.none() | st.booleans(),
    today=st.just(TODAY),
)
SOME_RULES = st.lists(st.sampled_from(RULES), max_size=6, unique=True)


@given(FACTS, SOME_RULES)
def test_a_rule_that_speaks_is_always_named(facts: Facts, rules: list[Rule]) -> None:
    """Whatever other rules say; and nothing is named that no rule says by itself."""
    together = screen(facts, rules).reasons
    alone = [reason for rule in rules for reason in screen(facts, [rule]).reasons]
    assert all(reason in together for reason in alone)
    assert all(reason in alone or reason in screen(facts, ()).reasons for reason in together)


@given(FACTS, SOME_RULES)
def test_barred_beats_open_beats_eligible(facts: Facts, rules: list[Rule]) -> None:
    found = screen(facts, rules)
    said = {reason.result for reason in found.reasons}
    order = (Result.NOT_ELIGIBLE, Result.NEEDS_DECISION, Result.ELIGIBLE)
    assert found.result is next(one for one in order if one in said or one is Result.ELIGIBLE)
    assert list(found.reasons) == sorted(found.reasons, key=lambda reason: order.index(reason.result))


@given(SOME_RULES, st.sampled_from(["", "<18"]))
def test_of_what_nobody_knows_rules_only_ask(rules: list[Rule], band: str) -> None:
    found = screen(Facts(None, None, age_band=band, today=TODAY), rules)
    assert {reason.result for reason in found.reasons} <= {Result.NEEDS_DECISION}


@given(FACTS, st.sampled_from([HOME, SCHOOL, STUDENT, TEXAS]))
def test_a_fact_that_is_unknown_never_rules_out(facts: Facts, rule: Rule) -> None:
    blank = replace(facts, address="", school="", enrolled=None)
    assert screen(blank, [rule]).result is not Result.NOT_ELIGIBLE
