"""Rows about to be brought in: those whose person may be here already are told, and nothing is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.services.desk import Desk
from youthcourt.domain.consent import Capacity
from youthcourt.domain.intake import NameKind
from youthcourt.services import alike, other_names, people
from youthcourt.services.alike import Sought
from youthcourt.services.alike_rows import alike_rows
from youthcourt.services.people import NewPerson

BORN = date(2011, 3, 4)


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
    told = desk.ask(alike_rows, enumerate(rows, 2))
    assert [one.row for one in told] == [2, 3, 4, 5, 6, 7, 8, 9]
    assert told[0].text == "May be somebody who is here already: José Núñez (same name and birth date)."
    assert told[0].keys == (jose,)
    for one, sought in zip(told, rows, strict=False):
        assert set(one.keys) == {line.key for line in desk.ask(alike.alike, sought)}


def test_a_warning_names_three_at_most(desk: Desk) -> None:
    for _ in range(5):
        desk.do(people.add_person, NewPerson("Ann", "Lee"))
    (told,) = desk.ask(alike_rows, [(7, Sought("Ann", "Lee"))])
    assert (told.text.count("Ann Lee"), len(told.keys)) == (3, 5)


def test_the_whole_file_is_looked_through_at_once(desk: Desk) -> None:
    ann = NewPerson("Ann", "Lee", birth_date=BORN)
    key = desk.do(people.add_person, replace(ann, known_as="Nan"))
    rows = [(number, Sought("Nan", "Lee", birth_date=BORN)) for number in range(2, 302)]
    assert {one.keys for one in desk.ask(alike_rows, rows)} == {(key,)}
