"""Who may be the same: found in every part, told in words, with what tells them apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.services.desk import Desk, refusal
from youthcourt.domain.consent import Capacity
from youthcourt.domain.eligibility import Result
from youthcourt.domain.errors import BadInput, NotFound, Refused
from youthcourt.domain.intake import NameKind
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.services import alike, choosing, intake, other_names, people
from youthcourt.services.alike import Sought
from youthcourt.services.people import NewPerson

BORN = date(2011, 3, 4)


def _add(desk: Desk, given: str, family: str, *roles: Role, **known: object) -> str:
    return desk.do(people.add_person, replace(NewPerson(given, family), **known), *roles)


def _why(desk: Desk, sought: Sought) -> list[str]:
    return [line.why for line in desk.ask(alike.alike, sought)]


def _offered(desk: Desk, typed: str) -> list[str]:
    return [key for key, _told in desk.ask(choosing.offers, choosing.PEOPLE, typed)]


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (Sought("Jose", "Nunez", birth_date=BORN), "same name and birth date"),
        (Sought("Pepe", "Núñez", birth_date=BORN),
         "like name and same birth date, may be called José"),
        (Sought("José", "Nuñes", birth_date=BORN), "like name and same birth date"),
        (Sought("José", "García", birth_date=BORN), "same first name and birth date, another last name"),
        (Sought("Núñez", "José", birth_date=BORN), "like name and same birth date"),
        (Sought("José", "Núñez", birth_date=date(2011, 4, 3)),
         "like name, and the birth date is a slip away"),
        (Sought("José", "Núñez"), "same name"),
        (Sought("José", "Núñez García"), "like name"),
        (Sought("Pepito", "Garcia", phone="718 555 0134"), "like first name, same phone"),
        (Sought("Jose", "Garcia", address="12 Elm St., Apt 4"), "like first name, same address"),
        (Sought("Jose", "Garcia", guardians=("Rosa Nunez",)),
         "like first name, same guardian: Rosa Núñez"),
    ],
)  # fmt: skip
def test_somebody_on_file_is_found_whatever_was_typed_otherwise(desk: Desk, typed: Sought, why: str) -> None:
    key = _add(
        desk, "José", "Núñez", birth_date=BORN, phone="(718) 555-0134", address="12 Elm Street, Queens"
    )
    desk.do(people.add_guardian, key, NewPerson("Rosa", "Núñez"), Capacity.PARENT)
    assert _why(desk, typed) == [why]


@pytest.mark.parametrize(
    "typed",
    [
        Sought("José", "Núñez", birth_date=date(1984, 7, 9), phone="718-555-0134"),
        Sought("Carlos", "Núñez", birth_date=BORN, phone="718-555-0134", address="12 Elm St"),
        Sought("José", "Núñez", "Jr."),
        Sought(phone="718-555-0134", address="12 Elm St"),
        Sought("José", "García"),
        Sought(birth_date=BORN),
    ],
)
def test_a_father_a_twin_of_another_name_and_a_household_are_not_the_same(desk: Desk, typed: Sought) -> None:
    """Rule: birth dates that differ by more than a slip, other first names and suffixes are of two people."""
    _add(desk, "José", "Núñez", suffix="Sr.", birth_date=BORN, phone="718-555-0134", address="12 Elm St")
    assert _why(desk, typed) == []


def test_every_part_is_looked_through_with_cases_and_roles(desk: Desk) -> None:
    """Neighbours' wishes 1 and 2: a name on file in any part, with the cases and the parts."""
    number = desk.refer("Maria", "Lopez", birth_date=BORN)
    mother = desk.guardian(number, "Ana", no_contact=False)
    victim = desk.do(intake.add_party, number, NewPerson("Ana", "Lopez"), PartyRole.VICTIM)
    juror, judge = _add(desk, "Ana", "López"), _add(desk, "Ana", "Lopez", Role.JUDGE)
    mentor = _add(desk, "Ana", "Lopez", Role.MENTOR)
    desk.do(people.make_juror, juror)
    found = {line.key: line for line in desk.ask(alike.alike, Sought("Ana", "Lopez"))}
    assert {juror, judge, mentor, mother} < set(found)
    assert len(found) == 5
    assert victim
    assert (found[mother].roles, found[mother].cases) == ((Role.GUARDIAN,), (number,))
    assert [line.cases for line in found.values() if Role.VICTIM in line.roles] == [(number,)]
    assert (found[juror].roles, found[judge].roles) == ((Role.JUROR,), (Role.JUDGE,))


def test_an_organization_that_is_a_victim_is_found_too(desk: Desk) -> None:
    number = desk.refer()
    desk.do(intake.add_party, number, "Corner Market", PartyRole.VICTIM)
    desk.do(intake.add_party, number, "Zebra Shoes", PartyRole.VICTIM)
    for typed, why in (
        ("corner market", "same name"),
        ("Corner Markt", "like name"),
        ("Corner", "like name"),
    ):
        (line,) = desk.ask(alike.alike, Sought(organization=typed))
        assert (line.name, line.why, line.cases, line.organization) == ("Corner Market", why, (number,), True)
    assert desk.ask(alike.alike, Sought(organization="Co")) == ()


def test_a_victim_is_told_apart_and_an_organization_is_not(desk: Desk) -> None:
    number, other = desk.refer(), _add(desk, "Ana", "Ash")
    market = desk.do(intake.add_party, number, "Corner Market", PartyRole.VICTIM)
    desk.do(alike.not_the_party, market, [other])
    victim = desk.do(intake.add_party, number, NewPerson("Ana", "Ash"), PartyRole.VICTIM)
    desk.do(alike.not_the_party, victim, ["an organization's key"])
    assert len(desk.ask(alike.alike_to, other)) == 1
    desk.do(alike.not_the_party, victim, [other])
    assert desk.ask(alike.alike_to, other) == ()


def test_the_list_tells_twins_apart_and_asks_no_more_once_it_was_said(desk: Desk) -> None:
    """Situation 15: case number, birth date and guardian; screening and the jury obey the answer."""
    first, second = (desk.ready(given, "Lopez", birth_date=BORN) for given in ("Maria", "María"))
    key, twin = desk.youth(first), desk.youth(second)
    (line,) = desk.ask(alike.alike_to, twin)
    assert (line.key, line.cases, line.birth_date, line.guardians) == (key, (first,), BORN, ("Rosa Lopez",))
    assert desk.page(second).line.result is Result.NEEDS_DECISION
    desk.do(alike.not_the_respondent, second, [key])
    desk.do(alike.not_the_same, key, [twin])  # said twice, it is kept once
    assert len(desk.rows("notsame")) == 1
    assert desk.ask(alike.alike_to, twin) == desk.ask(alike.alike_to, key) == ()
    assert desk.page(second).line.result is Result.ELIGIBLE
    (apart,) = desk.ask(alike.alike_to, twin, also_apart=True)
    assert apart.apart_since == desk.today
    desk.do(alike.may_be_same, key, twin)
    assert [line.key for line in desk.ask(alike.alike_to, twin)] == [key]
    assert desk.page(second).line.result is Result.NEEDS_DECISION


def test_saying_that_two_are_not_the_same_is_undone(desk: Desk) -> None:
    key, other = _add(desk, "Ann", "Lee"), _add(desk, "Ann", "Lee")
    desk.do(alike.not_the_same, key, [other])
    desk.office.undo()
    assert [line.key for line in desk.ask(alike.alike_to, key)] == [other]
    assert "two different" in refusal(lambda: desk.do(alike.not_the_same, key, [key]), Refused)
    desk.refused(alike.not_the_same, key, ["nobody"], kind=NotFound)


def test_other_names_find_somebody_everywhere_and_are_printed_nowhere(desk: Desk) -> None:
    number = desk.ready("Robert", "Smith", birth_date=BORN)
    key = desk.youth(number)
    desk.do(other_names.add_other_name, key, NameKind.FORMER, "Robert", "Jones")
    desk.do(other_names.add_other_name, key, NameKind.NICKNAME, " Sparky ")
    desk.do(other_names.add_other_name, key, NameKind.NICKNAME, "Sparky")
    assert [(line.kind, line.name) for line in desk.ask(other_names.other_names, key)] == [
        (NameKind.FORMER, "Robert Jones"),
        (NameKind.NICKNAME, "Sparky"),
    ]
    for typed in ("robert jones", "sparky", "jones"):
        assert _offered(desk, typed) == [key]
    assert _why(desk, Sought("Bob", "Jones")) == ["was known here as Robert Jones"]
    assert _why(desk, Sought("Sparky", "Smith")) == ["known as Sparky Smith"]
    told = desk.ask(intake.look_through, number, "Sparky, once Jones, took a shirt.")
    assert {one.text for one in told} == {"Sparky", "Jones"}
    desk.do(people.change_person, key, NewPerson("Robert", "Smyth", birth_date=BORN))
    assert _offered(desk, "smyth jones") == [key]
    desk.do(other_names.remove_other_name, desk.ask(other_names.other_names, key)[0].id)
    assert _offered(desk, "jones") == []


def test_an_other_name_needs_a_name_and_a_kind_that_people_give(desk: Desk) -> None:
    key = _add(desk, "Ann", "Lee")
    for kind, given in ((NameKind.FORMER, " "), (NameKind.MERGED, "Bo")):
        desk.refused(other_names.add_other_name, key, kind, given, kind=BadInput)


def test_somebody_whose_last_name_alone_is_known_is_found_by_it(desk: Desk) -> None:
    key = _add(desk, "", "Nguyễn")
    assert [(line.key, line.why) for line in desk.ask(alike.alike, Sought(family="Nguyen"))] == [
        (key, "same name")
    ]


def test_anita_is_a_form_of_ana(desk: Desk) -> None:
    _add(desk, "Ana", "Lopez", birth_date=BORN)
    assert _why(desk, Sought("Anita", "Lopez", birth_date=BORN))
