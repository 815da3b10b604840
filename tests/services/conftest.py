"""An open court with a clerk at the desk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.services.desk import Desk, open_desk


@pytest.fixture
def desk(court: Path, clock: Clock) -> Iterator[Desk]:
    """A desk in a court of the test's own, on a Saturday morning."""
    with open_desk(court, clock) as opened:
        yield opened


@pytest.fixture
def drawn(desk: Desk) -> str:
    """A case on today's docket with its jury drawn and its facts cleared."""
    number = desk.ready("Maria", "Wolfenden")
    desk.clear(number)
    desk.jurors(8)
    desk.schedule(number)
    desk.draw()
    return number
