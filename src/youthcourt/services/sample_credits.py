"""Time credits of the sample court: a few rewards, some of them taken, and what others than jurors gave."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from decimal import Decimal
from functools import partial

from youthcourt.domain.credits import AdjustCause
from youthcourt.domain.lists import Asked, Chip, Order
from youthcourt.services import credit_accounts, rewards, time_credits
from youthcourt.services.office import Office
from youthcourt.services.rewards import RewardLine
from youthcourt.services.time_credits import Earning

Act = tuple[date, time, Callable[[], None]]

_REWARDS = (
    RewardLine("", "Bus pass for a week", Decimal(2), 6),
    RewardLine("", "Recycled computer", Decimal(40), 3, "From the workshop, with a day of help to set it up"),
    RewardLine("", "Hour with a tutor", Decimal(1), None, "Ask the coordinator for a time"),
    RewardLine("", "Ticket to the summer trip", Decimal(8), 0),
)
_GIVEN = (("Lent a hall for a sitting", "4"), ("Snacks for two sittings", "1.5"))
_SCHOOL = "Example High School (made up)"
_RICHEST = Asked(
    chips=(Chip(credit_accounts.KIND, ("person",)),), orders=(Order("balance", descending=True),)
)
_NOON = time(12)


def credit_acts(office: Office, today: date, opening: date) -> list[Act]:
    """Return the rewards of the first day, and what was given, spent and corrected in the last weeks."""
    return [
        (opening, _NOON, partial(_offer, office)),
        (today - timedelta(days=3), _NOON, partial(_give, office)),
        (today - timedelta(days=2), _NOON, partial(_spend, office)),
    ]


def _offer(office: Office) -> None:
    for line in _REWARDS:
        office.do(rewards.save_reward, line)


def _give(office: Office) -> None:
    """Let a school give twice; one of them is entered twice, and put right."""
    owner = ""
    for what, hours in (*_GIVEN, _GIVEN[-1]):
        earning = Earning("", office.today(), Decimal(hours), what, organization=_SCHOOL)
        owner = office.do(time_credits.earn_credits, earning)
    last = office.ask(credit_accounts.account, owner).entries[0]
    why = "The same sheet came by mail"
    office.do(time_credits.reverse_entry, last.id, why, AdjustCause.ENTERED_TWICE)


def _spend(office: Office) -> None:
    """Let some of those who have earned most take something; a small court has nobody who can."""
    offered = [line for line in office.ask(rewards.list_rewards) if line.stock != 0]
    found = office.ask(credit_accounts.account_window, _RICHEST, 0, 4)
    for at, line in enumerate(found):
        fitting = [reward for reward in offered if reward.hours <= line.balance]
        for reward in fitting[at % max(len(fitting), 1) :][:1]:
            office.do(time_credits.spend_credits, line.key, reward.id)
