"""In which order a column writes its dates: told by its data, asked where they leave it open."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.exchange.date_orders import ORDERS, column_orders, is_day_first, orders_of_date
from youthcourt.exchange.dates_in import pattern_of, read_date, read_plain, read_written

MDY, DMY, DOTS = "MM/DD/YYYY", "DD/MM/YYYY", "DD.MM.YYYY"


@pytest.mark.parametrize(
    ("cells", "orders", "settled", "example"),
    [
        (["2026-11-01"], ("ISO",), True, ""),
        (["3/4/2026", ""], (MDY, DMY), False, "3/4/2026"),
        (["3/4/26", ""], (MDY, DMY), False, "3/4/26"),
        (["3/4/2026", "31/4/2026"], (MDY, DMY), False, "3/4/2026"),
        (["3/4/2026", "30/4/2026"], (DMY,), True, "3/4/2026"),
        (["3/24/2026", "4/13/2026", "last week", "13/45/2010"], (MDY,), True, "3/24/2026"),
        (["3/24/2026", "2011-05-06", "2011-05-07", "40669", "4-Mar-11"], (MDY,), True, "3/24/2026"),
        (["3/24/2026", "4/13/2026", "30/4/2026"], (MDY, DMY), True, "3/24/2026"),
        (["30/4/2026", "30/4/2026", "4/13/2026"], (DMY, MDY), True, "30/4/2026"),
        (["3/24/2026", "4/13/2026", "30.4.2026"], (MDY, DOTS), True, "3/24/2026"),
        (["someday"], ("ISO",), True, ""),
        ([date(2026, 1, 2), ""], ("ISO",), True, ""),
    ],
)
def test_the_order_is_that_of_most_dates(
    cells: list[str | date], orders: tuple[str, ...], settled: bool, example: str
) -> None:
    """Rule: a part above 12 settles it; one odd cell does not spoil the order of the others."""
    found = column_orders(cells)
    assert (found.orders, found.settled, found.example) == (orders, settled, example)


def test_what_stays_open_is_proposed_by_the_way_of_the_country() -> None:
    assert column_orders(["3/4/2026"], day_first=True).orders == (DMY, MDY)
    assert column_orders(["3/24/2026"], day_first=True).orders == (MDY,)
    assert [order for order in ORDERS if is_day_first(order)] == [DMY, DOTS, "DD-MM-YYYY"]


@given(st.lists(st.dates(date(2000, 1, 1), date(2030, 1, 1)), min_size=1, max_size=30), st.booleans())
def test_a_column_of_one_order_is_never_settled_in_another(days: list[date], day_first: bool) -> None:
    """Rule: whatever the dates, their own order is offered, first where it is settled."""
    for order in (MDY, DMY):
        cells = [
            order.replace("YYYY", f"{d:%Y}").replace("MM", f"{d:%m}").replace("DD", f"{d:%d}") for d in days
        ]
        found = column_orders(cells, day_first=day_first)
        assert order in found.orders
        assert found.settled is any(d.day > 12 for d in days)
        assert not found.settled or found.orders == (order,)


@pytest.mark.parametrize(
    ("written", "orders"), [("13/24/2010", ()), ("3/24/2010", (MDY,)), ("last week", ())]
)
def test_what_is_no_date_has_no_order(written: str, orders: tuple[str, ...]) -> None:
    assert orders_of_date(written) == orders


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2011-05-06", date(2011, 5, 6)),
        ("20110506", date(2011, 5, 6)),
        ("40669", date(2011, 5, 6)),
        ("40669.5", date(2011, 5, 6)),
        ("6-May-11", date(2011, 5, 6)),
        ("06 May 2011", date(2011, 5, 6)),
        ("6th of May 2011", date(2011, 5, 6)),
        ("Sept. 3, 2011", date(2011, 9, 3)),
        ("May 6th, 2011", date(2011, 5, 6)),
        ("6 de mayo de 2011", date(2011, 5, 6)),
        ("3-ene-99", date(1999, 1, 3)),
        ("99999", None),
        ("20111306", None),
        ("31 April 2011", None),
        ("6 Brumaire 2011", None),
        ("5/6/2011", None),
        ("someday", None),
    ],
)
def test_some_ways_to_write_a_date_need_no_order(written: str, day: date | None) -> None:
    """Rule: days counted since 1899, months in letters and ISO dates mean one day, whatever the column."""
    assert read_plain(written) == day
    if day:
        assert read_written(written, pattern_of(MDY)) == read_written(written, pattern_of(DMY)) == day


@pytest.mark.parametrize(
    ("written", "day"),
    [("5/6/11", date(2011, 5, 6)), ("5/6/69", date(2069, 5, 6)), ("5/6/70", date(1970, 5, 6))],
)
def test_a_year_of_two_figures_is_read(written: str, day: date) -> None:
    assert read_date(written, pattern_of(MDY)) == day
    assert read_date("11/5/6", pattern_of("YYYY/MM/DD")) is None


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)))
def test_a_spreadsheets_own_number_of_a_day_is_that_day(day: date) -> None:
    assert read_plain(str((day - date(1899, 12, 30)) // timedelta(days=1))) == day
