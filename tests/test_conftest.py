"""The net under the tests holds: each kind of surprise fails the test that makes it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.house import floors
from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.house.sources import ROOT
from youthcourt.domain.errors import WrongKey
from youthcourt.store.engine import open_store

SURPRISES = {
    "a warning": ("import warnings\ndef test_x(): warnings.warn('old')", "UserWarning: old"),
    "a Qt warning": (
        "from PySide6.QtCore import qWarning\ndef test_x(qapp): qWarning('odd')",
        "Qt messages with level WARNING",
    ),
    "a log line": (
        "import logging\ndef test_x(): logging.getLogger('youthcourt.x').warning('odd')",
        "The log was told something",
    ),
    "a window left open": (
        (
            "from PySide6.QtWidgets import QWidget\nkept = []\n"
            "def test_x(qapp):\n    kept.append(QWidget())\n    kept[0].show()"
        ),
        "Windows were left open",
    ),
    "a thread left running": (
        (
            "import threading\nstop = threading.Event()\n"
            "def test_x():\n    threading.Thread(target=stop.wait, args=(20,), daemon=True).start()"
        ),
        "Threads outlived the test",
    ),
    "an exception in a slot": (
        (
            "from PySide6.QtCore import QTimer\n"
            "def test_x(qtbot):\n    seen = []\n    QTimer.singleShot(0, lambda: [seen.append(1), 1 / 0])\n"
            "    qtbot.waitUntil(lambda: bool(seen))"
        ),
        "ZeroDivisionError",
    ),
}


@pytest.mark.parametrize("surprise", SURPRISES)
def test_a_surprise_fails_the_test(surprise: str, tmp_path: Path) -> None:
    text, said = SURPRISES[surprise]
    nets = "_no_unexpected_log_lines", "_no_leftover_threads", "_no_leftover_windows", "pytest_configure"
    star = "from tests import conftest as c\n" + "".join(f"{name} = c.{name}\n" for name in nets)
    (tmp_path / "conftest.py").write_text(star + "c.PATIENCE = 0.3\n", encoding="utf-8")
    (tmp_path / "test_x.py").write_text(text + "\n", encoding="utf-8")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-c",
            str(ROOT / "pyproject.toml"),
            f"--rootdir={tmp_path}",
            ".",
        ],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert said in done.stdout, done.stdout


def test_tests_have_a_home_of_their_own() -> None:
    home = Path(os.environ["HOME"])
    assert "youthcourt-home-" in home.name
    assert home.stat().st_mode & 0o077 == 0


def test_each_test_has_a_court_of_its_own(court: Path, court_template: Path, clock: Clock) -> None:
    with closing(open_store(court, PASSPHRASE, clock)) as store:
        assert store.folder == court
        assert not store.closed
    assert (court_template / "court.db").read_bytes()[:16] != b"SQLite format 3\0"
    with pytest.raises(WrongKey):
        open_store(court, "another phrase of words", clock)


def summary(covered: int, of: int) -> dict[str, dict[str, int]]:
    """One file's entry in coverage's report, with one of two branches reached."""
    return {
        "summary": {
            "covered_lines": covered,
            "num_statements": of,
            "covered_branches": 1,
            "num_branches": 2,
        }
    }


def test_a_room_below_its_floor_is_short_and_never_rounded_up() -> None:
    report = {
        "files": {
            "src/youthcourt/domain/draw.py": summary(9999, 9999),
            "src/youthcourt/words.py": summary(8, 8),
            "/x/lib/youthcourt/look/board.py": summary(5, 8),
        }
    }
    reached = {room.room: room for room in floors.measured(json.loads(json.dumps(report)))}
    assert list(reached) == ["domain", "look", "words", floors.WHOLE]
    assert reached["domain"].short
    assert "99.99 %" in str(reached["domain"])
    assert not reached["look"].short
    assert reached["look"].percent == 60.0
    assert not reached[floors.WHOLE].short
