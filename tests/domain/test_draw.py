"""The draw of juries: fair, explained, repeatable, and never a seat for somebody barred."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.sittings import DAY, Sitting, docket, drawn, drawn_or_none, people, sittings
from youthcourt.domain.conflicts import Bar, barred
from youthcourt.domain.draw import Excluded, eligible_for, hash_of
from youthcourt.domain.errors import Refused

ANY_SITTING = sittings(aligned=True) | sittings(aligned=False)
SEEDS = st.integers(0, 999_999_999)
SIZES = st.integers(1, 3).flatmap(lambda low: st.tuples(st.just(low), st.integers(low, 4)))


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
