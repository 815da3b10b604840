"""A full disk and a folder without rights: a sentence, nothing lost, nothing half done."""

from __future__ import annotations

import resource
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE
from tests.faults.hands import Hands
from tests.house.clock import Clock
from tests.store.rows import pairs, write_pair
from youthcourt.domain.errors import StoreProblem
from youthcourt.store import sqlcipher
from youthcourt.store.backup import list_backups, make_backup, restore
from youthcourt.store.engine import DATABASE, create_store, open_store, store_faults
from youthcourt.store.wrapping import KdfCost


@contextmanager
def no_file_beyond(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond *size* bytes, as a full disk would."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_save_on_a_full_disk_is_refused_whole_and_goes_through_once_there_is_room(
    court: Path, clock: Clock
) -> None:
    store = open_store(court, PASSPHRASE, clock)
    write_pair(store, 0)
    refused, saved = 0, {0}
    size = (court / DATABASE).stat().st_size
    for number, room in enumerate(range(0, size + 200_000, size // 60), start=1):
        said = ""
        try:
            with no_file_beyond(room), store_faults(court):
                write_pair(store, number, size=30_000)
            saved.add(number)
        except StoreProblem as problem:
            said = str(problem)
            refused += 1
        assert (number in saved) != ("nothing was saved" in said)
        assert pairs(store) == saved
    assert refused > 30
    write_pair(store, 1_000)
    store.close()
    again = open_store(court, PASSPHRASE, clock)
    assert pairs(again) == saved | {1_000}
    assert sqlcipher.damage(again.connection) == ()
    again.close()


def test_a_backup_on_a_full_disk_leaves_the_older_ones_and_no_rest(court: Path, clock: Clock) -> None:
    store = open_store(court, PASSPHRASE, clock)
    first = make_backup(store)
    for room in range(0, first.size, first.size // 25):
        with no_file_beyond(room), pytest.raises(StoreProblem, match="nothing was saved"):
            make_backup(store)
        assert [path.name for path in (court / "backups").iterdir()] == [first.path.name]
    assert make_backup(store).sequence == 2
    store.close()


def test_a_new_court_on_a_full_disk_leaves_nothing(tmp_path: Path, clock: Clock) -> None:
    for room in range(0, 200_000, 20_000):
        with no_file_beyond(room), pytest.raises(StoreProblem, match="nothing was saved"):
            create_store(tmp_path / "court", PASSPHRASE, clock, KdfCost(64, 1, 1))
        assert list(tmp_path.iterdir()) == []


def test_restoring_on_a_full_disk_leaves_nothing(court: Path, clock: Clock, tmp_path: Path) -> None:
    store = open_store(court, PASSPHRASE, clock)
    made = make_backup(store)
    store.close()
    for room in range(0, made.size - 4096, made.size // 10):
        with no_file_beyond(room), pytest.raises(StoreProblem, match="nothing was saved"):
            restore(made.path, tmp_path / "again", PASSPHRASE)
        assert [path.name for path in tmp_path.iterdir()] == ["court"]
    assert list_backups(court) == (made,)


def test_a_full_disk_does_not_keep_the_court_shut(court: Path, clock: Clock) -> None:
    with no_file_beyond(0):
        store = open_store(court, PASSPHRASE, clock)
        assert pairs(store) == set()
        store.close()


def test_a_folder_without_rights_is_told_and_nothing_changes(hands: Hands, court: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        open_to_all = Path(name)
        open_to_all.chmod(0o755)
        folder = open_to_all / "court"
        shutil.copytree(court, folder)
        _readable_only(folder)
        before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        start = hands.begin("open_as_nobody", folder)
        opening, making = start.hear()  # type: ignore[misc]  # a list of two sentences
        start.finish()
        assert opening.startswith("StoreProblem: The folder ")
        assert "cannot be written to" in opening
        assert "cannot be written to" in making
        assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o755)


def _readable_only(folder: Path) -> None:
    for path in folder.rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    folder.chmod(0o555)
