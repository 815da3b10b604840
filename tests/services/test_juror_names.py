"""How jurors' papers, the list at the door, bookmarks and the screen call the respondents of a court."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.house.readers import bookmarks, everything_said
from tests.services.desk import Desk
from youthcourt.domain.consent import Capacity
from youthcourt.domain.parts import PartyRole
from youthcourt.services import intake, juror_side, papers, people
from youthcourt.services.people import NewPerson


def called(desk: Desk, number: str) -> str:
    """Return how jurors know a respondent; the papers, the door, the bookmarks and the screen agree."""
    packet = desk.ask(papers.sitting_packet, desk.today)
    (name,) = [hearing.facts.case.name for hearing in packet.hearings if hearing.cover.case_number == number]
    assert name in [line.name for line in packet.posted.lines]
    assert name in " ".join(bookmarks(papers.render_packet(packet, "jurors")))
    views = desk.ask(juror_side.juror_views, desk.hearing(number).hearing_id)
    assert {view.name for view in views[1:]} == {name}
    assert desk.ask(papers.case_papers, number).facts.case.name == name
    return name


def latin(desk: Desk, person_id: str, form: str) -> None:
    """Type the form of a name in Latin letters."""
    known = desk.ask(people.person_page, person_id).person
    desk.do(people.change_person, person_id, replace(known, latin_form=form))


@pytest.mark.parametrize(
    ("given", "family", "name"),
    [
        ("Maria Lopez", "Lopez", "Maria L."),
        ("Ana Wolfenden", "Soto", "Ana S."),
        ("Wolfenden, Ana", "Soto", "YC-2026-0001"),
        ("小明", "王", "YC-2026-0001"),
    ],
)
def test_no_last_name_is_told_wherever_it_was_typed(desk: Desk, given: str, family: str, name: str) -> None:
    number = desk.ready(given, family)
    stepmother = NewPerson(given="Una", family="Wolfenden")
    desk.do(people.add_guardian, desk.youth(number), stepmother, Capacity.STEP_PARENT)
    desk.schedule(number)
    assert called(desk, number) == name
    held = everything_said(papers.render_packet(desk.ask(papers.sitting_packet, desk.today), "jurors"))
    assert "Wolfenden" not in held


def test_a_name_of_the_victim_is_not_told_in_that_of_the_respondent(desk: Desk) -> None:
    number = desk.ready("Ana Timm", "Soto")
    desk.schedule(number)
    assert called(desk, number) == "Ana Timm S."
    desk.do(intake.add_party, number, NewPerson(given="Vic", family="Timm"), PartyRole.VICTIM)
    assert called(desk, number) == "Ana S."


def test_a_name_that_no_font_has_is_printed_in_its_latin_form(desk: Desk) -> None:
    """Situation 14: the warning can be followed, and then it is gone, on staff papers too."""
    number = desk.ready("小明", "王")
    desk.schedule(number)
    assert papers.letter_warnings(desk.ask(papers.sitting_packet, desk.today))
    latin(desk, desk.youth(number), "Xiaoming Wang")
    for guardian in desk.page(number).guardians:
        latin(desk, guardian.person_id, "Rosa Wang")
    assert called(desk, number) == "Xiaoming W."
    packet = desk.ask(papers.sitting_packet, desk.today)
    assert papers.letter_warnings(packet) == ()
    assert (packet.docket.lines[0].respondent, packet.hearings[0].agreement.respondent) == (
        "Xiaoming Wang",
        "Xiaoming Wang",
    )
    assert "Wang" not in everything_said(papers.render_packet(packet, "jurors"))
    assert papers.letter_warnings(desk.ask(papers.case_papers, number)) == ()


def test_two_people_of_one_name_never_get_each_others_latin_form(desk: Desk) -> None:
    number = desk.refer("小明", "王")
    latin(desk, desk.youth(number), "Xiaoming Wang")
    desk.do(people.add_person, NewPerson(given="小明", family="王", latin_form="Siu-ming Wong"))
    assert desk.ask(papers.case_papers, number).referral.respondent == "小明 王"


def test_a_name_that_prints_stays_as_it_is_written_on_family_papers(desk: Desk) -> None:
    number = desk.ready("محمد", "علي")
    latin(desk, desk.youth(number), "Mohammed Ali")
    desk.schedule(number)
    packet = desk.ask(papers.sitting_packet, desk.today)
    assert packet.hearings[0].agreement.respondent == "محمد علي"
    assert packet.hearings[0].facts.case.name == "Mohammed A."
