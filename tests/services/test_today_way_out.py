"""What waits on the way out stands on the page of the day, and only what a person can do something about."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.services.desk import Desk
from youthcourt.domain.closing import ClosingPaper, ClosingReason
from youthcourt.domain.following import Rung
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.wishes import Points
from youthcourt.services import closing, contacts, intake, ladder, victims
from youthcourt.services.closing import ClosingGiven
from youthcourt.services.people import NewPerson
from youthcourt.services.today import today
from youthcourt.store.tables import GuardianLink, Person
from youthcourt.store.unit import Unit

NO_REFERRER = {"agency": ""}


@pytest.fixture
def number(desk: Desk) -> str:
    """A case without an agency, on a docket."""
    found = desk.ready(**NO_REFERRER)
    desk.schedule(found)
    return found


def _lines(desk: Desk, kind: str) -> list[str]:
    return [line.what for line in desk.ask(today).lines if line.kind == kind]


def _closed(desk: Desk, number: str) -> None:
    desk.do(closing.close, number, ClosingGiven(ClosingReason.MOVED, desk.today, "To another state"))
    desk.clock.move(days=11)


def test_papers_wait_only_for_somebody_who_may_be_written_to(desk: Desk, number: str) -> None:
    """A family that is left alone has no letter to wait for; grown up, the young person has."""
    _closed(desk, number)
    assert len(_lines(desk, "closing")) == 1
    youth = desk.youth(number)
    (rosa,) = desk.ask(_guardians, youth)
    desk.do(contacts.bar_contact, rosa, "Asked")
    assert _lines(desk, "closing") == []
    desk.do(_grow, youth)
    assert len(_lines(desk, "closing")) == 1
    desk.do(contacts.bar_contact, youth, "Asked")
    assert _lines(desk, "closing") == []


def test_the_result_that_a_victim_wants_waits_until_it_is_out(desk: Desk, number: str) -> None:
    shop = desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    person = desk.do(intake.add_party, number, NewPerson(given="Vic", family="Stone"), PartyRole.VICTIM)
    _closed(desk, number)
    desk.do(closing.note_out, number, ClosingPaper.FAMILY, desk.today)
    assert _lines(desk, "closing") == []
    for party in (shop, person):
        desk.do(victims.record_wish, party, "The result", desk.today, Points(result=True))
        assert len(_lines(desk, "closing")) == 1
        desk.do(victims.record_wish, party, "No more", desk.today, Points(no_contact=True))
        assert _lines(desk, "closing") == []
        desk.do(victims.record_wish, party, "Never mind", desk.today, Points(result=False, no_contact=False))
    desk.do(victims.record_wish, shop, "The result after all", desk.today, Points(result=True))
    assert len(_lines(desk, "closing")) == 1
    desk.do(closing.note_out, number, ClosingPaper.VICTIM, desk.today)
    assert _lines(desk, "closing") == []


def test_a_review_past_its_day_and_a_return_stay_in_sight(desk: Desk, number: str) -> None:
    """The next thing to do is the clerk's, so it stands there until it is done."""
    desk.do(ladder.take_rung, number, Rung.REVIEW, "They do not answer")
    assert _lines(desk, "ladder") == ["The review: set its day"]
    desk.do(ladder.take_rung, number, Rung.REVIEW, "Set", desk.today + timedelta(days=3))
    desk.clock.move(days=3)
    assert _lines(desk, "ladder") == []
    desk.clock.move(days=1)
    assert _lines(desk, "ladder") == ["The review: hold it, or set a new day"]
    desk.do(ladder.review_held, number, desk.today, "They will come")
    assert _lines(desk, "ladder") == []
    desk.do(ladder.take_rung, number, Rung.RETURN, "They did not")
    assert _lines(desk, "ladder") == ["It goes back: send the report and close the case"]
    desk.do(closing.close, number, ClosingGiven(ClosingReason.MOVED, desk.today, "Gone"))
    assert _lines(desk, "ladder") == []


def _guardians(unit: Unit, youth: str) -> list[str]:
    return [tie.guardian_id for tie in unit.find(GuardianLink, person_id=youth)]


def _grow(unit: Unit, youth: str) -> None:
    unit.change(unit.get(Person, youth), birth_date=date(2008, 1, 1))
