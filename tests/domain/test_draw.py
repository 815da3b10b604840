"""The draw of juries: fair, explained, repeatable, and never a seat for somebody barred."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.sittings import DAY, can_be_seated, docket, people, sittings
from youthcourt.domain import seating
from youthcourt.domain.conflicts import Bar, HearingFacts, JurorFacts, barred
from youthcourt.domain.draw import Drawn, Excluded, draw, eligible_for, hash_of
from youthcourt.domain.errors import Refused

Sitting = tuple[list[JurorFacts], list[HearingFacts]]
ANY_SITTING = sittings(aligned=True) | sittings(aligned=False)
SEEDS = st.integers(0, 999_999_999)
SIZES = st.integers(1, 3).flatmap(lambda low: st.tuples(st.just(low), st.integers(low, 4)))


def drawn(sitting: Sitting, seed: int, minimum: int, size: int, alternates: int = 1) -> Drawn:
    pool, hearings = sitting
    return draw(pool, hearings, day=DAY, seed=seed, size=size, minimum=minimum, alternates=alternates)


def drawn_or_none(sitting: Sitting, seed: int, minimum: int, size: int) -> Drawn | None:
    try:
        return drawn(sitting, seed, minimum, size)
    except Refused:
        return None


@given(ANY_SITTING, SEEDS, SIZES)
def test_nobody_barred_is_ever_seated_nor_stands_by(
    sitting: Sitting, seed: int, sizes: tuple[int, int]
) -> None:
    result = drawn_or_none(sitting, seed, *sizes)
    if result is None:
        return
    facts, pool = {h.hearing: h for h in sitting[1]}, {j.person: j for j in sitting[0]}
    for panel in result.panels:
        for person in (*panel.panel, *panel.alternates):
            assert barred(pool[person], facts[panel.hearing], day=DAY) is None


@given(ANY_SITTING, SEEDS, SIZES)
def test_nobody_sits_or_stands_by_in_two_hearings_that_overlap(
    sitting: Sitting, seed: int, sizes: tuple[int, int]
) -> None:
    result = drawn_or_none(sitting, seed, *sizes)
    if result is None:
        return
    facts = {h.hearing: h for h in sitting[1]}
    for one, other in combinations(result.panels, 2):
        if facts[one.hearing].overlaps(facts[other.hearing]):
            assert not {*one.panel, *one.alternates} & {*other.panel, *other.alternates}


@given(ANY_SITTING, SEEDS, SIZES)
def test_each_panel_has_between_the_minimum_and_the_size_and_each_juror_one_seat_in_it(
    sitting: Sitting, seed: int, sizes: tuple[int, int]
) -> None:
    minimum, size = sizes
    result = drawn_or_none(sitting, seed, minimum, size)
    if result is None:
        return
    assert [panel.hearing for panel in result.panels] == [h.hearing for h in sitting[1]]
    for panel in result.panels:
        assert minimum <= len(panel.panel) <= size
        assert len(panel.alternates) <= 1
        assert len({*panel.panel, *panel.alternates}) == len(panel.panel) + len(panel.alternates)


@given(ANY_SITTING, SEEDS, SIZES, st.randoms(use_true_random=False))
def test_the_same_seed_and_people_give_the_same_juries_in_whatever_order_they_are_listed(
    sitting: Sitting, seed: int, sizes: tuple[int, int], chance: object
) -> None:
    pool, hearings = list(sitting[0]), list(sitting[1])
    first = drawn_or_none((pool, hearings), seed, *sizes)
    chance.shuffle(pool)
    again = drawn_or_none((pool, hearings), seed, *sizes)
    assert again == first
    chance.shuffle(hearings)
    other = drawn_or_none((pool, hearings), seed, *sizes)
    assert (other is None) == (first is None)
    if first is not None:
        assert {*other.panels} == {*first.panels}
        assert other.eligible_hash == first.eligible_hash


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


@given(ANY_SITTING, SEEDS, SIZES)
def test_whoever_is_left_out_by_a_rule_is_named_once_with_the_reason(
    sitting: Sitting, seed: int, sizes: tuple[int, int]
) -> None:
    result = drawn_or_none(sitting, seed, *sizes)
    if result is None:
        return
    facts = {h.hearing: h for h in sitting[1]}
    for panel in result.panels:
        told = {out.person: out.bar for out in panel.excluded}
        assert len(told) == len(panel.excluded)
        assert not {*told} & {*panel.panel, *panel.alternates}
        by_rule = {
            j.person: bar for j in sitting[0] if (bar := barred(j, facts[panel.hearing], day=DAY)) is not None
        }
        assert by_rule == {person: bar for person, bar in told.items() if bar is not Bar.OTHER_ROOM}
        for person in told.keys() - by_rule.keys():
            rooms = [p.hearing for p in result.panels if person in p.panel]
            assert any(facts[room].overlaps(facts[panel.hearing]) for room in rooms)


def test_a_scarce_room_gets_the_one_juror_who_is_moved_out_of_another() -> None:
    barred_from_second = [(1, "juror-000")]
    for seed in range(20):
        first, second = drawn((people(2), docket(2, 1, barred_from_second)), seed, 1, 1).panels
        assert (first.panel, second.panel) == (("juror-000",), ("juror-001",))


def test_too_few_jurors_are_refused_with_the_case_and_the_numbers_and_nothing_is_drawn() -> None:
    with pytest.raises(Refused) as refused:
        drawn((people(3), docket(1, 1)), 7, 4, 6)
    assert str(refused.value).startswith(
        "Too few jurors can sit for case YC-2026-0000: 3 where 4 are needed. Call more jurors"
    )


def test_an_empty_pool_is_refused_and_an_empty_docket_draws_nothing() -> None:
    with pytest.raises(Refused):
        drawn(([], docket(1, 1)), 7, 1, 6)
    assert drawn((people(3), []), 7, 4, 6).panels == ()


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


def test_seat_numbers_do_not_reveal_who_serves_as_a_duty() -> None:
    seats: Counter[int] = Counter()
    for seed in range(300):
        (panel,) = drawn((people(8, duty=2), docket(1, 1)), seed, 4, 6).panels
        seats.update(seat for seat, person in enumerate(panel.panel) if person < "juror-002")
    assert sum(seats.values()) == 600
    assert all(65 <= seats[seat] <= 135 for seat in range(6)), seats


def test_over_300_seeds_everyone_has_the_same_chance_of_a_seat() -> None:
    seated: Counter[str] = Counter()
    places: Counter[tuple[str, str]] = Counter()
    pool, hearings = people(20), docket(2, 2)
    for seed in range(300):
        for panel in drawn((pool, hearings), seed, 3, 4).panels:
            seated.update(panel.panel)
            places.update((person, panel.hearing) for person in panel.panel)
    assert len(seated) == 20
    assert all(205 <= count <= 275 for count in seated.values()), seated
    assert len(places) == 80
    assert all(30 <= count <= 92 for count in places.values()), places


def test_seats_are_shared_out_before_anyone_gets_a_second() -> None:
    for seed in range(50):
        result = drawn((people(16), docket(2, 2)), seed, 4, 4, alternates=0)
        seats = Counter(person for panel in result.panels for person in panel.panel)
        assert set(seats.values()) == {1}


def test_alternates_are_shared_out_over_the_rooms() -> None:
    for seed in range(50):
        result = drawn((people(10), docket(2, 1)), seed, 4, 4, alternates=2)
        assert [len(panel.alternates) for panel in result.panels] == [1, 1]


def test_who_sits_in_another_room_at_that_time_is_told_so() -> None:
    result = drawn((people(8), docket(2, 1)), 5, 4, 4)
    first, second = result.panels
    assert first.excluded == tuple(Excluded(person, Bar.OTHER_ROOM) for person in sorted(second.panel))


def test_the_list_of_the_eligible_has_a_hash_that_changes_with_it_and_not_with_its_order() -> None:
    pool, hearings = people(6), docket(1, 2)
    listed = eligible_for(pool, hearings, day=DAY)
    assert listed == eligible_for(pool[::-1], hearings[::-1], day=DAY)
    assert len(hash_of(listed)) == 64
    assert hash_of(listed) == drawn((pool[::-1], hearings), 1, 2, 3).eligible_hash
    assert (
        hash_of(listed) != drawn(([*pool[:5], replace(pool[5], oath=False)], hearings), 1, 2, 3).eligible_hash
    )


def test_another_seed_draws_another_jury() -> None:
    sitting = (people(30), docket(2, 2))
    assert len({drawn(sitting, seed, 4, 6).panels for seed in range(20)}) == 20
