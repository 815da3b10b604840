"""Referrals: taken in, numbered, screened by the court's rules; a person decides with a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.services.desk import Desk
from youthcourt.domain.eligibility import Result
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.parts import PartyRole, Role
from youthcourt.domain.stages import Stage
from youthcourt.services import cases, eligibility_rules, intake, people, stages
from youthcourt.services.intake import OffenseGiven
from youthcourt.services.people import NewPerson


def test_a_referral_becomes_a_case_with_a_respondent_and_waits_for_the_first_contact(desk: Desk) -> None:
    number = desk.refer(agency="Police", officer="Lee", place="The mall", facts="A shirt was taken.")
    page = desk.page(number)
    assert (page.line.stage, page.line.result, page.line.reasons) == (Stage.REFERRED, Result.ELIGIBLE, ())
    assert (page.agency, page.officer, page.place, page.staff_summary) == (
        "Police", "Lee", "The mall", "A shirt was taken.",
    )  # fmt: skip
    assert (page.age_at_offense, page.line.name, page.line.offense) == (15, "Maria Lopez", "Shoplifting")
    assert [step.stage for step in page.stages] == [Stage.REFERRED]
    assert desk.ask(people.person_page, page.line.respondent_id).roles == (Role.RESPONDENT,)
    assert desk.announced[-1] >= {"cases", f"case:{number}", "people"}


def test_the_same_agency_number_is_refused_with_the_case_that_has_it(desk: Desk) -> None:
    desk.refer(agency_number="Q-7")
    sentence = desk.refused(intake.new_referral, desk.referral("Ben", agency_number="Q-7"))
    assert sentence == "The agency number Q-7 is already here as case YC-2026-0001. Open that case instead."
    for name in ("Cem", "Dov"):
        desk.refer(name, agency_number="")


def test_a_referral_about_somebody_known_adds_no_second_person(desk: Desk) -> None:
    first = desk.refer()
    youth = desk.youth(first)
    second = desk.do(intake.new_referral, desk.referral(), respondent_id=youth)
    assert desk.youth(second) == youth
    assert "no such person" in desk.refused(
        intake.new_referral, desk.referral(), respondent_id="nobody", kind=NotFound
    )


def test_co_respondents_share_their_incident_and_agencies_are_kept_once(desk: Desk) -> None:
    first = desk.refer(agency="Police", officer="Lee", place="The mall")
    second = desk.refer("Ben", "Reyes", with_case=first, agency="Police", officer="Lee")
    assert (desk.page(first).companions, desk.page(second).companions) == ((second,), (first,))
    assert desk.page(second).place == "The mall"
    assert len(desk.rows("agency")) == 1
    assert "no case YC-9" in desk.refused(
        intake.new_referral, desk.referral(), with_case="YC-9", kind=NotFound
    )


def test_alike_people_are_never_merged_and_the_clerk_is_asked(desk: Desk) -> None:
    """Situation 15: same name and birth date, accents and what they are called aside."""
    first = desk.refer("José", "Núñez")
    person = desk.ask(people.person_page, desk.youth(first)).person
    desk.do(people.change_person, desk.youth(first), replace(person, known_as="Pepe"))
    second = desk.refer("Jose", "Nunez")
    page = desk.page(second)
    assert desk.youth(first) != desk.youth(second)
    assert (page.line.stage, page.line.result) == (Stage.SCREENING, Result.NEEDS_DECISION)
    assert page.line.reasons == (
        "Somebody with the same name and birth date is known here: YC-2026-0001. Is it the same person?",
    )
    third = desk.refer("Jose", "Nunez", offenses=(OffenseGiven("Possession of a gun"),))
    assert desk.page(third).line.result is Result.NOT_ELIGIBLE
    assert len(desk.page(third).line.reasons) == 2
    assert desk.page(desk.refer("Jose", "Nunez", birth_date=date(2011, 3, 5))).line.reasons == ()


def test_a_juror_or_anybody_else_who_is_referred_is_asked_about(desk: Desk) -> None:
    desk.juror("José", "Núñez")
    desk.do(people.add_person, NewPerson("Jose", "Nunez", birth_date=date(2010, 1, 1)))
    (reason,) = desk.page(desk.refer("Jose", "Nunez", birth_date=date(2010, 1, 1))).line.reasons
    assert reason == (
        "Somebody with the same name and birth date is known here: a juror, "
        "somebody in the list of people. Is it the same person?"
    )


@pytest.mark.parametrize(
    ("known", "result", "reason"),
    [
        ({"birth_date": date(2007, 1, 1)}, Result.NOT_ELIGIBLE, "up to 17"),
        ({"birth_date": date(2016, 1, 1)}, Result.NOT_ELIGIBLE, "from 12"),
        ({"birth_date": None, "age_band": "<18"}, Result.NEEDS_DECISION, "“<18” is not an age"),
        ({"birth_date": None}, Result.NEEDS_DECISION, "birth date is missing"),
        ({"offense_on": date(2026, 12, 24)}, Result.NEEDS_DECISION, "Dec 24, 2026 lies in the future"),
        ({"offenses": (OffenseGiven("Sale of drugs"),)}, Result.NOT_ELIGIBLE, "Sale of drugs"),
    ],
)
def test_screening_follows_the_rules_and_names_every_reason(
    desk: Desk, known: dict[str, object], result: Result, reason: str
) -> None:
    page = desk.page(desk.refer(**known))
    assert (page.line.result, page.line.stage) == (result, Stage.SCREENING)
    assert reason in page.line.reasons[0]
    assert page.screenings[0].decided is False


def test_a_changed_rule_or_referral_is_screened_anew(desk: Desk) -> None:
    number = desk.refer(birth_date=date(2008, 1, 1))
    assert desk.page(number).line.result is Result.NOT_ELIGIBLE
    for line in desk.ask(eligibility_rules.eligibility_rules):
        if line.rule.maximum is not None:
            desk.do(eligibility_rules.save_rule, replace(line, rule=replace(line.rule, maximum=18)))
    desk.do(intake.screen_case, number)
    assert (desk.page(number).line.result, desk.page(number).line.stage) == (Result.ELIGIBLE, Stage.INTAKE)
    assert [line.result for line in desk.page(number).screenings] == [Result.ELIGIBLE, Result.NOT_ELIGIBLE]


def _change(desk: Desk, number: str, **known: object) -> None:
    usual = {"offense_on": date(2026, 10, 1), "place": "Park", "offenses": (OffenseGiven("Graffiti"),)}
    desk.do(intake.change_referral, number, **{**usual, "summary": "Told anew.", **known})


def test_what_is_known_of_the_incident_changes_for_all_its_respondents(desk: Desk) -> None:
    number = desk.refer()
    other = desk.refer("Ben", "Reyes", with_case=number)
    _change(desk, number, offenses=(OffenseGiven("Graffiti", "misdemeanor", "145"), OffenseGiven(" ")))
    page = desk.page(number)
    assert [(o.words, o.offense_class, o.code) for o in page.offenses] == [("Graffiti", "misdemeanor", "145")]
    assert (page.place, page.offense_on, page.staff_summary) == ("Park", date(2026, 10, 1), "Told anew.")
    assert desk.page(other).place == "Park"
    assert [found.id for found in desk.ask(cases.find, "graffiti")] == [number]
    sentence = desk.refused(
        intake.change_referral, number, offense_on=date(2062, 1, 1), place="", offenses=(), summary="",
        kind=BadInput,
    )  # fmt: skip
    assert "2062" in sentence


def test_a_changed_incident_screens_the_co_respondents_too(desk: Desk) -> None:
    number = desk.refer()
    other = desk.refer("Ben", "Reyes", with_case=number)
    _change(desk, number, offense_on=date(2022, 10, 1))
    for each in (number, other):
        assert (desk.page(each).line.result, desk.page(each).line.stage) == (
            Result.NOT_ELIGIBLE, Stage.SCREENING,
        )  # fmt: skip
    assert desk.announced[-1] >= {f"case:{number}", f"case:{other}"}


def test_a_birth_date_that_becomes_known_makes_the_case_eligible_and_moves_it_on(desk: Desk) -> None:
    number = desk.refer(birth_date=None, age_band="<18")
    assert desk.page(number).line.stage is Stage.SCREENING
    person = desk.ask(people.person_page, desk.youth(number)).person
    desk.do(people.change_person, desk.youth(number), replace(person, birth_date=date(2011, 3, 4)))
    assert (desk.page(number).line.result, desk.page(number).line.stage) == (Result.ELIGIBLE, Stage.INTAKE)
    screened = len(desk.page(number).screenings)
    person = desk.ask(people.person_page, desk.youth(number)).person
    desk.do(people.change_person, desk.youth(number), replace(person, phone="555-0100"))
    assert len(desk.page(number).screenings) == screened


def test_another_birth_date_does_not_undo_a_persons_decision(desk: Desk) -> None:
    number = desk.refer()
    desk.do(intake.decide, number, Result.ELIGIBLE, "The prosecutor agrees")
    person = desk.ask(people.person_page, desk.youth(number)).person
    desk.do(people.change_person, desk.youth(number), replace(person, birth_date=date(2007, 1, 1)))
    assert desk.page(number).line.result is Result.ELIGIBLE
    assert desk.page(number).screenings[0].result is Result.NOT_ELIGIBLE


def test_a_persons_decision_stands_over_later_screenings(desk: Desk) -> None:
    number = desk.refer(birth_date=None)
    desk.do(intake.decide, number, Result.ELIGIBLE, "School record shows fifteen")
    page = desk.page(number)
    assert (page.line.result, page.line.stage) == (Result.ELIGIBLE, Stage.INTAKE)
    assert (page.screenings[0].decided, page.screenings[0].why) == (True, "School record shows fifteen")
    _change(desk, number)
    assert desk.page(number).line.result is Result.ELIGIBLE
    assert desk.page(number).screenings[0].result is Result.NEEDS_DECISION


def test_a_case_past_its_hearing_is_changed_without_being_screened(desk: Desk) -> None:
    number = desk.ready()
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number)
    screened = len(desk.page(number).screenings)
    _change(desk, number)
    assert len(desk.page(number).screenings) == screened


@pytest.mark.parametrize(
    ("known", "result", "stage"),
    [
        ({}, Result.ELIGIBLE, Stage.INTAKE),
        ({}, Result.NEEDS_DECISION, Stage.SCREENING),
        ({}, Result.NOT_ELIGIBLE, Stage.INELIGIBLE),
        ({"birth_date": None}, Result.ELIGIBLE, Stage.INTAKE),
        ({"birth_date": None}, Result.NEEDS_DECISION, Stage.SCREENING),
        ({"birth_date": None}, Result.NOT_ELIGIBLE, Stage.INELIGIBLE),
    ],
)
def test_a_decision_takes_the_case_where_it_belongs(
    desk: Desk, known: dict[str, object], result: Result, stage: Stage
) -> None:
    number = desk.refer(**known)
    desk.do(intake.decide, number, result, "Talked it over")
    assert (desk.page(number).line.stage, desk.page(number).line.result) == (stage, result)


def test_a_case_that_was_ruled_out_comes_back_by_another_decision(desk: Desk) -> None:
    number = desk.refer()
    desk.do(intake.decide, number, Result.NOT_ELIGIBLE, "Wrong court")
    assert desk.rows("court_case")[0]["exit_code"] == "ineligible"
    desk.do(intake.decide, number, Result.NOT_ELIGIBLE, "Still the wrong court")
    desk.do(intake.decide, number, Result.ELIGIBLE, "The prosecutor agrees")
    row = desk.rows("court_case")[0]
    assert (row["stage"], row["exit_on"], row["exit_code"], row["exit_note"]) == ("intake", None, "", "")
    told = [step.note for step in desk.page(number).stages]
    assert told == ["", "Wrong court", "The prosecutor agrees"]


def test_a_decision_needs_a_reason_and_a_case_that_is_still_open(desk: Desk) -> None:
    number = desk.ready()
    assert "reason" in desk.refused(intake.decide, number, Result.ELIGIBLE, "  ", kind=BadInput)
    desk.schedule(number)
    for result in (Result.NOT_ELIGIBLE, Result.NEEDS_DECISION):
        assert "is on a docket" in desk.refused(intake.decide, number, result, "Second thoughts")
    desk.do(intake.decide, number, Result.ELIGIBLE, "Looked again")
    assert desk.page(number).line.stage is Stage.SCHEDULED
    desk.do(stages.close_case, number, Stage.CONSENT_DECLINED, "The family said no")
    sentence = desk.refused(intake.decide, number, Result.ELIGIBLE, "Try again")
    assert sentence == (f"Case {number} is at “Consent declined”; its eligibility is no longer decided.")


def test_victims_and_witnesses_are_people_or_organizations(desk: Desk) -> None:
    number = desk.refer()
    desk.do(intake.add_party, number, "  Corner Store ", PartyRole.VICTIM)
    desk.do(intake.add_party, number, NewPerson(given="Vic", family="Timm"), PartyRole.WITNESS)
    parties = [(party.name, party.role, party.organization) for party in desk.page(number).parties]
    assert parties == [
        ("Corner Store", PartyRole.VICTIM, True), ("Vic Timm", PartyRole.WITNESS, False),
    ]  # fmt: skip
    assert [line.name for line in desk.ask(people.list_people, Role.WITNESS)] == ["Vic Timm"]
    assert "name" in desk.refused(intake.add_party, number, " ", PartyRole.VICTIM, kind=BadInput)


def test_a_victim_or_witness_may_be_somebody_the_court_knows(desk: Desk) -> None:
    number = desk.refer()
    juror = desk.juror("Vic", "Timm")
    known = len(desk.rows("person"))
    desk.do(intake.add_known_party, number, juror, PartyRole.VICTIM)
    assert [party.name for party in desk.page(number).parties] == ["Vic Timm"]
    assert len(desk.rows("person")) == known
    assert Role.VICTIM in desk.ask(people.person_page, juror).roles
    again = desk.refused(intake.add_known_party, number, juror, PartyRole.VICTIM)
    assert again == f"This person is already listed so in case {number}."
    assert "their own case" in desk.refused(
        intake.add_known_party, number, desk.youth(number), PartyRole.VICTIM
    )
    assert "no such person" in desk.refused(
        intake.add_known_party, number, "nobody", PartyRole.WITNESS, kind=NotFound
    )
