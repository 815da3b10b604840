"""The burden: hours asked of a young person and the family, added up."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.burden import Asked, hours_asked, too_much
from youthcourt.domain.sanctions import Unit

HOURS = st.decimals(0, 500, places=2)
ASKED = st.lists(st.builds(Asked, st.sampled_from(Unit), HOURS, HOURS, HOURS))


@given(ASKED, ASKED)
def test_it_is_the_sum_of_its_parts_and_never_falls(one: list[Asked], more: list[Asked]) -> None:
    assert hours_asked([*one, *more]) == hours_asked(one) + hours_asked(more) >= hours_asked(one)


@pytest.mark.parametrize(
    ("asked", "hours"),
    [
        (Asked(Unit.HOURS, Decimal(20), Decimal(9), Decimal(4)), 24),
        (Asked(Unit.SITTINGS, Decimal(3), Decimal(3), Decimal(2)), 11),
        (Asked(Unit.WORDS, Decimal(600), Decimal("0.01")), 6),
        (Asked(Unit.MONEY, Decimal(300), Decimal(1)), 0),
        (Asked(Unit.UNTIL_DATE, Decimal(30), Decimal(1), Decimal(1)), 1),
    ],
)
def test_each_unit_asks_for_its_hours(asked: Asked, hours: int) -> None:
    assert asked.hours == hours


def test_more_than_the_court_wants_is_told_and_a_limit_of_none_never_is() -> None:
    assert [too_much(Decimal(80), most) for most in (0, 79, 80)] == [False, True, False]
