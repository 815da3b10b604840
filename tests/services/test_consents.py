"""Admission and consents: by the respondent or a guardian who may sign, on a day that can be."""

from __future__ import annotations

from datetime import date, timedelta

from tests.services.desk import Desk, told
from youthcourt.domain.consent import Capacity, ConsentKind, Method
from youthcourt.domain.errors import BadInput
from youthcourt.domain.stages import Stage
from youthcourt.services import intake, people
from youthcourt.services.consents import Released
from youthcourt.services.people import NewPerson


def test_the_first_signature_is_the_first_contact(desk: Desk) -> None:
    number = desk.refer()
    desk.consent(number, desk.youth(number), ConsentKind.ADMISSION)
    desk.consent(number, desk.youth(number))
    page = desk.page(number)
    assert page.line.stage is Stage.INTAKE
    assert told(page.missing) == ("a guardian", "a guardian's consent to take part")
    assert desk.announced[-1] == {"cases", f"case:{number}", f"person:{page.line.respondent_id}"}


def test_a_consent_says_who_signed_in_what_capacity_when_and_how(desk: Desk) -> None:
    number = desk.refer()
    guardian = desk.guardian(number)
    desk.do(
        intake.record_consent, number, ConsentKind.RELEASE, guardian, signed_on=date(2026, 11, 20),
        method=Method.PAPER_ON_FILE, expires_on=date(2027, 1, 1), interpreter="Spanish",
        released=Released("Lincoln High School", "attendance"),
    )  # fmt: skip
    (line,) = desk.page(number).consents
    assert (line.kind, line.signer, line.capacity, line.method, line.signed_on, line.expires_on) == (
        ConsentKind.RELEASE, "Rosa Lopez", Capacity.PARENT, Method.PAPER_ON_FILE, date(2026, 11, 20),
        date(2027, 1, 1),
    )  # fmt: skip
    assert desk.rows("consent")[0]["interpreter"] == "Spanish"


def test_only_the_respondent_makes_the_admission(desk: Desk) -> None:
    number = desk.refer()
    guardian = desk.guardian(number)
    sentence = desk.refused(
        intake.record_consent, number, ConsentKind.ADMISSION, guardian, signed_on=desk.today
    )
    assert "Only the respondent can make the admission" in sentence


def test_nobody_signs_but_the_respondent_and_guardians_who_may(desk: Desk) -> None:
    """Situation 17: who must sign is a rule; one who is barred or may not sign cannot."""
    number = desk.refer()
    may_not = desk.guardian(number, "Max", may_sign=False)
    barred = desk.guardian(number, "Nick", no_contact=True)
    past = desk.guardian(number, "Olga")
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE guardianlink SET until = '2026-11-01' WHERE guardian_id = ?", (past,)
        )
    for signer in (may_not, barred, past, desk.juror("Ann")):
        sentence = desk.refused(
            intake.record_consent, number, ConsentKind.PARTICIPATION, signer, signed_on=desk.today
        )
        assert "a guardian who may sign" in sentence
    assert told(desk.page(number).missing)[0] == "a guardian"


def test_a_signature_is_neither_of_tomorrow_nor_over_before_it_was_made(desk: Desk) -> None:
    number = desk.refer()
    youth, tomorrow = desk.youth(number), desk.today + timedelta(days=1)
    for days in ({"signed_on": tomorrow}, {"signed_on": desk.today, "expires_on": date(2026, 1, 1)}):
        assert desk.refused(
            intake.record_consent, number, ConsentKind.PARTICIPATION, youth, kind=BadInput, **days
        ).endswith(".")


def test_a_consent_is_withdrawn_once_and_the_first_day_stays(desk: Desk) -> None:
    number = desk.ready()
    signed = desk.page(number).consents[0]
    desk.do(people.withdraw_consent, signed.id, signed.signed_on)
    sentence = desk.refused(people.withdraw_consent, signed.id, desk.today)
    assert sentence.startswith("This consent was already withdrawn on")
    kept = next(line for line in desk.page(number).consents if line.id == signed.id)
    assert kept.withdrawn_on == signed.signed_on


def test_a_consent_that_was_withdrawn_is_missing_again(desk: Desk) -> None:
    number = desk.ready()
    assert desk.page(number).missing == ()
    signed = next(c for c in desk.page(number).consents if c.capacity is Capacity.PARENT)
    desk.do(people.withdraw_consent, signed.id, desk.today)
    assert told(desk.page(number).missing) == ("a guardian's consent to take part",)
    assert f"case:{number}" in desk.announced[-1]


def test_nothing_is_signed_before_the_respondent_or_the_signer_was_born(desk: Desk) -> None:
    number = desk.refer()
    young = desk.guardian(number)
    desk.do(people.change_person, young, NewPerson("Rosa", "Lopez", birth_date=date(1980, 5, 6)))
    for signer, day, born in (
        (desk.youth(number), date(1950, 1, 2), "Mar 4, 2011"),
        (young, date(2011, 3, 3), "Mar 4, 2011"),
        (young, date(1980, 5, 5), "Mar 4, 2011"),
    ):
        sentence = desk.refused(
            intake.record_consent, number, ConsentKind.PARTICIPATION, signer, signed_on=day, kind=BadInput
        )
        assert f"lies before the birth on {born}. Please check both days." in sentence


def test_a_guardian_signs_from_the_age_of_majority_on(desk: Desk) -> None:
    number = desk.refer()
    guardian = desk.guardian(number)
    desk.do(people.change_person, guardian, NewPerson("Rosa", "Lopez", birth_date=date(2008, 11, 28)))
    sentence = desk.refused(
        intake.record_consent, number, ConsentKind.PARTICIPATION, guardian,
        signed_on=desk.today - timedelta(days=1),
    )  # fmt: skip
    assert sentence == (
        "Rosa Lopez was not of age on Nov 27, 2026 and could not sign as a guardian. "
        "Choose another guardian, or check the birth date."
    )
    desk.do(intake.record_consent, number, ConsentKind.PARTICIPATION, guardian, signed_on=desk.today)


def test_a_jurors_oath_and_permission_hold_to_the_same_days(desk: Desk) -> None:
    juror = desk.juror("Ann")
    child = desk.do(
        people.add_guardian, juror, NewPerson("Bo", "Young", birth_date=date(2014, 1, 1)), Capacity.OTHER
    )
    assert "lies before the birth" in desk.refused(
        people.record_oath, juror, date(2009, 12, 31), kind=BadInput
    )
    assert "was not of age" in desk.refused(
        people.record_permission, juror, child, Capacity.OTHER, desk.today
    )
