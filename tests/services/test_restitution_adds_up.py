"""Money counts once: by hand and in the ledger, over what was let go, a second try, and closed cases."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.services.desk import Desk
from tests.services.money import MONEY, MORE, heard, order_money
from youthcourt.domain.closing import ClosingReason, WantsBack
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.progress import LogGiven
from youthcourt.domain.restitution import Split
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.services import (
    changes,
    closing,
    intake,
    ledger_papers,
    progress,
    restitution,
    second_try,
)
from youthcourt.services.closing import ClosingGiven, Settled
from youthcourt.services.restitution import Ledger, NewClaim, NewPayment


@pytest.fixture
def court(desk: Desk) -> Desk:
    """A court that orders restitution."""
    order_money(desk)
    return desk


def _one(desk: Desk, *money: int) -> str:
    number = desk.ready()
    desk.do(intake.add_party, number, "Corner Shop", PartyRole.VICTIM)
    heard(desk, number, money=money)
    return number


def _party(desk: Desk, number: str) -> str:
    return desk.page(number).parties[0].id


def _claim(desk: Desk, number: str, cents: int, **told: Any) -> None:
    desk.do(restitution.set_claim, _party(desk, number), NewClaim(cents, **told))


def _pay(desk: Desk, number: str, cents: int) -> None:
    desk.do(restitution.record_payment, number, _party(desk, number), NewPayment(cents, desk.today))


def _owed(desk: Desk, number: str) -> list[tuple[str, int, str]]:
    case = next(row["id"] for row in desk.rows("court_case") if row["number"] == number)
    rows = [row for row in desk.rows("sanction") if row["case_id"] == case and row["unit"] == "money"]
    return sorted((row["type_code"], row["done"], row["status"]) for row in rows)


def _key(desk: Desk, code: str) -> str:
    return next(str(row["id"]) for row in desk.rows("sanction") if row["type_code"] == code)


def _close(desk: Desk, number: str, reason: ClosingReason = ClosingReason.COMPLETED) -> None:
    left = desk.ask(closing.left_open, number)
    settled = tuple(
        Settled(line.sanction_id, SanctionStatus.WAIVED, "Agreed", "Judge Gavel") for line in left
    )
    done = reason is ClosingReason.COMPLETED
    wants = {} if done else {"referrer_gets": WantsBack.STATUS}
    given = ClosingGiven(reason, desk.today, "All is said", settled=settled if done else (), **wants)
    desk.do(closing.close, number, given)


def _ledger(desk: Desk, number: str) -> Ledger:
    (ledger,) = desk.ask(restitution.ledgers_of_case, number)
    return ledger


def test_money_entered_by_hand_is_never_lost_when_the_claim_is_set(court: Desk) -> None:
    """It would drop out of the sanction and be in no ledger; the sentence says where it goes."""
    number = _one(court, 60)
    log = court.do(progress.log_progress, _key(court, MONEY), LogGiven(court.today, Decimal(30)))
    told = court.refused(restitution.set_claim, _party(court, number), NewClaim(6_000))
    assert "$30.00 was entered by hand" in told
    assert "record it as a payment" in told
    court.do(progress.take_back_log, log, "Goes into the ledger")
    _claim(court, number, 6_000)
    _pay(court, number, 3_000)
    assert _owed(court, number) == [(MONEY, 3_000, "open")]


def test_money_by_hand_in_a_closed_case_bars_nobody_and_counts_when_it_is_opened_again(court: Desk) -> None:
    number = _one(court, 60)
    court.do(progress.log_progress, _key(court, MONEY), LogGiven(court.today, Decimal(40)))
    _close(court, number)
    _claim(court, number, 6_000)
    _pay(court, number, 3_000)
    assert _owed(court, number) == [(MONEY, 4_000, "waived")]
    court.do(closing.reopen_closed, number, "Too early")
    assert _owed(court, number) == [(MONEY, 6_000, "waived")], "Both count, and never beyond the amount"


@pytest.mark.parametrize("gone", [SanctionStatus.WAIVED, SanctionStatus.NOT_DONE])
def test_what_was_let_go_eats_no_payment(court: Desk, gone: SanctionStatus) -> None:
    number = _one(court, 40, 20)
    _claim(court, number, 6_000)
    _pay(court, number, 1_000)  # goes to what is due first
    (first,) = [row for row in court.rows("sanction") if row["unit"] == "money" and row["done"]]
    key = first["id"]
    if gone is SanctionStatus.WAIVED:
        court.do(changes.waive, key, "Judge Gavel", "Cannot pay")
    else:
        court.do(changes.close_sanction, key, False, "Judge Gavel", "Did not pay")
    other = next(line for line in _owed(court, number) if line[0] != first["type_code"])
    assert other == (other[0], 1_000, "open"), "What was paid goes to what is still owed, at once"
    _pay(court, number, 5_000)
    told = {code: (done, status) for code, done, status in _owed(court, number)}
    amounts = {MONEY: 4_000, MORE: 2_000}
    assert told[other[0]] == (amounts[other[0]], "done")
    assert told[first["type_code"]] == (amounts[first["type_code"]], gone.value), "It takes what is left"


def test_a_sanction_of_more_than_the_share_is_done_when_the_share_is_settled(court: Desk) -> None:
    """The claim is what can be paid at all; a payment taken back opens it again."""
    number = _one(court, 100)
    _claim(court, number, 6_000)
    _pay(court, number, 5_999)
    assert _owed(court, number) == [(MONEY, 5_999, "open")]
    _pay(court, number, 1)
    assert _owed(court, number) == [(MONEY, 6_000, "done")]
    _claim(court, number, 8_000)
    assert _owed(court, number) == [(MONEY, 6_000, "open")]


def test_what_was_paid_before_the_judge_approved_counts(court: Desk) -> None:
    number = court.ready()
    court.do(intake.add_party, number, "Corner Shop", PartyRole.VICTIM)
    _claim(court, number, 6_000)
    _pay(court, number, 6_000)
    heard(court, number, money=(100,))
    assert _owed(court, number) == [(MONEY, 6_000, "done")]


def test_a_payment_after_the_due_date_counts(court: Desk) -> None:
    """Domain reference, 4.4: the victim is paid in full, whenever it comes."""
    number = _one(court, 60)
    _claim(court, number, 6_000)
    court.clock.move(days=400)
    _pay(court, number, 6_000)
    assert _owed(court, number) == [(MONEY, 6_000, "done")]
    assert court.rows("sanction")[0]["due_on"] < court.today.isoformat()


def test_a_second_try_has_the_one_share_of_its_respondent_with_what_was_paid(court: Desk) -> None:
    first = court.ready("Ana", "Abel")
    court.do(intake.add_party, first, "Corner Shop", PartyRole.VICTIM)
    companion = court.ready("Ben", "Bond", with_case=first)
    _claim(court, first, 10_000)
    _pay(court, first, 1_000)
    court.schedule(first)
    _close(court, first, ClosingReason.NEW_OFFENSE)
    again = court.do(second_try.second_try, first, referred_on=court.today)
    lines = {line.number: (line.share, line.paid) for line in _ledger(court, first).shares}
    assert lines == {again: (5_000, 1_000), companion: (5_000, 0)}
    _claim(court, again, 12_000)
    assert [line.share for line in _ledger(court, again).shares] == [6_000, 6_000]
    party = _party(court, first)
    told = court.refused(restitution.record_payment, first, party, NewPayment(1, court.today))
    assert f"sent again as case {again}" in told
    assert again in court.refused(ledger_papers.family_ledger, first, party)
    _pay(court, again, 5_000)


def test_what_another_pays_rewrites_no_closed_case(court: Desk) -> None:
    """Jointly owed: who left with the sum still open left so, until the case is opened again."""
    first = court.ready("Ana", "Abel")
    court.do(intake.add_party, first, "Corner Shop", PartyRole.VICTIM)
    second = court.ready("Ben", "Bond", with_case=first)
    heard(court, first)
    court.clock.move(days=7)
    heard(court, second)
    _claim(court, first, 6_000, split=Split.JOINT)
    _close(court, first, ClosingReason.NEW_OFFENSE)
    closed = _owed(court, first)
    assert closed == [(MONEY, 0, "open")]
    _pay(court, second, 6_000)
    assert _owed(court, second) == [(MONEY, 6_000, "done")]
    assert _owed(court, first) == closed
    court.do(closing.reopen_closed, first, "Dropped")
    assert _owed(court, first) == [(MONEY, 6_000, "done")]


def test_what_follows_the_payments_is_not_entered_by_hand(court: Desk) -> None:
    number = _one(court, 50)
    _claim(court, number, 5_000)
    (row,) = [one for one in court.rows("sanction") if one["unit"] == "money"]
    said = court.refused(progress.log_progress, row["id"], LogGiven(court.today, Decimal(10)))
    assert "payments of restitution" in said
