"""Who is written to at the end: the wish in force and the one rule of who is left alone decide."""

from __future__ import annotations

from datetime import timedelta
from itertools import count

import pytest

from tests.services.desk import Desk
from youthcourt.domain.closing import ClosingPaper, ClosingReason
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.wishes import Points
from youthcourt.services import closing, closing_papers, contacts, intake, victims
from youthcourt.services.closing import ClosingGiven
from youthcourt.services.people import NewPerson
from youthcourt.store.tables import GuardianLink
from youthcourt.store.unit import Unit

wish = victims.record_wish


@pytest.fixture
def number(desk: Desk) -> str:
    """A case on a docket, with a guardian."""
    found = desk.ready(agency="Precinct 5")
    desk.schedule(found)
    return found


def _whom(desk: Desk, number: str, paper: ClosingPaper) -> str | None:
    lines = {line.paper: line.whom for line in desk.ask(closing_papers.paper_lines, number)}
    return lines.get(paper)


def _close(desk: Desk, number: str) -> None:
    desk.do(closing.close, number, ClosingGiven(ClosingReason.MOVED, desk.today, "To another state"))


def test_a_victim_who_wishes_no_contact_is_told_nothing_whatever_else_they_wished(
    desk: Desk, number: str
) -> None:
    """Situation 18: no contact is above the result, for a person and for an organization."""
    shop = desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    person = desk.do(intake.add_party, number, NewPerson(given="Vic", family="Stone"), PartyRole.VICTIM)
    for party in (shop, person):
        desk.do(wish, party, "The result", desk.today - timedelta(days=1), Points(result=True))
    _close(desk, number)
    assert set((_whom(desk, number, ClosingPaper.VICTIM) or "").split(", ")) == {"Corner Store", "Vic Stone"}
    for party, left in ((shop, "Vic Stone"), (person, None)):
        desk.do(wish, party, "The result, but no contact", desk.today, Points(no_contact=True))
        assert _whom(desk, number, ClosingPaper.VICTIM) == left


def test_of_two_wishes_of_one_day_the_later_one_decides(desk: Desk, number: str) -> None:
    """Keys are random and say nothing of the order in which two wishes were noted."""
    shop = desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    _close(desk, number)
    falling = count(1000, -1)
    desk.office._new_id = lambda: f"{next(falling):08d}"  # each key before the one made earlier
    for wants in (True, False, True, False):
        desk.do(wish, shop, "As said", desk.today, Points(result=wants))
        assert _whom(desk, number, ClosingPaper.VICTIM) == ("Corner Store" if wants else None)


def test_what_is_not_asked_stays_as_the_wish_in_force_has_it(desk: Desk, number: str) -> None:
    """A new wish wipes nothing of the earlier ones but what it says."""
    shop = desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    desk.do(wish, shop, "An earlier one", desk.today - timedelta(days=9), Points(letter=True, result=True))
    desk.do(wish, shop, "Leave us alone", desk.today - timedelta(days=1), Points(no_contact=True))
    desk.do(wish, shop, "To be there", desk.today)
    newest = desk.ask(victims.newest_wish, shop)
    assert newest is not None
    assert newest.points == Points(no_contact=True, letter=True, result=True)
    desk.do(wish, shop, "Said a week ago", desk.today - timedelta(days=7), Points(result=False))
    later = desk.ask(victims.newest_wish, shop)
    assert later is not None
    assert (later.wish, later.points.result) == ("To be there", False), "the newest word on each point"
    desk.do(wish, shop, "Said ten days ago", desk.today - timedelta(days=10), Points(letter=False))
    assert desk.ask(victims.newest_wish, shop) == later
    desk.do(wish, shop, "You may write", desk.today, Points(letter=False, no_contact=False))
    newest = desk.ask(victims.newest_wish, shop)
    assert newest is not None
    assert newest.points == Points(no_contact=False, letter=False, result=False)


def test_a_parent_who_is_the_victim_and_wishes_no_contact_gets_no_family_letter(
    desk: Desk, number: str
) -> None:
    """The same rule as for every call and list; the other parent is written to."""
    mother = desk.guardian(number, "Mother")
    party = desk.do(intake.add_known_party, number, mother, PartyRole.VICTIM)
    _close(desk, number)
    assert _whom(desk, number, ClosingPaper.FAMILY) == "Mother Lopez, Rosa Lopez"
    desk.do(wish, party, "Nothing from you", desk.today, Points(no_contact=True))
    assert _whom(desk, number, ClosingPaper.FAMILY) == "Rosa Lopez"
    (rosa,) = desk.ask(_guardians, desk.youth(number)) - {mother}
    desk.do(contacts.bar_contact, rosa, "Asked")
    assert _whom(desk, number, ClosingPaper.FAMILY) == ""


def _guardians(unit: Unit, youth: str) -> set[str]:
    return {tie.guardian_id for tie in unit.find(GuardianLink, person_id=youth)}
