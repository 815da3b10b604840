"""What clerks write above their columns is understood; dates are never guessed at."""

from __future__ import annotations

import pytest

from youthcourt.exchange.fields import PEOPLE_FIELDS, REFERRAL_FIELDS, Kind
from youthcourt.exchange.guessing import (
    guess_columns,
    guess_kind,
    means,
    split_name,
)


def test_a_clerks_headers_are_understood() -> None:
    """Look reference, section 8: Name, DOB, Offense, Referral date …"""
    headers = ["Case No.", "Name", "DOB", "Offense", "Referral Date", "OFFENSE_DATE", "Referred by", "Hours"]
    assert guess_columns(headers, REFERRAL_FIELDS) == {
        "Case No.": "agency_number",
        "Name": "name",
        "DOB": "birth_date",
        "Offense": "offense",
        "Referral Date": "referred_on",
        "OFFENSE_DATE": "offense_on",
        "Referred by": "agency",
    }
    assert guess_kind(headers) is Kind.REFERRALS


def test_a_list_of_volunteers_is_a_list_of_people() -> None:
    headers = ["First name", "Last name", "E-mail", "Cell", "Grade", "Parent's phone"]
    assert guess_kind(headers) is Kind.PEOPLE
    assert guess_columns(headers, PEOPLE_FIELDS) == {
        "First name": "given",
        "Last name": "family",
        "E-mail": "email",
        "Cell": "phone",
        "Grade": "grade",
        "Parent's phone": "guardian_phone",
    }


def test_a_field_is_given_to_one_column_only() -> None:
    assert guess_columns(["DOB", "Birth date"], REFERRAL_FIELDS) == {"DOB": "birth_date"}
    assert not means("DOB", "no such field")


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Phone #", "phone"),
        ("Phone#", "phone"),
        ("Cell No.", "phone"),
        ("Home phone", "phone"),
        ("Cell phone number", "phone"),
        ("Parent's phone #", "guardian_phone"),
        ("Guardian cell number", "guardian_phone"),
        ("Ref #", "agency_number"),
        ("Ref. No.", "agency_number"),
        ("Reference number", "agency_number"),
        ("Reference", "agency_number"),
        ("Case ID #", "agency_number"),
        ("Penal code #", "offense_code"),
    ],
)
def test_a_sign_for_number_changes_nothing_of_what_a_number_is(header: str, field: str) -> None:
    """Rule: what a clerk means by “Phone #” is proposed as a phone, not as a column that is not taken."""
    assert guess_columns([header], REFERRAL_FIELDS) == {header: field}


@pytest.mark.parametrize("header", ["Student number", "Guardian #", "Officer no.", "Offense #", "Grade #"])
def test_the_number_of_somebody_is_not_taken_for_the_one_it_counts(header: str) -> None:
    """Rule: nothing is proposed where a number stands beside a name: a student number is no name."""
    assert guess_columns([header], {**REFERRAL_FIELDS, **PEOPLE_FIELDS}) == {}


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Reed, Ann", ("Ann", "Reed")),
        ("Ann Reed", ("Ann", "Reed")),
        ("Mary Ann Reed", ("Mary Ann", "Reed")),
        ("de la Cruz, Ana", ("Ana", "de la Cruz")),
        ("Ann", ("Ann", "")),
        ("", ("", "")),
    ],
)
def test_a_whole_name_is_taken_apart(name: str, parts: tuple[str, str]) -> None:
    assert split_name(name) == parts
