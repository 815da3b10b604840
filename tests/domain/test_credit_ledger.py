"""The ledger of time credits: a balance is the sum, nothing is negative, a reversal is exact and once."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain import credit_ledger
from youthcourt.domain.credit_ledger import Entry, Owner, OwnerKind, owner_of, running, totals
from youthcourt.domain.credits import AdjustCause, CreditKind, CreditRule, balance, sitting_hours
from youthcourt.domain.errors import BadInput, Refused, YouthCourtError

EARNED = Entry("a", CreditKind.EARN, Decimal("2.75"))
SPENT = Entry("b", CreditKind.SPEND, Decimal(-2))
TWICE = AdjustCause.ENTERED_TWICE


def test_an_owner_is_a_person_or_an_organization() -> None:
    owner = Owner(OwnerKind.ORGANIZATION, "k1")
    assert owner_of(owner.key) == owner
    for key in ("", "person:", "case:k1", "k1"):
        with pytest.raises(BadInput, match="whose credits"):
            owner_of(key)


def test_a_sitting_earns_by_the_hour_or_the_same_each_time() -> None:
    """DC by the hour, Leon FL two for each evening."""
    assert sitting_hours(165, CreditRule.HOUR, 2) == Decimal("2.75")
    assert sitting_hours(165, CreditRule.FLAT, 2) == 2


def test_a_reversal_counts_with_what_it_takes_back() -> None:
    """Spent and given back is not spent; earned and reversed is not earned."""
    back = Entry("c", CreditKind.REVERSE, Decimal(2), reverses="b")
    more = Entry("d", CreditKind.ADJUST, Decimal("0.25"))
    found = totals([EARNED, SPENT, back, more])
    assert (found.earned, found.spent, found.adjusted) == (Decimal("2.75"), 0, Decimal("0.25"))
    assert found.balance == 3
    assert running([EARNED, SPENT, back]) == (Decimal("2.75"), Decimal("0.75"), Decimal("2.75"))


@pytest.mark.parametrize("hours", ["0", "-1", "0.3", "500.25", "NaN", "Infinity"])
def test_hours_are_above_zero_in_quarters_and_no_slip_of_the_key(hours: str) -> None:
    with pytest.raises(BadInput, match="in quarters"):
        credit_ledger.check_hours(Decimal(hours))


def test_no_more_is_spent_than_there_is_unless_the_court_allows_it() -> None:
    credit_ledger.check_spend([EARNED], Decimal("2.75"), "Ana Diaz", below_zero=False)
    with pytest.raises(Refused, match=r"Ana Diaz has 2\.75 hours of time credit, and this takes 3"):
        credit_ledger.check_spend([EARNED], Decimal(3), "Ana Diaz", below_zero=False)
    credit_ledger.check_spend([EARNED], Decimal(3), "Ana Diaz", below_zero=True)


def test_credits_are_taken_off_for_a_mistake_in_the_ledger_and_nothing_else() -> None:
    """Mission, Never: credits taken away as punishment. Only three mistakes can be named, and one must be."""
    assert {cause.value for cause in AdjustCause} == {"entered_twice", "wrong_person", "wrong_hours"}
    with pytest.raises(BadInput, match="only to correct a mistake") as caught:
        credit_ledger.check_adjust([EARNED], Decimal(-1), None, "was rude", below_zero=False)
    assert caught.value.field == "cause"
    with pytest.raises(BadInput, match="reason"):
        credit_ledger.check_adjust([EARNED], Decimal(-1), TWICE, "", below_zero=False)
    credit_ledger.check_adjust([EARNED], Decimal(-1), TWICE, "two sheets", below_zero=False)
    credit_ledger.check_adjust([], Decimal(1), None, "helped longer", below_zero=False)
    with pytest.raises(Refused, match=r"Only 2\.75 hours are left"):
        credit_ledger.check_adjust([EARNED], Decimal(-3), TWICE, "two sheets", below_zero=False)
    credit_ledger.check_adjust([EARNED], Decimal(-3), TWICE, "two sheets", below_zero=True)


def _reversed(
    entries: list[Entry], key: str, cause: AdjustCause | None = TWICE, why: str = "slip"
) -> Decimal:
    return credit_ledger.reversal(entries, key, cause, why, below_zero=False)


def test_an_entry_is_reversed_once_exactly_and_a_reversal_never() -> None:
    assert _reversed([EARNED], "a") == Decimal("-2.75")
    assert _reversed([EARNED, SPENT], "b", None) == 2
    back = Entry("c", CreditKind.REVERSE, Decimal("-2.75"), reverses="a")
    with pytest.raises(Refused, match="reversed already"):
        _reversed([EARNED, back], "a")
    with pytest.raises(Refused, match="takes another one back"):
        _reversed([EARNED, back], "c")
    with pytest.raises(BadInput, match="Choose the entry"):
        _reversed([EARNED], "x")


def test_what_lowers_the_ledger_by_a_reversal_names_the_mistake_too() -> None:
    with pytest.raises(BadInput, match="only to correct a mistake"):
        _reversed([EARNED], "a", None)
    with pytest.raises(BadInput, match="reason"):
        _reversed([EARNED, SPENT], "b", None, "")


def test_what_was_earned_at_a_sitting_follows_its_attendance() -> None:
    with pytest.raises(Refused, match="Correct the attendance"):
        _reversed([replace(EARNED, at_sitting=True)], "a")


def test_what_is_spent_already_is_not_taken_back_before_the_ledger_covers_it() -> None:
    with pytest.raises(Refused, match=r"Adjust the ledger first"):
        _reversed([EARNED, SPENT], "a")
    assert credit_ledger.reversal([EARNED, SPENT], "a", TWICE, "slip", below_zero=True) == Decimal("-2.75")


def test_credits_stay_in_the_household() -> None:
    credit_ledger.check_household("ana", "ana", ())
    credit_ledger.check_household("ana", "leo", ("leo",))
    with pytest.raises(Refused, match="stay in the household"):
        credit_ledger.check_household("ana", "max", ("leo",))


QUARTERS = st.integers(-40, 40).map(lambda quarters: Decimal(quarters) / 4)
ACTS = st.lists(
    st.tuples(st.sampled_from(["earn", "spend", "adjust", "reverse"]), QUARTERS, st.integers(0, 9))
)


@given(ACTS)
def test_whatever_is_done_the_balance_is_the_sum_never_negative_and_reversals_are_exact(
    acts: list[tuple[str, Decimal, int]],
) -> None:
    """Any order of earning, spending, adjusting and reversing, each refused where a rule says so."""
    entries: list[Entry] = []
    for number, (act, hours, which) in enumerate(acts):
        try:
            made = _act(entries, act, hours, which)
        except YouthCourtError:
            continue
        entries.append(replace(made, id=str(number)))
        assert min(running(entries)) >= 0
    found = totals(entries)
    assert found.balance == balance(entry.hours for entry in entries)
    assert found.earned >= 0 <= found.spent
    by_id = {entry.id: entry for entry in entries}
    taken_back = [entry.reverses for entry in entries if entry.reverses]
    assert len(set(taken_back)) == len(taken_back)
    assert all(by_id[one.reverses].hours == -one.hours for one in entries if one.reverses)


def _act(entries: list[Entry], act: str, hours: Decimal, which: int) -> Entry:
    if act == "earn":
        credit_ledger.check_hours(hours)
        return Entry("", CreditKind.EARN, hours)
    if act == "spend":
        credit_ledger.check_hours(hours)
        credit_ledger.check_spend(entries, hours, "Ana", below_zero=False)
        return Entry("", CreditKind.SPEND, -hours)
    if act == "adjust":
        credit_ledger.check_adjust(entries, hours, TWICE, "slip", below_zero=False)
        return Entry("", CreditKind.ADJUST, hours)
    key = entries[which % len(entries)].id if entries else ""
    return Entry("", CreditKind.REVERSE, _reversed(entries, key), reverses=key)
