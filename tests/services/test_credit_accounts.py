"""The list of credit accounts, read by windows: by name, searched, sorted, by kind, summed."""

from __future__ import annotations

from decimal import Decimal

from tests.services.desk import Desk
from youthcourt.domain.lists import Asked, Chip, Order
from youthcourt.services import credit_accounts, people, rewards, time_credits
from youthcourt.services.people import NewPerson
from youthcourt.services.rewards import RewardLine
from youthcourt.services.time_credits import Earning


def _person(desk: Desk, given: str = "Ana") -> str:
    return f"person:{desk.do(people.add_person, NewPerson(given=given, family='Diaz'))}"


def _earn(desk: Desk, owner: str, hours: int, organization: str = "") -> str:
    earning = Earning(owner, desk.today, Decimal(hours), "Rides", organization=organization)
    return desk.do(time_credits.earn_credits, earning)


def test_the_list_has_an_account_for_everybody_with_entries(desk: Desk) -> None:
    """By name, searched, sorted, by kind; counted without reading the rows."""
    ana, leo = _person(desk), _person(desk, "Leo")
    _person(desk, "Max")
    school = desk.do(
        time_credits.earn_credits, Earning("", desk.today, Decimal(9), "Lent rooms", "West School")
    )
    _earn(desk, leo, 1)
    desk.clock.move(days=1)
    _earn(desk, ana, 3)
    desk.do(
        time_credits.spend_credits, ana, desk.do(rewards.save_reward, RewardLine("", "Lesson", Decimal(2)))
    )
    everything = Asked()
    assert desk.ask(credit_accounts.account_keys, everything, 0, 9) == (ana, leo, school)
    first, *_ = desk.ask(credit_accounts.account_window, everything, 0, 1)
    told = (first.name, first.balance, first.earned, first.spent, first.last_on)
    assert told == ("Ana Diaz", 1, 3, 2, desk.today)
    richest = Asked(orders=(Order("balance", descending=True),))
    assert desk.ask(credit_accounts.account_keys, richest, 0, 1) == (school,)
    assert desk.ask(credit_accounts.account_position, richest, leo) in (1, 2)
    people_only = Asked(words="diaz", chips=(Chip(credit_accounts.KIND, ("person",)),))
    assert desk.ask(credit_accounts.count_accounts, people_only) == 2
    assert desk.ask(credit_accounts.account_position, people_only, school) == -1
    page = desk.ask(credit_accounts.credits_page)
    assert (page.on, page.accounts, page.earned, page.spent, page.balance) == (True, 3, 13, 2, 11)
