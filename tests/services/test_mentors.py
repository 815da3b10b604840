"""Mentors: who can be one, their meetings, what is offered."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.services.desk import Desk
from youthcourt.domain.consent import Capacity
from youthcourt.domain.errors import BadInput
from youthcourt.domain.following import MeetingState
from youthcourt.domain.parts import PartyRole, RelationKind, Role
from youthcourt.domain.stages import Stage
from youthcourt.domain.wishes import Points
from youthcourt.services import contacts, intake, mentors, people, stages, victims
from youthcourt.services.mentors import NewMeeting
from youthcourt.services.people import NewPerson
from youthcourt.store import find_mentors


def _helper(desk: Desk, given: str = "Hana", role: Role = Role.VOLUNTEER, **brings: str) -> str:
    return desk.do(people.add_person, NewPerson(given=given, family="Help", **brings), role)


def test_a_mentor_is_named_meets_and_ends(desk: Desk) -> None:
    number = desk.refer()
    hana = _helper(desk)
    since = desk.today - timedelta(days=9)
    key = desk.do(mentors.name_mentor, number, hana, since)
    assert Role.MENTOR in desk.ask(people.person_page, hana).roles
    for days, minutes, state in ((5, 45, MeetingState.HELD), (1, 0, MeetingState.MISSED)):
        day = desk.today - timedelta(days=days)
        desk.do(mentors.log_meeting, key, NewMeeting(day, minutes, state, "Library"))
    (line,) = desk.ask(mentors.mentors_of_case, number)
    assert (line.name, line.minutes, [one.state for one in line.meetings]) == (
        "Hana Help", 45, [MeetingState.MISSED, MeetingState.HELD],
    )  # fmt: skip
    assert "already" in desk.refused(mentors.name_mentor, number, hana)
    desk.do(mentors.end_mentor, key, desk.today - timedelta(days=1), "Moved away")
    (ended,) = desk.ask(mentors.cases_of_mentor, hana)
    assert (ended.number, ended.until, ended.ended_why) == (
        number, desk.today - timedelta(days=1), "Moved away",
    )  # fmt: skip
    assert "ended" in desk.refused(mentors.end_mentor, key, desk.today, "Again")
    wanted = NewMeeting(desk.today, 30)
    assert "outside" in desk.refused(mentors.log_meeting, key, wanted, kind=BadInput)
    desk.do(mentors.name_mentor, number, hana)


def test_days_reasons_and_minutes_are_checked(desk: Desk) -> None:
    number = desk.refer()
    key = desk.do(mentors.name_mentor, number, _helper(desk))
    ahead, before = desk.today + timedelta(days=1), desk.today - timedelta(days=1)
    for act, args, word in (
        (mentors.name_mentor, (number, _helper(desk, "Ida"), ahead), "to come"),
        (mentors.end_mentor, (key, desk.today, " "), "reason"),
        (mentors.end_mentor, (key, before, "Moved"), "began"),
        (mentors.log_meeting, (key, NewMeeting(before, 30)), "outside"),
        (mentors.log_meeting, (key, NewMeeting(desk.today, 0)), "minutes"),
    ):
        assert word in desk.refused(act, *args, kind=BadInput)


def test_nobody_tied_to_the_case_is_named_or_offered(desk: Desk) -> None:
    """Rule: one person in several parts, with a wall between them."""
    likes = {"interests": "Drawing"}
    number = desk.ready(birth_date=date(2011, 3, 4))
    youth = desk.youth(number)
    desk.do(people.change_person, youth, NewPerson("Maria", "Lopez", birth_date=date(2011, 3, 4), **likes))
    other = desk.ready("Luis", with_case=number)
    desk.do(people.change_person, desk.youth(other), NewPerson("Luis", "Lopez", **likes))
    victim = _helper(desk, "Vic", **likes)
    desk.do(intake.add_known_party, number, victim, PartyRole.VICTIM)
    aunt = _helper(desk, "Aunt", **likes)
    desk.do(people.add_guardian, youth, aunt, Capacity.PARENT)
    foe = _helper(desk, "Foe", **likes)
    desk.do(people.add_relation, foe, youth, RelationKind.HOSTILE)
    alone = _helper(desk, "Alone", **likes)
    desk.do(contacts.bar_contact, alone, "Asked")
    busy = desk.youth(desk.refer("Busy"))
    desk.do(people.change_person, busy, NewPerson("Busy", "Bee", **likes))
    desk.clear(number)
    jurors = [desk.juror(f"Juror{at}", **likes) for at in range(6)]
    desk.schedule(number)
    desk.draw()
    free = _helper(desk, "Free", interests="drawing, chess")
    _helper(desk, "None", interests="chess")
    expected = {
        youth: "own mentor", desk.youth(other): "same incident", victim: "victim", aunt: "guardian",
        foe: "hostile", alone: "not to be contacted", busy: "still open", jurors[0]: "jury",
    }  # fmt: skip
    for key, word in expected.items():
        assert word in desk.refused(mentors.name_mentor, number, key)
    stranger = desk.do(people.add_person, NewPerson(given="No", family="Role"))
    assert "volunteer" in desk.refused(mentors.name_mentor, number, stranger)
    found = desk.ask(mentors.offers, number)
    assert [(line.person_id, line.shared) for line in found.lines] == [(free, ("Drawing",))]
    assert found.more == 0


def test_a_former_respondent_is_offered_once_their_case_is_closed(desk: Desk) -> None:
    number, old = desk.refer(), desk.refer("Old", "Hand")
    for key, given in ((desk.youth(number), "Maria"), (desk.youth(old), "Old")):
        desk.do(people.change_person, key, NewPerson(given, "Lopez", languages="Spanish"))
    assert desk.ask(mentors.offers, number).lines == ()
    desk.do(stages.close_case, old, Stage.REFERRER_WITHDREW, "Withdrawn")
    (offer,) = desk.ask(mentors.offers, number).lines
    assert (offer.name, offer.shared) == ("Old Lopez", ("Spanish",))
    desk.do(mentors.name_mentor, number, offer.person_id)


def test_as_many_as_fit_are_offered_by_name_never_by_how_much_they_share(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = desk.refer()
    wrote = {"interests": "a, b, c", "languages": "English"}
    desk.do(people.change_person, desk.youth(number), NewPerson("Maria", "Lopez", **wrote))
    _helper(desk, "Zoe", interests="a, b, c")
    _helper(desk, "Eve", languages="English")
    _helper(desk, "Ann", interests="c")
    assert [line.name for line in desk.ask(mentors.offers, number).lines] == ["Ann Help", "Zoe Help"]
    monkeypatch.setattr(mentors, "OFFERED", 1)
    assert desk.ask(mentors.offers, number).more == 1


def test_only_who_wrote_the_same_is_read_and_no_more_than_a_bound(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file grows without end: the words are looked for in it, accents and case forgiven."""
    number = desk.refer()
    told = NewPerson("Maria", "Lopez", strengths="Máking ART and football", languages="English")
    desk.do(people.change_person, desk.youth(number), told)
    for given, wrote in (
        ("Ann", "Cooking, making art"),
        ("Bob", "making arthouse films"),
        ("Cy", "FOOTBALL"),
    ):
        _helper(desk, given, interests=wrote)
    found = desk.ask(mentors.offers, number)
    assert [(line.name, line.shared) for line in found.lines] == [
        ("Ann Help", ("Máking ART",)), ("Cy Help", ("football",)),
    ]  # fmt: skip
    rows = desk.ask(find_mentors.who_wrote, {"making art"}, 10)
    assert [row.given for row in rows] == ["Ann", "Bob"]
    assert desk.ask(find_mentors.who_wrote, set(), 10) == []
    monkeypatch.setattr(mentors, "LOOKED_AT", 2)
    assert [line.name for line in desk.ask(mentors.offers, number).lines] == ["Ann Help"]


def test_a_victim_who_wishes_no_contact_is_not_offered_in_that_incident(desk: Desk) -> None:
    number, other = desk.refer(), desk.refer("Ben", "Bond")
    for one, given in ((number, "Maria"), (other, "Ben")):
        desk.do(people.change_person, desk.youth(one), NewPerson(given, "Lopez", interests="chess"))
    helper = _helper(desk, interests="chess")
    desk.do(intake.add_known_party, other, helper, PartyRole.VICTIM)
    party = desk.page(other).parties[0].id
    desk.do(victims.record_wish, party, "None", desk.today, Points(no_contact=True))
    assert [line.person_id for line in desk.ask(mentors.offers, number).lines] == [helper]
    assert desk.ask(mentors.offers, other).lines == ()
