"""Which old backups stay: by sequence, never by the clock; the newest always."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from youthcourt.store import thinning


@given(st.lists(st.integers(-40, 40), min_size=1, max_size=120))
def test_whatever_the_clock_does_the_newest_stays_and_the_number_is_bounded(jumps: list[int]) -> None:
    held: dict[int, thinning.Dated] = {}
    day = date(2026, 11, 28)
    for sequence, jump in enumerate(jumps, start=1):
        day += timedelta(days=jump)
        held[sequence] = thinning.Dated(sequence, day)
        stay = thinning.kept(tuple(held.values()))
        assert stay <= set(held)
        assert sequence in stay
        assert set(range(max(1, sequence - 9), sequence + 1)) <= stay | (set(range(sequence)) - set(held))
        assert len(stay) <= thinning.RECENT + thinning.DAYS + thinning.WEEKS + thinning.MONTHS
        held = {one: held[one] for one in stay}
        assert thinning.kept(tuple(held.values())) == stay


def test_a_year_of_daily_backups_keeps_days_weeks_and_months() -> None:
    held: dict[int, thinning.Dated] = {}
    for number in range(1, 731):
        held[number] = thinning.Dated(number, date(2025, 1, 1) + timedelta(days=number - 1))
        held = {one: held[one] for one in thinning.kept(tuple(held.values()))}
    days = sorted((one.day for one in held.values()), reverse=True)
    assert [day.isoformat() for day in days[:14]] == [
        (date(2026, 12, 31) - timedelta(days=back)).isoformat() for back in range(14)
    ]
    assert len({day.isocalendar()[:2] for day in days}) >= 8
    assert {(2026, month) for month in range(1, 13)} <= {(day.year, day.month) for day in days}
