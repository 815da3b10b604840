"""Situations about victims and about who sits, each one story on a real court file and real papers.

They are numbered as in the domain reference, section 8.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.gui.hand import entry
from tests.house.clock import Clock
from tests.house.readers import everything_said, pages
from tests.services.desk import Desk, open_desk
from youthcourt.domain.consent import Capacity
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.errors import Refused
from youthcourt.domain.intake import StatementWay
from youthcourt.domain.jury_warnings import Warn
from youthcourt.domain.parts import PartyRole, RelationKind
from youthcourt.domain.wishes import Points
from youthcourt.gui.sittings.sitting_page import SittingPage
from youthcourt.services import (
    contacts,
    intake,
    juries,
    jury_warnings,
    papers,
    people,
    rosters,
    victim_letters,
    victim_statements,
    victims,
)
from youthcourt.services.contacts import NewContact
from youthcourt.services.people import NewPerson
from youthcourt.services.victims import Reached, VictimLine

HOME = "12 N Elm St, Apt 4, Springfield"


@pytest.fixture
def desk(court: Path, clock: Clock) -> Iterator[Desk]:
    """A clerk at the desk of a real encrypted court, on a Saturday morning."""
    with open_desk(court, clock) as opened:
        yield opened


def _watched(desk: Desk, number: str, juror: str) -> tuple[Warn, ...]:
    hearing = desk.hearing(number).hearing_id
    return desk.ask(jury_warnings.warnings, desk.today)[hearing].get(juror, ())


def _victim(desk: Desk, number: str) -> VictimLine:
    (line,) = desk.ask(victims.victims_of_case, number)
    return line


def test_situation_2_juror_is_the_respondents_sibling_with_a_different_surname(
    qtbot: QtBot, desk: Desk
) -> None:
    """A recorded tie blocks, an address in common warns; a recusal takes three clicks and one new paper."""
    number = desk.ready("Maria", "Lopez", address=HOME)
    desk.clear(number)
    linked = desk.juror("Sid", "Stone")
    at_home = desk.juror("Lou", "Stone", household="The house on Elm")
    unlinked = desk.juror("Ana", "Reyes", address="12 Elm Street, Springfield")
    named = desk.juror("Leo", "López", address="12 Elm Street")
    desk.jurors(6)
    desk.do(people.add_relation, linked, desk.youth(number), RelationKind.SIBLING)
    known = desk.ask(people.person_page, desk.youth(number)).person
    desk.do(people.change_person, desk.youth(number), _with_household(known, "The house on Elm"))
    desk.schedule(number)
    desk.draw()

    # The recorded tie and the same household block, in the draw and by hand; there is nothing to warn of.
    hearing = desk.hearing(number).hearing_id
    for barred in (linked, at_home):
        assert barred in {person for person, _bar in desk.drawn(number).excluded}
        assert "cannot sit in this hearing" in desk.refused(juries.seat_juror, hearing, barred)
        assert _watched(desk, number, barred) == ()

    # No tie is on record, but the address is the same, however it is written: the clerk is warned.
    assert _watched(desk, number, unlinked) == (Warn.SAME_ADDRESS,)
    assert _watched(desk, number, named) == (Warn.SAME_FAMILY,)
    seat = next(seat for seat in desk.hearing(number).panel if not seat.left_code)
    assert seat.number == 1

    # On the day: choose the seat, "Recused", the reason. Three clicks.
    page = SittingPage(desk.office)
    qtbot.addWidget(page)
    page.load(desk.today)
    desk.office.on_change(page.refresh)
    page.show_part("jury")
    before = pages(rosters.render_roster(desk.ask(rosters.roster, desk.today)))
    entry(page, "seats_table").choose(seat.seat_id)
    menu = entry(page, "recuse_button").menu()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    held = {line.seat_id: line for line in desk.hearing(number).panel}
    assert held[seat.seat_id].left_code == "Knows somebody in the case"
    stand_in = next(line for line in held.values() if line.number == 1 and not line.left_code)

    # What is printed anew is one paper: the roster with the numbers. The stand-in has the number, and with it
    # the papers of that seat; no other paper changes.
    (told,) = pages(rosters.render_roster(desk.ask(rosters.roster, desk.today)))
    assert seat.name in before[0]
    assert seat.name not in told
    assert f"1\n{stand_in.name}" in told
    assert "Lopez" not in told, "no respondent on the jurors' sheet"


def _with_household(known: NewPerson, household: str) -> NewPerson:
    return replace(known, household=household)


def test_situation_3_juror_attends_the_respondents_school(desk: Desk) -> None:
    """A warning to the clerk alone, no block; whoever sits all the same keeps the reason, for the staff."""
    number = desk.ready("Maria", "Lopez", school="Maple High School")
    desk.clear(number)
    mate = desk.juror("Mia", "Mason", school="maple high school")
    desk.jurors(3)
    desk.schedule(number)
    desk.draw()
    assert _watched(desk, number, mate) == (Warn.SAME_SCHOOL,)
    assert mate in desk.drawn(number).panel, "a warning is no block"
    seat = next(seat for seat in desk.hearing(number).panel if seat.person_id == mate)
    desk.do(jury_warnings.keep_despite, seat.seat_id, "Two thousand students; they never met")
    kept = next(seat for seat in desk.hearing(number).panel if seat.person_id == mate)
    assert kept.despite == "Two thousand students; they never met"

    # Nobody outside the staff reads of it.
    packet = desk.ask(papers.sitting_packet, desk.today)
    told = everything_said(papers.render_packet(packet))
    told += everything_said(rosters.render_roster(desk.ask(rosters.roster, desk.today)))
    assert "never met" not in told
    assert "Maple High" not in told
    assert "Goes to" not in told


def test_situation_18_victim_wants_no_contact_and_later_changes_mind(desk: Desk) -> None:
    """No contact hides letters; the changed wish is dated beside the old; a minor victim's school warns."""
    number = desk.ready("Maria", "Lopez")
    desk.clear(number)
    young = NewPerson(
        "Nia",
        "Novak",
        birth_date=date(2012, 5, 6),
        school="Oak School",
        address="9 Oak Rd",
        phone="202-555-0143",
    )
    party = desk.do(intake.add_party, number, young, PartyRole.VICTIM)
    person = _victim(desk, number).person_id
    earlier = desk.today - timedelta(days=9)
    desk.do(
        victims.record_wish, party, "My statement may be read", earlier,
        Points(statement=StatementWay.WRITTEN, letter=True, result=True),
    )  # fmt: skip
    desk.do(
        victims.record_wish, party, "Leave me alone", earlier + timedelta(days=2), Points(no_contact=True)
    )

    # Left alone: no letter, no call, and nothing on any paper.
    line = _victim(desk, number)
    assert line.in_words == "wishes no contact"
    assert "wishes no contact" in line.why_not
    assert "wishes no contact" in desk.refused(victim_letters.victim_letter, number, party)
    assert "wishes no contact" in desk.refused(victim_letters.note_letter_sent, number, party, desk.today)
    call = NewContact(person, Channel.CALL, ContactResult.REACHED, desk.today, case=number)
    assert "not to be contacted" in desk.refused(contacts.log_contact, call)
    desk.do(victim_statements.write_statement, party, "Maria Lopez pushed me at Oak School.", earlier)
    desk.do(victim_statements.clear_extract, party, "I was pushed and I was afraid to go back.", "Dana")

    # The mind changes: a new wish stands beside the old ones, and what it does not speak of stays.
    desk.do(victims.record_wish, party, "You may write again", desk.today, Points(no_contact=False))
    line = _victim(desk, number)
    assert [wish.wish for wish in line.wishes] == [
        "You may write again", "Leave me alone", "My statement may be read",
    ]  # fmt: skip
    assert [wish.said_on for wish in line.wishes] == [desk.today, earlier + timedelta(days=2), earlier]
    assert line.points == Points(no_contact=False, statement=StatementWay.WRITTEN, letter=True, result=True)
    assert (line.points.wants_letter, line.points.wants_result, line.why_not) == (True, True, "")

    # The letter goes to the safe address, and to no other.
    desk.do(victims.change_reached, party, Reached("c/o A. Friend, 1 Lake Ave", "202-555-0199"))
    letter = desk.ask(victim_letters.victim_letter, number, party)
    said = everything_said(victim_letters.render_victim_letter(letter))
    assert "1 Lake Ave" in said
    assert "Oak Rd" not in said
    assert "Maria" not in said
    desk.do(victim_letters.note_letter_sent, number, party, desk.today)
    (logged,) = desk.rows("contact")
    assert (logged["paper"], logged["person_id"]) == (victim_letters.VICTIM_LETTER, person)

    # The victim is a minor from a juror's school: the clerk is warned. A tie to the victim blocks.
    mate = desk.juror("Mia", "Mason", school="Oak School")
    cousin = desk.juror("Cy", "Cole")
    desk.do(people.add_relation, cousin, person, RelationKind.RELATIVE)
    parent = desk.do(people.add_guardian, person, NewPerson("Una", "Novak"), Capacity.PARENT)
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    assert _watched(desk, number, mate) == (Warn.VICTIM_SCHOOL,)
    out = {key for key, _bar in desk.drawn(number).excluded}
    assert cousin in out
    desk.do(people.make_juror, person)
    desk.do(people.make_juror, parent)
    hearing = desk.hearing(number).hearing_id
    for barred in (person, parent):
        assert "tied to the incident" in desk.refused(juries.seat_juror, hearing, barred, kind=Refused)


def test_victim_declines_nothing_about_the_victim_is_printed(desk: Desk) -> None:
    """Without the wish jurors read nothing of a statement, cleared or not; with it the extract alone."""
    number = desk.ready("Maria", "Lopez")
    desk.clear(number)
    party = desk.do(
        intake.add_party, number, NewPerson("Nia", "Novak", address="9 Oak Rd", phone="202-555-0143"),
        PartyRole.VICTIM,
    )  # fmt: skip
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.do(victim_statements.write_statement, party, "Maria Lopez pushed me. Nia Novak", desk.today)
    for text in ("Ms. Novak was pushed.", "It was on Oak Road.", "Call 202 555 0143.", "Nia was pushed."):
        assert "still names somebody" in desk.refused(victim_statements.clear_extract, party, text, "Dana")
    desk.do(victim_statements.clear_extract, party, "I was pushed and was afraid.", "Dana")

    def jurors() -> str:
        packet = desk.ask(papers.sitting_packet, desk.today)
        return everything_said(papers.render_packet(packet, "jurors")).replace("\n", " ")

    assert "pushed" not in jurors(), "no wish"
    desk.do(victims.record_wish, party, "", desk.today, Points(statement=StatementWay.IN_PERSON))
    assert "pushed" not in jurors(), "they speak for themselves"
    desk.do(victims.record_wish, party, "", desk.today, Points(statement=StatementWay.READ_OUT))
    told = jurors()
    assert "What V. says" in told
    assert "I was pushed and was afraid." in told
    assert "has this read out" in told
    for hidden in ("Novak", "Nia", "Oak", "555", "Lopez"):
        assert hidden not in told
    desk.do(victims.record_wish, party, "", desk.today, Points(first_name=True))
    assert "What Nia says" in jurors()
    desk.do(victim_statements.write_extract, party, "I was pushed and am afraid.")
    assert "pushed" not in jurors(), "a changed text needs clearing again"
    desk.do(victim_statements.clear_extract, party, "I was pushed and am afraid.", "Dana")
    desk.do(victims.record_wish, party, "", desk.today, Points(no_contact=True))
    assert "pushed" not in jurors(), "who declines is not printed at all"
