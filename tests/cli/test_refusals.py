"""The command line says no in one sentence: nothing destroyed, never a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran
from youthcourt.store.engine import DATABASE

Run = Callable[..., Ran]
TODAY = "2026-11-28"


@pytest.mark.parametrize("name", [DATABASE, "new.pdf", ""])
def test_a_packet_never_takes_the_place_of_a_court_file(
    youthcourt: Run, sample_court: Path, name: str
) -> None:
    """Not the database, and not beside it, where only the court's own files belong."""
    before = (sample_court / DATABASE).read_bytes()
    ran = youthcourt("packet", TODAY, "-o", sample_court / name, court=sample_court)
    assert ran.code == 1
    assert "Name " in ran.err
    assert (sample_court / DATABASE).read_bytes() == before
    assert not list(sample_court.glob("*ballots*"))


def test_a_packet_takes_the_place_of_a_paper_and_of_nothing_else(
    youthcourt: Run, sample_court: Path, tmp_path: Path
) -> None:
    """Printed again it replaces itself; a letter in its place stays as it is, and so does a device."""
    out = tmp_path / "packet.pdf"
    assert youthcourt("packet", TODAY, "-o", out, "--audience", "staff", court=sample_court).code == 0
    assert youthcourt("packet", TODAY, "-o", out, "--audience", "staff", court=sample_court).code == 0
    letter = tmp_path / "letter.pdf"
    letter.write_text("Dear all", "utf-8")
    ran = youthcourt("packet", TODAY, "-o", letter, court=sample_court)
    assert ran.code == 1
    assert "no paper" in ran.err
    assert letter.read_text("utf-8") == "Dear all"
    os.mkfifo(tmp_path / "pipe.pdf")
    assert youthcourt("packet", TODAY, "-o", tmp_path / "pipe.pdf", court=sample_court).code == 1


def test_a_packet_needs_a_name(youthcourt: Run, sample_court: Path) -> None:
    for name in ("", "."):
        ran = youthcourt("packet", TODAY, "-o", name, court=sample_court)
        assert ran.code == 1
        assert "Name a file" in ran.err


def test_a_word_longer_than_any_name_finds_nothing(youthcourt: Run, sample_court: Path) -> None:
    ran = youthcourt("find", "a" * 100_000, court=sample_court)
    assert ran.code == 0
    assert "Nothing" in ran.out


@pytest.mark.parametrize("written", ["20261128", "2026-W48-6", "2026-11-28T09:00", "٢٠٢٦-١١-٢٨"])
def test_a_date_has_one_form(youthcourt: Run, sample_court: Path, written: str) -> None:
    """What is not YYYY-MM-DD is wrong use, whatever this Python would make of it."""
    assert youthcourt("docket", written, court=sample_court).code == 2


def test_a_decision_stands_among_the_reasons(youthcourt: Run, sample_court: Path) -> None:
    cases = youthcourt("cases", "--json", court=sample_court).json
    number = next(case["number"] for case in cases if case["stage"] == "screening")
    ran = youthcourt(
        "decide", number, "--result", "eligible", "--reason", "Spoke with the school", court=sample_court
    )
    assert ran.code == 0
    after = youthcourt("cases", "--json", court=sample_court).json
    told = next(case["eligibility"]["reasons"] for case in after if case["number"] == number)
    assert told[-1] == "Decided: Spoke with the school"


def test_a_fault_of_the_program_is_one_sentence_and_no_traceback() -> None:
    """As a program of its own: the hook of the composition root is asked, and tells no message."""
    code = (
        "import sys\n"
        "from youthcourt.cli import app\n"
        "from tests.cli.conftest import front_ends_of\n"
        "def window(_court): raise RuntimeError('Maria Lopez')\n"
        "sys.excepthook = app.tell_fault\n"
        "sys.exit(app.run([], front_ends_of(lambda: None, window=window)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Something in the program went wrong (RuntimeError)" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Maria" not in done.stderr


def test_with_nobody_to_ask_the_passphrase_is_asked_for_in_words(court: Path) -> None:
    """Started without a standard input, as some task planners do."""
    code = "import sys; sys.stdin = None; from youthcourt.__main__ import main; sys.exit(main())"
    done = subprocess.run(
        [sys.executable, "-c", code, "--court", str(court), "cases"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "--passphrase-file" in done.stderr
    assert "Traceback" not in done.stderr
