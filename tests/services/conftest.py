"""An open court with a clerk at the desk."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.services.after import make_heard, open_heard
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


@pytest.fixture(scope="module")
def heard_court(court_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A court with a case heard, made once for the tests of a file."""
    return make_heard(court_template, tmp_path_factory.mktemp("heard") / "court")


@pytest.fixture
def late(heard_court: Path, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    """Twenty days after a hearing."""
    with open_heard(Path(shutil.copytree(heard_court, tmp_path / "court")), clock) as desk:
        yield desk
