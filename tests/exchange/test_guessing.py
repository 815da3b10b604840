"""What clerks write above their columns is understood; dates are never guessed at."""

from __future__ import annotations

from datetime import date

import pytest

from youthcourt.exchange.fields import PEOPLE_FIELDS, REFERRAL_FIELDS, Kind
from youthcourt.exchange.guessing import (
    date_orders,
    guess_columns,
    guess_kind,
    means,
    orders_of_date,
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
    ("cells", "orders"),
    [
        (["2026-11-01"], ("ISO",)),
        (["3/4/2026", ""], ("MM/DD/YYYY", "DD/MM/YYYY")),
        (["3/4/2026", "31/4/2026"], ("MM/DD/YYYY", "DD/MM/YYYY")),
        (["3/4/2026", "30/4/2026"], ("DD/MM/YYYY",)),
        (["3/24/2026", "4/13/2026", "last week", "13/45/2010"], ("MM/DD/YYYY",)),
        (["3/24/2026", "4/13/2026", "2011-05-06", "2011-05-07", "2011-05-08"], ("MM/DD/YYYY",)),
        (["3/24/2026", "4/13/2026", "30/4/2026"], ("MM/DD/YYYY", "DD/MM/YYYY")),
        (["30/4/2026", "30/4/2026", "4/13/2026"], ("DD/MM/YYYY", "MM/DD/YYYY")),
        (["3/24/2026", "4/13/2026", "30.4.2026"], ("MM/DD/YYYY", "DD.MM.YYYY")),
        (["someday"], ("ISO",)),
    ],
)
def test_the_order_is_that_of_most_dates(cells: list[str], orders: tuple[str, ...]) -> None:
    """Rule: one odd cell does not spoil the order of the others; an order that reads it can be chosen."""
    assert date_orders(cells) == orders


@pytest.mark.parametrize(
    ("written", "orders"), [("13/24/2010", ()), ("3/24/2010", ("MM/DD/YYYY",)), ("last week", ())]
)
def test_what_is_no_date_has_no_order(written: str, orders: tuple[str, ...]) -> None:
    assert orders_of_date(written) == orders


def test_dates_that_the_workbook_knows_need_no_order() -> None:
    assert "ISO" in date_orders([date(2026, 1, 2), ""])


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
