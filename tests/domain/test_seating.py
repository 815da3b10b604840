"""Filling the seats: a seating is found whenever there is one, and those who owe duty come first."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.sittings import Sitting, can_be_seated, docket, drawn, drawn_or_none, people, sittings
from youthcourt.domain import seating
from youthcourt.domain.conflicts import HearingFacts

SEEDS = st.integers(0, 999_999_999)


@given(sittings(aligned=True), SEEDS, st.integers(1, 3))
def test_in_aligned_slots_a_seating_is_found_whenever_there_is_one(
    sitting: Sitting, seed: int, minimum: int
) -> None:
    found = drawn_or_none(sitting, seed, minimum, minimum + 1)
    assert (found is not None) == can_be_seated(*sitting, minimum)


@given(sittings(aligned=False), SEEDS, st.integers(1, 3))
def test_with_staggered_times_and_companions_a_seating_is_found_whenever_there_is_one(
    sitting: Sitting, seed: int, minimum: int
) -> None:
    found = drawn_or_none(sitting, seed, minimum, minimum + 1)
    assert (found is not None) == can_be_seated(*sitting, minimum)


def test_a_scarce_room_gets_the_one_juror_who_is_moved_out_of_another() -> None:
    barred_from_second = [(1, "juror-000")]
    for seed in range(20):
        first, second = drawn((people(2), docket(2, 1, barred_from_second)), seed, 1, 1).panels
        assert (first.panel, second.panel) == (("juror-000",), ("juror-001",))


def test_a_small_pool_in_many_rooms_is_answered_at_once() -> None:
    """A search that follows one move into the next would go hundreds of moves deep here."""
    for count, minimum in ((60, 4), (47, 4)):
        result = drawn_or_none((people(count), docket(12, 1)), 3, minimum, 8)
        assert (result is not None) == (count >= 48)


def test_a_search_by_trial_ends_even_where_there_is_nothing_to_find() -> None:
    """Over a million juries of 12 from 23 would be tried otherwise."""
    hearings = [HearingFacts(f"h{n}", f"c{n}", frozenset(), 540 + 30 * n, 585 + 30 * n) for n in range(3)]
    assert drawn_or_none((people(23), hearings), 3, 12, 12) is None
    assert drawn_or_none((people(24), hearings), 3, 12, 12) is not None


def test_in_aligned_slots_nothing_is_tried_since_moves_have_shown_that_there_is_no_way(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(seating, "_Trial", None)
    assert drawn_or_none((people(7), docket(2, 2)), 3, 4, 6) is None


def test_a_trial_takes_up_again_whom_it_refused_elsewhere() -> None:
    """Found by trying sittings at random: forgetting to take them up again misses the only seating."""
    times = (("a", 585), ("b", 570), ("c", 555))
    hearings = [HearingFacts(name, name, frozenset(), start, start + 30) for name, start in times]
    ranked = {"a": ["kim", "lee", "max"], "b": ["kim", "lee", "noa", "max"], "c": ["lee", "noa", "max"]}
    assert not all(one.overlaps(other) for one, other in combinations(hearings, 2))
    overlaps = {"a": ["b"], "b": ["a", "c"], "c": ["b"]}
    found = seating._Trial(ranked, overlaps, 2).run()
    assert found is not None
    assert {name: set(panel) for name, panel in found.items()} == {
        "a": {"lee", "max"}, "b": {"kim", "noa"}, "c": {"lee", "max"}
    }  # fmt: skip


def test_staggered_times_that_moves_cannot_solve_are_solved_by_trial() -> None:
    """Found by trying sittings at random: the first seats taken block the last, and no single move helps."""
    starts = (555, 585, 600, 570)
    hearings = [
        HearingFacts(f"hearing-{n}", f"YC-{n}", frozenset(), start, start + 30, recused=frozenset(out))
        for n, (start, out) in enumerate(zip(starts, (["juror-000"], [], [], []), strict=True))
    ]
    for seed in range(100):
        panels = drawn((people(2), hearings), seed, 1, 1, alternates=0).panels
        assert [panel.panel for panel in panels] == [
            ("juror-001",), ("juror-001",), ("juror-000",), ("juror-000",)
        ]  # fmt: skip


@pytest.mark.parametrize("fit_last", [["pia", "sam"], []])
def test_a_chain_of_moves_never_moves_one_person_twice(fit_last: list[str]) -> None:
    """Moved and seated again in one chain, somebody would end in two hearings that overlap."""
    times = {
        "h": (0, 45, "x"),
        "a": (0, 45, "y"),
        "b": (100, 145, "x"),
        "c": (130, 170, ""),
        "d": (80, 110, "y"),
    }
    hearings = [HearingFacts(n, n, frozenset(), s, e, companion=c) for n, (s, e, c) in times.items()]
    fits = {"h": ["pia"], "a": ["pia", "quin"], "b": ["pia", "rosa"], "c": fit_last, "d": ["quin", "rosa"]}
    made = seating.Seating(hearings, fits, frozenset(), random.Random(1))
    seats = {"h": [], "a": ["pia"], "b": ["rosa"], "c": fit_last[:1], "d": ["quin"]}
    made.seats = {name: list(people) for name, people in seats.items()}
    made.fill_to(1)
    assert made.seats == seats


def test_everyone_who_owes_jury_duty_is_placed_before_volunteers() -> None:
    for seed in range(50):
        result = drawn((people(20, duty=5), docket(2, 2)), seed, 2, 2)
        seated = {person for panel in result.panels for person in panel.panel}
        assert {f"juror-{number:03}" for number in range(5)} <= seated


def test_those_who_signed_up_are_placed_before_others_who_owe() -> None:
    """They came because they were told so; who owes and did not sign up has the seats that are left."""
    pool = [replace(juror, signed_up=at >= 5) for at, juror in enumerate(people(12, duty=8))]
    for seed in range(20):
        result = drawn((pool, docket(2, 1)), seed, 2, 2)
        seated = {person for panel in result.panels for person in panel.panel}
        assert {juror.person for juror in pool[5:8]} <= seated
        assert seated <= {juror.person for juror in pool[:8]}
        assert [len(panel.panel) for panel in result.panels] == [2, 2]
        assert result.signed_up == tuple(juror.person for juror in pool[5:8])


def test_one_who_owes_duty_and_fits_one_room_only_is_not_shut_out_by_another() -> None:
    """The second room, which both fit, is filled first: it must leave the first to who fits no other."""
    fits = [(0, "juror-000"), *((1, f"juror-{number:03}") for number in range(2, 9))]
    for seed in range(50):
        first, second = drawn((people(9, duty=2), docket(2, 1, fits)), seed, 1, 1).panels
        assert (first.panel, second.panel) == (("juror-001",), ("juror-000",))


def test_those_who_owe_duty_are_spread_over_the_rooms() -> None:
    for seed in range(50):
        result = drawn((people(20, duty=6), docket(3, 1)), seed, 4, 6)
        owing = [sum(person < "juror-006" for person in panel.panel) for panel in result.panels]
        assert owing == [2, 2, 2]


def test_those_who_owe_duty_make_room_where_a_minimum_needs_them() -> None:
    only_owing_fit_second = [(1, f"juror-{number:03}") for number in range(4, 12)]
    for seed in range(50):
        result = drawn((people(12, duty=4), docket(2, 1, only_owing_fit_second)), seed, 4, 6)
        assert set(result.panels[1].panel) == {f"juror-{number:03}" for number in range(4)}
