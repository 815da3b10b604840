"""A referral as it arrives: cleaned and bounded, with nothing invented and nothing lost."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.errors import BadInput
from youthcourt.domain.referral import EARLIEST, OffenseGiven, Referral, check_day, cleaned

TODAY = date(2026, 11, 28)
SHOP = Referral(agency_number="21-0034", offense_on=date(2026, 10, 3))


def test_a_referral_with_a_number_alone_is_taken_as_it_is() -> None:
    assert cleaned(SHOP, today=TODAY) == SHOP
    assert cleaned(SHOP, today=TODAY).given == ""


def test_text_is_trimmed_and_kept_in_one_form_of_accents() -> None:
    given = Referral(
        given="  Jose\u0301 ", family=" Nu\u0301n\u0303ez", facts="He ran.\r\n\r\nThen he stopped. "
    )
    done = cleaned(given, today=TODAY)
    assert (done.given, done.family) == ("José", "Núñez")
    assert done.facts == "He ran.\n\nThen he stopped."


@pytest.mark.parametrize("name", ["given", "family", "agency_number"])
def test_any_one_of_first_name_last_name_and_number_suffices(name: str) -> None:
    assert cleaned(replace(Referral(), **{name: "7"}), today=TODAY) == replace(Referral(), **{name: "7"})


def test_a_referral_of_nobody_is_refused_and_says_what_is_needed() -> None:
    with pytest.raises(BadInput, match="needs a name or the agency's number") as refused:
        cleaned(Referral(phone="555-0100", given="  "), today=TODAY)
    assert refused.value.field == "family"


@pytest.mark.parametrize("field", [f.name for f in fields(Referral) if f.type == "str" and f.name != "facts"])
def test_no_line_takes_a_novel_or_a_hidden_sign(field: str) -> None:
    for text in ("x" * 1_000_000, "Ana\u202eB", "Ana\x07"):
        with pytest.raises(BadInput):
            cleaned(replace(SHOP, **{field: text}), today=TODAY)


def test_the_refusal_calls_the_field_as_the_clerk_does() -> None:
    for name, called in (("given", "The first name"), ("age_band", "Age band")):
        with pytest.raises(BadInput) as refused:
            cleaned(replace(SHOP, **{name: "x" * 201}), today=TODAY)
        assert str(refused.value).startswith(f"{called} has 201 characters")


def test_markup_and_formulas_are_plain_text() -> None:
    given = replace(SHOP, given="<b>Ana</b>", family="=1+1", facts="<script>")
    assert cleaned(given, today=TODAY) == given


def test_offenses_keep_class_and_code_and_only_the_empty_one_goes() -> None:
    given = (OffenseGiven(" Graffiti ", " M ", " 145.60 "), OffenseGiven("  "), OffenseGiven("", "F"))
    assert cleaned(replace(SHOP, offenses=given), today=TODAY).offenses == (
        OffenseGiven("Graffiti", "M", "145.60"),
        OffenseGiven("", "F"),
    )


@pytest.mark.parametrize(
    ("field", "called"),
    [("birth_date", "birth date"), ("referred_on", "referral date")],
)
def test_a_clerk_who_types_2052_for_2025_is_asked_for_the_year(field: str, called: str) -> None:
    with pytest.raises(BadInput) as refused:
        cleaned(replace(SHOP, **{field: date(2052, 1, 10)}), today=TODAY)
    assert str(refused.value) == f"The {called} 2052-01-10 cannot be right. Please check the year."


@given(st.none() | st.dates())
def test_a_day_is_right_from_1900_to_the_end_of_next_year(day: date | None) -> None:
    if day is None or EARLIEST <= day <= date(2027, 12, 31):
        check_day(day, called="birth date", today=TODAY)
    else:
        with pytest.raises(BadInput):
            check_day(day, called="birth date", today=TODAY)


@pytest.mark.parametrize(
    ("field", "called"),
    [("birth_date", "birth date"), ("referred_on", "referral date")],
)
def test_nobody_is_born_or_referred_in_the_future(field: str, called: str) -> None:
    """Tomorrow is a typing slip, even where its year could be right."""
    with pytest.raises(BadInput, match="lies in the future") as refused:
        cleaned(replace(SHOP, **{field: date(2026, 11, 29)}), today=TODAY)
    assert refused.value.values["called"] == called
    assert getattr(cleaned(replace(SHOP, **{field: TODAY}), today=TODAY), field) == TODAY
