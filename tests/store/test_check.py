"""The check answers one question a finding, and finds what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.conftest import PASSPHRASE
from tests.house.clock import Clock
from tests.store.rows import write_pair
from youthcourt.domain.errors import StoreProblem
from youthcourt.store import keys, schema, sqlcipher
from youthcourt.store.backup import make_backup
from youthcourt.store.check import Finding, findings
from youthcourt.store.engine import DATABASE, Store, open_store, open_with_key
from youthcourt.store.tables import Setting
from youthcourt.store.unit import unit_of_work

ALL = [
    "Pages",
    "Structure",
    "Links between records",
    "Key file",
    "Form of the file",
    "Last backup",
    "Trail of acts",
]


@pytest.fixture
def store(court: Path, clock: Clock) -> Iterator[Store]:
    opened = open_store(court, PASSPHRASE, clock)
    act(opened, "first")
    make_backup(opened)
    yield opened
    opened.close()


def act(store: Store, key: str) -> None:
    with unit_of_work(store, act="set", actor="clerk", now=store.clock()) as unit:
        unit.put(Setting(key=key, value="1"), "setting", key, None)


def wrong(store: Store) -> dict[str, str]:
    return {found.what: found.detail for found in findings(store) if not found.ok}


def run(store: Store, statement: str) -> None:
    with store.engine.begin() as connection:
        connection.execute(sa.text(statement))


def test_a_healthy_court_answers_every_question_well(store: Store) -> None:
    found = findings(store)
    assert [one.what for one in found] == ALL
    assert all(one.ok and one.detail.endswith(".") for one in found)
    assert Finding("Last backup", True, found[5].detail) == found[5]
    assert "court-backup-2026-11-28-001.ycb, made on Nov 28, 2026" in found[5].detail


def test_a_court_without_a_backup_is_told_to_make_one(store: Store) -> None:
    for path in (store.folder / "backups").iterdir():
        path.unlink()
    assert wrong(store) == {"Last backup": "There is no backup yet. Make one now."}


def test_a_file_that_is_older_than_its_backup_is_found(store: Store) -> None:
    run(store, "DELETE FROM audit")
    assert "knows of later acts" in wrong(store)["Last backup"]


@pytest.mark.parametrize("column", ["actor", "act", "at", "object_id", "fields", "hash"])
def test_a_changed_trail_names_its_first_bad_entry(store: Store, column: str) -> None:
    act(store, "second")
    run(store, f"UPDATE audit SET {column} = 'x' WHERE seq = 2")
    assert wrong(store) == {"Trail of acts": "The trail of acts was changed: entry 2 does not fit."}


def test_a_link_to_nowhere_is_found_with_its_table(store: Store) -> None:
    sqlcipher.foreign_keys(store.connection, False)
    run(store, "CREATE TABLE child (id INTEGER PRIMARY KEY, setting REFERENCES setting (key))")
    run(store, "INSERT INTO child VALUES (1, 'gone')")
    assert "in: child" in wrong(store)["Links between records"]


@pytest.mark.parametrize("lost", [1, 2])
def test_damaged_key_files_are_found_and_a_backup_mends_them(store: Store, lost: int) -> None:
    for name in keys.NAMES[:lost]:
        (store.folder / name).write_bytes(b"x")
    assert wrong(store)["Key file"].startswith(f"{lost} of 2 copies")
    make_backup(store)
    assert wrong(store) == {}


def test_a_file_of_another_form_is_found(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "newest_revision", lambda: "9999")
    assert "works with 9999" in wrong(store)["Form of the file"]


def test_a_page_changed_from_outside_is_found(store: Store, clock: Clock) -> None:
    for number in range(60):
        write_pair(store, number, size=3000)
    key = bytes(store.key)
    store.close()
    path = store.folder / DATABASE
    data = bytearray(path.read_bytes())
    data[len(data) - 2000] ^= 4
    path.write_bytes(data)
    damaged = open_with_key(store.folder, key, clock)
    found = wrong(damaged)
    damaged.close()
    assert "Pages of the file were changed from outside (1)." in found["Pages"]
    assert "Restore the newest backup" in found["Structure"]


def test_a_structure_that_is_not_whole_is_found(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlcipher, "structure_faults", lambda _c: ("row 3 missing from index i",))
    assert "row 3 missing from index i. Restore" in wrong(store)["Structure"]


def test_a_disk_that_cannot_be_read_is_no_finding_but_a_problem(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = sqlcipher.dbapi2.DatabaseError("x")
    fault.sqlite_errorcode = 10

    def fails(_connection: object) -> None:
        raise fault

    monkeypatch.setattr(sqlcipher, "orphans", fails)
    with pytest.raises(StoreProblem, match="failed to read or write"):
        findings(store)
