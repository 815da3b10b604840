"""Backups: proven by opening them, thinned only by their sequence, restored whole or not at all."""

from __future__ import annotations

import json
import random
import shutil
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE
from tests.house.clock import Clock
from tests.store.rows import everything, pairs, write_pair
from youthcourt.domain.errors import StoreProblem, WrongKey
from youthcourt.store import archive, backup, keys, sqlcipher
from youthcourt.store.backup import last_proven, list_backups, make_backup, restore
from youthcourt.store.engine import DATABASE, Store, open_store, open_with_key


@pytest.fixture
def store(court: Path, clock: Clock) -> Store:
    opened = open_store(court, PASSPHRASE, clock)
    write_pair(opened, 1)
    yield opened
    opened.close()


def names(store: Store) -> list[str]:
    return sorted(path.name for path in (store.folder / "backups").iterdir())


def test_a_backup_is_one_file_that_tells_no_names(store: Store) -> None:
    write_pair(store, 4711)
    made = make_backup(store)
    assert made.path.name == "court-backup-2026-11-28-001.ycb"
    assert made.counts["setting"] == len(everything(store)["setting"])
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert names(store) == [made.path.name]
    with zipfile.ZipFile(made.path) as opened:
        assert sorted(opened.namelist()) == ["court.db", "court.keys", "manifest.json"]
        told = json.loads(opened.read("manifest.json"))
    assert set(told) == {"format", "court", "sequence", "made_at", "database_sha256", "revision", "counts"}
    assert b"left-4711" not in made.path.read_bytes()
    assert last_proven(store.folder) == made


def test_a_restored_court_has_every_row(store: Store, tmp_path: Path, clock: Clock) -> None:
    for number in range(2, 60):
        write_pair(store, number, size=900)
    made = make_backup(store)
    write_pair(store, 99)
    assert restore(made.path, tmp_path / "again", PASSPHRASE) == made
    with_code = open_store(tmp_path / "again", PASSPHRASE, clock)
    assert pairs(with_code) == set(range(1, 60))
    mine = everything(store)
    mine["setting"] = [row for row in mine["setting"] if "-99" not in str(row[0])]
    assert everything(with_code) == mine
    with_code.close()
    assert {p.name for p in (tmp_path / "again").iterdir()} >= {
        "court.db",
        "court.keys",
        "court.keys2",
        "backups",
    }
    assert (tmp_path / "again").stat().st_mode & 0o777 == 0o700


def test_restoring_needs_neither_the_passphrase_nor_the_broken_court(
    store: Store, tmp_path: Path, clock: Clock
) -> None:
    made = make_backup(store)
    shutil.copy(made.path, tmp_path / "stick.ycb")
    store.close()
    shutil.rmtree(store.folder)
    restore(tmp_path / "stick.ycb", tmp_path / "again")
    again = open_store(tmp_path / "again", PASSPHRASE, clock)
    assert pairs(again) == {1}
    again.close()


def test_a_wrong_passphrase_at_restoring_leaves_nothing(store: Store, tmp_path: Path) -> None:
    made = make_backup(store)
    with pytest.raises(WrongKey):
        restore(made.path, tmp_path / "again", "not the passphrase")
    assert not (tmp_path / "again").exists()
    assert not list(tmp_path.glob(".again*"))


def test_nothing_is_restored_over_a_court(store: Store) -> None:
    made = make_backup(store)
    before = (store.folder / keys.NAMES[0]).read_bytes()
    with pytest.raises(StoreProblem, match="nothing there is written over"):
        restore(made.path, store.folder)
    assert (store.folder / keys.NAMES[0]).read_bytes() == before


class TestWhileTheOfficeWorks:
    """Saves go on between the steps; the copy is of one moment."""

    def test_a_copy_made_between_saves_has_whole_acts_only(
        self, store: Store, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(backup, "_PAGES_A_STEP", 2)
        for number in range(2, 200):
            write_pair(store, number, size=3000)
        steps: list[int] = []
        written: list[int] = []

        def save(done: int, _total: int) -> None:
            steps.append(done)
            clerk = threading.Thread(target=write_pair, args=(store, 1000 + len(steps), 3000))
            if len(written) < 40:
                clerk.start()
                clerk.join()
                written.append(1000 + len(steps))

        made = make_backup(store, progress=save)
        assert len(written) == 40
        restore(made.path, tmp_path / "again", PASSPHRASE)
        again = open_store(tmp_path / "again", PASSPHRASE, clock)
        assert pairs(again) == {*range(1, 200), *written}
        again.close()

    def test_two_backups_at_once_are_made_one_after_the_other(self, store: Store) -> None:
        started: list[threading.Thread] = []

        def another(_done: int, _total: int) -> None:
            if not started:
                started.append(threading.Thread(target=make_backup, args=(store,)))
                started[0].start()

        for number in range(2, 300):
            write_pair(store, number, size=3000)
        first = make_backup(store, progress=another)
        started[0].join()
        assert [made.sequence for made in list_backups(store.folder)] == [2, 1]
        assert first.sequence == 1

    def test_cancelling_leaves_no_half_backup_and_the_lock_free(
        self, store: Store, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(backup, "_PAGES_A_STEP", 2)

        def cancelled(_done: int, _total: int) -> None:
            raise InterruptedError

        with pytest.raises(InterruptedError):
            backup._copied(store, store.folder / "backups", 1, cancelled)
        (store.folder / "backups" / DATABASE).unlink()
        others: list[int] = []
        clerk = threading.Thread(target=lambda: others.append(write_pair(store, 2) or 1))
        clerk.start()
        clerk.join()
        assert others == [1]

    def test_a_backup_inside_an_open_act_is_a_bug(self, store: Store) -> None:
        with store.engine.begin(), pytest.raises(RuntimeError, match="never end"):
            make_backup(store)
        assert names(store) == []


class TestNothingCountsBeforeItIsProven:
    """A backup that does not pass displaces nothing."""

    @pytest.mark.parametrize("missing", ["counts", "pages", "revision"])
    def test_a_copy_that_differs_is_not_kept(
        self, store: Store, monkeypatch: pytest.MonkeyPatch, missing: str
    ) -> None:
        first = make_backup(store)
        wrong: dict[str, tuple[str, Callable[..., object]]] = {
            "counts": ("row_counts", lambda _c: {"setting": id(_c)}),
            "pages": ("damage", lambda _c: ("page 3",)),
            "revision": ("revision", lambda _c: str(id(_c))),
        }
        monkeypatch.setattr(sqlcipher, *wrong[missing])
        with pytest.raises(StoreProblem, match="did not pass its check"):
            make_backup(store)
        assert names(store) == [first.path.name]

    def test_a_copy_that_cannot_be_opened_is_not_kept(
        self, store: Store, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def with_noise(database: Path) -> str:
            database.write_bytes(random.Random(1).randbytes(40_960))
            return archive.sha256_of(database)

        monkeypatch.setattr(backup, "sha256_of", with_noise)
        with pytest.raises(StoreProblem, match="did not pass its check"):
            make_backup(store)
        assert names(store) == []

    def test_a_fault_of_the_disk_while_proving_is_told_as_such(
        self, store: Store, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        fault = sqlcipher.dbapi2.DatabaseError("x")
        fault.sqlite_errorcode = 10

        def fails(_connection: object) -> None:
            raise fault

        monkeypatch.setattr(sqlcipher, "damage", fails)
        with pytest.raises(StoreProblem, match="failed to read or write"):
            make_backup(store)
        assert names(store) == []

    def test_a_damaged_court_is_not_backed_up_over_its_good_backups(self, store: Store, clock: Clock) -> None:
        for number in range(2, 60):
            write_pair(store, number, size=3000)
        made = make_backup(store)
        key = bytes(store.key)
        store.close()
        path = store.folder / DATABASE
        data = bytearray(path.read_bytes())
        data[len(data) // 4096 // 2 * 4096 + 100] ^= 1
        path.write_bytes(data)
        damaged = open_with_key(store.folder, key, clock)
        with pytest.raises(StoreProblem, match="newest backup"):
            make_backup(damaged)
        damaged.close()
        assert names(store) == [made.path.name]

    def test_leftovers_of_a_killed_backup_are_cleared(self, store: Store) -> None:
        stale = store.folder / "backups" / f"{backup._TEMPORARY}old"
        stale.mkdir()
        (stale / DATABASE).write_bytes(b"x")
        made = make_backup(store)
        assert names(store) == [made.path.name]

    def test_key_files_lost_while_the_court_is_open_are_written_again(
        self, store: Store, tmp_path: Path
    ) -> None:
        for name in keys.NAMES:
            (store.folder / name).unlink()
        made = make_backup(store)
        assert keys.copies(store.folder) == (store.key_file, store.key_file)
        restore(made.path, tmp_path / "again", PASSPHRASE)


class TestTheListOfBackups:
    """By sequence, never by the clock; what is not ours is left alone."""

    def test_the_sequence_goes_on_whatever_the_clock_says(self, store: Store, clock: Clock) -> None:
        made = []
        for days in (0, 400, -900, 1):
            clock.move(days=days)
            made.append(make_backup(store))
        assert [one.sequence for one in made] == [1, 2, 3, 4]
        assert list_backups(store.folder) == tuple(reversed(made))
        assert last_proven(store.folder) == made[-1]

    def test_damaged_and_strange_files_are_neither_listed_nor_removed(
        self, store: Store, clock: Clock
    ) -> None:
        folder = store.folder / "backups"
        strange = ["court-backup-2026-01-01-007.ycb", "holiday.ycb", "court-backup-2026-01-01-9.zip"]
        for name in strange:
            (folder / name).write_bytes(b"x")
        made = [make_backup(store) for _ in range(12)]
        assert made[0].sequence == 8
        assert len(list_backups(store.folder)) == 10
        assert set(strange) <= set(names(store))
        assert last_proven(folder) is None

    def test_old_ones_go_only_after_the_new_one_is_proven(self, store: Store, clock: Clock) -> None:
        kept_for_upgrade = backup.copy_before_upgrade(store, "0000")
        for _ in range(14):
            make_backup(store)
            clock.move(hours=1)
        left = [one.sequence for one in list_backups(store.folder)]
        assert left == [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 1]
        assert kept_for_upgrade.path.exists()

    def test_another_courts_backups_in_the_folder_are_never_thinned(self, store: Store, clock: Clock) -> None:
        stranger = make_backup(store)
        other = archive.Manifest("other", 1, clock(), "0" * 64, None, {})
        stranger.path.unlink()
        archive.write(stranger.path, store.folder / keys.NAMES[0], keys.to_bytes(store.key_file), other)
        for _ in range(13):
            make_backup(store)
        assert stranger.path.exists()

    def test_a_backup_on_another_drive_is_numbered_along_and_nothing_there_is_thinned(
        self, store: Store, tmp_path: Path
    ) -> None:
        stick = tmp_path / "stick"
        made = [make_backup(store, stick) for _ in range(12)]
        assert [one.sequence for one in made] == list(range(1, 13))
        assert len(list(stick.iterdir())) == 12
        assert make_backup(store).sequence == 1
