"""Migrations: a proven copy first, one transaction, the version last, a newer file untouched."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.conftest import PASSPHRASE
from tests.house.clock import Clock
from tests.store.rows import everything, pairs, write_pair
from youthcourt.domain.errors import StoreProblem
from youthcourt.store import schema, sqlcipher
from youthcourt.store.backup import list_backups, restore
from youthcourt.store.engine import DATABASE, Store, open_store

HEAD = """
from alembic import op
import sqlalchemy as sa
revision = "{name}"
down_revision = "{after}"

def upgrade():
{body}
"""

FAMILY = """
    op.create_table("parent", sa.Column("id", sa.Integer, primary_key=True), sa.Column("note", sa.String))
    op.execute(
        "CREATE TABLE child (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES parent ON DELETE CASCADE)"
    )
    op.execute("INSERT INTO parent VALUES (1, 'x')")
    op.execute("INSERT INTO child VALUES (1, 1), (2, 1)")
"""
ALTER_PARENT = """
    with op.batch_alter_table("parent") as batch:
        batch.alter_column("note", new_column_name="remark")
"""
BREAKS = """
    op.create_table("passing", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("DELETE FROM setting")
    raise ZeroDivisionError
"""
ORPHANS = """
    op.execute("DELETE FROM parent")
"""


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the migrations that tests may add to."""
    folder = tmp_path / "migrations"
    shutil.copytree(Path(schema.__file__).parent / "migrations", folder)
    monkeypatch.setattr(schema, "SCRIPTS", str(folder))
    return folder


def add(scripts: Path, name: str, body: str) -> None:
    """Add a migration after the newest one."""
    text = HEAD.format(name=name, after=schema.newest_revision(), body=body)
    (scripts / "versions" / f"{name}.py").write_text(text)


def filled(court: Path, clock: Clock) -> None:
    store = open_store(court, PASSPHRASE, clock)
    for number in range(3):
        write_pair(store, number)
    store.close()


def reopened(court: Path, clock: Clock) -> Store:
    return open_store(court, PASSPHRASE, clock)


def test_a_new_court_stands_at_the_newest_revision(court: Path, clock: Clock) -> None:
    store = reopened(court, clock)
    assert schema.revision_of(store) == schema.newest_revision()
    schema.migrate(store)
    assert list_backups(court) == ()
    store.close()


def test_an_older_file_is_copied_proven_and_brought_up_to_date(
    court: Path, clock: Clock, scripts: Path
) -> None:
    filled(court, clock)
    old = schema.newest_revision()
    add(scripts, "tnext", FAMILY)
    store = reopened(court, clock)
    assert schema.revision_of(store) == "tnext"
    assert pairs(store) == {0, 1, 2}
    (copy,) = list_backups(court)
    assert copy.path.name == f"before-upgrade-{old}-001.ycb"
    assert copy.revision == old
    store.close()


def test_the_copy_made_before_can_go_back_to_the_older_program(
    court: Path, clock: Clock, scripts: Path, tmp_path: Path
) -> None:
    filled(court, clock)
    add(scripts, "tnext", FAMILY)
    reopened(court, clock).close()
    (copy,) = list_backups(court)
    (scripts / "versions" / "tnext.py").unlink()
    restore(copy.path, tmp_path / "back", PASSPHRASE)
    store = reopened(tmp_path / "back", clock)
    assert pairs(store) == {0, 1, 2}
    store.close()


def test_altering_a_parent_keeps_its_children(court: Path, clock: Clock, scripts: Path) -> None:
    add(scripts, "tfamily", FAMILY)
    add(scripts, "talter", ALTER_PARENT)
    store = reopened(court, clock)
    assert everything(store)["child"] == [(1, 1), (2, 1)]
    assert store.connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
    store.close()


def test_a_migration_that_breaks_leaves_the_file_as_it_was(court: Path, clock: Clock, scripts: Path) -> None:
    filled(court, clock)
    old = schema.newest_revision()
    add(scripts, "tfamily", FAMILY)
    add(scripts, "tbreaks", BREAKS)
    with pytest.raises(ZeroDivisionError):
        reopened(court, clock)
    for name in ("tbreaks", "tfamily"):
        (scripts / "versions" / f"{name}.py").unlink()
    store = reopened(court, clock)
    assert schema.revision_of(store) == old
    assert pairs(store) == {0, 1, 2}
    assert not {"parent", "passing"} & set(sqlcipher.table_names(store.connection))
    store.close()


def test_a_migration_that_leaves_orphans_does_not_stand(court: Path, clock: Clock, scripts: Path) -> None:
    add(scripts, "tfamily", FAMILY)
    reopened(court, clock).close()
    add(scripts, "torphans", ORPHANS)
    with pytest.raises(RuntimeError, match="child"):
        reopened(court, clock)
    (scripts / "versions" / "torphans.py").unlink()
    store = reopened(court, clock)
    assert len(everything(store)["parent"]) == 1
    store.close()


def test_when_no_copy_can_be_made_the_file_is_not_touched(
    court: Path, clock: Clock, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(scripts, "tnext", FAMILY)
    before = (court / DATABASE).read_bytes()

    def full(*_args: object) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr("youthcourt.store.archive.write", full)
    with pytest.raises(StoreProblem, match="is full"):
        reopened(court, clock)
    assert (court / DATABASE).read_bytes() == before
    assert list((court / "backups").iterdir()) == []


def test_a_file_of_a_newer_program_is_refused_and_not_a_byte_changed(court: Path, clock: Clock) -> None:
    store = reopened(court, clock)
    with store.engine.begin() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    store.close()
    before = {path.name: path.read_bytes() for path in court.iterdir() if path.is_file()}
    with pytest.raises(StoreProblem, match="newer version of this program"):
        reopened(court, clock)
    assert {path.name: path.read_bytes() for path in court.iterdir() if path.is_file()} == before
    assert list((court / "backups").iterdir()) == []


def test_a_file_with_tables_but_no_revision_is_not_ours(court: Path, clock: Clock) -> None:
    store = reopened(court, clock)
    with store.engine.begin() as connection:
        connection.execute(sa.text("DROP TABLE alembic_version"))
    store.close()
    with pytest.raises(StoreProblem, match="was not made by this program"):
        reopened(court, clock)
