"""Rows about to be brought in: those whose person may be here already are told, and nothing is refused."""

from __future__ import annotations

from datetime import date

from tests.services.desk import Desk
from youthcourt.domain.consent import Capacity
from youthcourt.domain.intake import NameKind
from youthcourt.domain.likeness import Held
from youthcourt.services import alike, other_names, people
from youthcourt.services.alike import Sought
from youthcourt.services.alike_crowd import Crowd
from youthcourt.services.people import NewPerson
from youthcourt.store.unit import Unit

BORN = date(2011, 3, 4)


def _many_of_a_day(unit: Unit) -> None:
    """A file in which hundreds have one birth date: the first of January of a year, where none is known."""
    for number in range(301):
        people.add_person(unit, NewPerson("Ana", f"Fill{number:03}", birth_date=BORN))
    people.add_person(unit, NewPerson("Ana", "Prado", birth_date=BORN))


def test_where_hundreds_have_one_birth_date_the_last_name_is_looked_at_too(desk: Desk) -> None:
    desk.do(_many_of_a_day)
    found = desk.ask(_crowd).like(Sought("Ana", "Prado", birth_date=BORN))
    assert len(found) == 1


def test_a_row_is_warned_of_by_the_same_reasons_as_while_typing(desk: Desk) -> None:
    jose = desk.do(
        people.add_person,
        NewPerson("José", "Núñez", birth_date=BORN, phone="(718) 555-0134", address="12 Elm Street"),
    )
    desk.do(people.add_guardian, jose, NewPerson("Rosa", "Núñez"), Capacity.PARENT)
    desk.do(other_names.add_other_name, jose, NameKind.FORMER, "José", "Prado")
    desk.do(people.add_person, NewPerson("", "Nguyen"))
    rows = [
        Sought("Jose", "Nunez", birth_date=BORN),
        Sought("Pepe", "Nunes"),
        Sought("Jose", "Prado"),
        Sought("Pepito", "Garcia", phone="555-0134"),
        Sought("Jose", "Garcia", address="12 Elm St"),
        Sought("Jose", "Garcia", guardians=("Rosa Nuñez",)),
        Sought("Jose", "Garcia", birth_date=BORN),
        Sought(family="Nguyễn"),
        Sought("Carla", "Nunez", birth_date=BORN, phone="718-555-0134"),
        Sought("Jose", "Nunez", birth_date=date(1980, 1, 1)),
        Sought(phone="718-555-0134"),
    ]
    crowd = desk.ask(_crowd)
    found = [[key for key, _why in crowd.like(sought)] for sought in rows]
    assert [bool(keys) for keys in found] == [True] * 8 + [False] * 3
    assert found[0] == [jose]
    for keys, sought in zip(found[:8], rows, strict=False):
        assert set(keys) == {line.key for line in desk.ask(alike.alike, sought)}


def _crowd(unit: Unit) -> Crowd:
    return Crowd(alike.held_people(unit, None))


def test_a_slip_in_the_birth_date_finds_them_and_a_namesake_without_one_too() -> None:
    """Rule: one figure wrong, or day and month changed about; who has no birth date is found by name."""
    crowd = Crowd(
        [("a", Held("Ann", "Lee", birth_date=BORN)), ("b", Held("Ann", "Lee")), ("c", Held("Bo", "Lee"))]
    )
    for born in (BORN, date(2012, 3, 4), date(2011, 4, 3), date(2011, 3, 14)):
        assert [key for key, _why in crowd.like(Sought("Ann", "Lee", birth_date=born))] == ["a", "b"]
    assert [key for key, _why in crowd.like(Sought("Ann", "Lee", birth_date=date(2001, 1, 1)))] == ["b"]
    assert crowd["b"].family == "Lee"
    leap = Crowd([("a", Held("Ann", "Lee", birth_date=date(2012, 2, 29)))])
    assert [key for key, _why in leap.like(Sought("Ann", "Lee", birth_date=date(2012, 2, 20)))] == ["a"]


def test_twins_with_other_first_names_are_not_alike() -> None:
    crowd = Crowd([("a", Held("Ann", "Lee", birth_date=BORN, address="12 Elm St"))])
    assert crowd.like(Sought("Mia", "Lee", birth_date=BORN, address="12 Elm St")) == []


def test_nobody_is_like_nobody_and_a_shared_first_name_and_day_are_not_enough() -> None:
    crowd = Crowd([("a", Held("Ann", "Lee")), ("b", Held("Ann", "Moss", birth_date=BORN, suffix="Sr."))])
    assert crowd.like(Sought(phone="555-0100")) == []
    assert crowd.like(Sought("Ann", "Roe", suffix="Jr.", birth_date=BORN)) == []
