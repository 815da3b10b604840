"""The lists of people, jury duties and sittings by windows: as the whole lists say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.services.desk import Desk
from youthcourt import words
from youthcourt.domain.lists import Asked
from youthcourt.domain.parts import Role
from youthcourt.services import obligations, people, sittings
from youthcourt.services.duty_lists import (
    STATUS,
    STATUSES,
    count_duties,
    duty_keys,
    duty_position,
    duty_sum,
    duty_window,
)
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson
from youthcourt.services.person_lists import ROLE, count_people, person_keys, person_position, person_window
from youthcourt.services.sitting_lists import (
    count_sittings,
    sitting_keys,
    sitting_position,
    sitting_window,
)

ALL = Asked()
Reads = tuple[Callable[..., Any], Callable[..., Any], Callable[..., Any], Callable[..., Any]]
PEOPLE: Reads = (count_people, person_window, person_keys, person_position)
DUTIES: Reads = (count_duties, duty_window, duty_keys, duty_position)
SITTINGS: Reads = (count_sittings, sitting_window, sitting_keys, sitting_position)


def lines(office: Office, reads: Reads, asked: Asked) -> list[Any]:
    """Return the lines asked for, and see that count, keys and places agree with them."""
    count, window, keys, position = reads
    found = list(office.ask(window, asked, 0, 1000))
    known = list(office.ask(keys, asked, 0, 1000))
    assert office.ask(count, asked) == len(found) == len(known)
    for place in {0, len(found) // 2, len(found) - 1} if found else ():
        assert office.ask(position, asked, known[place]) == place
    assert office.ask(window, asked, 1, 2) == tuple(found[1:3])
    return found


def test_people_are_listed_as_a_whole_and_by_windows_alike(sample_office: Office) -> None:
    whole = {line.id: line for line in sample_office.ask(people.list_people)}
    found = lines(sample_office, PEOPLE, ALL)
    assert {line.id: line for line in found} == whole
    jurors = lines(sample_office, PEOPLE, ALL.keeping(ROLE, [Role.JUROR]))
    assert {line.id for line in jurors} == {
        line.id for line in sample_office.ask(people.list_people, Role.JUROR)
    }


def test_people_are_found_by_name_phone_case_and_role(desk: Desk) -> None:
    number = desk.refer("", "", birth_date=None)
    ada = desk.do(people.add_person, NewPerson(given="Ada", family="Núñez", phone="555-0177"), Role.JUDGE)
    office = desk.office
    assert [line.id for line in lines(office, PEOPLE, ALL.saying("nunez ada"))] == [ada]
    assert [line.id for line in lines(office, PEOPLE, ALL.saying("0177"))] == [ada]
    assert [line.id for line in lines(office, PEOPLE, ALL.saying("judge"))] == [ada]
    assert [line.name for line in lines(office, PEOPLE, ALL.saying(number))] == [
        f"(no name yet) · case {number}"
    ]


@pytest.mark.parametrize("column", ["name", "roles", "born", "phone"])
def test_people_sort_by_each_column_with_the_unknown_last(sample_office: Office, column: str) -> None:
    """Everybody stands in both orders; who has no birth date or phone stands last in both."""
    up = lines(sample_office, PEOPLE, ALL.sorted_by(column))
    down = lines(sample_office, PEOPLE, ALL.sorted_by(column, descending=True))
    assert {line.id for line in up} == {line.id for line in down}
    if column == "born":
        days = [line.birth_date for line in up if line.birth_date]
        assert days == sorted(days)
        assert up[-1].birth_date is None
        assert down[-1].birth_date is None


def test_duties_are_listed_as_a_whole_and_by_windows_alike(sample_office: Office) -> None:
    """Those with sittings left come first, as on the page so far."""
    whole = sorted(sample_office.ask(obligations.duty_list), key=lambda line: not line.left)
    assert lines(sample_office, DUTIES, ALL) == whole
    total = sample_office.ask(duty_sum)
    owing = [line for line in whole if line.left]
    assert total == (len(whole), len({line.person_id for line in owing}), sum(line.left for line in owing))


def test_each_duty_has_one_status_on_every_day(sample_office: Office, clock) -> None:
    """The chips part the duties: none is lost and none stands twice."""
    for _month in range(5):
        parts = [
            {line.case for line in lines(sample_office, DUTIES, ALL.keeping(STATUS, [status]))}
            for status in STATUSES
        ]
        every = [line.case for line in lines(sample_office, DUTIES, ALL)]
        assert sorted(case for part in parts for case in part) == sorted(every)
        clock.move(days=30)
    assert parts[0]
    assert all(line.left for line in lines(sample_office, DUTIES, ALL.keeping(STATUS, ["late"])))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("case", lambda line: line.case),
        ("owed", lambda line: line.owed),
        ("served", lambda line: line.served),
        ("left", lambda line: line.left),
        ("first", lambda line: line.first_day),
        ("due", lambda line: line.due_on),
        ("credits", lambda line: line.credit_hours),
    ],
)
def test_duties_sort_by_what_is_shown(
    sample_office: Office, column: str, value: Callable[[Any], Any]
) -> None:
    shown = [value(line) for line in lines(sample_office, DUTIES, ALL.sorted_by(column, descending=True))]
    assert shown == sorted(shown, reverse=True)
    assert len(lines(sample_office, DUTIES, ALL.sorted_by("person").then_by("status"))) == len(shown)


def test_duties_are_found_by_name_and_case(sample_office: Office) -> None:
    line = sample_office.ask(obligations.duty_list)[0]
    assert line in lines(sample_office, DUTIES, ALL.saying(f"{line.name} {line.case}"))


def test_sittings_are_listed_as_a_whole_and_by_windows_alike(sample_office: Office) -> None:
    whole = list(sample_office.ask(sittings.list_sittings))
    assert lines(sample_office, SITTINGS, ALL) == whole
    for column in ("day", "place", "hearings", "heard", "status"):
        assert set(lines(sample_office, SITTINGS, ALL.sorted_by(column))) == set(whole)
    past = [line for line in whole if line.held_on < date(2026, 11, 28)]
    assert lines(sample_office, SITTINGS, ALL.keeping(STATUS, ["recorded"])) == past
    assert lines(sample_office, SITTINGS, ALL.keeping(STATUS, ["open"])) == []


def test_a_sitting_is_found_by_its_place_its_figures_its_month_and_its_weekday(desk: Desk) -> None:
    """In the language in use: the same sitting is found by noviembre in Spanish."""
    desk.do(sittings.add_sitting, date(2026, 11, 28), place="Ayuntamiento Núñez")
    desk.do(sittings.add_sitting, date(2026, 12, 6), place="Annex")

    def found(told: str) -> list[date]:
        return [line.held_on for line in lines(desk.office, SITTINGS, ALL.saying(told))]

    assert found("nunez") == found("2026-11") == found("Saturday, November") == [date(2026, 11, 28)]
    assert found("dec") == found("sunday") == [date(2026, 12, 6)]
    assert found("no") == []
    words.use("es_US")
    assert found("noviembre") == found("sábado") == [date(2026, 11, 28)]
