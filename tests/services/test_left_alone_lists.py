"""Lists to call by show no number of anybody who is left alone, whatever the reason (situation 18)."""

from __future__ import annotations

from tests.services.desk import Desk
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.domain.wishes import Points
from youthcourt.services import intake, people, person_reads, victims
from youthcourt.services.cases import list_cases
from youthcourt.services.people import NewPerson


def _victim(desk: Desk, phone: str, *, no_contact: bool) -> str:
    """Name a victim of a new incident who was asked what they wish, and return the person's key."""
    number = desk.refer()
    desk.do(intake.add_party, number, NewPerson("Vic", "Stone", phone=phone), PartyRole.VICTIM)
    return _wish(desk, number, no_contact=no_contact)


def _wish(desk: Desk, number: str, *, no_contact: bool) -> str:
    key = desk.page(number).parties[0].id
    desk.do(victims.record_wish, key, "Told", desk.today, Points(no_contact=no_contact))
    return next(str(row["person_id"]) for row in desk.rows("incidentparty") if row["id"] == key)


def test_the_people_list_shows_no_phone_of_a_victim_who_wishes_no_contact(desk: Desk) -> None:
    alone = _victim(desk, "202-555-0101", no_contact=True)
    may = _victim(desk, "202-555-0102", no_contact=False)
    shown = [line.phone for line in desk.ask(person_reads.lines_of, [alone, may])]
    assert shown == ["Do not contact", "202-555-0102"]
    for role in (None, Role.VICTIM):
        told = {line.id: line.phone for line in desk.ask(people.list_people, role)}
        assert (told[alone], told[may]) == ("Do not contact", "202-555-0102")


def test_a_case_shows_no_phone_of_a_respondent_who_is_a_victim_of_the_same_fight(desk: Desk) -> None:
    """Who hit and was hit: about this incident they are left alone, about another they may be called."""
    first = desk.refer("Ana", "Abel", phone="202-555-0103")
    second = desk.refer("Ben", "Bond", with_case=first, phone="202-555-0104")
    youth = desk.youth(first)
    desk.do(intake.add_known_party, second, youth, PartyRole.VICTIM)
    assert _wish(desk, second, no_contact=True) == youth
    assert desk.page(first).line.phone == "Do not contact"
    assert {line.phone for line in desk.ask(list_cases)} == {"Do not contact", "202-555-0104"}
    later = desk.do(intake.new_referral, desk.referral("Ana", "Abel"), respondent_id=youth)
    assert desk.page(later).line.phone == "202-555-0103"
