"""A day in the ways in which people write it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.birth_dates import tells_day

DAY = date(2011, 3, 4)


@pytest.mark.parametrize(
    "told",
    [
        "2011-03-04", "2011/3/4", "2011–03–04", "03/04/2011", "3/4/2011", "3/4/11", "03-04-11", "3.4.2011",
        "04/03/2011", "4-3-11", "3 / 4 / 2011", "March 4, 2011", "march 4 2011", "Mar 4, 2011",
        "Mar. 4, 2011",
        "March 4th, 2011", "MARCH 04, 2011", "4 March 2011", "4th of March, 2011",
        "the 4th day of March 2011", "4-Mar-2011", "March 4, '11", "2011 March 4",
    ],
)  # fmt: skip
def test_a_birth_date_is_found_however_it_is_written(told: str) -> None:
    assert tells_day(f"Maria (born {told}) took a shirt.", DAY)


@pytest.mark.parametrize(
    "text",
    [
        "", "March 2011", "March 14, 2011", "March 4, 2012", "13/4/2011", "3/4/2011st", "3/40/11",
        "2011-03-041",
        "x3/4/11", "Marching 4, 2011", "May 4, 2011", "at 3:04 on 11 May",
    ],
)  # fmt: skip
def test_another_day_or_number_is_no_birth_date(text: str) -> None:
    assert not tells_day(text, DAY)


def test_a_day_after_the_twelfth_and_september_are_found() -> None:
    assert tells_day("born 25/9/2010", date(2010, 9, 25))
    assert tells_day("born Sept. 25, 2010", date(2010, 9, 25))
    assert tells_day("born Sep 25, 2010", date(2010, 9, 25))


@given(
    st.dates(),
    st.sampled_from(["{0:%Y-%m-%d}", "{0:%m/%d/%Y}", "{0.month}/{0.day}/{0:%y}",
                     "{0:%B} {0.day}, {0.year:04d}",
                     "{0:%b} {0.day}, {0.year:04d}", "{0.day} {0:%B} {0.year:04d}"]),
)  # fmt: skip
def test_every_day_is_found_in_the_usual_forms(day: date, form: str) -> None:
    if day.year >= 1000:  # what the system writes of earlier years differs from one to the next
        assert tells_day(f"born {form.format(day)}.", day)
