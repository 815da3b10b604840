"""Victims: wishes as a dated list, how they are reached safely, letters; organizations as well as people."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.house.readers import everything_said
from tests.services.desk import Desk
from youthcourt.domain.contacts import Alone
from youthcourt.domain.errors import BadInput
from youthcourt.domain.intake import StatementWay
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.wishes import Points
from youthcourt.services import (
    contacts,
    intake,
    left_alone,
    today,
    victim_letters,
    victims,
)
from youthcourt.services.people import NewPerson
from youthcourt.services.today_lines import Goal
from youthcourt.services.victims import Reached
from youthcourt.store import find_cases


@pytest.fixture
def number(desk: Desk) -> str:
    """A case that may be scheduled, with a person and a shop as victims."""
    number = desk.ready("Maria", "Wolfenden")
    young = NewPerson("Nia", "Novak", birth_date=date(2012, 5, 6), address="9 Oak Rd", language="Spanish")
    desk.do(intake.add_party, number, young, PartyRole.VICTIM)
    desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    return number


def _line(desk: Desk, number: str, name: str) -> victims.VictimLine:
    return next(one for one in desk.ask(victims.victims_of_case, number) if one.name == name)


def test_every_point_is_told_in_words(desk: Desk, number: str) -> None:
    """What they said stands where no point was asked."""
    nia = _line(desk, number, "Nia Novak")
    assert (nia.in_words, nia.points) == ("", Points())
    desk.do(victims.record_wish, nia.party_id, "I do not know yet", desk.today)
    assert _line(desk, number, "Nia Novak").in_words == "I do not know yet"
    said = Points(
        attend=True, statement=StatementWay.IN_PERSON, surrogate=False, restitution=True, result=False
    )
    desk.do(victims.record_wish, nia.party_id, "", desk.today, said, "On the phone")
    line = _line(desk, number, "Nia Novak")
    assert line.in_words == (
        "wants to be there, statement: in person, nobody speaks in their place, wants restitution, "
        "does not want to be told the result"
    )
    assert line.wishes[0].note == "On the phone"
    newest = desk.ask(victims.newest_wish, nia.party_id)
    assert newest is not None
    assert newest.told == line.in_words


def test_a_wish_is_kept_of_a_victim_alone(desk: Desk, number: str) -> None:
    witness = desk.do(intake.add_party, number, NewPerson("Wit", "Ness"), PartyRole.WITNESS)
    tomorrow = desk.today + timedelta(days=1)
    shop = _line(desk, number, "Corner Store").party_id
    assert "few words" in desk.refused(victims.record_wish, shop, "", desk.today, kind=BadInput)
    assert "to come" in desk.refused(victims.record_wish, shop, "None", tomorrow, kind=BadInput)
    assert desk.ask(victims.newest_wish, shop) is None
    assert "as a victim first" in desk.refused(victims.record_wish, witness, "Told", desk.today)
    assert "no victim in case" in desk.refused(victim_letters.victim_letter, number, witness)


def test_an_organization_that_wishes_no_contact_is_left_alone(desk: Desk, number: str) -> None:
    """The same rule as for people: no letter, and no asking on the page of the day."""
    shop = _line(desk, number, "Corner Store")
    desk.do(victims.record_wish, shop.party_id, "Never again", desk.today, Points(no_contact=True))
    incident = desk.ask(lambda unit: find_cases.by_number(unit, number).incident_id)
    alone = desk.ask(left_alone.left_alone, (shop.organization_id,))
    assert alone.why(shop.organization_id, incident=incident) is Alone.VICTIM
    assert alone.why(shop.organization_id, incident="another") is None
    assert "wishes no contact" in _line(desk, number, "Corner Store").why_not
    assert "wishes no contact" in desk.refused(victim_letters.victim_letter, number, shop.party_id)
    desk.do(victims.record_wish, shop.party_id, "You may", desk.today, Points(no_contact=False))
    assert desk.ask(victim_letters.victim_letter, number, shop.party_id).reader == "Corner Store"


def test_safe_details_come_first_and_an_organization_has_its_own(desk: Desk, number: str) -> None:
    nia, shop = _line(desk, number, "Nia Novak"), _line(desk, number, "Corner Store")
    assert nia.reached_at == "9 Oak Rd"
    told = Reached("PO Box 7", "202-555-0122", "Aunt Lea", "ignored", "ignored", "ignored")
    desk.do(victims.change_reached, nia.party_id, told)
    nia = _line(desk, number, "Nia Novak")
    assert (nia.reached_at, nia.safe_phone, nia.surrogate, nia.address) == (
        "PO Box 7", "202-555-0122", "Aunt Lea", "9 Oak Rd",
    )  # fmt: skip
    desk.do(victims.change_reached, shop.party_id, Reached(address="5 Main St", email="shop@example.org"))
    shop = _line(desk, number, "Corner Store")
    assert (shop.reached_at, shop.email, shop.safe_address) == ("5 Main St", "shop@example.org", "")


def test_the_letter_is_in_the_readers_language_and_names_no_young_person(desk: Desk, number: str) -> None:
    """Paper 6: to the safe address; a minor's guardian signs as well."""
    nia, shop = _line(desk, number, "Nia Novak"), _line(desk, number, "Corner Store")
    desk.schedule(number, on=desk.today + timedelta(days=21))
    letter = desk.ask(victim_letters.victim_letter, number, nia.party_id)
    assert (letter.language, letter.minor) == ("es_US", True)
    assert letter.answer_by == desk.today + timedelta(days=14)
    said = everything_said(victim_letters.render_victim_letter(letter))
    english = desk.ask(victim_letters.victim_letter, number, shop.party_id)
    assert (english.language, english.minor) == ("", False)
    told = everything_said(victim_letters.render_victim_letter(english))
    for heading in ("What happened to me", "What I lost", "What would help", "Where I can be reached safely"):
        assert heading in told
        assert heading not in said
    assert "December 19, 2026" in told
    assert "Guardian" not in told
    for hidden in ("Maria", "Wolfenden", "Shoplifting"):
        assert hidden not in said + told


def test_close_to_the_hearing_no_day_is_named_that_is_past(desk: Desk, number: str) -> None:
    shop = _line(desk, number, "Corner Store")
    desk.schedule(number, on=desk.today + timedelta(days=3))
    letter = desk.ask(victim_letters.victim_letter, number, shop.party_id)
    assert letter.answer_by is None
    assert letter.paragraphs[-1] == "Please send the form back, or call us."


def test_a_sent_letter_is_noted_for_a_person_in_the_contact_log_too(desk: Desk, number: str) -> None:
    nia, shop = _line(desk, number, "Nia Novak"), _line(desk, number, "Corner Store")
    tomorrow = desk.today + timedelta(days=1)
    refused = desk.refused(victim_letters.note_letter_sent, number, shop.party_id, tomorrow, kind=BadInput)
    assert "to come" in refused
    for line in (nia, shop):
        desk.do(victim_letters.note_letter_sent, number, line.party_id, desk.today)
    assert [one.letter_on for one in desk.ask(victims.victims_of_case, number)] == [desk.today] * 2
    assert [one.who for one in desk.ask(contacts.contacts_of_case, number)] == ["Nia Novak"]
    desk.office.undo()
    assert _line(desk, number, "Corner Store").letter_on is None


def _asked(desk: Desk) -> list[tuple[str, date | None, str]]:
    lines = desk.ask(today.today).lines
    return [(line.what, line.due, line.tab) for line in lines if line.kind.value == "victim"]


def test_the_page_of_the_day_tells_whom_nobody_has_asked(desk: Desk, number: str) -> None:
    """Situation of step 6: a week before the hearing; who is left alone is not asked."""
    assert _asked(desk) == [], "no hearing is set"
    day = desk.schedule(number, on=desk.today + timedelta(days=10))
    due = day - timedelta(days=7)
    assert _asked(desk) == [
        ("Ask the victim what they wish: Corner Store, Nia Novak", due, "victims"),
    ]  # fmt: skip
    (line,) = (one for one in desk.ask(today.today).lines if one.kind.value == "victim")
    assert (line.goal, line.key) == (Goal.CASE, number)
    nia, shop = _line(desk, number, "Nia Novak"), _line(desk, number, "Corner Store")
    desk.do(victims.record_wish, shop.party_id, "None", desk.today)
    assert _asked(desk) == [("Ask the victim what they wish: Nia Novak", due, "victims")]
    desk.do(contacts.bar_contact, nia.person_id, "Asked")
    assert _asked(desk) == []
    desk.do(contacts.allow_contact, nia.person_id)
    desk.clock.move(days=5)
    (line,) = (one for one in desk.ask(today.today).lines if one.kind.value == "victim")
    assert (line.when, line.late) == ("2 days late", True)


def test_a_hearing_far_ahead_asks_nobody_yet(desk: Desk, number: str) -> None:
    desk.schedule(number, on=desk.today + timedelta(days=25))
    assert _asked(desk) == []
