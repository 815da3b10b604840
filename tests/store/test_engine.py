"""Making and opening the court file: nothing foreign is opened, nothing is ever replaced."""

from __future__ import annotations

import os
import secrets
import shutil
import sqlite3
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from tests.conftest import PASSPHRASE
from tests.house.clock import Clock
from tests.store.rows import pairs, write_pair
from youthcourt.domain.errors import BadInput, InUse, StoreProblem, WrongKey
from youthcourt.store import engine, keys, sqlcipher
from youthcourt.store.engine import DATABASE, create_store, open_store, open_with_key, store_faults
from youthcourt.store.wrapping import KdfCost

COST = KdfCost(64, 1, 1)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_new_court_is_encrypted_private_and_opens_again(tmp_path: Path, clock: Clock) -> None:
    folder = tmp_path / "court"
    store, code = create_store(folder, PASSPHRASE, clock, COST)
    write_pair(store, 7)
    store.close()
    assert folder.stat().st_mode & 0o777 == 0o700
    assert all(p.stat().st_mode & 0o777 == 0o600 for p in folder.iterdir() if p.is_file())
    assert not (folder / DATABASE).read_bytes().startswith(b"SQLite")
    assert b"left-7" not in (folder / DATABASE).read_bytes()
    for way in (open_store, engine.open_by_code):
        again = way(folder, PASSPHRASE if way is open_store else code, clock)
        assert pairs(again) == {7}
        again.close()
        assert again.closed


def test_closing_wipes_the_key_and_may_be_done_twice(court: Path, clock: Clock) -> None:
    store = open_store(court, PASSPHRASE, clock)
    held = store.key
    assert len(held) == keys.KEY_BYTES
    store.close()
    store.close()
    assert not held


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("locking_mode", "exclusive"),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("cache_size", -65536),
        ("temp_store", 2),
        ("application_id", 0x59435254),
    ],
)
def test_the_file_is_opened_the_safe_way(court: Path, clock: Clock, pragma: str, value: object) -> None:
    store = open_store(court, PASSPHRASE, clock)
    assert store.connection.execute(f"PRAGMA {pragma}").fetchone()[0] == value
    store.close()


def test_a_refused_transaction_leaves_nothing_not_even_a_table(court: Path, clock: Clock) -> None:
    store = open_store(court, PASSPHRASE, clock)

    def gives_up() -> None:
        with store.engine.begin() as connection:
            connection.execute(sa.text("CREATE TABLE passing (a)"))
            connection.execute(sa.text("INSERT INTO setting VALUES ('left-1', '')"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        gives_up()
    assert "passing" not in sqlcipher.table_names(store.connection)
    assert pairs(store) == set()
    store.close()


def test_an_integrity_error_is_a_bug_and_passes_through(court: Path, clock: Clock) -> None:
    store = open_store(court, PASSPHRASE, clock)
    write_pair(store, 1)
    with pytest.raises(IntegrityError), store_faults(court):
        write_pair(store, 1)
    store.close()


def test_read_only_refuses_writes_until_it_is_lifted(court: Path, clock: Clock) -> None:
    store = open_store(court, PASSPHRASE, clock)
    sqlcipher.read_only(store.connection, True)
    with pytest.raises(StoreProblem, match="cannot be written to"), store_faults(court):
        write_pair(store, 1)
    sqlcipher.read_only(store.connection, False)
    write_pair(store, 2)
    assert pairs(store) == {2}
    store.close()


def test_a_second_start_is_told_who_has_it_before_a_passphrase_counts(court: Path, clock: Clock) -> None:
    store = open_store(court, PASSPHRASE, clock)
    before = contents(court)
    for attempt in (
        lambda: open_store(court, PASSPHRASE, clock),
        lambda: open_store(court, "wrong", clock),
        lambda: engine.refuse_if_in_use(court, clock),
    ):
        with pytest.raises(InUse, match="has had this court open"):
            attempt()
    assert contents(court) == before
    write_pair(store, 1)
    store.close()
    engine.refuse_if_in_use(court, clock)


def test_two_copies_of_the_engine_on_one_file_are_told_apart(court: Path, clock: Clock) -> None:
    store = open_store(court, PASSPHRASE, clock)
    write_pair(store, 1)
    with pytest.raises(InUse, match="in use by another program"), store_faults(court):
        sqlcipher.connect(court / DATABASE, store.key)
    store.close()


def test_a_wrong_passphrase_changes_nothing_and_leaves_the_court_free(court: Path, clock: Clock) -> None:
    before = contents(court)
    with pytest.raises(WrongKey):
        open_store(court, "not the passphrase", clock)
    with pytest.raises(WrongKey):
        engine.open_by_code(court, keys.new_keys(PASSPHRASE, COST)[2], clock)
    with pytest.raises(BadInput, match="Group 1 "):
        engine.open_by_code(court, "ABCDE" * 8, clock)
    assert contents(court) == before
    open_store(court, PASSPHRASE, clock).close()


@pytest.mark.parametrize("phrase", ["", "short"])
def test_a_short_passphrase_is_refused_before_the_disk_is_touched(
    tmp_path: Path, clock: Clock, phrase: str
) -> None:
    with pytest.raises(BadInput):
        create_store(tmp_path / "court", phrase, clock, COST)
    assert list(tmp_path.iterdir()) == []


def test_a_court_or_anything_else_is_never_written_over(court: Path, clock: Clock, tmp_path: Path) -> None:
    other = tmp_path / "photos"
    other.mkdir()
    (other / "a.jpg").write_bytes(b"x")
    for folder in (court, other, other / "a.jpg"):
        with pytest.raises(StoreProblem, match="nothing there is written over"):
            create_store(folder, PASSPHRASE, clock, COST)
    assert contents(other) == {"a.jpg": b"x"}
    open_store(court, PASSPHRASE, clock).close()


@pytest.mark.parametrize("step", ["keys.save", "sqlcipher.connect", "sqlcipher.mark", "schema.migrate"])
def test_an_interrupted_creation_leaves_nothing(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def fails(*_args: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr(f"youthcourt.store.engine.{step}", fails)
    with pytest.raises(StoreProblem, match="is full"):
        create_store(tmp_path / "new" / "court", PASSPHRASE, clock, COST)
    assert list(tmp_path.iterdir()) == []


def plain_database(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE setting (key, value)")
    connection.close()


def cut(path: Path, size: int) -> None:
    os.truncate(path, size)


STRANGERS = {
    "empty": lambda path: path.write_bytes(b""),
    "one byte": lambda path: path.write_bytes(b"x"),
    "zeroed": lambda path: path.write_bytes(bytes(path.stat().st_size)),
    "zeroed head": lambda path: path.write_bytes(bytes(4096) + path.read_bytes()[4096:]),
    "noise": lambda path: path.write_bytes(secrets.token_bytes(40_960)),
    "picture": lambda path: path.write_bytes(b"\xff\xd8\xff\xe0\0\x10JFIF\0" + secrets.token_bytes(20_000)),
    "text": lambda path: path.write_text("Dear clerk,\n" * 1000),
    "plain database": plain_database,
    "cut in a page": lambda path: cut(path, path.stat().st_size - 100),
    "cut at a page": lambda path: cut(path, path.stat().st_size - 4096),
    "cut to one page": lambda path: cut(path, 4096),
    "cut below one page": lambda path: cut(path, 1000),
    "half": lambda path: cut(path, path.stat().st_size // 8192 * 4096),
}


@pytest.mark.parametrize("kind", STRANGERS)
def test_a_foreign_or_damaged_file_is_refused_and_left_as_it_is(court: Path, clock: Clock, kind: str) -> None:
    STRANGERS[kind](court / DATABASE)
    before = contents(court)
    with pytest.raises(StoreProblem, match="Restore the newest backup into a new folder") as told:
        open_store(court, PASSPHRASE, clock)
    assert not isinstance(told.value, WrongKey | InUse)
    assert contents(court) == before


def test_another_courts_file_is_refused_and_left_as_it_is(court: Path, clock: Clock, tmp_path: Path) -> None:
    create_store(tmp_path / "other", PASSPHRASE, clock, COST)[0].close()
    shutil.copy(tmp_path / "other" / DATABASE, court / DATABASE)
    before = contents(court)
    with pytest.raises(StoreProblem, match="does not belong to the key file"):
        open_store(court, PASSPHRASE, clock)
    assert contents(court) == before


def test_a_missing_file_is_never_made_anew(court: Path, clock: Clock) -> None:
    (court / DATABASE).unlink()
    with pytest.raises(StoreProblem, match=r"court\.db is missing"):
        open_store(court, PASSPHRASE, clock)
    assert not (court / DATABASE).exists()


def test_a_folder_without_a_court_says_so_and_stays_as_it_is(tmp_path: Path, clock: Clock) -> None:
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(StoreProblem, match="There is no court in"):
            open_store(folder, PASSPHRASE, clock)
    assert list(tmp_path.iterdir()) == []


def test_a_court_without_its_key_files_sends_the_clerk_to_a_backup(court: Path, clock: Clock) -> None:
    for name in keys.NAMES:
        (court / name).unlink()
    with pytest.raises(StoreProblem, match="every backup holds the keys"):
        open_store(court, PASSPHRASE, clock)


@pytest.mark.parametrize("name", keys.NAMES)
def test_opening_heals_a_damaged_copy_of_the_key_file(court: Path, clock: Clock, name: str) -> None:
    good = (court / name).read_bytes()
    (court / name).write_bytes(good[:-7])
    open_store(court, PASSPHRASE, clock).close()
    assert (court / name).read_bytes() == good


def test_a_key_file_strayed_here_from_another_court_destroys_nothing(
    court: Path, clock: Clock, tmp_path: Path
) -> None:
    mine = (court / keys.NAMES[1]).read_bytes()
    stranger, data_key, _code = keys.new_keys("another court entirely", COST)
    for _ in range(3):
        stranger = keys.with_new_passphrase(stranger, data_key, "another court entirely", COST)
    (court / keys.NAMES[0]).write_bytes(keys.to_bytes(stranger))
    with pytest.raises(WrongKey):
        open_store(court, "no one's passphrase at all", clock)
    assert (court / keys.NAMES[1]).read_bytes() == mine
    open_store(court, PASSPHRASE, clock).close()
    assert {(court / name).read_bytes() for name in keys.NAMES} == {mine}


def test_a_court_that_may_only_be_read_is_not_opened_halfway(
    court: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine.os, "access", lambda _path, _mode: False)
    with pytest.raises(StoreProblem, match="cannot be written to"):
        open_store(court, PASSPHRASE, clock)
    monkeypatch.undo()
    open_store(court, PASSPHRASE, clock).close()


def test_a_wrong_data_key_is_refused(court: Path, clock: Clock) -> None:
    with pytest.raises(StoreProblem, match="damaged, or it does not belong"):
        open_with_key(court, bytes(32), clock)
    open_store(court, PASSPHRASE, clock).close()


def test_an_engine_too_old_to_be_trusted_is_refused(
    court: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlcipher, "_OLDEST_ENGINE", (99, 0, 0))
    with pytest.raises(StoreProblem, match="too old to be trusted"):
        open_store(court, PASSPHRASE, clock)
    monkeypatch.undo()
    open_store(court, PASSPHRASE, clock).close()
