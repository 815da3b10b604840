"""A victim who wishes no contact is left alone: after a merge, in what jurors read, and with the family."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.services.desk import Desk, refusal
from tests.services.merges import merge_and_doubt
from tests.services.timelines import told
from youthcourt.domain.consent import Capacity
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.timeline import TimelineKind
from youthcourt.domain.wishes import Points
from youthcourt.services import contacts, guardians, intake, own_page, papers, people, victim_letters, victims
from youthcourt.services.contacts import NewContact
from youthcourt.services.guardians import GuardianGiven
from youthcourt.services.people import NewPerson

CALL, LEAVE = Points(no_contact=False), Points(no_contact=True)


def victim(desk: Desk, number: str, given: str = "Tyrone", family: str = "Pilkington") -> tuple[str, str]:
    """Take a victim in and return the key of the party and of the person."""
    person = NewPerson(given, family, address="3 Oak St")
    party = desk.do(intake.add_party, number, person, PartyRole.VICTIM)
    lines = desk.ask(victims.victims_of_case, number)
    return party, next(line.person_id for line in lines if line.party_id == party)


@pytest.mark.parametrize("attempt", range(2))
@pytest.mark.parametrize("kept_says_it", [True, False])
def test_no_contact_holds_when_two_records_of_a_victim_become_one(
    desk: Desk, drawn: str, attempt: int, *, kept_says_it: bool
) -> None:
    """Both wishes are of one day, so nobody can tell which was the later one; keys come in any order."""
    for place in range(attempt):
        victim(desk, drawn, f"Other{place}")
    (kept, stays), (gone, goes) = victim(desk, drawn), victim(desk, drawn, "Ty")
    alone, other = (kept, gone) if kept_says_it else (gone, kept)
    desk.do(victims.record_wish, other, "call me", desk.today, CALL)
    desk.do(victims.record_wish, other, "call me, please", desk.today, CALL)
    desk.do(victims.record_wish, alone, "leave me alone", desk.today, LEAVE)
    merge_and_doubt(desk, stays, goes)
    line = next(one for one in desk.ask(victims.victims_of_case, drawn) if one.party_id == kept)
    assert (line.in_words, line.why_not) == ("wishes no contact", "This victim wishes no contact.")
    assert refusal(lambda: desk.ask(victim_letters.victim_letter, drawn, kept))
    numbers = [row["sequence"] for row in desk.rows("victimwish") if row["party_id"] == kept]
    assert sorted(numbers) == [1, 2, 3]
    desk.do(victims.record_wish, kept, "you may write again", desk.today, CALL)
    assert desk.ask(contacts.why_not_contact, stays, drawn) is None, "the newest word still counts"


def test_wishes_of_two_records_stay_in_the_order_of_their_days(desk: Desk, drawn: str) -> None:
    """A later day tells what is newest, on whichever record it stands."""
    (kept, stays), (gone, goes) = victim(desk, drawn), victim(desk, drawn, "Ty")
    desk.do(victims.record_wish, kept, "leave me alone", desk.today - timedelta(days=2), LEAVE)
    desk.do(victims.record_wish, gone, "call me", desk.today - timedelta(days=1), CALL)
    desk.do(victims.record_wish, gone, "restitution", desk.today, Points(restitution=True))
    merge_and_doubt(desk, stays, goes)
    (line,) = desk.ask(victims.victims_of_case, drawn)
    assert [wish.wish for wish in line.wishes] == ["restitution", "call me", "leave me alone"]
    assert line.why_not == ""


@pytest.mark.parametrize(
    ("wish", "stands"),
    [
        (None, False),
        (Points(first_name=False), False),
        (Points(first_name=True, no_contact=True), False),
        (Points(first_name=True), True),
    ],
)
def test_jurors_read_a_victims_first_name_only_as_the_victim_wishes(
    desk: Desk, drawn: str, wish: Points | None, *, stands: bool
) -> None:
    """Situation 18: what the young person writes and what the facts tell are looked through for it."""
    party, _person = victim(desk, drawn)
    if wish is not None:
        desk.do(victims.record_wish, party, "", desk.today, wish)
    desk.do(own_page.write_own_page, drawn, "I hit Tyrone.", "I can paint.")
    named = desk.ask(own_page.own_words, drawn).names
    desk.do(intake.write_facts, drawn, "They hit Tyrone in the yard.")
    if stands:
        assert not named
        desk.do(intake.clear_facts, drawn, "Dana")
    else:
        assert "Tyrone" in str(named)
        assert "Tyrone" in refusal(lambda: desk.do(intake.clear_facts, drawn, "Dana"))


def test_a_first_name_that_may_not_stand_any_more_stops_the_juror_papers(desk: Desk, drawn: str) -> None:
    """The wish may change after the facts were cleared."""
    party, _person = victim(desk, drawn)
    desk.do(victims.record_wish, party, "", desk.today, Points(first_name=True))
    desk.clear(drawn, "They hit Tyrone in the yard.")
    desk.do(victims.record_wish, party, "", desk.today, LEAVE)
    assert "Tyrone" in refusal(lambda: desk.ask(papers.sitting_packet, desk.today, ""))


def talk(desk: Desk, number: str, person: str, result: ContactResult = ContactResult.SENT) -> None:
    """Note a letter, or a call, about a case."""
    channel = Channel.LETTER if result is ContactResult.SENT else Channel.CALL
    desk.do(contacts.log_contact, NewContact(person, channel, result, desk.today, None, number, "Nightmares"))


def test_the_family_of_a_victim_is_protected_as_the_victim_is(desk: Desk) -> None:
    """A child's own wish is worth nothing if the letter goes to the mother."""
    number = desk.refer()
    party, child = victim(desk, number)
    mother = desk.do(people.add_guardian, child, NewPerson("Gertrude", "Pilkington"), Capacity.PARENT)
    talk(desk, number, mother, ContactResult.REACHED)
    lines = told(desk, number, TimelineKind.CONTACT)
    assert lines == [("Call: Reached", "the victim’s family · clerk")], "neither the name nor the note"
    talk(desk, number, mother)
    desk.do(victims.record_wish, party, "leave us alone", desk.today, LEAVE)
    why = "This is the family of a victim who wishes no contact."
    assert desk.ask(contacts.why_not_contact, mother, number) == why
    assert desk.ask(contacts.why_not_contact, mother) == why, "about no case neither"
    assert why in refusal(lambda: talk(desk, number, mother))
    other = desk.refer("Ann", "Reed")
    assert desk.ask(contacts.why_not_contact, mother, other) is None, "about another incident she may be"


def test_a_parent_of_the_victim_and_the_respondent_is_the_respondents_family(desk: Desk) -> None:
    """Of two brothers one hit the other: the court must still reach the parent of the one who is referred."""
    number = desk.refer()
    party, brother = victim(desk, number, "Tom", "Lopez")
    mother = desk.guardian(number)
    desk.do(guardians.tie, brother, mother, GuardianGiven(Capacity.PARENT))
    desk.do(victims.record_wish, party, "leave me alone", desk.today, LEAVE)
    assert desk.ask(contacts.why_not_contact, mother, number) is None
    talk(desk, number, mother, ContactResult.REACHED)
    assert told(desk, number, TimelineKind.CONTACT) == [("Call: Reached. Nightmares", "Rosa Lopez · clerk")]
