"""The hours that a court asks of a young person and the family, added up: service, duty, classes, travel.

Burden is shown and warned of, and never a reason to refuse anything (mission, *Reciprocity*). Credits are
never taken off it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from youthcourt.domain.sanctions import Unit


@dataclass(frozen=True)
class Asked:
    """One thing that is asked. *amount* is in *unit*, *travel* in hours on the way in all."""

    unit: Unit
    amount: Decimal
    hours_each: Decimal = Decimal(0)
    """Hours that one of the unit asks for, where that is not hours itself."""
    travel: Decimal = Decimal(0)

    @property
    def hours(self) -> Decimal:
        """The hours that it asks for; money and conditions ask for none but the way."""
        if self.unit is Unit.HOURS:
            return self.amount + self.travel
        if self.unit in (Unit.MONEY, Unit.UNTIL_DATE):
            return self.travel
        return self.amount * self.hours_each + self.travel


def hours_asked(asked: Iterable[Asked]) -> Decimal:
    """Return the hours asked in all."""
    return sum((one.hours for one in asked), Decimal(0))


def too_much(hours: Decimal, most: int) -> bool:
    """Say whether *hours* are more than the court wants to ask of a family; a *most* of 0 never warns."""
    return 0 < most < hours
