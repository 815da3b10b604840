"""What the clerk is warned of: a school, an address, a last name in common; never where nothing is known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.jury_warnings import CaseTraces, Trace, Warn, warned
from youthcourt.domain.streets import home_of

CASE = CaseTraces("maple high", frozenset({"oak school"}), frozenset({("12 elm street", "lopez")}))


@pytest.mark.parametrize(
    ("juror", "told"),
    [
        (Trace(), ()),
        (Trace("maple high"), (Warn.SAME_SCHOOL,)),
        (Trace("oak school"), (Warn.VICTIM_SCHOOL,)),
        (Trace("", "12 elm street", "stone"), (Warn.SAME_ADDRESS,)),
        (Trace("", "12 elm street", "lopez"), (Warn.SAME_FAMILY,)),
        (Trace("", "9 oak road", "lopez"), ()),
        (Trace("maple high", "12 elm street"), (Warn.SAME_SCHOOL, Warn.SAME_ADDRESS)),
    ],
)
def test_each_thing_in_common_is_told(juror: Trace, told: tuple[Warn, ...]) -> None:
    """A last name alone is no sign: many share it."""
    assert warned(juror, CASE) == told


@given(st.text(), st.text(), st.text())
def test_where_nothing_is_known_of_a_case_nobody_is_warned_of(school: str, home: str, family: str) -> None:
    assert warned(Trace(school, home, family), CaseTraces()) == ()
    assert warned(Trace(), CaseTraces("", frozenset(), frozenset({("", "")}))) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("12 N Elm St, Apt 4, Springfield", "12 Elm Street"),
        ("12 Elm St", "Apt 2, 12 Elm St., Springfield, NY 12345"),
        ("9 Lake Wy", "9 Lake Way"),
        ("P.O. Box 7", "p.o. box 7"),
    ],
)
def test_one_home_is_known_however_it_is_written(one: str, other: str) -> None:
    """Peers, wish 1: “street vs way in the address” hid a conflict."""
    assert home_of(one) == home_of(other) != ""


def test_other_numbers_and_streets_are_other_homes() -> None:
    homes = {home_of(told) for told in ("12 Elm St", "14 Elm St", "12 Elm Ave", "12 Oak St", "")}
    assert len(homes) == 5
    assert home_of("") == ""
