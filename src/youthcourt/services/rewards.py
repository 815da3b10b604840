"""What time credits are spent on: the court's own list. Never money, nor what is readily made into it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from youthcourt.domain.credit_ledger import check_hours
from youthcourt.domain.errors import BadInput, Refused
from youthcourt.domain.text import clean_line, fold
from youthcourt.services.catalogue import amount_of, hundredths
from youthcourt.services.settings import settings
from youthcourt.services.time_credits import OFF
from youthcourt.store import find_credits
from youthcourt.store.tables import Reward
from youthcourt.store.unit import Unit

MOST_STOCK = 9_999


@dataclass(frozen=True)
class RewardLine:
    """A reward as the court edits it. Hours; *stock* is None where there is no end of it."""

    id: str
    """Empty for a new one."""
    name: str
    hours: Decimal
    stock: int | None = None
    note: str = ""
    stopped_on: date | None = None


def list_rewards(unit: Unit, *, stopped: bool = False) -> tuple[RewardLine, ...]:
    """Return the court's rewards by name; those no longer offered too, at the end, if *stopped*."""
    return tuple(
        RewardLine(row.id, row.name, amount_of(row.hours), row.stock, row.note, row.stopped_on)
        for row in find_credits.rewards(unit, stopped=stopped)
    )


def save_reward(unit: Unit, line: RewardLine) -> str:
    """Add a reward, or change one, and return its key; what was spent on it before stays as it was.

    A stopped one that is saved is offered again. Raises Refused where the court keeps no credits or
    another reward has the name; BadInput without a name, or for hours or a stock that cannot be.
    """
    if not settings(unit).credits:
        raise Refused(OFF)
    name = clean_line(line.name, field="The reward's name")
    if not name:
        raise BadInput("Give the reward a name.", field="name")
    check_hours(line.hours)
    if line.stock is not None and not 0 <= line.stock <= MOST_STOCK:
        raise BadInput("Give how many are left, from 0 to {most}.", field="stock", most=MOST_STOCK)
    if any(row.folded == fold(name) != "" and row.id != line.id for row in unit.find(Reward)):
        raise Refused("There is a reward called “{name}” already. Change that one.", name=name)
    row = unit.get(Reward, line.id, "reward") if line.id else None
    told: dict[str, Any] = {
        "name": name, "folded": fold(name), "hours": hundredths(line.hours), "stock": line.stock,
        "note": clean_line(line.note, field="The note"), "stopped_on": None,
    }  # fmt: skip
    if row is None:
        row = unit.add(Reward(id=unit.new_id(), **told))
    else:
        unit.change(row, **told)
    unit.touch("rewards")
    return row.id


def stop_reward(unit: Unit, reward_id: str) -> None:
    """Offer a reward no longer, from today on. Raises Refused when it is stopped already."""
    row = unit.get(Reward, reward_id, "reward")
    if row.stopped_on is not None:
        raise Refused("“{name}” is not offered any more already.", name=row.name)
    unit.change(row, stopped_on=unit.today)
    unit.touch("rewards")
