"""What a referral told besides the incident: who referred, the deferral, claims, the cases tied to it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.house.readers import everything_said
from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput
from youthcourt.domain.referral import VictimGiven
from youthcourt.services import intake, papers, people, restitution
from youthcourt.services.referral_reads import ClaimTold, Tie, referral_told

SHOP = VictimGiven(organization="Pine Hardware", claim_cents=12_050)
VIC = VictimGiven("Vic", "Moss")


def test_all_that_came_with_the_referral_is_kept(desk: Desk) -> None:
    number = desk.refer(
        agency="Police", deferral_start=date(2026, 11, 1), deferral_end=date(2027, 3, 1),
        interpreter="Spanish", access_needs="Ramp", from_school=True, victims=(SHOP, VIC, VictimGiven()),
    )  # fmt: skip
    told = desk.ask(referral_told, number)
    assert told.referrer is not None
    assert (told.referrer.name, told.deferral_start, told.deferral_end) == (
        "Police", date(2026, 11, 1), date(2027, 3, 1),
    )  # fmt: skip
    assert (told.interpreter, told.access_needs, told.from_school) == ("Spanish", "Ramp", True)
    assert set(told.claims) == {ClaimTold("Pine Hardware", 12_050), ClaimTold("Vic Moss", None)}
    person = desk.ask(people.person_page, desk.youth(number)).person
    assert (person.interpreter, person.access_needs) == ("Spanish", "Ramp")


def test_a_claim_told_with_the_referral_is_nobodys_debt_yet(desk: Desk) -> None:
    number = desk.refer(victims=(SHOP,))
    (ledger,) = desk.ask(restitution.ledgers_of_case, number)
    assert (ledger.victim, ledger.claim, [line.share for line in ledger.shares]) == (
        "Pine Hardware", 12_050, [None],
    )  # fmt: skip


def test_co_respondents_share_their_victims_and_no_claim_is_told_twice(desk: Desk) -> None:
    first = desk.refer(victims=(VIC,))
    claim = VictimGiven("vic", "MOSS", claim_cents=500)
    second = desk.refer("Ben", "Ott", with_case=first, offense_on=None, victims=(claim, SHOP))
    told = desk.ask(referral_told, first)
    assert set(told.claims) == {ClaimTold("Vic Moss", 500), ClaimTold("Pine Hardware", 12_050)}
    assert [(line.number, line.tie) for line in told.linked] == [(second, Tie.INCIDENT)]
    other = desk.referral("Cem", offense_on=None, victims=(VictimGiven("Vic", "Moss", claim_cents=900),))
    assert "with another claim" in desk.refused(intake.new_referral, other, with_case=first)
    desk.refer("Dov", with_case=first, offense_on=None, victims=(claim,))


def test_an_organization_known_here_stays_one(desk: Desk) -> None:
    desk.refer(victims=(SHOP,))
    desk.refer("Ben", victims=(VictimGiven(organization="PINE hardware"),))
    assert len(desk.rows("organization")) == 1


@pytest.mark.parametrize(
    ("victim", "reason"),
    [
        (VictimGiven("Vic", "", "Pine Hardware"), "in one line"),
        (VictimGiven(claim_cents=100), "whose claim"),
        (VictimGiven("Vic", claim_cents=-1), "between 0 and 1,000,000"),
    ],
)
def test_a_victim_that_cannot_be_is_refused(desk: Desk, victim: VictimGiven, reason: str) -> None:
    assert reason in desk.refused(intake.new_referral, desk.referral(victims=(victim,)), kind=BadInput)


@pytest.mark.parametrize(
    ("start", "end"),
    [(None, date(2026, 11, 1)), (date(2027, 1, 9), date(2027, 1, 8)), (None, date(2099, 1, 1))],
)
def test_a_deferral_that_cannot_be_is_refused(desk: Desk, start: date | None, end: date) -> None:
    referral = desk.referral(deferral_start=start, deferral_end=end)
    assert desk.refused(intake.new_referral, referral, kind=BadInput)


def test_earlier_and_later_cases_of_the_respondent_are_tied(desk: Desk) -> None:
    first = desk.refer(referred_on=date(2026, 3, 2), offense_on=date(2026, 2, 2))
    second = desk.do(intake.new_referral, desk.referral(), respondent_id=desk.youth(first))
    assert [(one.number, one.tie) for one in desk.ask(referral_told, second).linked] == [(first, Tie.EARLIER)]
    assert [(one.number, one.tie) for one in desk.ask(referral_told, first).linked] == [(second, Tie.LATER)]


def test_nothing_told_is_nothing(desk: Desk) -> None:
    told = desk.ask(referral_told, desk.refer())
    assert (told.referrer, told.claims, told.linked, told.deferral_end) == (None, (), (), None)


def test_the_referral_sheet_says_deferral_claims_interpreter_and_earlier_cases(desk: Desk) -> None:
    first = desk.refer(referred_on=date(2026, 3, 2), offense_on=date(2026, 2, 2), interpreter="Somali")
    referral = desk.referral(victims=(SHOP, VIC), deferral_end=date(2027, 3, 1), from_school=True)
    number = desk.do(intake.new_referral, referral, respondent_id=desk.youth(first))
    sheet = _printed(desk, number)
    for words in ("2027", "Pine Hardware claims $120.50", "Vic Moss", "Somali", first, "not to be passed on"):
        assert words in sheet, words


def _printed(desk: Desk, number: str) -> str:
    return everything_said(papers.render_case_papers(desk.ask(papers.case_papers, number)))
