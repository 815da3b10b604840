"""The deadline engine under any mix of anchors, moves, extensions and holidays; situations 7 to 10."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.due import (
    Anchor,
    AnchorKind,
    Closed,
    Rolling,
    check_extension,
    counts,
    due_date,
    set_by_hand,
)
from youthcourt.domain.errors import BadInput, Refused

DAYS = st.dates(date(2000, 1, 1), date(2090, 12, 31))
ANCHORS = st.lists(
    st.builds(Anchor, st.sampled_from(AnchorKind), DAYS, st.integers(0, 400), st.booleans()),
    min_size=1,
    max_size=6,
)
WEEK = st.sets(st.integers(0, 6), max_size=6)


def closed_on(weekdays: set[int]) -> Closed:
    return lambda day: day.weekday() in weekdays


REFERRAL = Anchor(AnchorKind.REFERRAL, date(2025, 1, 10), 180, hard=True)


def hearing(day: date, days: int = 90) -> Anchor:
    return Anchor(AnchorKind.HEARING, day, days)


def test_situation_8_a_cap_from_the_referral_does_not_move_with_the_hearing() -> None:
    cap = date(2025, 7, 9)
    for held_on in (date(2025, 3, 1), date(2025, 4, 20), date(2025, 6, 2)):
        due = due_date([REFERRAL, hearing(held_on)])
        assert due.cap == cap
        assert due.on == min(held_on + timedelta(days=90), cap)


def test_situation_9_the_deferral_ends_before_ninety_days_from_the_hearing() -> None:
    deferral = Anchor(AnchorKind.DEFERRAL, date(2025, 1, 10), 180, hard=True)
    due = due_date([hearing(date(2025, 5, 5)), deferral])
    assert (due.on, due.by.kind) == (date(2025, 7, 9), AnchorKind.DEFERRAL)


def test_situation_10_the_day_of_the_hearing_is_day_0_and_a_sunday_stays_unless_the_court_rolls() -> None:
    assert due_date([hearing(date(2025, 3, 1))]).on == date(2025, 5, 30)
    sunday = hearing(date(2025, 3, 1), 120)
    weekend = closed_on({5, 6})
    assert due_date([sunday], Rolling.KEEP, weekend).on == date(2025, 6, 29)
    assert due_date([sunday], Rolling.NEXT, weekend).on == date(2025, 6, 30)
    assert due_date([sunday], Rolling.BEFORE, weekend).on == date(2025, 6, 27)
    assert due_date([sunday], Rolling.NEXT, weekend).rolled
    assert not due_date([sunday], Rolling.NEXT).rolled


def test_situation_7_work_counts_by_the_day_it_was_done() -> None:
    due = date(2025, 5, 30)
    assert counts(due, due)
    assert not counts(due + timedelta(days=1), due)


@given(ANCHORS, st.sampled_from(Rolling), WEEK)
def test_no_rolling_passes_a_cap_and_the_earliest_anchor_decides(
    anchors: list[Anchor], rolling: Rolling, weekdays: set[int]
) -> None:
    closed = closed_on(weekdays)
    due = due_date(anchors, rolling, closed)
    assert due.by.on == min(anchor.on for anchor in anchors)
    assert due.cap is None or due.on <= due.cap
    assert rolling is Rolling.KEEP or not closed(due.on)
    assert abs((due.on - due.by.on).days) <= 7


@given(ANCHORS, DAYS, st.integers(0, 400))
def test_a_moved_hearing_never_moves_a_cap_from_the_referral(
    anchors: list[Anchor], moved_to: date, days: int
) -> None:
    others = [anchor for anchor in anchors if anchor.kind is not AnchorKind.HEARING]
    before = due_date([*others, Anchor(AnchorKind.HEARING, moved_to, days)])
    after = due_date([*others, Anchor(AnchorKind.HEARING, moved_to + timedelta(days=35), days)])
    assert before.cap == after.cap
    assert before.on <= after.on


@given(ANCHORS, DAYS)
def test_a_day_set_by_hand_keeps_the_cap(anchors: list[Anchor], on: date) -> None:
    reckoned = due_date(anchors)
    if reckoned.cap is not None and on > reckoned.cap:
        with pytest.raises(Refused):
            set_by_hand(reckoned, on, "The shop is closed")
    else:
        due = set_by_hand(reckoned, on, "The shop is closed")
        assert (due.on, due.by.kind, due.cap) == (on, AnchorKind.HAND, reckoned.cap)


def test_a_day_set_by_hand_needs_a_reason() -> None:
    with pytest.raises(BadInput):
        set_by_hand(due_date([REFERRAL]), REFERRAL.day, "  ")


@given(DAYS, st.integers(-30, 30), st.integers(-30, 60), st.integers(0, 90) | st.none())
def test_an_extension_is_asked_in_time_goes_forward_and_stays_under_the_cap(
    due: date, asked: int, longer: int, room: int | None
) -> None:
    cap = None if room is None else due + timedelta(days=room)
    good = asked <= 0 < longer and (room is None or longer <= room)
    given_days = (due + timedelta(days=asked), due, due + timedelta(days=longer), cap)
    if good:
        check_extension(*given_days)
    else:
        with pytest.raises((Refused, BadInput)):
            check_extension(*given_days)


def test_a_court_that_is_always_closed_keeps_the_day() -> None:
    for rolling in Rolling:
        assert due_date([REFERRAL], rolling, lambda _day: True).on == REFERRAL.on


def test_of_two_anchors_on_one_day_the_hard_one_is_named() -> None:
    soft = replace(REFERRAL, kind=AnchorKind.HEARING, hard=False)
    assert due_date([soft, REFERRAL]).by.kind is AnchorKind.REFERRAL


def test_without_an_anchor_there_is_no_deadline() -> None:
    with pytest.raises(ValueError, match="anchor"):
        due_date([])
