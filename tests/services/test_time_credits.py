"""Time credits in a real court file: earned, spent, adjusted, reversed; stock, household, no-credit mode."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from tests.services.desk import Desk
from youthcourt.domain.credit_ledger import Owner, OwnerKind
from youthcourt.domain.credits import AdjustCause, CreditKind
from youthcourt.domain.errors import BadInput, NotFound, YouthCourtError
from youthcourt.services import credit_accounts, people, rewards, settings, time_credits
from youthcourt.services.credit_accounts import Account
from youthcourt.services.people import NewPerson
from youthcourt.services.rewards import RewardLine
from youthcourt.services.time_credits import Earning

TWICE = AdjustCause.ENTERED_TWICE
LESSON = RewardLine("", "Driving lesson", Decimal(2), 2, "Ask Dana")


def _person(desk: Desk, given: str = "Ana", **known: str) -> str:
    key = desk.do(people.add_person, NewPerson(given=given, family="Diaz", **known))
    return Owner(OwnerKind.PERSON, key).key


def _earn(desk: Desk, owner: str, hours: str = "3", what_for: str = "Drove jurors home") -> str:
    return desk.do(time_credits.earn_credits, Earning(owner, desk.today, Decimal(hours), what_for))


def _school(desk: Desk, hours: int, name: str = "West School") -> str:
    lent = Earning("", desk.today, Decimal(hours), "Lent rooms", name)
    return desk.do(time_credits.earn_credits, lent)


def _account(desk: Desk, owner: str) -> Account:
    return desk.ask(credit_accounts.account, owner)


def _reward(desk: Desk, **other: object) -> str:
    return desk.do(rewards.save_reward, RewardLine(**{**LESSON.__dict__, **other}))


def test_what_a_mother_gave_stands_in_her_ledger_and_is_spent_on_her_son(desk: Desk) -> None:
    """Creditable too is what families give; it may be spent for somebody of the household."""
    number = desk.ready()
    (guardian,) = desk.page(number).guardians
    mother, son = Owner(OwnerKind.PERSON, guardian.person_id).key, desk.youth(number)
    _earn(desk, mother)
    assert desk.announced[-1] >= {"credits", mother}
    lesson = _reward(desk)
    assert desk.ask(credit_accounts.household, mother) == ((son, "Maria Lopez"),)
    desk.do(time_credits.spend_credits, mother, lesson, son)
    found = _account(desk, mother)
    assert (found.name, found.totals.balance) == ("Rosa Lopez", 1)
    spent, earned = found.entries
    assert (spent.what, spent.hours, spent.balance) == ("Driving lesson, for Maria Lopez", -2, 1)
    assert (earned.what, earned.kind, earned.by) == ("Drove jurors home", CreditKind.EARN, "clerk")
    (line,) = desk.ask(rewards.list_rewards)
    assert line.stock == 1


def test_credits_stay_in_the_household(desk: Desk) -> None:
    """One address is one household; a stranger is none, and an organization has none."""
    ana, leo = _person(desk, household="1 Elm St"), _person(desk, "Leo", household="1 Elm St.")
    stranger = _person(desk, "Max").partition(":")[2]
    _earn(desk, ana)
    lesson = _reward(desk, hours=Decimal(1))
    assert "stay in the household" in desk.refused(time_credits.spend_credits, ana, lesson, stranger)
    desk.do(time_credits.spend_credits, ana, lesson, leo.partition(":")[2])
    desk.do(time_credits.spend_credits, ana, lesson, ana.partition(":")[2])
    assert [entry.what for entry in _account(desk, ana).entries][:2] == [
        "Driving lesson", "Driving lesson, for Leo Diaz",
    ]  # fmt: skip
    school = desk.do(
        time_credits.earn_credits, Earning("", desk.today, Decimal(5), "Lent rooms", "West School")
    )
    assert desk.ask(credit_accounts.household, school) == ()
    _reward(desk, id=lesson, stock=None)
    assert "household" in desk.refused(time_credits.spend_credits, school, lesson, stranger)
    desk.do(time_credits.spend_credits, school, lesson)
    assert desk.ask(rewards.list_rewards)[0].stock is None


def test_an_organization_is_known_again_by_its_name(desk: Desk) -> None:
    """Two evenings that a school gave stand in one ledger, however it is typed."""
    first = desk.do(
        time_credits.earn_credits, Earning("", desk.today, Decimal(1), "Lent rooms", "West School")
    )
    again = desk.do(
        time_credits.earn_credits, Earning("", desk.today, Decimal(1), "Lent rooms", "west  school")
    )
    assert first == again
    assert _account(desk, first).totals.balance == 2
    assert len(desk.rows("organization")) == 1


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"hours": Decimal("0.3")}, "in quarters"),
        ({"what_for": " "}, "what the credit is for"),
        ({"on": date(2026, 11, 29)}, "still to come"),
        ({"on": date(1826, 11, 29)}, "check the year"),
        ({"owner": ""}, "who gave the help"),
        ({"organization": "West School"}, "the person, or the organization"),
        ({"owner": "case:1"}, "whose credits"),
    ],
)
def test_what_is_earned_by_hand_has_an_owner_a_day_hours_and_a_purpose(
    desk: Desk, told: dict[str, object], sentence: str
) -> None:
    usual = {"owner": _person(desk), "on": desk.today, "hours": Decimal(1), "what_for": "Rides"}
    earning = Earning(**{**usual, **told})
    assert sentence in desk.refused(time_credits.earn_credits, earning, kind=BadInput)


def test_nobody_unknown_has_a_ledger(desk: Desk) -> None:
    desk.refused(
        time_credits.earn_credits, Earning("person:x", desk.today, Decimal(1), "Rides"), kind=NotFound
    )
    desk.refused(time_credits.reverse_entry, "x", "slip", kind=NotFound)


def test_a_reward_is_spent_while_it_is_offered_there_is_one_and_the_ledger_covers_it(desk: Desk) -> None:
    ana = _person(desk)
    lesson = _reward(desk, stock=1)
    assert desk.refused(time_credits.spend_credits, ana, lesson).startswith(
        "Ana Diaz has 0 hours of time credit"
    )
    _earn(desk, ana, "8")
    assert "what the credits are spent on" in desk.refused(time_credits.spend_credits, ana, "", kind=BadInput)
    desk.do(time_credits.spend_credits, ana, lesson)
    assert "None of “Driving lesson” is left" in desk.refused(time_credits.spend_credits, ana, lesson)
    desk.do(rewards.stop_reward, lesson)
    assert "not offered any more" in desk.refused(time_credits.spend_credits, ana, lesson)
    assert desk.ask(rewards.list_rewards) == ()
    assert desk.ask(rewards.list_rewards, stopped=True)[0].stopped_on == desk.today
    assert "already" in desk.refused(rewards.stop_reward, lesson)


def test_a_court_may_let_more_be_spent_than_was_earned(desk: Desk) -> None:
    ana, lesson = _person(desk), _reward(desk)
    desk.do(settings.change_settings, credit_below_zero=True)
    desk.do(time_credits.spend_credits, ana, lesson)
    assert _account(desk, ana).totals.balance == -2


def test_a_reward_has_a_name_of_its_own_hours_and_a_stock(desk: Desk) -> None:
    lesson = _reward(desk)
    assert "already" in desk.refused(rewards.save_reward, RewardLine("", "driving LESSON", Decimal(1)))
    for wrong in ({"name": " "}, {"hours": Decimal(0)}, {"stock": -1}, {"stock": 10_000}):
        line = RewardLine(**{**LESSON.__dict__, **wrong})
        desk.refused(rewards.save_reward, line, kind=BadInput)
    desk.do(rewards.stop_reward, lesson)
    assert _reward(desk, id=lesson, name="Two lessons", hours=Decimal("3.5")) == lesson
    (line,) = desk.ask(rewards.list_rewards)
    assert (line.name, line.hours, line.stock, line.note) == ("Two lessons", Decimal("3.5"), 2, "Ask Dana")


def test_a_reversal_is_exact_and_gives_the_stock_back(desk: Desk) -> None:
    ana, lesson = _person(desk), _reward(desk)
    _earn(desk, ana)
    desk.do(time_credits.spend_credits, ana, lesson)
    spent, earned = _account(desk, ana).entries
    assert "Adjust the ledger first" in desk.refused(time_credits.reverse_entry, earned.id, "slip", TWICE)
    desk.do(time_credits.reverse_entry, spent.id, "No teacher came")
    assert desk.ask(rewards.list_rewards)[0].stock == 2
    back, spent, _ = _account(desk, ana).entries
    assert (back.hours, back.what, back.why, spent.reversed) == (2, "Given back", "No teacher came", True)
    assert "reversed already" in desk.refused(time_credits.reverse_entry, spent.id, "again")
    assert "takes another one back" in desk.refused(time_credits.reverse_entry, back.id, "again")
    desk.do(time_credits.reverse_entry, earned.id, "Typed two times", TWICE)
    found = _account(desk, ana)
    assert found.totals == type(found.totals)(Decimal(0), Decimal(0), Decimal(0))
    assert (found.entries[0].what, found.entries[0].hours) == ("Entered twice", -3)


def test_the_stock_of_what_has_no_end_stays_without_end(desk: Desk) -> None:
    ana, lesson = _person(desk), _reward(desk)
    _earn(desk, ana)
    desk.do(time_credits.spend_credits, ana, lesson)
    _reward(desk, id=lesson, stock=None)
    desk.do(time_credits.reverse_entry, _account(desk, ana).entries[0].id, "No teacher came")
    assert desk.ask(rewards.list_rewards)[0].stock is None


def test_an_adjustment_says_why_and_one_that_takes_off_names_the_mistake(desk: Desk) -> None:
    """Credits are never taken as punishment: there is no cause that says so, and none is no cause."""
    school = desk.do(
        time_credits.earn_credits, Earning("", desk.today, Decimal(2), "Lent rooms", "West School")
    )
    punish = desk.refused(time_credits.adjust_credits, school, Decimal(-1), "was rude", kind=BadInput)
    assert "only to correct a mistake" in punish
    desk.refused(time_credits.adjust_credits, school, Decimal(1), " ", kind=BadInput)
    desk.do(time_credits.adjust_credits, school, Decimal("-0.5"), "left early", AdjustCause.WRONG_HOURS)
    desk.do(time_credits.adjust_credits, school, Decimal("0.25"), "stayed on", AdjustCause.WRONG_HOURS)
    more, less, _ = _account(desk, school).entries
    assert (less.what, less.why, more.what) == ("Wrong hours", "left early", "Correction")
    assert _account(desk, school).totals.adjusted == Decimal("-0.25")
    desk.do(time_credits.reverse_entry, more.id, "was right before", AdjustCause.WRONG_HOURS)
    assert _account(desk, school).totals.balance == Decimal("1.5")


def test_a_court_without_credits_offers_and_enters_nothing(desk: Desk) -> None:
    """Tennessee forbids rewards: nothing is earned by hand or at a sitting, spent, adjusted or listed."""
    ana = _person(desk)
    _earn(desk, ana)
    key = _account(desk, ana).entries[0].id
    desk.do(settings.change_settings, credits=False)
    for act in (
        lambda: desk.do(time_credits.earn_credits, Earning(ana, desk.today, Decimal(1), "Rides")),
        lambda: desk.do(time_credits.spend_credits, ana, "r"),
        lambda: desk.do(time_credits.adjust_credits, ana, Decimal(1), "more"),
        lambda: desk.do(time_credits.reverse_entry, key, "slip", TWICE),
        lambda: desk.do(rewards.save_reward, LESSON),
    ):
        with pytest.raises(YouthCourtError, match="keeps no time credits"):
            act()
    assert not desk.ask(credit_accounts.credits_page).on


KINDS = st.sampled_from(["earn", "spend", "adjust", "reverse"])
ACTS = st.lists(st.tuples(KINDS, st.integers(-12, 12), st.integers(0, 9)), min_size=4, max_size=12)


@hypothesis_settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(ACTS)
def test_in_the_file_too_the_balance_is_the_sum_and_never_below_zero(
    desk: Desk, acts: list[tuple[str, int, int]]
) -> None:
    """Any acts on one ledger, many refused: the sum holds, no line is below zero, reversals are exact."""
    owner, reward = _person(desk), _reward(desk, name=f"Lesson {len(desk.rows('reward'))}", stock=3)
    for act, quarters, which in acts:
        try:
            _do(desk, owner, reward, (act, Decimal(quarters) / 4, which))
        except YouthCourtError:
            continue
    found = _account(desk, owner)
    assert found.totals.balance == sum(entry.hours for entry in found.entries)
    assert all(entry.balance >= 0 for entry in found.entries)
    mine = [row for row in desk.rows("creditentry") if row["person_id"] == owner.partition(":")[2]]
    by_id = {row["id"]: row for row in mine}
    taken_back = [row for row in mine if row["reverses_id"]]
    assert len({row["reverses_id"] for row in taken_back}) == len(taken_back)
    assert all(by_id[row["reverses_id"]]["hours"] == -row["hours"] for row in taken_back)
    spent = sum(row["kind"] == "spend" and row["id"] not in {r["reverses_id"] for r in mine} for row in mine)
    assert next(line.stock for line in desk.ask(rewards.list_rewards) if line.id == reward) == 3 - spent


def _do(desk: Desk, owner: str, reward: str, told: tuple[str, Decimal, int]) -> None:
    act, hours, which = told
    if act == "earn":
        desk.do(time_credits.earn_credits, Earning(owner, desk.today - timedelta(which), hours, "Rides"))
    elif act == "spend":
        desk.do(time_credits.spend_credits, owner, reward)
    elif act == "adjust":
        desk.do(time_credits.adjust_credits, owner, hours, "slip", TWICE)
    else:
        entries = _account(desk, owner).entries
        key = entries[which % len(entries)].id if entries else "none"
        desk.do(time_credits.reverse_entry, key, "slip", TWICE)


def test_no_refusal_and_no_word_of_credits_has_a_currency_sign(desk: Desk) -> None:
    """Domain reference 5.6: credits are hours, never money."""
    ana = _person(desk)
    told = desk.refused(time_credits.spend_credits, ana, _reward(desk))
    assert not re.search(r"[$€£¢¥]", told)


def test_a_reward_is_undone_until_somebody_has_spent_on_it(desk: Desk) -> None:
    """A change of the list can be taken back; what stands in a ledger is corrected by entries alone."""
    ana = _person(desk)
    _earn(desk, ana)
    lesson = _reward(desk, stock=5)
    _reward(desk, id=lesson, stock=9)
    desk.office.undo()
    assert desk.ask(rewards.list_rewards)[0].stock == 5
    desk.do(time_credits.spend_credits, ana, lesson)
    with pytest.raises(YouthCourtError):
        desk.office.undo()
    assert _account(desk, ana).totals.spent == 2
    assert desk.ask(rewards.list_rewards)[0].stock == 4
