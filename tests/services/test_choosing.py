"""Choosing somebody or a case as one types: a few lines, the right kind alone, forgiving as Ctrl+K."""

from __future__ import annotations

from datetime import date

import pytest

from tests.services.desk import Desk
from youthcourt.domain.parts import Role
from youthcourt.domain.stages import Stage
from youthcourt.services import choosing, people, stages
from youthcourt.services.choosing import CASES, OFFERED, PEOPLE, VISITORS, Among
from youthcourt.services.people import NewPerson
from youthcourt.store.search import CANDIDATES


def _offers(desk: Desk, among: Among, typed: str, without: str = "") -> list[str]:
    """Return the words offered, and see that each is what is known by its key."""
    pairs = desk.ask(choosing.offers, among, typed, without)
    assert [desk.ask(choosing.called, among, key) for key, _text in pairs] == [text for _key, text in pairs]
    return [text for _key, text in pairs]


@pytest.mark.parametrize("typed", ["zoe", "ZOË nunez", "nuñ zoë", "nunes zoe", "unez", "555-0142"])
def test_people_are_found_whatever_accents_case_and_slips(desk: Desk, typed: str) -> None:
    told = NewPerson(given="Zoë", family="Núñez", birth_date=date(2010, 5, 2), phone="555-0142")
    desk.do(people.add_person, told, Role.JUROR)
    desk.do(people.add_person, NewPerson(given="Ben", family="Okafor"))
    assert _offers(desk, PEOPLE, typed) == ["Zoë Núñez, born May 2, 2010, juror"]


def test_the_whole_line_as_it_is_offered_finds_itself(desk: Desk) -> None:
    """So that a line put back by its words, or pasted, is known again."""
    told = NewPerson(given="Zoë", family="Núñez", birth_date=date(2010, 5, 2))
    key = desk.do(people.add_person, told, Role.JUROR)
    number = desk.refer("Ann", "Moss")
    assert desk.ask(choosing.offers, PEOPLE, "Zoë Núñez, born May 2, 2010, juror")[0][0] == key
    assert desk.ask(choosing.offers, CASES, f"{number} · Ann Moss") == ((number, f"{number} · Ann Moss"),)


def test_who_has_no_name_yet_is_found_by_the_number_of_the_case(desk: Desk) -> None:
    number = desk.refer("", "", agency_number="Q-77", birth_date=None)
    youth = desk.youth(number)
    for typed in (number, "q-77"):
        assert [key for key, _text in desk.ask(choosing.offers, PEOPLE, typed)] == [youth]
    assert _offers(desk, PEOPLE, number) == [f"(no name yet) · case {number}, respondent"]
    assert _offers(desk, PEOPLE, "zzzz") == []


def test_oneself_is_never_offered_and_takes_nobodys_place(desk: Desk) -> None:
    keys = [desk.do(people.add_person, NewPerson(given="Ann", family="Lee")) for _ in range(OFFERED + 1)]
    for typed in ("ann", ""):
        offered = [key for key, _text in desk.ask(choosing.offers, PEOPLE, typed, keys[-1])]
        assert sorted(offered) == sorted(keys[:-1])


def test_entries_of_another_kind_never_crowd_out(desk: Desk) -> None:
    """Rule: the file itself keeps to the kind asked for, before it counts how many there are."""
    first = desk.refer("Ann", "Crowd")
    for place in range(CANDIDATES + 1):
        desk.do(people.add_person, NewPerson(given="Ann", family=f"Crowd{place}"))
    assert [key for key, _text in desk.ask(choosing.offers, CASES, "ann")] == [first]
    assert len(_offers(desk, PEOPLE, "ann")) == OFFERED


def test_who_may_come_is_anybody_or_the_young_person_of_a_case_that_goes_on(desk: Desk) -> None:
    """Rule: a case that has ended is not offered, and does not take the place of one that has not."""
    going = desk.refer("Ann", "Moss")
    ended = desk.refer("Ann", "Reed")
    desk.do(stages.close_case, ended, Stage.NO_CONTACT, "Moved away")
    both = {f"case:{going}", f"person:{desk.youth(going)}", f"person:{desk.youth(ended)}"}
    for typed in ("ann", ""):
        assert {key for key, _text in desk.ask(choosing.offers, VISITORS, typed)} == both
    assert f"{going} · Ann Moss" in _offers(desk, VISITORS, "moss")
    assert ended in [key for key, _text in desk.ask(choosing.offers, CASES, "reed")]


def test_the_newest_are_offered_before_anything_is_typed(desk: Desk) -> None:
    numbers = [desk.refer(f"Youth{place}") for place in range(OFFERED + 3)]
    last = desk.do(people.add_person, NewPerson(given="Zed"))
    newest = list(reversed(numbers))[:OFFERED]
    assert [key for key, _text in desk.ask(choosing.offers, CASES, " ")] == newest
    offered = desk.ask(choosing.offers, PEOPLE, "")
    assert (offered[0][0], len(offered)) == (last, OFFERED)
    assert len(desk.ask(choosing.offers, VISITORS, "")) == OFFERED


@pytest.mark.parametrize("among", [PEOPLE, CASES, VISITORS])
@pytest.mark.parametrize("key", ["nobody", "case:none", "person:none", ""])
def test_an_unknown_key_is_called_nothing(desk: Desk, among: Among, key: str) -> None:
    assert desk.ask(choosing.called, among, key) is None
