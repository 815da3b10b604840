"""What is waived for one of several who owe together is let go for that one, and never for the victim."""

from __future__ import annotations

import pytest

from tests.house.readers import everything_said
from tests.services.desk import Desk
from youthcourt.domain.closing import ClosingPaper, ClosingReason
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.restitution import Split
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.wishes import Points
from youthcourt.services import closing, closing_papers, intake, ledger_papers, restitution, victims
from youthcourt.services.closing import ClosingGiven, Settled
from youthcourt.services.restitution import Ledger, NewClaim, NewPayment
from youthcourt.services.share_waivers import owe_again, waive_share

JUDGE, WHY = "Judge Gavel", "The family has nothing"
OWED_AGAIN = "Let the share of Ana Abel be owed again first, then change it."


@pytest.fixture
def two(desk: Desk) -> tuple[str, str, str]:
    """Two cases of one incident and the shop, which claims a hundred dollars and wants the result told."""
    first = desk.ready("Ana", "Abel", agency="Precinct 5")
    second = desk.refer("Ben", "Bond", with_case=first)
    shop = desk.do(intake.add_party, first, "Corner Store", PartyRole.VICTIM)
    desk.do(victims.record_wish, shop, "The result", desk.today, Points(result=True))
    return first, second, shop


def _claim(desk: Desk, shop: str, cents: int, split: Split = Split.JOINT, *typed: tuple[str, int]) -> None:
    desk.do(restitution.set_claim, shop, NewClaim(cents, split=split, shares=typed))


def _pay(desk: Desk, number: str, shop: str, cents: int) -> str:
    return desk.do(restitution.record_payment, number, shop, NewPayment(cents, desk.today))


def _ledger(desk: Desk, shop: str) -> Ledger:
    return desk.ask(restitution.ledger_of_victim, shop)


def _asked(desk: Desk, shop: str) -> list[tuple[int, int]]:
    """Return what is waived and what is owed, for each respondent."""
    return [(line.waived, line.owed) for line in _ledger(desk, shop).shares]


def _letter(desk: Desk, number: str, reason: ClosingReason = ClosingReason.COMPLETED) -> str:
    """Hear and close a case, with all else done, and return what the shop is told."""
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number)
    left = desk.ask(closing.left_open, number)
    done = tuple(Settled(line.sanction_id, SanctionStatus.DONE, "Seen", JUDGE) for line in left)
    desk.do(closing.close, number, ClosingGiven(reason, desk.today, "All is said", settled=done))
    made = desk.ask(closing_papers.closing_paper, number, ClosingPaper.VICTIM)
    return " ".join(everything_said(closing_papers.render_closing_paper(made)).split())


def test_the_victim_is_told_that_the_others_still_owe(desk: Desk, two: tuple[str, str, str]) -> None:
    first, _, shop = two
    _claim(desk, shop, 10_000)
    desk.do(waive_share, first, shop, JUDGE, WHY)
    told = _letter(desk, first)
    assert (
        "Of the restitution, $0.00 was paid. "
        "Ana A. is not asked for it any more; the others still owe $100.00." in told
    )
    assert "was waived" not in told
    assert "Abel" not in told


def test_the_victim_is_told_of_a_raise_that_is_still_asked_for(desk: Desk, two: tuple[str, str, str]) -> None:
    first, _, shop = two
    _claim(desk, shop, 10_000)
    desk.do(waive_share, first, shop, JUDGE, WHY)
    _claim(desk, shop, 15_000)
    told = _letter(desk, first, ClosingReason.NONCOMPLIANCE)
    assert "Ana A. is not asked for $100.00 of it any more; the others still owe $150.00." in told


def test_only_what_is_waived_for_all_is_not_asked_for(desk: Desk, two: tuple[str, str, str]) -> None:
    first, second, shop = two
    _claim(desk, shop, 10_000)
    for number in (first, second):
        desk.do(waive_share, number, shop, JUDGE, WHY)
    told = _letter(desk, first)
    assert "$0.00 was paid. $100.00 was waived and is not asked for any more." in told
    assert "the others" not in told


def test_a_raise_is_owed_and_never_waived_by_what_another_paid(desk: Desk, two: tuple[str, str, str]) -> None:
    """A waiver covers no more than was open on its day, and one's own payment takes nothing from it."""
    first, second, shop = two
    _claim(desk, shop, 10_000)
    desk.do(waive_share, first, shop, JUDGE, WHY)
    _pay(desk, second, shop, 6_000)
    _claim(desk, shop, 15_000)
    assert _asked(desk, shop) == [(4_000, 5_000), (0, 9_000)]
    _pay(desk, first, shop, 2_000)
    assert _asked(desk, shop) == [(4_000, 3_000), (0, 7_000)]
    assert desk.do(waive_share, first, shop, JUDGE, WHY) == 3_000
    line = _ledger(desk, shop).shares[0]
    assert (line.waived, line.last_waived, line.owed) == (7_000, 3_000, 0)


def test_a_payment_before_the_waiver_takes_nothing_from_it_and_taken_back_it_is_owed(
    desk: Desk, two: tuple[str, str, str]
) -> None:
    first, second, shop = two
    _claim(desk, shop, 10_000)
    paid = _pay(desk, second, shop, 6_000)
    assert desk.do(waive_share, first, shop, JUDGE, WHY) == 4_000
    assert _asked(desk, shop) == [(4_000, 0), (0, 4_000)]
    desk.do(restitution.take_back_payment, paid, "It bounced")
    assert _asked(desk, shop) == [(4_000, 6_000), (0, 10_000)]


@pytest.mark.parametrize(
    ("before", "after"),
    [(Split.JOINT, Split.EQUAL), (Split.JOINT, Split.TYPED), (Split.EQUAL, Split.JOINT)],
)
def test_how_it_is_owed_does_not_change_over_a_waiver(
    desk: Desk, two: tuple[str, str, str], before: Split, after: Split
) -> None:
    """Nobody decided that the victim loses what another still owes: first it is owed again."""
    first, second, shop = two
    _claim(desk, shop, 10_000, before)
    desk.do(waive_share, first, shop, JUDGE, WHY)
    wanted = NewClaim(10_000, split=after, shares=((first, 4_000), (second, 6_000)))
    assert desk.refused(restitution.set_claim, shop, wanted) == OWED_AGAIN
    desk.do(owe_again, first, shop, JUDGE, WHY)
    desk.do(restitution.set_claim, shop, wanted)
    assert (_ledger(desk, shop).split, _ledger(desk, shop).waived) == (after, 0)


def test_a_waiver_that_the_others_have_paid_stands_until_it_is_owed_again(
    desk: Desk, two: tuple[str, str, str]
) -> None:
    """Else it would come back as a loss once the claim is raised and shared out."""
    first, second, shop = two
    _claim(desk, shop, 10_000)
    desk.do(waive_share, first, shop, JUDGE, WHY)
    _pay(desk, second, shop, 10_000)
    _claim(desk, shop, 30_000)
    line = _ledger(desk, shop).shares[0]
    assert (line.waived, line.stands) == (0, True)
    assert desk.refused(restitution.set_claim, shop, NewClaim(30_000)) == OWED_AGAIN
    desk.do(owe_again, first, shop, JUDGE, WHY)
    _claim(desk, shop, 30_000, Split.EQUAL)
    assert _asked(desk, shop) == [(0, 15_000), (0, 5_000)]


def test_a_typed_share_that_was_waived_is_not_lowered_and_a_raise_is_owed(
    desk: Desk, two: tuple[str, str, str]
) -> None:
    first, second, shop = two
    _claim(desk, shop, 10_000, Split.TYPED, (first, 6_000), (second, 4_000))
    desk.do(waive_share, first, shop, JUDGE, WHY)
    lowered = NewClaim(10_000, split=Split.TYPED, shares=((first, 0), (second, 10_000)))
    assert desk.refused(restitution.set_claim, shop, lowered) == OWED_AGAIN
    _claim(desk, shop, 12_000, Split.TYPED, (first, 7_000), (second, 5_000))
    assert _asked(desk, shop) == [(6_000, 1_000), (0, 5_000)]


def test_the_familys_paper_does_not_say_that_all_is_owed_where_their_part_is_waived(
    desk: Desk, two: tuple[str, str, str]
) -> None:
    first, second, shop = two
    _claim(desk, shop, 10_000)
    desk.do(waive_share, first, shop, JUDGE, WHY)

    def said(number: str) -> str:
        document = desk.ask(ledger_papers.family_ledger, number, shop)
        return " ".join(everything_said(ledger_papers.render(document)).split())

    assert "Each respondent owes all of it" not in said(first)
    assert "Each respondent owes all of it until it is paid." in said(second)
