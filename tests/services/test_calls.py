"""The call queue: who is called, what one key notes, when it goes on and when it goes back.

Source: domain reference, section 1.2, step 3; section 8, situations 17 and 18 (who is left alone).
"""

from __future__ import annotations

from datetime import timedelta

from tests.services.desk import Desk
from youthcourt.domain.closing import ClosingReason
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.eligibility import Result
from youthcourt.domain.errors import BadInput
from youthcourt.domain.intake import Voicemail
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.domain.stages import Stage
from youthcourt.domain.today import TodayKind
from youthcourt.services import calls, closing, contacts, intake, people, settings, today
from youthcourt.services.calls import CallLine
from youthcourt.services.closing import ClosingGiven
from youthcourt.services.contacts import NewContact
from youthcourt.services.people import NewPerson

NO_ANSWER, REACHED, MESSAGE = ContactResult.NO_ANSWER, ContactResult.REACHED, ContactResult.MESSAGE_LEFT


def _queue(desk: Desk) -> list[CallLine]:
    return list(desk.ask(calls.call_queue))


def _kinds(desk: Desk, number: str) -> list[tuple[TodayKind, str]]:
    """Return the lines about a case but for its letters, which have tests of their own."""
    lines = [line for line in desk.ask(today.today).lines if line.kind is not TodayKind.LETTER]
    return [(line.kind, line.what) for line in lines if line.number == number]


def _with_mother(desk: Desk, **known: object) -> tuple[str, str]:
    number = desk.refer(**known)
    mother = NewPerson(
        "Rosa", "Lopez", phone="555-0101", language="Spanish", best_hour="after 5 pm",
        voicemail=Voicemail.NOT_SAFE, speak_to="the grandmother",
    )  # fmt: skip
    return number, desk.do(people.add_guardian, desk.youth(number), mother, Capacity.PARENT)


def test_the_queue_tells_all_that_a_call_needs_guardians_first(desk: Desk) -> None:
    number, mother = _with_mother(desk, phone="555-0100")
    desk.do(calls.note_call, number, mother, NO_ANSWER)
    first, second = _queue(desk)
    assert (first.number, first.person_id, first.who, first.part, first.youth) == (
        number, mother, "Rosa Lopez", "parent", "Maria Lopez",
    )  # fmt: skip
    assert (first.phone, first.best_hour, first.voicemail, first.speak_to, first.language) == (
        "555-0101", "after 5 pm", Voicemail.NOT_SAFE, "the grandmother", "Spanish",
    )  # fmt: skip
    assert (first.tries, first.last_on, first.last) == (1, desk.today, NO_ANSWER)
    assert (first.by, first.days_late, first.again_on) == (desk.today + timedelta(days=30), 0, None)
    assert (second.who, second.part, second.phone, second.tries) == (
        "Maria Lopez",
        "respondent",
        "555-0100",
        0,
    )
    assert first.key != second.key


def test_who_is_to_be_called_stands_in_it_and_nobody_else(desk: Desk) -> None:
    eligible = desk.refer("Ann")
    desk.refer("Ben", birth_date=None)
    desk.refer("Cem", birth_date=desk.today - timedelta(days=20 * 366))
    signing = desk.refer("Dov")
    desk.consent(signing, desk.youth(signing))
    desk.ready("Eve")
    assert {line.number for line in _queue(desk)} == {eligible, signing}


def test_situation_17_and_18_nobody_who_is_left_alone_is_in_the_queue(desk: Desk) -> None:
    number = desk.refer()
    barred = desk.guardian(number, "Ray", no_contact=True)
    mother = desk.guardian(number)
    victim = desk.do(people.add_person, NewPerson("Vic", "Tim"), Role.VICTIM)
    desk.do(intake.add_known_party, number, victim, PartyRole.VICTIM)
    assert {line.person_id for line in _queue(desk)} == {mother, desk.youth(number)}
    assert "not to be contacted" in desk.refused(calls.note_call, number, barred, REACHED)
    for one in (mother, desk.youth(number)):
        desk.do(contacts.bar_contact, one, "An order")
    (line,) = _queue(desk)
    assert (line.person_id, line.phone, line.part) == ("", "", "Nobody of the family may be contacted")


def test_no_message_is_left_where_that_is_not_safe(desk: Desk) -> None:
    number, mother = _with_mother(desk)
    assert "Leave no message" in desk.refused(calls.note_call, number, mother, MESSAGE)
    youth = desk.youth(number)
    desk.do(calls.note_call, number, youth, MESSAGE)
    assert desk.ask(contacts.contacts_of_case, number)[0].result is MESSAGE


def test_a_family_that_is_reached_brings_the_case_to_intake_and_undo_takes_it_back(desk: Desk) -> None:
    number, mother = _with_mother(desk)
    desk.do(calls.call_again, number, desk.today + timedelta(days=2))
    desk.do(calls.note_call, number, mother, REACHED)
    assert desk.page(number).line.stage is Stage.INTAKE
    assert _queue(desk)[0].again_on is None
    desk.office.undo()
    assert desk.page(number).line.stage is Stage.REFERRED
    assert _queue(desk)[0].again_on == desk.today + timedelta(days=2)
    assert desk.ask(contacts.contacts_of_case, number) == ()


def test_only_the_family_of_an_eligible_referral_moves_it(desk: Desk) -> None:
    unsure = desk.refer("Ann", birth_date=None)
    desk.do(calls.note_call, unsure, desk.youth(unsure), REACHED)
    assert desk.page(unsure).line.stage is Stage.SCREENING
    number = desk.refer("Ben")
    victim = desk.do(people.add_person, NewPerson("Vic", "Tim"), Role.VICTIM)
    desk.do(intake.add_known_party, number, victim, PartyRole.VICTIM)
    desk.do(calls.note_call, number, victim, REACHED)
    assert desk.page(number).line.stage is Stage.REFERRED
    earlier = NewContact(
        desk.youth(number), Channel.CALL, ContactResult.CAME_IN, desk.today - timedelta(days=1), case=number
    )
    desk.do(contacts.log_contact, earlier)
    line = desk.page(number).line
    assert (line.stage, line.stage_since) == (Stage.INTAKE, desk.today)


def test_a_planned_call_is_told_on_its_day_and_done_with_once_tried(desk: Desk) -> None:
    number, mother = _with_mother(desk)
    assert (TodayKind.REACH_FAMILY, "Call the family") in _kinds(desk, number)
    desk.do(calls.call_again, number, desk.today)
    assert _kinds(desk, number) == [(TodayKind.CALL, "Call again")]
    desk.do(calls.note_call, number, mother, NO_ANSWER)
    assert _kinds(desk, number) == [(TodayKind.REACH_FAMILY, "Call the family")]
    desk.do(calls.call_again, number, desk.today + timedelta(days=30))
    assert [kind for kind, _what in _kinds(desk, number)] == [TodayKind.REACH_FAMILY]
    desk.do(calls.note_call, number, mother, NO_ANSWER)
    assert _queue(desk)[0].again_on == desk.today + timedelta(days=30)
    desk.do(calls.call_again, number, None)
    assert _queue(desk)[0].again_on is None


def test_the_line_of_a_planned_call_names_who_is_left_alone(desk: Desk) -> None:
    number, mother = _with_mother(desk)
    desk.do(calls.call_again, number, desk.today)
    desk.do(contacts.bar_contact, mother, "An order")
    assert _kinds(desk, number) == [(TodayKind.CALL, "Call again, but do not contact Rosa Lopez")]
    desk.do(contacts.bar_contact, desk.youth(number), "An order")
    assert _kinds(desk, number)[0][1].startswith("Nobody of the family")


def test_the_intake_line_names_who_is_left_alone_too(desk: Desk) -> None:
    number, mother = _with_mother(desk)
    desk.consent(number, desk.youth(number))
    desk.do(contacts.bar_contact, mother, "An order")
    (line,) = _kinds(desk, number)
    assert line[0] is TodayKind.FAMILY
    assert line[1].endswith("; do not contact Rosa Lopez")
    desk.do(contacts.bar_contact, desk.youth(number), "An order")
    assert _kinds(desk, number)[0][1].endswith("; nobody of the family may be contacted")


def test_a_day_that_cannot_be_and_a_case_past_intake_are_refused(desk: Desk) -> None:
    number = desk.refer()
    yesterday = desk.today - timedelta(days=1)
    assert "today" in desk.refused(calls.call_again, number, yesterday, kind=BadInput)
    heard = desk.ready("Eve")
    desk.schedule(heard)
    assert "in no queue" in desk.refused(calls.call_again, heard, desk.today)


def test_no_answer_in_the_days_allowed_proposes_the_return_with_what_was_tried(desk: Desk) -> None:
    """Durham NC: 30 days. Nothing closes by itself, and a court that never called is told to call."""
    desk.do(settings.change_settings, contact_days=30)
    number, mother = _with_mother(desk, referred_on=desk.today - timedelta(days=31))
    assert not _queue(desk)[0].may_return
    assert _queue(desk)[0].days_late == 1
    assert [kind for kind, _what in _kinds(desk, number)] == [TodayKind.REACH_FAMILY]
    assert desk.ask(calls.return_proposal, number).note == "No contact since the referral on Oct 28, 2026"
    for _call in range(2):
        desk.do(calls.note_call, number, mother, NO_ANSWER)
    letter = NewContact(mother, Channel.LETTER, ContactResult.SENT, desk.today, case=number)
    desk.do(contacts.log_contact, letter)
    back = NewContact(mother, Channel.EMAIL, ContactResult.CAME_BACK, desk.today, case=number)
    desk.do(contacts.log_contact, back)
    assert _queue(desk)[0].may_return
    assert _kinds(desk, number) == [
        (TodayKind.NO_CONTACT, "Not reached: 2 calls, 1 letter. Return to the referrer?")
    ]
    note = desk.ask(calls.return_proposal, number).note
    assert note == "No contact since the referral on Oct 28, 2026: 2 calls, 1 letter"
    assert desk.page(number).line.stage is Stage.REFERRED
    desk.do(closing.close, number, ClosingGiven(ClosingReason.NO_CONTACT, desk.today, note))
    assert desk.page(number).line.stage is Stage.NO_CONTACT
    assert _queue(desk) == []


def test_a_family_that_was_reached_is_not_sent_back(desk: Desk) -> None:
    number = desk.refer(referred_on=desk.today - timedelta(days=40), birth_date=None)
    desk.do(calls.note_call, number, desk.youth(number), REACHED)
    assert desk.ask(calls.tried)[number].spoke
    desk.do(calls.call_again, number, desk.today)
    (line,) = _queue(desk)
    assert (line.stage, line.may_return) == (Stage.SCREENING, False)
    desk.do(intake.decide, number, Result.ELIGIBLE, "Proof of age")
    assert desk.page(number).line.stage is Stage.INTAKE
    desk.consent(number, desk.youth(number), ConsentKind.ADMISSION)
    assert not _queue(desk)[0].may_return
