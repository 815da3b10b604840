"""The contact log, and that nobody is contacted who is to be left alone, wherever one looks."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Any

import pytest

from tests.services.desk import Desk
from youthcourt.domain.appointments import AppointmentKind
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.errors import BadInput
from youthcourt.domain.lists import Asked
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.domain.today import TodayKind
from youthcourt.domain.wishes import Points
from youthcourt.services import (
    appointments,
    case_glance,
    cases,
    contacts,
    intake,
    mentors,
    papers,
    people,
    person_lists,
    today,
    victims,
)
from youthcourt.services.appointments import NewAppointment
from youthcourt.services.contacts import NewContact
from youthcourt.services.people import NewPerson
from youthcourt.store.tables import GuardianLink
from youthcourt.store.unit import Unit

CALL, TEXT, LETTER = Channel.CALL, Channel.TEXT, Channel.LETTER
REACHED, NO_ANSWER, SENT = ContactResult.REACHED, ContactResult.NO_ANSWER, ContactResult.SENT


def _log(desk: Desk, who: str, result: ContactResult = REACHED, channel: Channel = CALL, **more: Any) -> str:
    wanted = NewContact(who, channel, result, **{"on": desk.today, **more})
    return desk.do(contacts.log_contact, wanted)


def _call_line(desk: Desk) -> str:
    lines = desk.ask(today.today).lines
    return next(line.what for line in lines if line.kind is TodayKind.REACH_FAMILY)


def test_contacts_stand_newest_first_on_the_case_and_on_the_person(desk: Desk) -> None:
    """Source: domain reference, section 1.2 step 3: date, channel, result."""
    number = desk.refer()
    mother, youth = desk.guardian(number), desk.youth(number)
    yesterday = desk.today - timedelta(days=1)
    _log(desk, mother, NO_ANSWER, case=number, note=" at the shop ")
    desk.clock.move(minutes=5)
    _log(desk, mother, case=number)
    _log(desk, youth, SENT, TEXT, case=number, on=yesterday, at=time(17, 30))
    _log(desk, mother, SENT, LETTER, on=yesterday)
    lines = desk.ask(contacts.contacts_of_case, number)
    assert [(line.who, line.result) for line in lines] == [
        ("Rosa Lopez", REACHED), ("Rosa Lopez", NO_ANSWER), ("Maria Lopez", SENT),
    ]  # fmt: skip
    assert (lines[1].note, lines[1].by, lines[1].at) == ("at the shop", "clerk", time(9))
    assert lines[2].at == time(17, 30)
    of_mother = desk.ask(contacts.contacts_of_person, mother)
    assert [(line.channel, line.number, line.at) for line in of_mother][-1] == (LETTER, "", None)
    assert desk.ask(contacts.cases_about, mother) == desk.ask(contacts.cases_about, youth) == (number,)


def test_the_last_contact_of_many_cases_is_one_question(desk: Desk) -> None:
    first, second, third = desk.refer(), desk.refer("Luis"), desk.refer("Ana")
    _log(desk, desk.youth(first), NO_ANSWER, case=first, on=desk.today - timedelta(days=2))
    _log(desk, desk.youth(first), case=first, on=desk.today - timedelta(days=1))
    _log(desk, desk.youth(second), NO_ANSWER, case=second)
    assert desk.ask(contacts.last_contacts, (first, second, third)) == {
        first: (desk.today - timedelta(days=1), REACHED),
        second: (desk.today, NO_ANSWER),
    }


def test_a_contact_is_corrected_in_place(desk: Desk) -> None:
    number = desk.refer()
    key = _log(desk, desk.youth(number), NO_ANSWER, case=number)
    mended = NewContact("", TEXT, SENT, desk.today - timedelta(days=1), note="By text")
    desk.do(contacts.change_contact, key, mended)
    line = desk.ask(contacts.contacts_of_case, number)[0]
    assert (line.id, line.channel, line.result, line.at) == (key, TEXT, SENT, None)
    desk.do(contacts.bar_contact, desk.youth(number), "Asked")
    desk.do(contacts.change_contact, key, mended)


@pytest.mark.parametrize(
    ("channel", "result", "days", "word"),
    [(CALL, REACHED, 1, "still to come"), (LETTER, NO_ANSWER, 0, "cannot come of this")],
)
def test_what_cannot_have_happened_is_not_noted(
    desk: Desk, channel: Channel, result: ContactResult, days: int, word: str
) -> None:
    wanted = NewContact(desk.youth(desk.refer()), channel, result, desk.today + timedelta(days=days))
    assert word in desk.refused(contacts.log_contact, wanted, kind=BadInput)


def test_whoever_asks_is_left_alone_and_may_still_reach_out(desk: Desk) -> None:
    number = desk.refer()
    mother = desk.guardian(number)
    _log(desk, mother, ContactResult.ASKED_NOT_TO, case=number)
    why = desk.ask(contacts.why_not_contact, mother)
    assert why == "Do not contact: asked on Nov 28, 2026"
    told = desk.refused(contacts.log_contact, NewContact(mother, CALL, REACHED, desk.today, case=number))
    assert told.startswith(f"Rosa Lopez was not to be contacted. {why}")
    _log(desk, mother, ContactResult.CAME_IN, case=number)
    _log(desk, mother, ContactResult.ASKED_NOT_TO, case=number, note="Again")
    assert desk.ask(contacts.why_not_contact, mother) == why
    desk.do(contacts.allow_contact, mother)
    _log(desk, mother, case=number)
    assert "may be contacted" in desk.refused(contacts.allow_contact, mother)
    assert "reason" in desk.refused(contacts.bar_contact, mother, " ", kind=BadInput)


def test_somebody_without_a_name_is_called_by_the_case(desk: Desk) -> None:
    number = desk.refer("", "", agency_number="Q-1")
    youth = desk.youth(number)
    desk.do(contacts.bar_contact, youth, "Court order")
    told = desk.refused(contacts.log_contact, NewContact(youth, CALL, REACHED, desk.today, case=number))
    assert told.startswith(f"{number} was not")
    assert desk.refused(contacts.log_contact, NewContact(youth, CALL, REACHED, desk.today))


def test_a_barred_guardian_is_left_alone_about_this_young_person(desk: Desk) -> None:
    """Situation 17: one parent barred."""
    number, other = desk.refer(), desk.refer("Luis")
    father = desk.guardian(number, "Juan", no_contact=True)
    assert "barred" in (desk.ask(contacts.why_not_contact, father, number) or "")
    assert desk.ask(contacts.why_not_contact, father, other) is None
    assert "barred" in (desk.ask(contacts.why_not_contact, father) or "")


def test_a_victims_newest_wish_counts_also_of_two_on_one_day(desk: Desk) -> None:
    """Situation 18: no contact, later changed; the changed wish is dated, never overwritten."""
    number, other = desk.refer(), desk.refer("Luis")
    desk.do(intake.add_party, number, NewPerson(given="Vic", family="Stone"), PartyRole.VICTIM)
    party = desk.page(number).parties[0].id
    victim = next(one for one in desk.ask(contacts.reachable, number) if one.part == "victim")
    assert victim.why_not == ""
    desk.do(victims.record_wish, party, "Nothing, please", desk.today, Points(no_contact=True))
    assert "no contact" in (desk.ask(contacts.why_not_contact, victim.person_id, number) or "")
    assert desk.ask(contacts.why_not_contact, victim.person_id) is not None
    assert desk.ask(contacts.why_not_contact, victim.person_id, other) is None
    for wish, none in (("A letter", False), ("No letter", True), ("A letter", False)):
        desk.do(victims.record_wish, party, wish, desk.today, Points(no_contact=none))
        told = desk.ask(contacts.why_not_contact, victim.person_id, number)
        assert (told is not None) is none
    assert len(desk.rows("victimwish")) == 4


def test_who_can_be_reached_about_a_case_each_once_with_their_part(desk: Desk) -> None:
    number = desk.refer()
    desk.guardian(number)
    desk.guardian(number, "Juan", no_contact=True)
    ended = desk.guardian(number, "Old")
    desk.do(_end_tie, ended)
    desk.do(intake.add_party, number, NewPerson(given="Vic", family="Stone"), PartyRole.VICTIM)
    desk.do(intake.add_party, number, NewPerson(given="Wit", family="Ness"), PartyRole.WITNESS)
    desk.do(intake.add_party, number, "A shop", PartyRole.VICTIM)
    former = [
        desk.do(people.add_person, NewPerson(given=name, family="Help"), Role.VOLUNTEER) for name in "AB"
    ]
    gone, _stays = (desk.do(mentors.name_mentor, number, key) for key in former)
    desk.do(mentors.end_mentor, gone, desk.today, "Moved away")
    found = desk.ask(contacts.reachable, number)
    assert sorted((one.name, one.part, bool(one.why_not)) for one in found) == [
        ("B Help", "mentor", False),
        ("Juan Lopez", "parent", True),
        ("Maria Lopez", "respondent", False),
        ("Rosa Lopez", "parent", False),
        ("Vic Stone", "victim", False),
        ("Wit Ness", "witness", False),
    ]


def test_every_list_paper_and_line_obeys(desk: Desk) -> None:
    """Rule: “do not contact” is obeyed everywhere: walk whatever leads to a call or a letter."""
    number = desk.ready(phone="555-0101", language="Spanish")
    youth, (mother,) = desk.youth(number), desk.page(number).guardians
    fresh = desk.refer("Luis", phone="555-0102")
    boy, aunt = desk.youth(fresh), desk.guardian(fresh, "Aunt")
    wanted = NewAppointment(AppointmentKind.INTERVIEW, desk.today + timedelta(days=3), time(9), case=number)

    def walked() -> list[str]:
        """Return everything that tells whom to call or write to."""
        page = desk.page(number)
        made = desk.ask(papers.case_papers, number)
        lists = [line.phone for line in desk.ask(cases.call_list) + desk.ask(cases.list_cases)]
        lists += [line.phone for line in desk.ask(people.list_people)]
        lists += [one.phone for one in desk.ask(person_lists.person_window, Asked().sorted_by("name"), 0, 50)]
        glance = desk.ask(case_glance.case_glance, number)
        told = [*lists, *(name for name, _phone in glance.guardians), glance.line.phone, page.line.phone]
        for paper in (
            made.consent,
            made.agreement,
            made.referral,
            made.family_consent,
            made.family_agreement,
        ):
            told += [line.name for line in paper.guardians] if paper else ["no family paper"]
        return told

    assert {"555-0101", "555-0102", "Rosa Lopez"} <= set(walked())
    assert _call_line(desk) == "Call the family"
    assert desk.do(appointments.book, wanted).warnings == ()
    desk.do(contacts.bar_contact, mother.person_id, "Asked")
    assert "Rosa Lopez" not in walked()
    assert "no family paper" not in walked()
    for key in (youth, boy):
        desk.do(contacts.bar_contact, key, "Asked")
    assert not {"555-0101", "555-0102", "Rosa Lopez"} & set(walked())
    assert "no family paper" in walked()
    assert _call_line(desk) == "Call the family, but do not contact Luis Lopez"
    desk.do(contacts.bar_contact, aunt, "Asked")
    assert _call_line(desk).startswith("Nobody of the family may be contacted")
    page = desk.ask(people.person_page, boy)
    assert (page.left_alone, page.asked) == ("Do not contact: Asked", True)
    later = NewAppointment(AppointmentKind.INTERVIEW, desk.today + timedelta(days=4), time(9), case=number)
    assert desk.do(appointments.book, later).warnings == ("Do not contact: Asked",)


def _end_tie(unit: Unit, guardian_id: str) -> None:
    link = unit.find(GuardianLink, guardian_id=guardian_id)[0]
    unit.change(link, until=unit.today)


def test_a_contact_of_today_is_not_noted_for_a_time_that_is_still_to_come(desk: Desk) -> None:
    number = desk.refer()
    later = (desk.clock() + timedelta(hours=1)).time()
    wanted = NewContact(desk.youth(number), CALL, REACHED, desk.today, at=later)
    assert "still to come today" in desk.refused(contacts.log_contact, wanted, kind=BadInput)
