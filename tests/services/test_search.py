"""Ctrl+K's search: kept with each change, forgiving of slips, and quick in a large court."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.services.desk import Desk
from youthcourt.services import cases, intake, papers, people, sittings
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson
from youthcourt.services.recent import recent
from youthcourt.store import find_index
from youthcourt.store.terms import Terms
from youthcourt.store.unit import Unit

ANN = NewPerson(given="Annabella", family="Featherstone", phone="555-0142")


def _found(desk: Desk, typed: str) -> list[tuple[str, str]]:
    return [(hit.kind, hit.id) for hit in desk.ask(cases.find, typed)]


@pytest.mark.parametrize(
    "typed",
    [
        "annabella",
        "anabella",
        "annabela",
        "fetherstone",
        "featherstoen",
        "anna feathersone",
        "555-0142",
        "athers",
    ],
)
def test_slips_are_forgiven(desk: Desk, typed: str) -> None:
    """A letter left out, doubled, swapped or wrong; a part of a name; a phone number."""
    key = desk.do(people.add_person, ANN)
    desk.do(people.add_person, NewPerson(given="Ben", family="Okafor"))
    assert _found(desk, typed) == [("person", key)]


@pytest.mark.parametrize("typed", ["anne", "bxn", "okafxx", "9999"])
def test_what_is_another_word_is_not_taken_for_a_slip(desk: Desk, typed: str) -> None:
    desk.do(people.add_person, NewPerson(given="Ben", family="Okafor"))
    assert _found(desk, typed) == []


@pytest.mark.parametrize("typed", ["7K4Q2M", "7k4q2m", "7k4q", "7k4q2n"])
def test_a_printed_paper_is_found_by_the_code_at_its_foot(desk: Desk, typed: str) -> None:
    """With a slip too, for codes are read from paper."""
    day = desk.today.isoformat()
    desk.do(papers.note_printed, "packet", day, 12, "all", "7K4Q2M")
    assert _found(desk, typed) == [("packet", day)]


@pytest.mark.parametrize("typed", ["december 5", "saturday december", "dec 5 2026", "sábado", "diciembre 5"])
def test_a_sitting_is_found_by_its_day_in_words(desk: Desk, typed: str) -> None:
    """In the languages of the program, as its own line says it."""
    day = date(2026, 12, 5)
    desk.do(sittings.add_sitting, day)
    assert _found(desk, typed) == [("sitting", day.isoformat())]


def test_papers_printed_twice_are_one_line(desk: Desk) -> None:
    day = desk.today.isoformat()
    for _time in range(2):
        desk.do(papers.note_printed, "packet", day, 12, "all", "7K4Q2M")
    assert _found(desk, "7k4q2m") == [("packet", day)]


def test_a_paper_of_a_case_leads_to_the_papers_of_that_case(desk: Desk) -> None:
    number = desk.refer()
    desk.do(papers.note_printed, "case papers", number, 3, "", "ABC234")
    (hit,) = desk.ask(cases.find, "abc234")
    assert (hit.kind, hit.id) == ("case_papers", number)
    assert hit.label.startswith("Papers ABC234, printed ")
    assert number in hit.label
    desk.do(papers.note_printed, "ballots", desk.today.isoformat(), 7, "all")
    assert _found(desk, "ballots") == []


def test_a_case_is_found_by_its_number_without_zeros(desk: Desk) -> None:
    number = desk.refer()
    assert ("case", number) in _found(desk, "1")
    assert ("case", number) in _found(desk, "yc 1")


def test_a_changed_name_is_found_at_once_with_its_cases_and_the_old_one_no_more(desk: Desk) -> None:
    number = desk.refer("Maria", "Lopez")
    youth = desk.youth(number)
    desk.do(people.change_person, youth, replace(ANN, given="Xiomara"))
    assert set(_found(desk, "xiomara")) == {("case", number), ("person", youth)}
    assert _found(desk, "lopez") == []


def test_what_is_undone_is_not_found_and_found_again_when_done_again(desk: Desk) -> None:
    number = desk.refer("Maria", "Lopez")
    desk.office.undo()
    assert _found(desk, "lopez") == []
    desk.office.redo()
    assert ("case", number) in _found(desk, "lopez")


def test_an_offense_that_is_taken_off_is_not_found_any_more(desk: Desk) -> None:
    number = desk.refer()
    graffiti = (intake.OffenseGiven("Graffiti"),)
    desk.do(intake.change_referral, number, offense_on=None, place="", offenses=graffiti, summary="")
    assert ("case", number) in _found(desk, "graffiti")
    assert ("case", number) not in _found(desk, "shoplifting")


def test_a_sitting_is_found_by_day_and_place(desk: Desk) -> None:
    desk.do(sittings.add_sitting, date(2026, 12, 5), rooms=("A",), place="Old Library")
    assert _found(desk, "library") == [("sitting", "2026-12-05")]
    assert [hit.label for hit in desk.ask(cases.find, "2026-12-05")] == [
        "Saturday, December 5, 2026 · Old Library"
    ]


def test_the_index_kept_with_each_change_is_the_one_that_would_be_made_anew(sample_office: Office) -> None:
    """A year of a sample court's acts leaves the entries that the records themselves give."""
    kept = sample_office.ask(_entries)
    sample_office.do(_rebuild)
    assert sample_office.ask(_entries) == kept
    assert len(kept) > 150
    assert sample_office.ask(cases.find, "marcus abascal")


def _entries(unit: Unit) -> set[tuple[str, str, str]]:
    rows = unit.session.connection().exec_driver_sql("SELECT kind, key, words FROM findentry")
    return {(row.kind, row.key, row.words) for row in rows}


def _rebuild(unit: Unit) -> None:
    assert find_index.rebuild(unit.session, unit.memory) > 150


def test_an_empty_court_has_an_empty_index(desk: Desk) -> None:
    assert desk.do(_rebuilt) == 0
    assert _found(desk, "anything") == []


def _rebuilt(unit: Unit) -> int:
    return find_index.rebuild(unit.session, unit.memory)


def test_what_was_looked_at_last_stands_first(desk: Desk) -> None:
    one, two = desk.refer("Maria"), desk.refer("Ben")
    for number in (one, two):
        desk.office.look("case", number)
    desk.office.look("person", desk.youth(one))
    assert [found.id for found in desk.ask(recent)] == [desk.youth(one), two, one]
    assert [found.id for found in desk.ask(recent, (("case", one),))] == [one, desk.youth(one), two]


def test_a_record_that_is_gone_is_not_among_the_last(desk: Desk) -> None:
    number = desk.refer()
    desk.office.look("case", number)
    desk.office.undo()
    assert desk.ask(recent) == ()


@given(st.lists(st.text("abcd", min_size=1, max_size=9)), st.text("abcd", min_size=2, max_size=9))
def test_words_learned_one_by_one_are_as_good_as_words_read_at_once(found: list[str], word: str) -> None:
    at_once, learned = Terms(found), Terms([])
    for one in found:
        learned.add(one)
    assert {*at_once._holding(word)} <= set(found) >= {*learned._holding(word)}
    assert len(at_once._holding(word)) == len(learned._holding(word))


@given(st.text("abcdefgh", min_size=8, max_size=12), st.integers(0, 7))
def test_a_long_word_with_one_letter_left_out_is_recognised(word: str, at: int) -> None:
    assert word in Terms([word]).like(word[:at] + word[at + 1 :])
