"""The counts of a month, as tests ask for them."""

from __future__ import annotations

from decimal import Decimal

from tests.services.desk import Desk
from youthcourt.domain.calendar_month import Month
from youthcourt.services import people
from youthcourt.services.month import month_figures

NOVEMBER = Month(2026, 11)


def counts(desk: Desk, shown: Month | None = None) -> dict[str, tuple[Decimal, int | None]]:
    """Return every count of a month with its base, by code."""
    return {
        line.measure.code: (line.now.value, line.now.base) for line in desk.ask(month_figures, shown).lines
    }


def some(desk: Desk, *codes: str, of: Month | None = None) -> list[tuple[int, int | None]]:
    """Return some counts as whole numbers, each with its base."""
    told = counts(desk, of)
    return [(int(told[code][0]), told[code][1]) for code in codes]


def ready_juror(desk: Desk, person: str) -> None:
    """Put somebody into the pool, sworn and permitted."""
    desk.do(people.make_juror, person)
    desk.permit(person)
