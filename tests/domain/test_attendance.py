"""How somebody attended: what follows from each code, and where an attendance stands."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.attendance import AWAY, OPEN, DutyChoices, Flags, Standing, flags, standing
from youthcourt.domain.jury_duty import earliest, made_up, places_left
from youthcourt.domain.parts import AttendanceCode

CODES = st.sampled_from(AttendanceCode)
CHOICES = st.builds(DutyChoices, st.booleans(), st.booleans(), st.booleans())
DAYS = st.lists(st.integers(0, 60).map(lambda n: date(2026, 1, 1) + timedelta(days=n)), unique=True)


@pytest.mark.parametrize(
    ("code", "follows"),
    [
        (AttendanceCode.SERVED, Flags(attended=True, counts=True, earns=True)),
        (AttendanceCode.PRESENT_NOT_SEATED, Flags(attended=True, counts=True, earns=True)),
        (AttendanceCode.LATE, Flags(attended=True, counts=True, earns=True)),
        (AttendanceCode.LEFT_EARLY, Flags(attended=True, counts=True, earns=True)),
        (AttendanceCode.SENT_HOME, Flags(attended=True, letter=True)),
        (AttendanceCode.EXCUSED, Flags()),
        (AttendanceCode.NO_SHOW, Flags(letter=True)),
        (AttendanceCode.EXPECTED, Flags()),
    ],
)
def test_each_code_carries_its_flags(code: AttendanceCode, follows: Flags) -> None:
    """Present without a seat counts by default; who is sent home is not counted (Bedford TX)."""
    assert flags(code, DutyChoices()) == follows


@given(CODES, CHOICES)
def test_only_who_was_there_counts_or_earns(code: AttendanceCode, choices: DutyChoices) -> None:
    """A court chooses what counts, but nobody who was away serves, and serving always counts."""
    follows = flags(code, choices)
    assert follows.attended or not (follows.counts or follows.earns)
    assert not (follows.counts and code in AWAY)
    assert flags(AttendanceCode.SERVED, choices).counts


@given(CODES, st.none() | st.just(time(9)), st.booleans())
def test_an_attendance_without_its_end_is_open_until_somebody_mends_it(
    code: AttendanceCode, came: time | None, over: bool
) -> None:
    """Situation 25: a forgotten sign-out is incomplete, whatever the code; it is never assumed."""
    assert standing(code, came, closed=True, over=over) is Standing.CLOSED
    found = standing(code, came, closed=False, over=over)
    assert (found in OPEN) == (code not in AWAY)
    if came and code not in AWAY:
        assert found is (Standing.INCOMPLETE if over else Standing.SIGNED_IN)
    if came is None and code is AttendanceCode.EXPECTED:
        assert found is Standing.EXPECTED
    assert standing(None, None, closed=False, over=over) is Standing.EXPECTED


@given(DAYS, DAYS)
def test_a_sitting_makes_up_for_one_earlier_one_at_most(lost: list[date], served: list[date]) -> None:
    found = made_up(lost, served)
    assert set(found) <= set(lost)
    assert set(found.values()) <= set(served)
    assert len(set(found.values())) == len(found)
    assert all(later > day for day, later in found.items())


def test_what_is_not_made_up_stays_so() -> None:
    first, second, third = (date(2026, 1, day) for day in (3, 10, 17))
    assert made_up([first, third], [second]) == {first: second}


def test_places_left_are_never_below_none() -> None:
    assert [places_left(6, taken) for taken in (0, 6, 8)] == [6, 0, 0]


def test_duty_begins_after_the_hearing_and_not_before_the_approval() -> None:
    """Situation 6."""
    first = date(2026, 11, 29)
    assert earliest(first, None) == first
    assert earliest(first, first - timedelta(days=1)) == first
    assert earliest(first, first + timedelta(days=3)) == date(2026, 12, 2)
