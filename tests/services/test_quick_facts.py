"""The facts at the top of a case's page, and the people that it leads to."""

from __future__ import annotations

from datetime import date, timedelta

from tests.services.desk import Desk
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.services import due, intake, mentors, people, settings
from youthcourt.services.people import NewPerson
from youthcourt.services.quick_facts import linked_people, quick_facts


def test_the_facts_tell_ages_language_referrer_hearing_and_limits(desk: Desk) -> None:
    number = desk.ready(
        agency="Precinct 5", language="Spanish", birth_date=date(2011, 11, 20), offense_on=date(2026, 11, 2)
    )
    desk.do(settings.change_settings, referral_days=90)
    on = desk.schedule(number, on=desk.today + timedelta(days=7))
    facts = desk.ask(quick_facts, number)
    assert (facts.age_now, facts.age_at_offense, facts.language) == (15, 14, "Spanish")
    assert (facts.agency, facts.agency_number) == ("Precinct 5", "A-0001")
    assert (facts.next_hearing_on, facts.deferral_end) == (on, None)
    assert facts.cap_on == desk.today + timedelta(days=90)
    desk.do(due.set_deferral, number, desk.today, desk.today + timedelta(days=60))
    assert desk.ask(quick_facts, number).deferral_end == desk.today + timedelta(days=60)


def test_what_nobody_knows_is_empty(desk: Desk) -> None:
    number = desk.refer("", "", birth_date=None, age_band="12-15", agency_number="A-7")
    facts = desk.ask(quick_facts, number)
    assert (facts.age_now, facts.age_at_offense, facts.age_band) == (None, None, "12-15")
    assert (facts.agency, facts.language, facts.interpreter) == ("", "", "")


def test_the_people_of_a_case_are_each_named_once_with_their_part(desk: Desk) -> None:
    """Guardians, victims, mentors, co-respondents; never the respondent, and no organization."""
    first = desk.refer("Ana", "Abelson")
    second = desk.refer("Ben", "Bondy", with_case=first)
    guardian = desk.guardian(first)
    desk.do(intake.add_party, first, NewPerson(given="Vic", family="Stone"), PartyRole.VICTIM)
    desk.do(intake.add_party, first, "Corner Shop", PartyRole.VICTIM)
    helper = desk.do(people.add_person, NewPerson(given="Hana", family="Help"), Role.VOLUNTEER)
    desk.do(mentors.name_mentor, first, helper)
    found = desk.ask(linked_people, first)
    assert [(one.name, one.part) for one in found] == [
        ("Rosa Abelson", "parent"), ("Vic Stone", "victim"), ("Hana Help", "mentor"),
        ("Ben Bondy", f"respondent of {second}"),
    ]  # fmt: skip
    assert found[0].person_id == guardian
    assert desk.youth(first) not in {one.person_id for one in found}
    nameless = desk.refer("", "", with_case=first, birth_date=None, age_band="12-15")
    assert desk.ask(linked_people, first)[-1].name == nameless
