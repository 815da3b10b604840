"""A court in which two young people have service to do at one provider."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.services.desk import Desk, open_desk
from tests.services.placing import owing, placed_at


@dataclass(frozen=True)
class Court:
    """An open court with two cases placed with one provider."""

    desk: Desk
    maria: str
    jo: str
    pantry: str


@pytest.fixture
def placed(court: Path, clock: Clock) -> Iterator[Court]:
    """Maria Lopez and Jo Ray, twenty hours each at the food pantry, a week after their hearing."""
    with open_desk(court, clock) as desk:
        maria, jo = owing(desk, ("Maria", "Lopez"), ("Jo", "Ray"))
        pantry = placed_at(desk, maria, jo)
        clock.move(days=7)
        yield Court(desk, maria, jo, pantry)
