"""The court itself from the command line: made, backed up, restored, recovered, checked."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran, front_ends_of
from tests.house.clock import Clock
from youthcourt.cli.app import run

Run = Callable[..., Ran]


def test_a_new_court_prints_its_recovery_code_and_is_backed_up(youthcourt: Run, tmp_path: Path) -> None:
    """The code is printed once; the first backup is made when the new court is closed."""
    made = youthcourt("new", tmp_path / "c", "--name", "Maple", "--json")
    assert made.code == 0
    assert set(made.json) == {"court", "name", "recovery_code"}
    assert list((tmp_path / "c" / "backups").iterdir())
    assert youthcourt("check", "--json", court=tmp_path / "c").json["ok"] is True


def test_a_folder_with_a_court_is_never_replaced(youthcourt: Run, court: Path) -> None:
    """A second ``new`` on the same folder is refused with one sentence and changes nothing."""
    before = (court / "court.db").read_bytes()
    refused = youthcourt("new", court, "--name", "Again")
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.count("\n") == 1
    assert (court / "court.db").read_bytes() == before


def test_a_passphrase_that_is_easy_to_guess_is_refused(
    youthcourt: Run, passphrase_file: Path, tmp_path: Path
) -> None:
    """Too short a passphrase leaves nothing behind."""
    passphrase_file.write_text("maple", "utf-8")
    assert youthcourt("new", tmp_path / "c", "--name", "Maple").code == 1
    assert not (tmp_path / "c").exists()


def test_a_wrong_passphrase_is_one_sentence(youthcourt: Run, passphrase_file: Path, court: Path) -> None:
    """The wrong passphrase opens nothing and says what to try."""
    passphrase_file.write_text("some other words entirely", "utf-8")
    refused = youthcourt("cases", court=court)
    assert (refused.code, refused.out) == (1, "")
    assert "passphrase" in refused.err
    assert "Traceback" not in refused.err


def test_a_missing_passphrase_file_is_one_sentence(
    youthcourt: Run, passphrase_file: Path, court: Path
) -> None:
    """A passphrase file that is not there is refused, not asked for."""
    passphrase_file.unlink()
    assert youthcourt("cases", court=court).code == 1


def test_a_backup_is_restored_into_a_new_folder(youthcourt: Run, sample_court: Path, tmp_path: Path) -> None:
    """The restored court answers as the old one did."""
    made = youthcourt("backup", "--json", court=sample_court).json
    assert youthcourt("restore", made["path"], tmp_path / "again").code == 0
    old = youthcourt("cases", "--json", court=sample_court).json
    assert youthcourt("cases", "--json", court=tmp_path / "again").json == old


def test_a_restore_never_lands_on_a_court(youthcourt: Run, sample_court: Path, court: Path) -> None:
    """A folder that holds a court is not overwritten."""
    made = youthcourt("backup", "--json", court=sample_court).json
    assert youthcourt("restore", made["path"], court).code == 1
    assert youthcourt("cases", "--json", court=court).json == []


def test_the_paper_code_gives_a_new_passphrase(
    youthcourt: Run, passphrase_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The code from paper opens the court and sets the passphrase; the old one no longer opens."""
    old = passphrase_file.read_text("utf-8")
    code = youthcourt("new", tmp_path / "c", "--name", "Maple", "--json").json["recovery_code"]
    passphrase_file.write_text("a quite different sentence", "utf-8")
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{code.lower()}\n"))
    assert youthcourt("recover", tmp_path / "c").code == 0
    assert youthcourt("cases", court=tmp_path / "c").code == 0
    passphrase_file.write_text(old, "utf-8")
    assert youthcourt("cases", court=tmp_path / "c").code == 1


def test_a_typing_slip_in_the_code_names_its_group(
    youthcourt: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each group of the code carries a check sign, so a slip is found."""
    code = youthcourt("new", tmp_path / "c", "--name", "Maple", "--json").json["recovery_code"]
    slipped = ("A" if code[0] != "A" else "B") + code[1:]
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{slipped}\n"))
    refused = youthcourt("recover", tmp_path / "c")
    assert refused.code == 1
    assert "1" in refused.err


def test_without_a_passphrase_file_it_is_asked_for(
    clock: Clock, court: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The prompt goes to standard error, the answer to standard output."""
    from tests.house.court import PASSPHRASE

    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSPHRASE}\n"))
    front_ends = front_ends_of(clock)
    assert run(["--court", str(court), "cases", "--json"], front_ends) == 0
    told = capsys.readouterr()
    assert told.out.strip() == "[]"
    assert "Passphrase" in told.err


def test_two_different_new_passphrases_are_refused(
    clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new passphrase is asked for twice."""
    monkeypatch.setattr(sys, "stdin", io.StringIO("four plain maple words\nfour plain birch words\n"))
    front_ends = front_ends_of(clock)
    assert run(["new", str(tmp_path / "c"), "--name", "Maple"], front_ends) == 1
    assert not (tmp_path / "c").exists()


def test_the_same_seed_makes_the_same_sample(youthcourt: Run, tmp_path: Path) -> None:
    """Sample courts are repeatable: same seed, same day, same people and keys."""
    for name in ("one", "two"):
        made = youthcourt("sample", tmp_path / name, "--cases", 12, "--seed", 9, "--today", "2026-03-07")
        assert made.code == 0
    one, two = (youthcourt("cases", "--json", court=tmp_path / name).json for name in ("one", "two"))
    assert one == two
    assert len(one) == 12


def test_wrong_use_is_exit_code_two(youthcourt: Run, court: Path) -> None:
    """A word that no command knows, a date that is none, a court not named: 2, and no traceback."""
    for argv in (["nonsense"], ["docket", "next week"], ["cases", "--stage", "limbo"], ["decide", "X"]):
        assert youthcourt(*argv, court=court).code == 2
    assert youthcourt("cases").code == 2
    assert youthcourt("sample", court / "s", "--cases", "none").code == 2


def test_without_a_command_the_window_opens(clock: Clock, court: Path) -> None:
    """``youthcourt --court FOLDER`` opens the window on that court."""
    opened: list[Path | None] = []
    front_ends = front_ends_of(clock, window=lambda c: opened.append(c) or 0)
    assert run(["--court", str(court)], front_ends) == 0
    assert opened == [court]


def test_demo_hands_an_open_court_over_and_throws_it_away(clock: Clock) -> None:
    """The demo's folder is gone afterwards, and its window's exit code is the program's."""
    seen: list[Path] = []

    def window(office: object) -> int:
        seen.append(office.store.folder)
        assert seen[0].exists()
        return 3

    front_ends = front_ends_of(clock, demo_window=window)
    assert run(["demo"], front_ends) == 3
    assert not seen[0].exists()


def test_demo_tour_and_screen_are_handed_on(clock: Clock, tmp_path: Path) -> None:
    """``demo --tour`` plays the tour, ``screen`` the jurors' screen with its own options."""
    told: list[object] = []

    def tour(_office: object, folder: Path, progress: Callable[[int, int], None]) -> None:
        told.append(folder)
        progress(1, 2)

    front_ends = front_ends_of(clock, tour=tour, screen=lambda argv: told.append(argv) or 0)
    assert run(["demo", "--tour", str(tmp_path / "out")], front_ends) == 0
    assert run(["screen", "--dark"], front_ends) == 0
    assert told == [tmp_path / "out", ["--dark"]]


def test_for_people_the_commands_speak_in_sentences(youthcourt: Run, tmp_path: Path) -> None:
    """Without --json: the code with what to do with it, findings line by line, the backup's place."""
    made = youthcourt("new", tmp_path / "c", "--name", "Maple")
    assert "safe" in made.out
    assert "ok" in youthcourt("check", court=tmp_path / "c").out
    backup = youthcourt("backup", court=tmp_path / "c")
    assert "proven" in backup.out
    path = next(iter(sorted((tmp_path / "c" / "backups").iterdir())))
    assert "back in" in youthcourt("restore", path, tmp_path / "again").out
    assert youthcourt("check", "--json", court=tmp_path / "again").json["ok"], "it has its backup with it"


def test_without_a_passphrase_a_backup_is_restored_unopened(
    youthcourt: Run, clock: Clock, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its checksums are proven; it says that it opens with the passphrase of then."""
    youthcourt("new", tmp_path / "c", "--name", "Maple")
    path = next(iter((tmp_path / "c" / "backups").iterdir()))
    assert run(["restore", str(path), str(tmp_path / "again")], front_ends_of(clock)) == 0
    assert "passphrase" in capsys.readouterr().out


def test_a_damaged_court_is_found_by_check(youthcourt: Run, court: Path) -> None:
    """A court without any backup is told so, with exit 1."""
    told = youthcourt("check", court=court)
    assert told.code == 1
    assert "LOOK" in told.out


def test_a_change_stands_where_the_backup_fails(youthcourt: Run, sample_court: Path) -> None:
    """The backup's folder is a file: the draw is saved all the same and the clerk is told."""
    backups = sample_court / "backups"
    for file in backups.iterdir():
        file.unlink()
    backups.rmdir()
    backups.write_text("in the way", "utf-8")
    drawn = youthcourt("draw", "2026-12-12", "--seed", 5, court=sample_court)
    assert drawn.code == 0
    assert "the backup could not be made" in drawn.err
    backups.unlink()
    assert youthcourt("docket", "2026-12-12", "--json", court=sample_court).json["hearings"][0]["panel"]


def test_at_a_terminal_the_passphrase_is_not_shown(
    clock: Clock, court: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is read without echo where there is a terminal."""
    from tests.house.court import PASSPHRASE
    from youthcourt.cli import desk

    monkeypatch.setattr(sys, "stdin", _Terminal())
    monkeypatch.setattr(desk.getpass, "getpass", lambda _prompt, stream: PASSPHRASE)
    assert run(["--court", str(court), "cases"], front_ends_of(clock)) == 0


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    "argv",
    [
        ["draw", "2026-12-12", "--seed", "99999999999999999999"],
        ["sample", "c", "--today", "0001-01-01"],
        ["find", "\udcff"],
    ],
)
def test_numbers_days_and_letters_out_of_range_are_wrong_use(
    youthcourt: Run, court: Path, argv: list[str]
) -> None:
    """Exit 2 and no traceback, and nothing is made."""
    assert youthcourt(*argv, court=court).code == 2


def test_a_tour_into_a_file_is_refused_before_the_work(clock: Clock, tmp_path: Path) -> None:
    """The place is looked at first."""
    (tmp_path / "file").write_text("in the way", "utf-8")
    assert run(["demo", "--tour", str(tmp_path / "file")], front_ends_of(clock)) == 1


def test_a_fault_of_the_program_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    """Its message could hold a name, so the kind alone is told."""
    from youthcourt.cli import app

    app.tell_fault(ValueError, ValueError("Maria Lopez"), None)
    told = capsys.readouterr().err
    assert "ValueError" in told
    assert "Lopez" not in told
