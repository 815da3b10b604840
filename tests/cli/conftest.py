"""A command line of the tests' own: the real commands, with the test's clock and no window."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from youthcourt.cli.app import run
from youthcourt.cli.desk import FrontEnds
from youthcourt.services.upkeep import KdfCost


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> object:
        """The answer on standard output."""
        return json.loads(self.out)


def front_ends_of(clock: Clock, **others: object) -> FrontEnds:
    """Return front ends that do nothing but what a test puts in, with a key that is cheap to derive."""
    idle = {
        "window": lambda _court: 0,
        "demo_window": lambda _office: 0,
        "tour": lambda *_a: None,
        "screen": lambda _argv: 0,
    }
    return FrontEnds(clock, **{**idle, **others}, cost=KdfCost(64, 1, 1))


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    """A file with the passphrase of the test's court."""
    path = tmp_path / "passphrase"
    path.write_text(f"{PASSPHRASE}\n", "utf-8")
    return path


@pytest.fixture
def youthcourt(clock: Clock, passphrase_file: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Run ``youthcourt --passphrase-file F …`` in this process; *court* adds ``--court``."""
    front_ends = front_ends_of(clock)

    def ran(*argv: object, court: Path | None = None) -> Ran:
        named = ["--court", str(court)] if court else []
        code = run(["--passphrase-file", str(passphrase_file), *named, *map(str, argv)], front_ends)
        told = capsys.readouterr()
        return Ran(code, told.out, told.err)

    return ran
