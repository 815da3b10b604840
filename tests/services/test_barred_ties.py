"""Who is barred from a young person stays out of reach, whatever the days of the tie (situation 17)."""

from __future__ import annotations

from datetime import timedelta

from tests.services.desk import Desk, told
from tests.services.merges import add, merge_and_doubt
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.contacts import ContactResult
from youthcourt.domain.stages import Stage
from youthcourt.services import calls, guardians, intake, merging, people
from youthcourt.services.guardians import GuardianGiven
from youthcourt.services.people import NewPerson


def _tied(desk: Desk, youth: str, given: str, **known: object) -> str:
    """Tie somebody new to a young person and return their key."""
    key = desk.do(people.add_person, NewPerson(given, "Lopez", phone=f"555-01{len(given):02d}"))
    desk.do(guardians.tie, youth, key, GuardianGiven(Capacity.FOSTER_CARER, **known))
    return key


def test_the_queue_names_the_guardians_of_today_and_nobody_who_is_or_will_be_barred(desk: Desk) -> None:
    number = desk.refer()
    youth, soon = desk.youth(number), desk.today + timedelta(days=20)
    today = _tied(desk, youth, "Fay", until=desk.today + timedelta(days=60))
    _tied(desk, youth, "Later", since=soon)
    _tied(desk, youth, "Barred", since=soon, no_contact=True)
    twice = _tied(desk, youth, "Twice", until=soon)
    desk.do(guardians.tie, youth, twice, GuardianGiven(Capacity.PARENT, no_contact=True, since=soon))
    assert [line.person_id for line in desk.ask(calls.call_queue)] == [today, youth]
    desk.do(calls.note_call, number, today, ContactResult.REACHED)
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
