"""Files are replaced whole, and folders appear whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from youthcourt.domain.errors import InUse, StoreProblem
from youthcourt.store import faults, files


class Killed(BaseException):
    """Stands for an end from outside."""


def test_a_file_is_replaced_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    files.write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_failed_replacement_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(files.os, "fsync", full)
    with pytest.raises(StoreProblem, match="is full, so nothing was saved"), faults.file_faults(tmp_path):
        files.write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_virus_scanner_that_holds_a_file_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_TRIES", 10)
    monkeypatch.setattr(files, "_FIRST_PAUSE_SECONDS", 0.0)
    held = [3]
    real = Path.replace

    def scanned(self: Path, target: Path) -> Path:
        held[0] -= 1
        if held[0] >= 0:
            raise PermissionError(errno.EACCES, "held")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", scanned)
    files.write_atomically(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    held[0] = 10
    with pytest.raises(PermissionError):
        files.write_atomically(tmp_path / "a", b"newer")
    assert (tmp_path / "a").read_bytes() == b"new"


def test_windows_has_no_folder_to_wait_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_FOLDERS_SYNC", False)
    files.sync_folder(tmp_path / "not there")


def test_a_folder_is_built_whole(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "court"
    with files.built_whole(target) as temporary:
        (temporary / "a").write_text("x")
        assert not target.exists()
    assert [path.name for path in target.iterdir()] == ["a"]
    assert target.stat().st_mode & 0o777 == 0o700
    assert [path.name for path in target.parent.iterdir()] == ["court"]


@pytest.mark.parametrize("end", [ValueError, Killed])
def test_a_failure_leaves_neither_the_folder_nor_the_ones_made_for_it(
    tmp_path: Path, end: type[BaseException]
) -> None:
    def gives_up() -> None:
        with files.built_whole(tmp_path / "a" / "b" / "court") as temporary:
            (temporary / "x").write_text("x")
            raise end

    with pytest.raises(end):
        gives_up()
    assert list(tmp_path.iterdir()) == []


def test_an_empty_folder_is_taken_and_a_full_one_or_a_file_never(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with files.built_whole(tmp_path / "empty") as temporary:
        (temporary / "a").write_text("x")
    for taken in (tmp_path / "empty", tmp_path / "empty" / "a"):
        with pytest.raises(StoreProblem, match="nothing there is written over"), files.built_whole(taken):
            pytest.fail("begun all the same")
    assert (tmp_path / "empty" / "a").read_text() == "x"


def test_a_folder_filled_meanwhile_is_not_written_over(tmp_path: Path) -> None:
    target = tmp_path / "court"

    def too_late() -> None:
        with files.built_whole(target):
            target.mkdir()
            (target / "other").write_text("x")

    with pytest.raises(OSError, match="not empty"):
        too_late()
    assert [path.name for path in tmp_path.iterdir()] == ["court"]
    assert (target / "other").read_text() == "x"


def test_what_a_killed_program_left_is_cleared_after_an_hour_and_not_before(tmp_path: Path) -> None:
    old, young = tmp_path / ".court.aaaa.new", tmp_path / ".court.bbbb.new"
    for folder in (old, young):
        folder.mkdir()
        (folder / "court.db").write_text("x")
    os.utime(old, (1_000_000_000, 1_000_000_000))
    with files.built_whole(tmp_path / "court"):
        pass
    assert not old.exists()
    assert young.exists()


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "is full"),
        (errno.EFBIG, "is full"),
        (errno.EROFS, "cannot be written to"),
        (errno.EACCES, "cannot be written to"),
        (errno.EIO, "failed to read or write"),
        (errno.ENAMETOOLONG, "could not be used"),
    ],
)
def test_errors_of_the_disk_become_sentences_with_the_folder(
    number: int, sentence: str, tmp_path: Path
) -> None:
    with pytest.raises(StoreProblem, match=sentence) as told, faults.file_faults(tmp_path):
        raise OSError(number, os.strerror(number))
    assert str(tmp_path) in str(told.value)


def test_an_error_without_a_number_is_told_by_its_kind(tmp_path: Path) -> None:
    with pytest.raises(StoreProblem, match="TimeoutError"), faults.file_faults(tmp_path):
        raise TimeoutError


@pytest.mark.parametrize(
    ("code", "kind", "sentence"),
    [
        (5, InUse, "in use by another program"),
        (6, InUse, "in use by another program"),
        (7, StoreProblem, "too little free memory"),
        (8, StoreProblem, "cannot be written to"),
        (10 | 3 << 8, StoreProblem, "failed to read or write"),
        (11, StoreProblem, "newest backup"),
        (13, StoreProblem, "is full"),
        (14, StoreProblem, "could not be opened"),
        (26, StoreProblem, "newest backup"),
    ],
)
def test_faults_of_the_engine_become_sentences(
    code: int, kind: type[StoreProblem], sentence: str, tmp_path: Path
) -> None:
    fault = faults.dbapi2.DatabaseError("x")
    fault.sqlite_errorcode = code
    with pytest.raises(kind, match=sentence), faults.store_faults(tmp_path):
        raise fault


@pytest.mark.parametrize("code", [1, 19, 20, 21, None])
def test_bugs_pass_through(code: int | None, tmp_path: Path) -> None:
    fault = faults.dbapi2.DatabaseError("x")
    fault.sqlite_errorcode = code
    with pytest.raises(faults.dbapi2.DatabaseError), faults.store_faults(tmp_path):
        raise fault
    assert not faults.is_damage(fault)


def test_the_copying_tells_its_faults_in_words_alone(tmp_path: Path) -> None:
    with pytest.raises(StoreProblem, match="is full"), faults.store_faults(tmp_path):
        raise faults.dbapi2.OperationalError("database or disk is full")
