"""Appointments: who may be booked when, what is only warned of, and what may become of one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt import words
from youthcourt.domain.appointments import (
    AppointmentState,
    Overlap,
    Slot,
    check_became,
    check_free,
    check_slot,
    check_still_booked,
    moved,
    set_back_to,
    shared,
)
from youthcourt.domain.errors import BadInput, Refused

TODAY = date(2026, 11, 28)
SLOT = Slot("maria", TODAY, time(16), 30, "Dana", "Room 2")
STARTS = st.integers(0, 23 * 60).map(lambda at: time(at // 60, at % 60))


@pytest.mark.parametrize(
    ("slot", "field"),
    [
        (replace(SLOT, on=TODAY - timedelta(days=1)), "on"),
        (replace(SLOT, minutes=4), "minutes"),
        (replace(SLOT, minutes=481), "minutes"),
        (replace(SLOT, starts_at=time(23, 31)), "starts_at"),
    ],
)
def test_a_slot_that_cannot_be_kept_is_refused_at_its_field(slot: Slot, field: str) -> None:
    with pytest.raises(BadInput) as caught:
        check_slot(slot, today=TODAY)
    assert caught.value.field == field


def test_a_slot_may_last_until_midnight() -> None:
    check_slot(replace(SLOT, starts_at=time(23, 30)), today=TODAY)


def test_one_person_cannot_be_in_two_places() -> None:
    """Rule: the same person at one time is refused, by name and time, whatever the rest is."""
    with pytest.raises(Refused) as caught:
        check_free(replace(SLOT, starts_at=time(16, 29), with_whom="Sam", place=""), [SLOT], "Maria Lopez")
    assert words.say(caught.value).startswith("Maria Lopez already has an appointment at 4:00 PM")


def test_staff_and_place_at_one_time_are_only_warned_of() -> None:
    """Rule: co-respondents may come together, so one clerk or one room twice is no refusal."""
    brother = replace(SLOT, person_id="marcus")
    assert check_free(brother, [SLOT], "Marcus") == {Overlap.STAFF, Overlap.PLACE}
    assert check_free(replace(brother, with_whom=" dána"), [SLOT], "M") == {Overlap.STAFF, Overlap.PLACE}
    assert check_free(replace(brother, with_whom="", place=""), [SLOT], "Marcus") == frozenset()
    assert check_free(replace(brother, on=TODAY + timedelta(days=1)), [SLOT], "Marcus") == frozenset()


@given(STARTS, st.integers(5, 480), STARTS, st.integers(5, 480))
def test_two_slots_meet_where_they_share_a_minute(one: time, long: int, other: time, short: int) -> None:
    """Oracle: the sets of minutes that both take."""
    a = Slot("a", TODAY, one, long)
    b = Slot("b", TODAY, other, short)
    shared = set(range(a.start, a.start + long)) & set(range(b.start, b.start + short))
    assert a.meets(b) == b.meets(a) == bool(shared)


def test_a_slot_of_nobody_yet_is_looked_at_beforehand() -> None:
    """Before it is known who comes, what is taken is the same, and nobody is refused."""
    asked = replace(SLOT, person_id="", place="")
    assert shared(asked, [SLOT]) == {Overlap.STAFF}
    assert shared(replace(asked, starts_at=time(16, 30)), [SLOT]) == frozenset()


BEGINS = datetime.combine(TODAY, time(16))


@pytest.mark.parametrize("new", [AppointmentState.KEPT, AppointmentState.NO_SHOW, AppointmentState.CANCELLED])
@pytest.mark.parametrize("old", list(AppointmentState))
def test_only_a_booked_one_is_kept_missed_or_cancelled(old: AppointmentState, new: AppointmentState) -> None:
    if old is AppointmentState.BOOKED:
        check_became(old, new, BEGINS, now=BEGINS)
        return
    with pytest.raises(Refused, match="Book a new one"):
        check_became(old, new, BEGINS, now=BEGINS)


@pytest.mark.parametrize(
    ("old", "then"),
    [
        (AppointmentState.BOOKED, AppointmentState.REBOOKED),
        (AppointmentState.NO_SHOW, AppointmentState.NO_SHOW),
        (AppointmentState.CANCELLED, AppointmentState.CANCELLED),
    ],
)
def test_a_no_show_stays_one_when_it_is_booked_anew(old: AppointmentState, then: AppointmentState) -> None:
    """Rule: how often somebody did not come is never lost; only a booked one is called rebooked."""
    assert moved(old, None) is then


def test_what_was_kept_or_moved_is_done_with() -> None:
    """Rule: an appointment is moved once; after that, the newer one is."""
    with pytest.raises(Refused, match="Book a new one"):
        moved(AppointmentState.KEPT, None)
    for old in (AppointmentState.NO_SHOW, AppointmentState.CANCELLED, AppointmentState.REBOOKED):
        with pytest.raises(Refused) as caught:
            moved(old, TODAY)
        assert words.say(caught.value).endswith("moved to Nov 28, 2026. Move the one of that day.")


def test_only_a_booked_one_is_changed_and_only_another_one_is_set_back() -> None:
    """Rule: what was noted wrongly is set back first, then changed; a moved one stays where it went."""
    check_still_booked(AppointmentState.BOOKED)
    with pytest.raises(Refused, match="is booked"):
        set_back_to(AppointmentState.BOOKED, None)
    for old in (AppointmentState.KEPT, AppointmentState.NO_SHOW, AppointmentState.CANCELLED):
        assert set_back_to(old, None) is AppointmentState.BOOKED
        with pytest.raises(Refused, match="Set it back to booked"):
            check_still_booked(old)
        with pytest.raises(Refused, match="already moved"):
            set_back_to(old, TODAY)


@pytest.mark.parametrize("new", [AppointmentState.KEPT, AppointmentState.NO_SHOW])
def test_nobody_keeps_or_misses_what_has_not_begun(new: AppointmentState) -> None:
    """Rule: to the minute, and the refusal says from when on it can be noted."""
    with pytest.raises(Refused) as caught:
        check_became(AppointmentState.BOOKED, new, BEGINS, now=BEGINS - timedelta(minutes=1))
    assert "begins on Nov 28, 2026 at 4:00 PM" in words.say(caught.value)
    check_became(AppointmentState.BOOKED, new, BEGINS, now=BEGINS)


def test_what_is_still_to_come_can_be_called_off() -> None:
    earlier = BEGINS - timedelta(days=1)
    check_became(AppointmentState.BOOKED, AppointmentState.CANCELLED, BEGINS, now=earlier)
