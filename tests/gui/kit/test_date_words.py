"""Dates are read as people type them, and never as something they did not mean."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from youthcourt.domain.errors import BadInput
from youthcourt.gui.kit.date_words import Lean, Order, Reading, read_date

TUESDAY = date(2026, 11, 24)
US = Reading(TUESDAY)
UK = Reading(TUESDAY, Order.DAY_FIRST)
BACK = Reading(TUESDAY, lean=Lean.PAST)
DATES = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("24 nov", TUESDAY),
        ("28 de noviembre de 2026", date(2026, 11, 28)),
        ("septiembre 3", date(2027, 9, 3)),
        ("5 ene", date(2027, 1, 5)),
        ("mar 3", date(2027, 3, 3)),
        ("hoy", TUESDAY),
        ("mañana", date(2026, 11, 25)),
        ("pasado mañana", date(2026, 11, 26)),
        ("ayer", date(2026, 11, 23)),
        ("anteayer", date(2026, 11, 22)),
        ("+2s", date(2026, 12, 8)),
        ("-1 semana", date(2026, 11, 17)),
        ("+10 días", date(2026, 12, 4)),
        ("+1 año", date(2027, 11, 24)),
        ("sáb", date(2026, 11, 28)),
        ("próximo martes", date(2026, 12, 1)),
        ("martes próximo", date(2026, 12, 1)),
        ("el miércoles", date(2026, 11, 25)),
        ("viernes que viene", date(2026, 11, 27)),
        ("lunes pasado", date(2026, 11, 23)),
    ],
)
def test_spanish_ways_of_typing_a_date_are_understood_beside_the_english(typed: str, meant: date) -> None:
    assert read_date(typed, US) == meant


def test_a_spanish_weekday_leans_back_where_a_date_in_the_past_is_asked_for() -> None:
    assert read_date("el sábado", BACK) == date(2026, 11, 21)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2026-11-28", date(2026, 11, 28)),
        ("11/28/2026", date(2026, 11, 28)),
        ("11/28/26", date(2026, 11, 28)),
        ("28/11/2026", date(2026, 11, 28)),
        ("11.28.2026", date(2026, 11, 28)),
        ("12-5", date(2026, 12, 5)),
        ("24/11", TUESDAY),
        ("11/23", date(2027, 11, 23)),
        ("nov 28", date(2026, 11, 28)),
        ("28 Nov", date(2026, 11, 28)),
        ("28 November 2027", date(2027, 11, 28)),
        ("Nov 28, 2027", date(2027, 11, 28)),
        ("sept 1st", date(2027, 9, 1)),
        ("2nd may", date(2027, 5, 2)),
        ("  NOV   28  ", date(2026, 11, 28)),
        ("today", TUESDAY),
        ("tomorrow", date(2026, 11, 25)),
        ("yesterday", date(2026, 11, 23)),
        ("+10d", date(2026, 12, 4)),
        ("+2w", date(2026, 12, 8)),
        ("-1 week", date(2026, 11, 17)),
        ("+3 months", date(2027, 2, 24)),
        ("+1y", date(2027, 11, 24)),
        ("sat", date(2026, 11, 28)),
        ("next tue", date(2026, 12, 1)),
        ("tuesday", date(2026, 12, 1)),
        ("this thurs", date(2026, 11, 26)),
        ("last sat", date(2026, 11, 21)),
        ("feb 29", date(2028, 2, 29)),
        ("１１/２８", date(2026, 11, 28)),
    ],
)
def test_usual_ways_of_typing_a_date_are_understood(typed: str, meant: date) -> None:
    """In an American court on Tuesday, November 24, 2026."""
    assert read_date(typed, US) == meant


@pytest.mark.parametrize(
    ("typed", "how", "meant"),
    [
        ("5/12/2026", UK, date(2026, 12, 5)),
        ("5/12/2026", US, date(2026, 5, 12)),
        ("12/28/2026", UK, date(2026, 12, 28)),
        ("nov 28", BACK, date(2025, 11, 28)),
        ("11/24", BACK, TUESDAY),
        ("tue", BACK, date(2026, 11, 17)),
        ("sat", BACK, date(2026, 11, 21)),
        ("feb 29", BACK, date(2024, 2, 29)),
        ("4/3/98", US, date(1998, 4, 3)),
        ("4/3/09", US, date(2009, 4, 3)),
        ("4/3/45", US, date(2045, 4, 3)),
        ("+1m", Reading(date(2027, 1, 31)), date(2027, 2, 28)),
        ("+1m", Reading(date(2026, 12, 5)), date(2027, 1, 5)),
        ("1/1/99", Reading(date(2095, 6, 1)), date(2099, 1, 1)),
        ("1/1/12", Reading(date(2095, 6, 1)), date(2112, 1, 1)),
    ],
)
def test_the_place_and_the_purpose_decide_what_is_meant(typed: str, how: Reading, meant: date) -> None:
    """Order of numbers by country; hearings lie ahead, signatures behind; 98 is a birth year."""
    assert read_date(typed, how) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "soon", "32 nov", "nov", "nov 31 2026", "13/13/2026", "2026-02-29", "2026-13-01", "1/2/3/4",
        "+2", "+9999y", "12 nov 13 2026", "5 maybe", "next", "next nov", "0/0",
        "2026", "<b>5</b>", "11/24/026", "no 5",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_what_to_type(typed: str) -> None:
    """The field keeps the text; the message quotes it."""
    with pytest.raises(BadInput, match="Please type one such as") as refused:
        read_date(typed, US)
    assert refused.value.values["typed"] == typed.strip()


def test_a_very_long_text_is_not_quoted_whole() -> None:
    """The message stays a line."""
    with pytest.raises(BadInput) as refused:
        read_date("x" * 10_000, US)
    assert len(str(refused.value)) < 200


@given(day=DATES, today=DATES)
def test_every_way_of_writing_a_date_in_full_gives_that_date(day: date, today: date) -> None:
    """Whatever day it is today."""
    how, names = Reading(today), day.strftime("%B")
    for typed in (
        day.isoformat(),
        f"{day.month}/{day.day}/{day.year}",
        f"{day.day} {names} {day.year}",
        f"{names[:3]} {day.day} {day.year}",
    ):
        assert read_date(typed, how) == day
    assert read_date(f"{day.day}.{day.month}.{day.year}", Reading(today, Order.DAY_FIRST)) == day


@given(today=st.dates(date(1950, 1, 1), date(2150, 1, 1)), month=st.integers(1, 12), day=st.integers(1, 31))
def test_a_date_without_a_year_is_the_nearest_that_way(today: date, month: int, day: int) -> None:
    """Ahead for hearings, behind for signatures, today counting for both."""
    try:
        coming = read_date(f"{month}/{day}", Reading(today))
        past = read_date(f"{month}/{day}", Reading(today, lean=Lean.PAST))
    except BadInput:
        assume(False)
    if day > 12 or month == day:
        assert (coming.month, coming.day) == (month, day)
    assert past <= today <= coming
    assert (coming - today).days < 366 * 8 + 2


@given(
    today=st.dates(date(1950, 1, 1), date(2150, 1, 1)), which=st.sampled_from(["mon", "wed", "sat", "sun"])
)
def test_a_weekday_is_within_a_week_and_never_today(today: date, which: str) -> None:
    """“next sat”, typed on a Saturday, is not this one."""
    ahead = read_date(f"next {which}", Reading(today))
    behind = read_date(which, Reading(today, lean=Lean.PAST))
    assert timedelta(0) < ahead - today <= timedelta(7)
    assert timedelta(0) < today - behind <= timedelta(7)
    assert ahead.strftime("%a").lower() == behind.strftime("%a").lower() == which


@given(typed=st.text(max_size=30))
def test_no_text_does_anything_but_be_read_or_refused(typed: str) -> None:
    """Whatever is pasted into a date."""
    try:
        found = read_date(typed, US)
    except BadInput:
        return
    assert date(1900, 1, 1) <= found <= date(2199, 12, 31)


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("1890-01-01", "too early"),
        ("-9999w", "too early"),
        ("1/1/2300", "too late"),
        ("1890-13-01", "cannot be read"),
    ],
)
def test_a_date_out_of_bounds_is_not_called_unreadable(typed: str, told: str) -> None:
    with pytest.raises(BadInput, match=told):
        read_date(typed, BACK)
