"""Restitution in the court file: claim, shares, payments, what a sanction counted in money follows."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.desk import Desk
from youthcourt.domain.due import AnchorKind
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.restitution import Split
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.services import intake, restitution
from youthcourt.services.people import NewPerson
from youthcourt.services.restitution import Ledger, NewClaim, NewPayment
from youthcourt.store import find_cases
from youthcourt.store.tables import Disposition, DispositionItem, Hearing, Sanction
from youthcourt.store.unit import Unit


@pytest.fixture
def three(desk: Desk) -> tuple[str, str, str]:
    """Three respondents of one incident with one victim."""
    first = desk.refer("Ana", "Abel")
    second, third = desk.refer("Ben", "Bond", with_case=first), desk.refer("Cas", "Cole", with_case=first)
    desk.do(intake.add_party, first, NewPerson(given="Vic", family="Stone"), PartyRole.VICTIM)
    return first, second, third


def _party(desk: Desk, number: str) -> str:
    return desk.page(number).parties[0].id


def _ledger(desk: Desk, number: str) -> Ledger:
    (ledger,) = desk.ask(restitution.ledgers_of_case, number)
    assert ledger == desk.ask(restitution.ledger_of_victim, ledger.party_id)
    return ledger


def _pay(desk: Desk, number: str, cents: int, **more: Any) -> str:
    wanted = NewPayment(cents, **{"paid_on": desk.today, **more})
    return desk.do(restitution.record_payment, number, _party(desk, number), wanted)


def test_a_hundred_dollars_among_three_and_what_each_still_owes(
    desk: Desk, three: tuple[str, str, str]
) -> None:
    """Situation 4: restitution shares never exceed the claim; the last share is 33.34."""
    party = _party(desk, three[0])
    assert _ledger(desk, three[0]).claim is None
    desk.do(restitution.set_claim, party, NewClaim(12_500, 2_500))
    ledger = _ledger(desk, three[1])
    assert [(line.name, line.share) for line in ledger.shares] == [
        ("Ana Abel", 3_333), ("Ben Bond", 3_333), ("Cas Cole", 3_334),
    ]  # fmt: skip
    assert (ledger.victim, ledger.amount, ledger.balance, ledger.split) == (
        "Vic Stone", 10_000, 10_000, Split.EQUAL,
    )  # fmt: skip
    key = _pay(desk, three[0], 3_000, receipt="Money order 77")
    assert "$3.33 is still owed" in desk.refused(
        restitution.record_payment, three[0], party, NewPayment(334, desk.today)
    )
    desk.do(restitution.confirm_received, key, desk.today)
    ledger = _ledger(desk, three[2])
    assert (ledger.paid, ledger.balance, ledger.shares[0].owed) == (3_000, 7_000, 333)
    assert (ledger.payments[0].received_on, ledger.payments[0].receipt) == (desk.today, "Money order 77")
    assert ledger.share_of(three[0]) == ledger.shares[0]
    assert ledger.share_of("none") is None


def test_a_payment_is_taken_back_with_a_reason_and_stays_on_record(
    desk: Desk, three: tuple[str, str, str]
) -> None:
    desk.do(restitution.set_claim, _party(desk, three[0]), NewClaim(10_000))
    key = _pay(desk, three[0], 3_333)
    assert "reason" in desk.refused(restitution.take_back_payment, key, " ", kind=BadInput)
    desk.do(restitution.take_back_payment, key, "The check bounced")
    ledger = _ledger(desk, three[0])
    assert (ledger.paid, ledger.payments[0].taken_back_why) == (0, "The check bounced")
    assert "taken back" in desk.refused(restitution.take_back_payment, key, "Again")
    assert "taken back" in desk.refused(restitution.confirm_received, key, desk.today)
    _pay(desk, three[0], 3_333)


def test_jointly_and_severally_the_claim_is_paid_once_by_whomever(
    desk: Desk, three: tuple[str, str, str]
) -> None:
    party = _party(desk, three[0])
    desk.do(restitution.set_claim, party, NewClaim(10_000, split=Split.JOINT))
    _pay(desk, three[0], 6_000)
    assert [line.owed for line in _ledger(desk, three[0]).shares] == [4_000] * 3
    assert "beyond the claim" in desk.refused(
        restitution.record_payment, three[1], party, NewPayment(4_001, desk.today)
    )
    _pay(desk, three[1], 4_000)
    assert _ledger(desk, three[0]).balance == 0


def test_typed_shares_come_to_the_claim_and_never_below_what_was_paid(
    desk: Desk, three: tuple[str, str, str]
) -> None:
    party = _party(desk, three[0])

    def typed(*shares: int) -> NewClaim:
        return NewClaim(10_000, split=Split.TYPED, shares=tuple(zip(three, shares, strict=True)))

    told = desk.refused(restitution.set_claim, party, typed(5_000, 3_000, 1_999), kind=BadInput)
    assert "$99.99" in told
    assert "$100.00" in told
    desk.do(restitution.set_claim, party, typed(5_000, 3_000, 2_000))
    assert _ledger(desk, three[0]).split is Split.TYPED
    _pay(desk, three[0], 4_000)
    assert "paid already" in desk.refused(restitution.set_claim, party, NewClaim(10_000))
    desk.do(restitution.set_claim, party, typed(4_000, 3_000, 3_000))


def test_a_case_that_came_later_has_no_share_until_the_claim_is_set_again(
    desk: Desk, three: tuple[str, str, str]
) -> None:
    party = _party(desk, three[0])
    desk.do(restitution.set_claim, party, NewClaim(9_000))
    late = desk.refer("Dan", "Dorn", with_case=three[0])
    assert _ledger(desk, late).shares[-1].share is None
    told = desk.refused(restitution.record_payment, late, party, NewPayment(1, desk.today))
    assert "no share" in told
    desk.do(restitution.set_claim, party, NewClaim(10_000))
    assert [line.share for line in _ledger(desk, late).shares] == [2_500] * 4


def test_days_and_parts_are_checked(desk: Desk, three: tuple[str, str, str]) -> None:
    number = three[0]
    party = _party(desk, number)
    desk.do(restitution.set_claim, party, NewClaim(10_000))
    ahead, before = desk.today + timedelta(days=1), desk.today - timedelta(days=1)
    pay = restitution.record_payment
    assert "to come" in desk.refused(pay, number, party, NewPayment(1, ahead), kind=BadInput)
    key = _pay(desk, number, 100)
    assert "paid on" in desk.refused(restitution.confirm_received, key, before, kind=BadInput)
    desk.do(intake.add_party, number, NewPerson(given="Wit", family="Ness"), PartyRole.WITNESS)
    witness = next(line.id for line in desk.page(number).parties if line.role is PartyRole.WITNESS)
    assert "victim" in desk.refused(restitution.set_claim, witness, NewClaim(1))


def _order(unit: Unit, number: str, *amounts: int) -> None:
    """Put sanctions in money on a case, as an approved result does."""
    case = find_cases.by_number(unit, number)
    hearing = unit.find(Hearing, case_id=case.id)[0]
    result = unit.add(
        Disposition(id=unit.new_id(), hearing_id=hearing.id, case_id=case.id, decided_on=unit.today)
    )
    for place, amount in enumerate(amounts):
        item = unit.add(
            DispositionItem(
                id=unit.new_id(), disposition_id=result.id, type_code="restitution", label="Restitution",
                unit=Counted.MONEY, amount=amount,
            )
        )  # fmt: skip
        due = unit.today + timedelta(days=30 + place)
        unit.add(
            Sanction(
                id=unit.new_id(), case_id=case.id, item_id=item.id, type_code="restitution",
                label="Restitution", unit=Counted.MONEY, amount=amount, due_on=due, due_original=due,
                due_by=AnchorKind.HEARING,
            )
        )  # fmt: skip


def test_a_sanction_in_money_follows_the_payments(desk: Desk) -> None:
    """Rule: what is done of it is what was paid, also when a payment is taken back; never typed."""
    number = desk.ready()
    desk.schedule(number)
    desk.do(intake.add_party, number, NewPerson(given="Vic", family="Stone"), PartyRole.VICTIM)
    desk.do(_order, number, 4_000, 2_000)

    def done() -> list[tuple[int, str]]:
        rows = sorted(desk.rows("sanction"), key=lambda row: row["due_on"])
        return [(row["done"], row["status"]) for row in rows]

    desk.do(restitution.set_claim, _party(desk, number), NewClaim(6_000))
    first = _pay(desk, number, 5_000)
    assert done() == [(4_000, "done"), (1_000, "open")]
    desk.do(restitution.take_back_payment, first, "Wrong case")
    assert done() == [(0, "open"), (0, "open")]
    _pay(desk, number, 6_000)
    assert done() == [(4_000, "done"), (2_000, "done")]


@settings(
    max_examples=6, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(
    st.sampled_from((Split.EQUAL, Split.JOINT)),
    st.lists(st.tuples(st.integers(0, 2), st.integers(1, 6_000), st.booleans()), max_size=6),
)
def test_the_balance_is_claim_minus_standing_payments_and_never_below_nothing(
    desk: Desk, split: Split, payments: list[tuple[int, int, bool]]
) -> None:
    first = desk.refer("Ana", "Abel")
    cases = (first, desk.refer("Ben", "Bond", with_case=first), desk.refer("Cas", "Cole", with_case=first))
    desk.do(intake.add_party, first, "A shop", PartyRole.VICTIM)
    desk.do(restitution.set_claim, _party(desk, first), NewClaim(10_000, split=split))
    standing = 0
    for place, cents, back in payments:
        try:
            key = _pay(desk, cases[place], cents)
        except Refused:
            continue
        if back:
            desk.do(restitution.take_back_payment, key, "Slip")
        else:
            standing += cents
    ledger = _ledger(desk, first)
    assert (ledger.paid, ledger.balance) == (standing, 10_000 - standing)
    assert ledger.balance >= 0
    assert all((line.owed or 0) >= 0 for line in ledger.shares)
