"""What is looked for in the facts: all that is on file of everybody tied to the incident."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.services.desk import Desk
from youthcourt.domain.consent import Capacity
from youthcourt.domain.parts import PartyRole
from youthcourt.services import intake, people
from youthcourt.services.people import NewPerson


def _person(family: str, day: int, **known: Any) -> NewPerson:
    return NewPerson(given="Jo", family=family, birth_date=date(2009, 1, day), **known)


@pytest.fixture
def tied(desk: Desk) -> str:
    """A case with everybody that a case can have tied to its incident, and their birth dates."""
    number = desk.refer("Maria", "Ng-Li", birth_date=date(2011, 3, 4))
    other = desk.refer("Benedict", "Reyes", with_case=number, birth_date=date(2011, 5, 6))
    for youth, parent in ((number, _person("Marigold", 1)), (other, _person("Thistle", 2))):
        desk.do(people.add_guardian, desk.youth(youth), parent, Capacity.PARENT)
    victim = replace(_person("Timm", 3, email="jo.t@example.org"), given="Tess")
    desk.do(intake.add_party, number, victim, PartyRole.VICTIM)
    desk.do(intake.add_party, number, _person("Ness", 4, known_as="Nessie Jo"), PartyRole.WITNESS)
    desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    return number


def looked_through(desk: Desk, number: str, text: str) -> list[str]:
    """Return what would give somebody away in *text*."""
    return [word.text for word in desk.ask(intake.look_through, number, text)]


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("March 4, 2011", "2011-03-04"), ("5/6/11", "2011-05-06"), ("1 Jan 2009", "2009-01-01"),
        ("2009-01-02", "2009-01-02"), ("January 3rd, 2009", "2009-01-03"), ("01-04-2009", "2009-01-04"),
        ("jo.t@example.org", "jo.t@example.org"), ("Nessie", "Nessie"), ("Mr. Ng", "Ng"),
        ("the Thistles", "Thistle"),
    ],
)  # fmt: skip
def test_dates_addresses_and_names_of_anyone_are_found(desk: Desk, tied: str, told: str, found: str) -> None:
    assert looked_through(desk, tied, f"They saw {told} there.") == [found]


def test_a_first_name_that_somebody_is_known_by_too_may_stand(desk: Desk, tied: str) -> None:
    assert looked_through(desk, tied, "Jo saw Maria there.") == []


def test_the_last_name_of_a_latin_form_is_found(desk: Desk) -> None:
    number = desk.refer()
    victim = NewPerson(given="小明", family="王", latin_form="Xiaoming Wang")
    desk.do(intake.add_party, number, victim, PartyRole.VICTIM)
    assert looked_through(desk, number, "Xiaoming, whom they call Wang") == ["Wang"]


def test_the_address_of_a_shop_gives_it_away(desk: Desk, tied: str) -> None:
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE organization SET address = '77 Oak Road Springfield', phone = '555-0199', "
            "email = 'c@store.example'"
        )
    for told in ("Oak Rd", "555–0199", "c@store.example"):
        assert looked_through(desk, tied, f"They wrote {told}.")


def test_a_kept_word_is_asked_about_again_when_somebody_else_brings_it(desk: Desk) -> None:
    number = desk.refer("Ana", "Quist", address="5 Park")
    text = "They met in the Park. It was Mr. Park."
    desk.do(intake.write_facts, number, text)
    desk.do(intake.clear_facts, number, "Dana", {"Park": "the green place"})
    assert desk.page(number).facts_found == ()
    desk.do(intake.add_party, number, NewPerson(given="Joe", family="Park"), PartyRole.VICTIM)
    assert [word.text for word in desk.page(number).facts_found] == ["Park"]
    assert "still names somebody: Park." in desk.refused(intake.clear_facts, number, "Dana")
    desk.do(intake.clear_facts, number, "Dana", {"Park": "there is no such man in it"})
    assert (desk.page(number).facts_found, desk.page(number).facts_kept) == ((), ("Park",))


def test_a_word_that_several_people_bring_is_named_once(desk: Desk) -> None:
    number = desk.refer()
    desk.guardian(number)
    desk.do(intake.write_facts, number, "Lopez took a shirt.")
    assert "names somebody: Lopez." in desk.refused(intake.clear_facts, number, "Dana")
