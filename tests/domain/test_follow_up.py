"""Looking back at closed cases: windows, when a look counts, what is kept of it (domain reference, 6.3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt import words
from youthcourt.domain.consent import Capacity, ConsentKind, OnFile
from youthcourt.domain.errors import BadInput, Refused, YouthCourtError
from youthcourt.domain.follow_up import (
    Look,
    LookState,
    Window,
    agreed,
    check_look,
    counted_as,
    may_erase,
    period_of,
    state,
    windows_of,
)
from youthcourt.domain.following import Found

EXIT = date(2026, 1, 15)
HALF = Window(EXIT, 183)
TODAY = date(2026, 12, 1)
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


@given(exit_on=DAYS, days=st.integers(1, 800), after=st.integers(-5, 900))
def test_a_window_holds_the_days_after_the_exit_up_to_its_last(exit_on: date, days: int, after: int) -> None:
    """(exit, exit + N]: the day of the exit is outside, the last day inside."""
    window = Window(exit_on, days)
    assert window.due_on == exit_on + timedelta(days=days)
    assert window.holds(exit_on + timedelta(days=after)) is (1 <= after <= days)


def test_a_court_has_each_window_once_and_none_of_no_days() -> None:
    assert [window.days for window in windows_of(EXIT, (365, 183, 183, 0))] == [183, 365]


@given(due=DAYS, today=DAYS, yes=st.booleans(), looked=st.booleans(), counted=st.booleans())
def test_a_look_stands_at_one_place_only(
    due: date, today: date, yes: bool, looked: bool, counted: bool
) -> None:
    """Not due, due and unchecked, checked, outside consent: each apart; a court never counts one twice."""
    told = state(
        due, today, agreed=yes, checked_on=due if looked else None, counted_on=due if counted else None
    )
    if counted or looked:
        assert told is (LookState.COUNTED if counted else LookState.CHECKED)
    elif not yes:
        assert told is LookState.NOT_ASKED
    else:
        assert told is (LookState.DUE if today >= due else LookState.NOT_DUE)


@pytest.mark.parametrize(
    ("capacity", "minor", "expected"),
    [
        (Capacity.PARENT, True, True),
        (Capacity.PARENT, False, True),
        (Capacity.SELF, True, False),
        (Capacity.SELF, False, True),
    ],
)
def test_a_guardian_agrees_for_a_minor_and_who_is_of_age_alone(
    capacity: Capacity, minor: bool, expected: bool
) -> None:
    signed = OnFile(ConsentKind.FOLLOW_UP, capacity, EXIT)
    assert agreed([signed], EXIT, minor=minor) is expected
    assert not agreed([replace(signed, kind=ConsentKind.PARTICIPATION)], EXIT, minor=minor)
    assert not agreed([replace(signed, withdrawn_on=EXIT)], EXIT, minor=minor)
    assert not agreed([], EXIT, minor=minor)


NONE = Look(HALF.due_on, "Referrer", Found.NONE)
OFFENSE = replace(NONE, result=Found.OFFENSE, offense_on=EXIT + timedelta(days=1), level="misdemeanor")


@pytest.mark.parametrize("look", [NONE, OFFENSE, replace(OFFENSE, offense_on=HALF.due_on, checked_on=TODAY)])
def test_a_look_at_the_end_of_the_window_or_later_is_kept(look: Look) -> None:
    check_look(HALF, look, TODAY)


@pytest.mark.parametrize(
    ("look", "kind", "told"),
    [
        (replace(NONE, checked_on=HALF.due_on - timedelta(days=1)), Refused, "it stays unchecked"),
        (replace(NONE, checked_on=TODAY + timedelta(days=1)), BadInput, "still to come"),
        (replace(NONE, source=""), BadInput, "where this is known from"),
        (replace(NONE, offense_on=EXIT), BadInput, "belong to an offense"),
        (replace(NONE, level="felony"), BadInput, "belong to an offense"),
        (replace(OFFENSE, offense_on=None), BadInput, "Give the day"),
        (replace(OFFENSE, offense_on=EXIT), BadInput, "lies outside"),
        (replace(OFFENSE, offense_on=HALF.due_on + timedelta(days=1)), BadInput, "lies outside"),
    ],
)
def test_a_look_that_tells_nothing_is_not_kept(look: Look, kind: type[YouthCourtError], told: str) -> None:
    with pytest.raises(kind) as caught:
        check_look(HALF, look, TODAY)
    assert told in words.say(caught.value)


def test_a_dropped_arrest_counts_as_none() -> None:
    """Situation 22: what was dropped is taken out; nothing else changes by it."""
    assert counted_as(Found.OFFENSE, None) is Found.OFFENSE
    assert counted_as(Found.OFFENSE, TODAY) is Found.NONE
    assert counted_as(Found.NOT_TRACEABLE, TODAY) is Found.NOT_TRACEABLE


def test_a_count_comes_no_nearer_to_a_child_than_half_a_year() -> None:
    assert [period_of(date(2026, month, 30)) for month in (6, 7)] == ["2026-1", "2026-2"]


@given(st.lists(st.sampled_from(LookState), max_size=4))
def test_results_are_erased_when_no_look_is_left(states: list[LookState]) -> None:
    """After the last window: while one look is due or still to come, what was found stays."""
    waiting = any(told in (LookState.DUE, LookState.NOT_DUE) for told in states)
    assert may_erase(states) is (LookState.CHECKED in states and not waiting)
