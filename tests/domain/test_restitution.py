"""Restitution in whole cents: shares come to the claim, and nothing is collected beyond it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.restitution import (
    MOST_CENTS,
    Account,
    Share,
    Split,
    cents_of,
    considered,
    equal_shares,
    shares_of,
    typed_cents,
)

CENTS = st.integers(0, MOST_CENTS)


def test_the_insurance_comes_off_the_claim() -> None:
    """Source: Maricopa and Sacramento, total loss minus insurance is the amount considered."""
    assert considered(10_000, 2_500) == 7_500
    for claim, insurance in ((-1, 0), (MOST_CENTS + 1, 0), (100, -1), (100, 101)):
        with pytest.raises(BadInput):
            considered(claim, insurance)


def test_a_hundred_dollars_among_three() -> None:
    """Quick check of the domain reference: 3 x $33.33 of $100, the last share 33.34."""
    assert equal_shares(10_000, 3) == (3_333, 3_333, 3_334)


@given(CENTS, st.integers(1, 12))
def test_equal_shares_come_to_the_claim_to_the_cent(cents: int, among: int) -> None:
    shares = equal_shares(cents, among)
    assert (sum(shares), len(shares)) == (cents, among)
    assert max(shares) - min(shares) < among
    assert Account(cents, tuple(map(Share, shares))).split in (Split.EQUAL, Split.JOINT)


@given(st.lists(st.integers(0, 100_000), min_size=1, max_size=6), st.integers(-3, 3))
def test_typed_shares_are_taken_only_when_they_come_to_the_claim(typed: list[int], off: int) -> None:
    cents = sum(typed) + off
    if off:
        with pytest.raises(BadInput, match="come to"):
            shares_of(Split.TYPED, cents, typed)
    else:
        assert shares_of(Split.TYPED, cents, typed) == tuple(typed)


def test_a_share_below_nothing_is_no_share() -> None:
    with pytest.raises(BadInput, match="nothing or more"):
        shares_of(Split.TYPED, 100, [200, -100])


def test_how_it_is_shared_is_told_by_the_shares() -> None:
    assert Account(100, (Share(100), Share(100))).split is Split.JOINT
    assert Account(100, (Share(100), Share(0))).split is Split.TYPED
    assert Account(100, (Share(100),)).split is Split.EQUAL
    assert Account(100, ()).split is Split.EQUAL
    assert not Account(0, (Share(0), Share(0))).joint


@st.composite
def _accounts(draw: st.DrawFn) -> tuple[Account, list[tuple[int, int]]]:
    cents = draw(st.integers(0, 50_000))
    among = draw(st.integers(1, 4))
    split = draw(st.sampled_from((Split.EQUAL, Split.JOINT)))
    shares = shares_of(split, cents, [0] * among)
    payments = draw(st.lists(st.tuples(st.integers(0, among - 1), st.integers(-10, 30_000)), max_size=12))
    return Account(cents, tuple(map(Share, shares))), payments


@given(_accounts())
def test_the_balance_is_claim_minus_payments_and_never_below_nothing(
    case: tuple[Account, list[tuple[int, int]]],
) -> None:
    """Rule: never more than the claim in total, whoever pays in whatever order."""
    account, payments = case
    taken = 0
    for place, cents in payments:
        owed = account.owed(place)
        if cents <= 0:
            with pytest.raises(BadInput):
                account.check_payment(place, cents)
            continue
        if cents > owed:
            with pytest.raises(Refused, match="beyond the claim"):
                account.check_payment(place, cents)
            continue
        account.check_payment(place, cents)
        shares = list(account.shares)
        shares[place] = Share(shares[place].cents, (*shares[place].paid, cents))
        account = Account(account.cents, tuple(shares))
        taken += cents
        assert account.owed(place) == owed - cents
    account.check_kept()
    for place in range(len(account.shares)):
        with pytest.raises(Refused):
            account.check_payment(place, account.owed(place) + 1)
    assert (account.paid, account.balance) == (taken, account.cents - taken)
    assert account.balance >= 0
    assert all(account.owed(place) >= 0 for place in range(len(account.shares)))
    whole = [account.done(place) for place in range(len(account.shares))]
    assert (account.joint and set(whole) == {taken}) or sum(whole) == taken


def test_a_claim_or_a_share_is_not_set_below_what_was_paid() -> None:
    for account in (
        Account(100, (Share(50, (60,)), Share(50))),
        Account(100, (Share(100, (60,)), Share(100, (60,)))),
    ):
        with pytest.raises(Refused, match="paid already"):
            account.check_kept()


@given(st.integers(1, 50_000), st.data())
def test_a_waiver_never_covers_more_than_was_open_and_let_go_on_its_day(
    cents: int, data: st.DataObject
) -> None:
    """Owed together: what another pays and how far the claim is raised later make no waiver grow."""
    before, later = (data.draw(st.integers(0, cents)) for _ in range(2))
    raised = data.draw(st.integers(0, 50_000))
    then = Account(cents, (Share(cents), Share(cents, (before,))))
    let_go = then.owed(0)
    paid = (before, min(later, cents - before))
    claim = cents + raised
    now = Account(claim, (Share(claim, (), let_go, then.others(0)), Share(claim, paid)))
    assert now.owed(0) == raised, "The raise is owed, all of it"
    assert now.waived_of(0) == let_go - paid[1]
    assert now.waived == 0
    assert now.balance == now.owed(1)


def test_a_waiver_would_hide_in_a_lower_share_or_one_that_is_owed_another_way() -> None:
    account = Account(100, (Share(60, (), 60), Share(40)))
    assert account.hides(0, 59, joint=False)
    assert account.hides(0, 100, joint=True)
    assert not account.hides(0, 61, joint=False)
    assert not account.hides(1, 0, joint=True), "Nothing is waived of this one"


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("33", 3_300),
        ("33.3", 3_330),
        (" $1,000.05 ", 100_005),
        ("33,50", 3_350),
        ("1,000", 100_000),
        ("0", 0),
    ],
)
def test_an_amount_is_read_as_people_type_it(typed: str, cents: int) -> None:
    assert cents_of(typed, field="claim") == cents


@pytest.mark.parametrize("typed", ["", "ten", "1.234", "-5", "1000000.01", "1 000", "12,34,56"])
def test_what_is_no_amount_is_not_taken(typed: str) -> None:
    with pytest.raises(BadInput, match=r"33\.50"):
        cents_of(typed, field="claim")


@given(CENTS)
def test_an_amount_shown_to_be_typed_reads_the_same(cents: int) -> None:
    assert cents_of(typed_cents(cents), field="claim") == cents
