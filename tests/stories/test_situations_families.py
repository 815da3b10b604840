"""Situations 1 and 17 of the domain reference, section 8, through the court's use cases on a real file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.house.readers import everything_said
from tests.services.desk import Desk, open_desk, told
from youthcourt.domain.closing import ClosingPaper, ClosingReason
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.errors import Refused, YouthCourtError
from youthcourt.domain.following import Rung
from youthcourt.domain.intake import SignersRule
from youthcourt.services import (
    closing,
    closing_papers,
    disclosures,
    guardians,
    intake,
    labels,
    ladder,
    letters_to,
    papers,
    people,
    release_papers,
    settings,
    sittings,
)
from youthcourt.services.closing import ClosingGiven
from youthcourt.services.consents import Released
from youthcourt.services.guardians import GuardianGiven
from youthcourt.services.letters_to import LetterTo
from youthcourt.services.people import NewPerson
from youthcourt.store import find_cases


@pytest.fixture
def desk(court: Path, clock: Clock) -> Iterator[Desk]:
    """A clerk at the desk of a real encrypted court, on a Saturday morning."""
    with open_desk(court, clock) as opened:
        yield opened


def _letters(desk: Desk, number: str, on: date | None = None) -> tuple[LetterTo, ...]:
    day = on or desk.today
    return desk.ask(lambda unit: letters_to.who_gets_letters(unit, find_cases.by_number(unit, number), day))


def _names(desk: Desk, number: str) -> list[str]:
    return [one.name for one in _letters(desk, number)]


def _stands(
    desk: Desk, number: str, given: str, capacity: Capacity, address: str = "", **known: object
) -> str:
    who = NewPerson(given=given, family="Garcia", address=address)
    return desk.do(people.add_guardian, desk.youth(number), who, capacity, **known)


def _tie(desk: Desk, number: str, name: str) -> str:
    ties = desk.ask(guardians.guardian_ties, desk.youth(number))
    return next(line.link_id for line in ties if line.name.startswith(name))


def test_situation_1_respondent_turns_18_between_referral_and_hearing(desk: Desk) -> None:
    """From the birthday new signatures are the respondent's own, and letters switch addressee."""
    birthday = desk.today + timedelta(days=10)
    number = desk.refer(birth_date=date(birthday.year - 18, birthday.month, birthday.day), address="9 Oak St")
    youth = desk.youth(number)
    mother = _stands(desk, number, "Rosa", Capacity.PARENT, "1 Elm St")
    for kind in (ConsentKind.ADMISSION, ConsentKind.PARTICIPATION):
        desk.consent(number, youth, kind)

    # Before the birthday a guardian must sign; for a hearing from the birthday on nobody need.
    desk.do(sittings.add_sitting, birthday - timedelta(days=1), rooms=("A",))
    desk.do(sittings.add_sitting, birthday, rooms=("A",))
    sentence = desk.refused(sittings.schedule, [number], birthday - timedelta(days=1))
    assert "a guardian's consent to take part" in sentence
    assert told(desk.page(number).missing) == ("a guardian's consent to take part",)
    desk.consent(number, mother)
    desk.do(
        intake.record_consent, number, ConsentKind.RELEASE, mother, signed_on=desk.today,
        released=Released("Lincoln High School", "attendance"),
    )  # fmt: skip
    assert _names(desk, number) == ["Rosa Garcia"]
    desk.do(sittings.schedule, [number], birthday)

    # From the birthday: the letters are theirs, the guardian's earlier signatures stay valid ...
    desk.clock.move(days=10)
    assert [(one.name, one.address) for one in _letters(desk, number)] == [("Maria Lopez", "9 Oak St")]
    assert desk.hearing(number, birthday).missing == ()
    desk.do(disclosures.disclose, number, "lincoln high school", "That she comes on Saturdays", desk.today)

    # ... and who signs anew is the respondent: a guardian's new release opens nothing.
    new = Released("Dr. Reyes", "how the hearing went")
    desk.do(intake.record_consent, number, ConsentKind.RELEASE, mother, signed_on=desk.today, released=new)
    assert "No release of information for Dr. Reyes" in desk.refused(
        disclosures.disclose, number, "Dr. Reyes", "The result", desk.today
    )
    desk.do(intake.record_consent, number, ConsentKind.RELEASE, youth, signed_on=desk.today, released=new)
    desk.do(disclosures.disclose, number, "Dr. Reyes", "The result", desk.today)
    assert [line.told_to for line in desk.ask(disclosures.disclosures, number)] == [
        "Dr. Reyes", "lincoln high school",
    ]  # fmt: skip


def test_situation_17_guardians_are_not_parents_two_households_and_one_parent_is_barred(desk: Desk) -> None:
    """Any number of guardians, each with capacity and rights; who must sign is a rule."""
    number = desk.refer()
    youth = desk.youth(number)
    grandmother = _stands(desk, number, "Elena", Capacity.GRANDPARENT, "1 Elm St", lives_with=True)
    carer = _stands(desk, number, "Frank", Capacity.FOSTER_CARER, "2 Ash St", may_sign=False)
    agency = _stands(
        desk, number, "Ada", Capacity.AGENCY, "3 Fir St", on_behalf_of="Bright Homes", gets_letters=False
    )
    barred = _stands(desk, number, "Nick", Capacity.PARENT, "4 Far St", no_contact=True)
    for kind in (ConsentKind.ADMISSION, ConsentKind.PARTICIPATION):
        desk.consent(number, youth, kind)

    # Two households get letters; the agency does not wish any, the barred parent never does.
    assert _names(desk, number) == ["Elena Garcia", "Frank Garcia"]

    # Who must sign: one who may, or each of them, by name. Nobody else can.
    for signer in (carer, barred):
        assert "a guardian who may sign" in desk.refused(
            intake.record_consent, number, ConsentKind.PARTICIPATION, signer, signed_on=desk.today
        )
    desk.consent(number, grandmother)
    assert desk.page(number).missing == ()
    desk.do(settings.change_settings, signers=SignersRule.ALL.value)
    assert told(desk.page(number).missing) == ("a guardian's consent to take part: Ada Garcia",)
    desk.consent(number, agency)
    assert desk.page(number).missing == ()

    # Somebody who is barred later has signed while they could: that stays valid.
    desk.do(
        guardians.change_guardian, _tie(desk, number, "Ada"),
        GuardianGiven(Capacity.AGENCY, no_contact=True, on_behalf_of="Bright Homes"),
    )  # fmt: skip
    assert desk.page(number).missing == ()

    # From the day on which a tie ends they sign no more and get no letter.
    desk.do(guardians.end_guardian, _tie(desk, number, "Frank"), desk.today)
    assert _names(desk, number) == ["Elena Garcia"]


def _every_paper(desk: Desk, number: str) -> Iterator[str]:
    """Make every paper of a case, before and after its hearing, and say what stands on it."""
    yield everything_said(papers.render_case_papers(desk.ask(papers.case_papers, number)))
    yield everything_said(release_papers.render(desk.ask(release_papers.release_form, number)))
    yield everything_said(labels.render(desk.ask(labels.case_labels, number)))
    desk.jurors(6)
    day = desk.schedule(number)
    yield everything_said(labels.render(desk.ask(labels.sitting_labels, day)))
    desk.draw()
    yield everything_said(papers.render_packet(desk.ask(papers.sitting_packet, day)))
    desk.heard_and_approved(number)
    desk.do(ladder.take_rung, number, Rung.REMINDER, "To say hello")
    yield from _closing(desk, number)
    desk.do(closing.close, number, ClosingGiven(ClosingReason.NONCOMPLIANCE, desk.today, "Nothing was done"))
    yield from _closing(desk, number)


def _closing(desk: Desk, number: str) -> Iterator[str]:
    for paper in ClosingPaper:
        try:
            made = desk.ask(closing_papers.closing_paper, number, paper)
        except YouthCourtError:
            continue
        yield everything_said(closing_papers.render_closing_paper(made))


def test_situation_17_no_paper_label_or_letter_reaches_who_is_not_to_be_contacted(desk: Desk) -> None:
    """The barred parent's name and address stand on no paper, however it is made."""
    number = desk.ready(agency="Precinct 5")
    ties = desk.ask(guardians.guardian_ties, desk.youth(number))
    desk.do(people.change_person, ties[0].person_id, NewPerson("Rosa", "Lopez", address="1 Elm St"))
    _stands(desk, number, "Nicodemus", Capacity.PARENT, "4 Farawell St", no_contact=True)
    _stands(desk, number, "Zebedee", Capacity.STEP_PARENT, "5 Goneaway St", until=desk.today)
    said = list(_every_paper(desk, number))
    assert len(said) > 6
    assert any("Elm St" in text for text in said)
    for text in said:
        for gone in ("Nicodemus", "Farawell", "Zebedee", "Goneaway"):
            assert gone not in text


def test_situation_17_the_form_prints_guardian_and_lines_for_those_who_may_sign(desk: Desk) -> None:
    number = desk.refer()
    _stands(desk, number, "Elena", Capacity.GRANDPARENT)
    _stands(desk, number, "Frank", Capacity.FOSTER_CARER, may_sign=False)
    form = desk.ask(papers.case_papers, number).consent
    assert [person.name for person in form.guardians] == ["Elena Garcia"]
    said = everything_said(papers.render_case_papers(desk.ask(papers.case_papers, number))).lower()
    assert "guardian" in said
    assert "mother" not in said.replace("grandmother", "")
    assert "father" not in said.replace("grandfather", "")


def test_situation_17_nobody_with_an_address_is_a_refusal_that_says_what_to_do(desk: Desk) -> None:
    number = desk.refer()
    _stands(desk, number, "Nick", Capacity.PARENT, "4 Far St", no_contact=True)
    with pytest.raises(Refused, match="nobody with an address"):
        desk.ask(labels.case_labels, number)
