"""A share of restitution that nobody ordered in money is let go by a person, and the victim is told so."""

from __future__ import annotations

import pytest

from tests.house.readers import everything_said
from tests.services.desk import Desk
from tests.services.money import heard, order_money
from youthcourt.domain.closing import ClosingPaper, ClosingReason
from youthcourt.domain.errors import BadInput
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.restitution import Split
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.wishes import Points
from youthcourt.services import (
    changes,
    closing,
    closing_papers,
    intake,
    ledger_papers,
    restitution,
    second_try,
    victims,
)
from youthcourt.services.closing import ClosingGiven, Settled
from youthcourt.services.people import NewPerson
from youthcourt.services.restitution import Ledger, NewClaim, NewPayment, ShareLine
from youthcourt.services.share_waivers import owe_again, waive_share

JUDGE, WHY = "Judge Gavel", "The family has nothing"
LEFT = "Of the restitution, $20.00 was paid. $30.00 was waived and is not asked for any more."


@pytest.fixture
def number(desk: Desk) -> str:
    """A heard case that was ordered no money; a shop claims fifty dollars and has got twenty."""
    found = desk.in_progress()
    shop = desk.do(intake.add_party, found, "Corner Store", PartyRole.VICTIM)
    desk.do(victims.record_wish, shop, "The result", desk.today, Points(result=True))
    desk.do(restitution.set_claim, shop, NewClaim(5_000))
    desk.do(restitution.record_payment, found, shop, NewPayment(2_000, desk.today))
    return found


def _shop(desk: Desk, number: str) -> str:
    return desk.page(number).parties[0].id


def _ledger(desk: Desk, number: str) -> Ledger:
    return desk.ask(restitution.ledger_of_victim, _shop(desk, number))


def _share(desk: Desk, number: str) -> ShareLine:
    (line,) = (one for one in _ledger(desk, number).shares if one.number == number)
    return line


def _closed(desk: Desk, number: str, reason: ClosingReason = ClosingReason.COMPLETED) -> ClosingGiven:
    left = desk.ask(closing.left_open, number)
    done = tuple(Settled(line.sanction_id, SanctionStatus.DONE, "Seen", JUDGE) for line in left)
    return ClosingGiven(reason, desk.today, "All is said", settled=done)


def _read(desk: Desk, number: str, paper: ClosingPaper) -> str:
    made = desk.ask(closing_papers.closing_paper, number, paper)
    return " ".join(everything_said(closing_papers.render_closing_paper(made)).split())


def test_a_case_is_completed_once_what_is_left_of_its_share_is_waived(desk: Desk, number: str) -> None:
    """The victim is told what was paid and what was waived; nobody is told that everything was done."""
    told = desk.refused(closing.close, number, _closed(desk, number))
    assert "waive the share on the Restitution tab" in told
    assert desk.do(waive_share, number, _shop(desk, number), JUDGE, WHY) == 3_000
    assert f"case:{number}" in desk.announced[-1]
    line = _share(desk, number)
    assert (line.share, line.paid, line.waived, line.owed) == (5_000, 2_000, 3_000, 0)
    assert (line.waived_by, line.waived_why, line.waived_on) == (JUDGE, WHY, desk.today)
    ledger = _ledger(desk, number)
    assert (ledger.paid, ledger.waived, ledger.balance) == (2_000, 3_000, 0)
    desk.do(closing.close, number, _closed(desk, number))
    assert LEFT in _read(desk, number, ClosingPaper.VICTIM)
    assert "as it was changed" in _read(desk, number, ClosingPaper.FAMILY)
    assert "everything" not in _read(desk, number, ClosingPaper.CERTIFICATE)
    told = desk.refused(waive_share, number, _shop(desk, number), JUDGE, WHY)
    assert f"Case {number} is closed" in told


def test_the_ledger_on_paper_tells_what_was_waived_only_where_something_was(desk: Desk, number: str) -> None:
    shop = _shop(desk, number)
    asked = ((ledger_papers.family_ledger, (number, shop)), (ledger_papers.victim_ledger, (shop,)))
    for query, args in asked:
        assert "Waived" not in everything_said(ledger_papers.render(desk.ask(query, *args)))
    desk.do(waive_share, number, shop, JUDGE, WHY)
    for query, args in asked:
        document = desk.ask(query, *args)
        assert (document.paid, document.waived, document.balance) == (2_000, 3_000, 0)
        said = everything_said(ledger_papers.render(document))
        assert "Waived" in said
        assert "30.00" in said
        assert WHY not in said, "The reason is for the staff"


def test_a_waiver_needs_a_reason_somebody_who_decided_it_and_something_that_is_owed(
    desk: Desk, number: str
) -> None:
    shop = _shop(desk, number)
    assert "reason" in desk.refused(waive_share, number, shop, JUDGE, " ", kind=BadInput)
    assert "who decided it" in desk.refused(waive_share, number, shop, " ", WHY, kind=BadInput)
    assert "was not waived" in desk.refused(owe_again, number, shop, JUDGE, WHY)
    desk.do(waive_share, number, shop, JUDGE, WHY)
    assert "nothing to waive" in desk.refused(waive_share, number, shop, JUDGE, WHY)
    other = desk.do(intake.add_party, number, NewPerson("Vic", "Stone"), PartyRole.VICTIM)
    assert "no share of the claim yet" in desk.refused(waive_share, number, other, JUDGE, WHY)


def test_what_was_waived_can_be_owed_again_and_is_paid_only_then(desk: Desk, number: str) -> None:
    """Each change stays on record in its order; the last one stands."""
    shop = _shop(desk, number)
    desk.do(waive_share, number, shop, JUDGE, WHY)
    told = desk.refused(restitution.record_payment, number, shop, NewPayment(3_000, desk.today))
    assert told == (
        "$30.00 of this share was waived, so only $0.00 is still owed. Let it be owed again first."
    )
    desk.do(owe_again, number, shop, "Judge Kind", "They have work now")
    line = _share(desk, number)
    assert (line.owed, line.waived, line.waived_on, _ledger(desk, number).balance) == (3_000, 0, None, 3_000)
    assert "was not waived" in desk.refused(owe_again, number, shop, JUDGE, WHY)
    desk.do(restitution.record_payment, number, shop, NewPayment(1_000, desk.today))
    assert desk.do(waive_share, number, shop, JUDGE, WHY) == 2_000
    kept = sorted(
        (row["sequence"], row["waived_cents"], row["authority"]) for row in desk.rows("sharechange")
    )
    assert kept == [(1, 3_000, JUDGE), (2, 0, "Judge Kind"), (3, 2_000, JUDGE)]


def test_a_claim_that_rises_later_is_owed_beyond_what_was_waived(desk: Desk, number: str) -> None:
    shop = _shop(desk, number)
    desk.do(waive_share, number, shop, JUDGE, WHY)
    desk.do(restitution.set_claim, shop, NewClaim(6_000))
    assert (_share(desk, number).waived, _share(desk, number).owed) == (3_000, 1_000)
    assert desk.do(waive_share, number, shop, JUDGE, WHY) == 1_000
    assert _share(desk, number).waived == 4_000
    told = desk.refused(restitution.set_claim, shop, NewClaim(5_900))
    assert told == "Let the share of Maria Lopez be owed again first, then change it."
    desk.do(owe_again, number, shop, JUDGE, "It was less")
    desk.do(restitution.set_claim, shop, NewClaim(4_500))
    assert (_share(desk, number).waived, _share(desk, number).owed) == (0, 2_500)


def test_a_waiver_can_be_taken_back_at_once(desk: Desk, number: str) -> None:
    desk.do(waive_share, number, _shop(desk, number), JUDGE, WHY)
    step = desk.office.steps.to_undo
    assert step is not None
    assert step.what == "waiving a share of restitution"
    desk.office.undo()
    assert _share(desk, number).owed == 3_000


def test_jointly_and_severally_the_others_still_owe_the_whole(desk: Desk) -> None:
    """What is waived for one is still to be had from the other; only waived for all it is let go."""
    first = desk.refer("Ana", "Abel")
    second = desk.refer("Ben", "Bond", with_case=first)
    shop = desk.do(intake.add_party, first, "Corner Store", PartyRole.VICTIM)
    desk.do(restitution.set_claim, shop, NewClaim(5_000, split=Split.JOINT))
    assert desk.do(waive_share, first, shop, JUDGE, WHY) == 5_000
    assert [line.owed for line in _ledger(desk, first).shares] == [0, 5_000]
    assert (_ledger(desk, first).waived, _ledger(desk, first).balance) == (0, 5_000)
    desk.do(restitution.record_payment, second, shop, NewPayment(2_000, desk.today))
    assert [line.waived for line in _ledger(desk, first).shares] == [3_000, 0]
    desk.do(waive_share, second, shop, JUDGE, WHY)
    assert (_ledger(desk, first).waived, _ledger(desk, first).balance) == (3_000, 0)


def test_what_was_ordered_in_money_is_waived_where_it_stands(desk: Desk) -> None:
    """One way only: the order is let go, and then its share may be, so that the victim is told of it."""
    order_money(desk)
    number = desk.ready()
    shop = desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    heard(desk, number, money=(60,))
    desk.do(restitution.set_claim, shop, NewClaim(6_000))
    told = desk.refused(waive_share, number, shop, JUDGE, WHY)
    assert "Waive the order in the part “After the hearing” first, and then the share here." in told
    (ordered,) = (row for row in desk.rows("sanction") if row["unit"] == "money")
    desk.do(changes.waive, ordered["id"], JUDGE, WHY)
    assert desk.do(waive_share, number, shop, JUDGE, WHY) == 6_000
    desk.do(changes.reopen_sanction, ordered["id"], JUDGE, "Heard again")
    (ordered,) = (row for row in desk.rows("sanction") if row["unit"] == "money")
    assert ordered["status"] == "open", "What is waived is not paid"


def test_a_victim_is_told_of_no_money_where_nothing_was_waived_or_the_share_went_on(
    desk: Desk, number: str
) -> None:
    """A case that is sent again takes the share with it, and with it what was waived."""
    shop = _shop(desk, number)
    desk.do(closing.close, number, _closed(desk, number, ClosingReason.NONCOMPLIANCE))
    assert "restitution" not in _read(desk, number, ClosingPaper.VICTIM)
    desk.do(closing.reopen_closed, number, "Too early")
    desk.do(waive_share, number, shop, JUDGE, WHY)
    desk.do(closing.close, number, _closed(desk, number, ClosingReason.NONCOMPLIANCE))
    assert LEFT in _read(desk, number, ClosingPaper.VICTIM)
    again = desk.do(second_try.second_try, number)
    assert "restitution" not in _read(desk, number, ClosingPaper.VICTIM)
    assert _share(desk, again).waived == 3_000


@pytest.mark.parametrize("settled", [SanctionStatus.WAIVED, SanctionStatus.DONE])
def test_an_order_that_was_let_go_leaves_the_share_to_be_paid_or_waived(
    desk: Desk, settled: SanctionStatus
) -> None:
    """The order, the share and the victim's letter agree: completed is only what is owed no more."""
    order_money(desk)
    number = desk.ready()
    shop = desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    desk.do(victims.record_wish, shop, "The result", desk.today, Points(result=True))
    heard(desk, number, money=(60,))
    desk.do(restitution.set_claim, shop, NewClaim(6_000))
    desk.do(restitution.record_payment, number, shop, NewPayment(2_000, desk.today))
    (ordered,) = (row["id"] for row in desk.rows("sanction") if row["unit"] == "money")
    if settled is SanctionStatus.WAIVED:
        desk.do(changes.waive, ordered, JUDGE, WHY)
    else:
        desk.do(changes.close_sanction, ordered, True, JUDGE, WHY)
    assert "restitution is not paid" in desk.refused(closing.close, number, _closed(desk, number))
    desk.do(waive_share, number, shop, JUDGE, WHY)
    desk.do(closing.close, number, _closed(desk, number))
    told = "Of the restitution, $20.00 was paid. $40.00 was waived and is not asked for any more."
    assert told in _read(desk, number, ClosingPaper.VICTIM)
