"""How a result is told: ranges, plurals, and what follows from an approval."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from youthcourt.domain.sanctions import CatalogueItem, Unit
from youthcourt.gui.hearings.result_words import guideline, standing, what_follows

SATURDAY = date(2026, 11, 28)


def item(unit: Unit, low: int, high: int, cap: int | None = None) -> CatalogueItem:
    return CatalogueItem("x", "X", unit, Decimal(low), Decimal(high), Decimal(cap) if cap else None)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (item(Unit.HOURS, 10, 40), "10 to 40 hours"),
        (item(Unit.SITTINGS, 1, 1), "1 sitting"),
        (item(Unit.COUNT, 1, 3), "1 to 3"),
        (item(Unit.WORDS, 250, 1000), "250 to 1,000 words"),
    ],
)
def test_a_guideline_names_its_range_and_unit(kind: CatalogueItem, told: str) -> None:
    """One sitting, ten to forty hours; what is only counted has no word."""
    assert guideline(kind) == told


@pytest.mark.parametrize(
    ("amount", "outside"), [(10, False), (40, False), (9, True), (41, True), (151, False)]
)
def test_initials_are_asked_for_outside_the_range_and_below_the_cap(amount: int, outside: bool) -> None:
    """Both ends of the range belong to it; over the cap no initials help."""
    assert standing(item(Unit.HOURS, 10, 40, cap=150), Decimal(amount))[1] is outside


def test_an_approval_says_from_when_somebody_is_a_juror() -> None:
    """Situation 6: the day after the hearing; 1 sitting, 3 sittings; without duty only the due day."""
    assert what_follows("Marcus", SATURDAY, 3, date(2027, 2, 26)) == (
        "Marcus is a juror from Sunday, November 29, 2026, 3 sittings. "
        "Everything is due by Friday, February 26, 2027."
    )
    assert "2026, 1 sitting." in what_follows("Marcus", SATURDAY, 1, None)
    assert what_follows("Marcus", SATURDAY, 0, None) == "Marcus works on the result from now on."
