"""The composition root: what is asked decides what is imported and which front end runs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from youthcourt import __main__ as program
from youthcourt.gui.main_window import app as window_app
from youthcourt.screen import app as screen_app


def test_the_clock_knows_its_zone() -> None:
    """Every moment that the program keeps has its offset."""
    assert program.clock().utcoffset() is not None


def test_nothing_asked_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """``youthcourt`` is the window, with no court named."""
    monkeypatch.setattr(
        window_app, "run", lambda clock, court: (clock is program.clock, court) == (True, None)
    )
    assert program.main([]) == 1


def test_screen_goes_past_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """The jurors' screen starts without services, store or keys."""
    monkeypatch.setattr(screen_app, "run", len)
    assert program.main(["screen", "--dark"]) == 1


def test_a_command_runs_as_a_program_of_its_own(court: Path, tmp_path: Path) -> None:
    """Started as users start it: answers on standard output, refusals on standard error, no traceback."""
    secret = tmp_path / "secret"
    secret.write_text("not the right words at all", "utf-8")
    asked = [
        sys.executable,
        "-m",
        "youthcourt",
        "--court",
        str(court),
        "--passphrase-file",
        str(secret),
        "cases",
    ]
    ran = subprocess.run(asked, capture_output=True, encoding="utf-8", check=False, timeout=60)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("That passphrase")
    assert ran.stderr.count("\n") == 1


def test_the_demo_s_window_is_handed_the_open_court(monkeypatch: pytest.MonkeyPatch) -> None:
    """``youthcourt demo`` opens the main window on the court that the command line made."""
    from youthcourt.cli import app as cli_app

    seen = []
    monkeypatch.setattr(window_app, "run_office", lambda office, _clock: seen.append(office) or 0)
    monkeypatch.setattr(cli_app, "run", lambda _argv, front_ends: front_ends.demo_window("court"))
    assert program.main(["demo"]) == 0
    assert seen == ["court"]
