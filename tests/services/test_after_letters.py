"""Letters and essays after the hearing: what cannot be is refused, and nobody who is left alone gets one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.services.after import ESSAY, LETTER, NUMBER, make_heard, open_heard, owed
from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.wishes import Points
from youthcourt.services import contacts, intake, progress, victims, writings
from youthcourt.services.people import NewPerson
from youthcourt.services.progress import LogGiven


@pytest.fixture(scope="module")
def heard(court_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A court with a case that was heard, closed: copy it."""
    return make_heard(court_template, tmp_path_factory.mktemp("heard") / "court")


@pytest.fixture
def desk(heard: Path, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_heard(Path(shutil.copytree(heard, tmp_path / "heard")), clock) as opened:
        yield opened


def accepted(desk: Desk) -> str:
    key = desk.do(writings.receive_writing, owed(desk, LETTER.code).id, desk.today)
    desk.do(writings.accept_writing, key, "Dana")
    return key


def test_no_letter_reaches_a_victim_who_is_left_alone_until_that_is_lifted(desk: Desk) -> None:
    """Situation 18: the mark of a person, and a wish for no contact, bar the letter as they bar a call."""
    key = accepted(desk)
    neighbor = NewPerson(given="Vera", family="Neighbor")
    party = desk.do(intake.add_party, NUMBER, neighbor, PartyRole.VICTIM)
    desk.do(victims.record_wish, party, "A letter, please", desk.today, Points(letter=True))
    person = next(row["person_id"] for row in desk.rows("incidentparty") if row["id"] == party)
    desk.do(contacts.bar_contact, person, "Asked by phone")
    line = next(one for one in desk.ask(writings.letter_victims, NUMBER) if one.party_id == party)
    assert (line.wants_letter, line.bar) == (False, "Do not contact: Asked by phone")
    said = desk.refused(writings.pass_on_writing, key, party, "By mail")
    assert "Asked by phone" in said
    assert "until that is lifted" in said
    assert "Asked by phone" in desk.refused(writings.pass_on_wanted, key, party, "By mail", "Wants it")
    desk.do(contacts.allow_contact, person)
    desk.do(writings.pass_on_writing, key, party, "By mail")


def test_a_wish_for_no_contact_is_not_overruled_by_passing_a_letter_on(desk: Desk) -> None:
    key = accepted(desk)
    (shop,) = desk.ask(writings.letter_victims, NUMBER)
    desk.do(victims.record_wish, shop.party_id, "Leave us be", desk.today, Points(no_contact=True))
    said = desk.refused(writings.pass_on_wanted, key, shop.party_id, "By mail", "Wants it")
    assert "wishes no contact" in said


@pytest.mark.parametrize("code", [LETTER.code, ESSAY.code])
def test_a_letter_or_an_essay_is_not_logged_by_hand(desk: Desk, code: str) -> None:
    """Somebody reads it before it counts."""
    line = owed(desk, code)
    assert line.written
    assert "Letter…" in desk.refused(progress.log_progress, line.id, LogGiven(desk.today, Decimal(1)))
    assert not owed(desk).written


def test_a_letter_is_passed_on_once_in_a_way_that_is_told(desk: Desk) -> None:
    key = accepted(desk)
    (shop,) = desk.ask(writings.letter_victims, NUMBER)
    desk.do(victims.record_wish, shop.party_id, "A letter, please", desk.today, Points(letter=True))
    give = (writings.pass_on_writing, key, shop.party_id)
    assert "how it is passed on" in desk.refused(*give, " ", kind=BadInput)
    desk.do(*give, "By hand")
    passed = desk.today
    desk.clock.move(days=1)
    assert "was passed on on Dec 18, 2026" in desk.refused(*give, "By mail")
    assert passed == desk.today - timedelta(days=1)


def test_a_letter_came_after_the_hearing_and_has_words(desk: Desk) -> None:
    came = (writings.receive_writing, owed(desk, ESSAY.code).id)
    heard_on = owed(desk).heard_on
    said = desk.refused(*came, heard_on - timedelta(days=1), kind=BadInput)
    assert "before the hearing on Nov 28, 2026" in said
    for length in (0, -5):
        assert "number of words" in desk.refused(*came, heard_on, length, kind=BadInput)
    desk.do(*came, heard_on)
