"""Who is barred from a young person stays out of reach, whatever the days of the tie (situation 17)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.services.desk import Desk, told
from tests.services.merges import add, merge_and_doubt
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.intake import SignersRule
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.stages import Stage
from youthcourt.domain.wishes import Points
from youthcourt.services import (
    calls,
    consent_papers,
    contacts,
    guardians,
    intake,
    merging,
    people,
    person_reads,
    ready,
    settings,
    today,
    victims,
)
from youthcourt.services.contacts import NewContact
from youthcourt.services.guardians import GuardianGiven
from youthcourt.services.people import NewPerson
from youthcourt.store import find_cases, find_credits, find_sittings


def _tied(desk: Desk, youth: str, given: str, **known: object) -> str:
    """Tie somebody new to a young person and return their key."""
    key = desk.do(people.add_person, NewPerson(given, "Lopez", phone=f"555-01{len(given):02d}"))
    desk.do(guardians.tie, youth, key, GuardianGiven(Capacity.FOSTER_CARER, **known))
    return key


def test_the_queue_names_the_guardians_of_today_and_nobody_who_is_or_will_be_barred(desk: Desk) -> None:
    number = desk.refer()
    youth, soon = desk.youth(number), desk.today + timedelta(days=20)
    carer = _tied(desk, youth, "Fay", until=desk.today + timedelta(days=60))
    _tied(desk, youth, "Later", since=soon)
    _tied(desk, youth, "Barred", since=soon, no_contact=True)
    twice = _tied(desk, youth, "Twice", until=soon)
    desk.do(guardians.tie, youth, twice, GuardianGiven(Capacity.PARENT, no_contact=True, since=soon))
    assert [line.person_id for line in desk.ask(calls.call_queue)] == [carer, youth]
    desk.do(calls.note_call, number, carer, ContactResult.REACHED)
    assert desk.page(number).line.stage is Stage.INTAKE


def test_a_bar_on_either_of_two_records_of_a_guardian_keeps_the_merged_one_from_signing(desk: Desk) -> None:
    number = desk.refer()
    youth, soon = desk.youth(number), desk.today + timedelta(days=100)
    kept = desk.guardian(number)
    gone = add(desk, "Rose", "Lopez")
    desk.do(guardians.tie, youth, gone, GuardianGiven(Capacity.PARENT, no_contact=True, until=soon))
    merge_and_doubt(desk, kept, gone)
    (tie,) = desk.ask(guardians.guardian_ties, youth)
    assert (tie.no_contact, tie.until) == (True, None)
    desk.refused(intake.record_consent, number, ConsentKind.PARTICIPATION, kept, signed_on=desk.today)
    assert "a guardian" in told(desk.page(number).missing)


def test_ties_in_two_ways_on_one_day_are_made_alike_before_a_merge(desk: Desk) -> None:
    number = desk.refer()
    kept, gone = desk.guardian(number), add(desk, "Rose", "Lopez")
    given = GuardianGiven(Capacity.GRANDPARENT, no_contact=True, until=desk.today + timedelta(days=100))
    desk.do(guardians.tie, desk.youth(number), gone, given)
    assert "Make the two alike first" in desk.refused(merging.merge_people, kept, gone)


def test_a_bar_holds_outside_its_case_and_after_its_tie_until_it_is_lifted(desk: Desk) -> None:
    """About another child, whose guardian they are without a bar, they may be called."""
    number, other = desk.refer(), desk.refer("Luis", birth_date=date(2012, 5, 6))
    father = _tied(desk, desk.youth(number), "Bert", no_contact=True)
    desk.do(guardians.tie, desk.youth(other), father, GuardianGiven(Capacity.PARENT))
    (tie,) = (line for line in desk.ask(guardians.guardian_ties, desk.youth(number)) if line.no_contact)

    def written(case: str = "") -> NewContact:
        return NewContact(father, Channel.EMAIL, ContactResult.SENT, desk.today, case=case)

    for ended in (False, True):
        if ended:
            desk.do(guardians.end_guardian, tie.link_id, desk.today)
        assert [line.phone for line in desk.ask(person_reads.lines_of, [father])] == ["Do not contact"]
        assert "barred" in desk.ask(people.person_page, father).left_alone
        assert "barred" in desk.refused(contacts.log_contact, written())
        assert "barred" in desk.refused(contacts.log_contact, written(number))
        desk.do(contacts.log_contact, written(other))
    lifted = GuardianGiven(Capacity.FOSTER_CARER, until=desk.today)
    desk.do(guardians.change_guardian, tie.link_id, lifted)
    assert desk.ask(people.person_page, father).left_alone == ""
    desk.do(contacts.log_contact, written())


def _bert(desk: Desk, number: str, why: str) -> str:
    """Add a guardian who may sign and who is left alone for a reason, and return their key."""
    bert = desk.guardian(number, "Bert")
    if why == "asked":
        desk.do(contacts.bar_contact, bert, "court order")
    elif why == "victim":
        party = desk.do(intake.add_known_party, number, bert, PartyRole.VICTIM)
        desk.do(victims.record_wish, party, "Leave me alone", desk.today, Points(no_contact=True))
    else:
        tie = next(one for one in desk.page(number).guardians if one.person_id == bert)
        ends = GuardianGiven(Capacity.PARENT, no_contact=True, until=desk.today)
        desk.do(guardians.change_guardian, tie.link_id, ends)
        desk.do(guardians.tie, desk.youth(number), bert, GuardianGiven(Capacity.PARENT, since=desk.today))
    return bert


@pytest.mark.parametrize("why", ["asked", "victim", "barred before"])
def test_each_guardian_signs_waits_for_nobody_whom_the_form_leaves_out(desk: Desk, why: str) -> None:
    number = desk.ready()
    _bert(desk, number, why)
    desk.do(settings.change_settings, signers=SignersRule.ALL)
    form = desk.ask(consent_papers.consent_papers, number).consent
    assert [one.name for one in form.guardians] == ["Rosa Lopez"]
    assert desk.page(number).missing == ()
    desk.schedule(number)


@pytest.mark.parametrize("signers", SignersRule)
def test_where_all_who_may_sign_are_left_alone_it_says_what_to_change(
    desk: Desk, signers: SignersRule
) -> None:
    """What was signed by somebody who came in by themselves still does."""
    number, complete = desk.refer(), desk.ready("Ben", "Reyes")
    desk.consent(number, desk.youth(number), ConsentKind.ADMISSION)
    desk.consent(number, desk.youth(number))
    bert = _bert(desk, number, "asked")
    desk.do(settings.change_settings, signers=signers)
    needed = told(desk.page(number).missing)
    assert "add one, or allow contact again" in needed[0]
    assert needed[1:] == ("a guardian's consent to take part",)
    assert [one.number for one in desk.ask(ready.candidates, desk.today)] == [complete, number]
    desk.do(calls.note_call, number, desk.youth(number), ContactResult.REACHED)
    said = [line.what for line in desk.ask(today.today).lines if line.number == number]
    assert any("no guardian who may be asked to sign" in what for what in said)
    desk.consent(number, bert)
    assert desk.page(number).missing == ()
    assert [one.number for one in desk.ask(ready.candidates, desk.today)] == sorted([complete, number])


def test_nobody_waits_at_a_hearing_for_who_was_barred_in_an_earlier_tie(desk: Desk) -> None:
    """Situation 17: a new tie beside an ended bar brings nobody to the hearing, nor into the household."""
    number = desk.ready()
    desk.schedule(number)
    youth, bert = desk.youth(number), _bert(desk, number, "barred before")
    case = desk.ask(lambda unit: find_cases.by_number(unit, number).id)
    met = {row.id for row in desk.ask(find_credits.together, youth)}
    needed = desk.ask(find_sittings.needed, [case], desk.today)[case]
    rosa = next(one.person_id for one in desk.page(number).guardians if one.person_id != bert)
    assert met == {rosa}
    assert needed == {rosa, youth}
