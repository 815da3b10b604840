"""The restitution ledger on paper (paper 23): the family's own part, the victim's without last names."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.house.readers import everything_said
from tests.services.desk import Desk
from youthcourt.domain.consent import Capacity
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.restitution import Split
from youthcourt.domain.wishes import Points
from youthcourt.printing.documents.ledger import RestitutionLedger
from youthcourt.services import contacts, intake, ledger_papers, people, restitution, victims
from youthcourt.services.people import NewPerson
from youthcourt.services.restitution import NewClaim, NewPayment


@pytest.fixture
def two(desk: Desk) -> tuple[str, str]:
    """Two respondents of one incident with one victim."""
    first = desk.refer("Ana", "Abelson", language="Spanish")
    second = desk.refer("Ben", "Bondy", with_case=first)
    desk.do(intake.add_party, first, NewPerson(given="Vic", family="Stonewall"), PartyRole.VICTIM)
    return first, second


def _party(desk: Desk, number: str) -> str:
    return desk.page(number).parties[0].id


def _claim(desk: Desk, number: str, split: Split = Split.EQUAL) -> None:
    desk.do(restitution.set_claim, _party(desk, number), NewClaim(12_500, 2_500, split))


def _pay(desk: Desk, number: str, cents: int, receipt: str = "") -> str:
    wanted = NewPayment(cents, desk.today - timedelta(days=1), receipt)
    return desk.do(restitution.record_payment, number, _party(desk, number), wanted)


def _family(desk: Desk, number: str) -> RestitutionLedger:
    return desk.ask(ledger_papers.family_ledger, number, _party(desk, number))


def test_the_familys_copy_tells_its_own_part_in_its_language_and_names_no_other(
    desk: Desk, two: tuple[str, str]
) -> None:
    """Rule: full name of the own child; neither a co-respondent nor the victim's last name."""
    first, second = two
    _claim(desk, first)
    _pay(desk, first, 2_000, "Money order 77")
    _pay(desk, second, 1_111)
    desk.do(restitution.take_back_payment, _pay(desk, first, 333), "Slip")
    document = _family(desk, first)
    assert (document.agreed, document.paid, document.balance) == (5_000, 2_000, 3_000)
    said = everything_said(ledger_papers.render(document))
    for told in ("Ana Abelson", first, "Vic S.", "Money order 77", "YC-23", "Restitución", "30.00"):
        assert told in said
    for hidden in ("Bondy", "Ben", "Stonewall", "11.11", "3.33", second):
        assert hidden not in said
    english = everything_said(ledger_papers.render(_family(desk, second)))
    assert "Still owed" in english


def test_the_victims_copy_tells_all_payments_without_a_last_name(desk: Desk, two: tuple[str, str]) -> None:
    """Rule: respondents as first name and last initial; no case number ties them to a file."""
    first, second = two
    _claim(desk, first)
    key = _pay(desk, first, 2_000)
    _pay(desk, second, 1_111)
    desk.do(restitution.confirm_received, key, desk.today)
    document = desk.ask(ledger_papers.victim_ledger, _party(desk, first))
    said = everything_said(ledger_papers.render(document))
    for told in ("Vic Stonewall", "Ana A.", "Ben B.", "$20.00", "$11.11", "$68.89", "Nov 28, 2026"):
        assert told in said
    for hidden in ("Abelson", "Bondy", first, second):
        assert hidden not in said


def test_jointly_the_familys_copy_tells_what_is_left_of_all(desk: Desk, two: tuple[str, str]) -> None:
    first, second = two
    _claim(desk, first, Split.JOINT)
    _pay(desk, second, 4_000)
    document = _family(desk, second)
    assert (document.agreed, document.paid, document.balance, document.joint) == (10_000, 4_000, 6_000, True)
    assert "Each respondent owes all of it" in everything_said(ledger_papers.render(document))


def test_an_organization_is_named_and_a_victim_of_one_name_is_not(desk: Desk) -> None:
    shop, mononym = desk.refer("Ana", "Abelson"), desk.refer("Ben", "Bondy")
    desk.do(intake.add_party, shop, "Corner Shop", PartyRole.VICTIM)
    desk.do(intake.add_party, mononym, NewPerson(given="Pelagia"), PartyRole.VICTIM)
    for number, payee in ((shop, "Corner Shop"), (mononym, "the victim")):
        _claim(desk, number)
        assert _family(desk, number).payee == payee


def test_no_paper_is_made_before_there_is_a_claim_or_for_who_is_left_alone(
    desk: Desk, two: tuple[str, str]
) -> None:
    """Rule: “do not contact” is obeyed by every paper for a family or a victim."""
    first, _second = two
    party = _party(desk, first)
    assert "no claim" in desk.refused(ledger_papers.victim_ledger, party)
    assert "no share" in desk.refused(ledger_papers.family_ledger, first, party)
    _claim(desk, first)
    late = desk.refer("Cas", "Cole", with_case=first)
    assert "no share" in desk.refused(ledger_papers.family_ledger, late, party)
    desk.do(contacts.bar_contact, desk.youth(first), "Asked")
    assert "Nobody of the family" in desk.refused(ledger_papers.family_ledger, first, party)
    desk.do(people.add_guardian, desk.youth(first), NewPerson(given="Rosa"), Capacity.PARENT)
    assert _family(desk, first).payer == "Ana Abelson"
    desk.do(victims.record_wish, party, "Nothing, please", desk.today, Points(no_contact=True))
    assert "no contact" in desk.refused(ledger_papers.victim_ledger, party)
    shop = desk.refer("Dan", "Dorn")
    desk.do(intake.add_party, shop, "Corner Shop", PartyRole.VICTIM)
    _claim(desk, shop)
    assert desk.ask(ledger_papers.victim_ledger, _party(desk, shop)).payee == "Corner Shop"
    desk.do(victims.record_wish, _party(desk, shop), "No more", desk.today, Points(no_contact=True))
    assert "no contact" in desk.refused(ledger_papers.victim_ledger, _party(desk, shop))
