"""How ready a sitting is: each of eight points a hearing, what is a gap and what mends it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.readiness import Point, PointState, Standing
from youthcourt.services import hearing_needs, intake, people, readiness, sittings, victims
from youthcourt.services.people import NewPerson
from youthcourt.services.readiness import ReadyLine

GAP, READY, NOT_NEEDED = PointState.GAP, PointState.READY, PointState.NOT_NEEDED


def _line(desk: Desk, number: str) -> ReadyLine:
    page = desk.ask(readiness.readiness, desk.today)
    return next(line for line in page.lines if line.case == number)


def test_a_fresh_hearing_lacks_all_but_its_consents_and_its_room(desk: Desk) -> None:
    number = desk.ready()
    desk.schedule(number)
    line = _line(desk, number)
    assert line.gaps == (Point.FACTS, Point.JUDGE, Point.FAMILY, Point.PANEL)
    assert line.points[Point.WISH] == line.points[Point.INTERPRETER] == Standing(NOT_NEEDED)
    assert line.points[Point.ROOM] == Standing(READY, "A")
    assert line.points[Point.PANEL].told == "not drawn"
    assert (line.called, line.start, line.victims) == ("Maria Lopez", "09:00", ())


def test_each_gap_is_mended_where_it_is_told(desk: Desk) -> None:
    number = desk.ready()
    desk.schedule(number)
    desk.clear(number)
    desk.jurors(6)
    desk.draw()
    desk.do(sittings.set_judge, desk.sitting().rooms[0].id, desk.judge())
    desk.do(hearing_needs.confirm_family, _line(desk, number).hearing_id, desk.today, "Mother, by phone")
    line = _line(desk, number)
    assert line.gaps == ()
    assert line.points[Point.FAMILY] == Standing(READY, "Nov 28, 2026 · Mother, by phone")
    assert line.points[Point.JUDGE].told == "Ruth Gavel"


def test_a_consent_taken_back_is_a_gap(desk: Desk) -> None:
    """Rule: what the docket says is missing for that day is a gap here."""
    number = desk.ready()
    desk.schedule(number)
    desk.do(people.withdraw_consent, desk.page(number).consents[0].id, desk.today)
    line = _line(desk, number)
    assert Point.CONSENTS in line.gaps
    assert line.points[Point.CONSENTS].told.startswith("Missing: ")


def test_a_guardian_who_needs_an_interpreter_makes_one_needed(desk: Desk) -> None:
    """Rule: the family's need counts, not the respondent's alone; each language is said once."""
    number = desk.ready()
    desk.schedule(number)
    for key in (desk.youth(number), desk.guardian(number)):
        person = desk.ask(people.person_page, key).person
        desk.do(people.change_person, key, replace(person, interpreter="Spanish"))
    assert _line(desk, number).points[Point.INTERPRETER] == Standing(GAP, "Spanish")
    hearing = _line(desk, number).hearing_id
    assert "name" in desk.refused(hearing_needs.arrange_interpreter, hearing, " ", kind=BadInput)
    desk.do(hearing_needs.arrange_interpreter, hearing, "Paz Roca")
    assert _line(desk, number).points[Point.FAMILY] == Standing(GAP)
    desk.do(hearing_needs.confirm_family, hearing, desk.today)
    assert _line(desk, number).points[Point.INTERPRETER] == Standing(READY, "Paz Roca")
    assert _line(desk, number).points[Point.FAMILY] == Standing(READY, "Nov 28, 2026")


def test_every_victim_is_asked_and_the_newest_wish_counts(desk: Desk) -> None:
    number = desk.ready()
    desk.schedule(number)
    for victim in ("Corner shop", NewPerson("Vera", "Stone")):
        desk.do(intake.add_party, number, victim, PartyRole.VICTIM)
    desk.do(intake.add_party, number, NewPerson("Will", "Ness"), PartyRole.WITNESS)
    first, second = _line(desk, number).victims
    desk.do(victims.record_wish, first.party_id, "A letter", desk.today - timedelta(days=2))
    assert _line(desk, number).points[Point.WISH].state is GAP
    desk.do(victims.record_wish, second.party_id, "None", desk.today)
    desk.do(victims.record_wish, first.party_id, "To be there", desk.today)
    assert f"case:{number}" in desk.announced[-1]
    point = _line(desk, number).points[Point.WISH]
    assert point.state is READY
    assert set(point.told.split(", ")) == {"To be there", "None"}
    assert len(desk.rows("victimwish")) == 3


def test_a_wish_has_words_and_a_day_that_has_come(desk: Desk) -> None:
    number = desk.ready()
    desk.do(intake.add_party, number, "Corner shop", PartyRole.VICTIM)
    party = desk.page(number).parties[0].id
    tomorrow = desk.today + timedelta(days=1)
    assert "few words" in desk.refused(victims.record_wish, party, "", desk.today, kind=BadInput)
    assert "to come" in desk.refused(victims.record_wish, party, "None", tomorrow, kind=BadInput)


def test_a_family_says_on_a_day_that_has_come_that_they_will_come(desk: Desk) -> None:
    number = desk.ready()
    desk.schedule(number)
    tomorrow = desk.today + timedelta(days=1)
    hearing = _line(desk, number).hearing_id
    assert "to come" in desk.refused(hearing_needs.confirm_family, hearing, tomorrow, kind=BadInput)


def test_a_hearing_that_is_over_needs_nothing_any_more(drawn: str, desk: Desk) -> None:
    """Rule: heard ones leave the page, and nothing can be told about them."""
    assert _line(desk, drawn).points[Point.PANEL] == Standing(READY, "6 jurors")
    hearing = desk.hear(drawn)
    assert desk.ask(readiness.readiness, desk.today).lines == ()
    assert "over" in desk.refused(hearing_needs.confirm_family, hearing, desk.today)


def test_a_lone_juror_is_too_few(desk: Desk) -> None:
    """Rule: fewer jurors than the court's fewest is a gap."""
    assert readiness._seated(1, 0) == "1 juror"
    number = desk.ready()
    desk.schedule(number)
    desk.jurors(3)
    desk.clear(number)
    assert Point.PANEL in _line(desk, number).gaps
