"""A program killed at any moment: what was promised is there, nothing is half done."""

from __future__ import annotations

import random
import shutil
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE
from tests.faults.hands import Hands
from tests.house.clock import Clock
from tests.store.rows import pairs, write_pair
from youthcourt.store import schema, sqlcipher
from youthcourt.store.backup import list_backups, restore
from youthcourt.store.engine import DATABASE, open_store

NEXT = """
from alembic import op
import sqlalchemy as sa
revision = "tnext"
down_revision = "{after}"

def upgrade():
    for number in range(40):
        op.create_table(f"table{{number}}", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("UPDATE setting SET value = value || 'y'")
"""


def a_moment(dice: random.Random, most_seconds: float) -> None:
    """Let a short time pass that no event ends: the moment of a kill is any moment."""
    until = time.monotonic() + dice.uniform(0, most_seconds)
    while time.monotonic() < until:
        pass


def until(wanted: Callable[[], bool]) -> None:
    """Look without rest until *wanted* holds; fails when it never does."""
    end = time.monotonic() + 60
    while not wanted():
        assert time.monotonic() < end, "it never came to pass"


def has_a_backup(court: Path) -> bool:
    """Say whether a backup of *court* has its name, which it gets when it is whole."""
    return any((court / "backups").glob("*.ycb"))


def test_killed_while_saving_no_promised_save_is_lost_and_none_is_half_there(
    hands: Hands, court: Path, clock: Clock
) -> None:
    dice, promised, crashes = random.Random(1), set(), 0
    for _ in range(30):
        work = hands.begin("write", court)
        for _ in range(dice.randint(1, 5)):
            promised.add(work.hear())
        a_moment(dice, 0.004)
        promised.update(work.kill())
        journal = court / f"{DATABASE}-journal"
        crashes += journal.exists() and journal.stat().st_size > 0
        store = open_store(court, PASSPHRASE, clock)
        found = pairs(store)
        assert promised <= found
        assert len(found - promised) <= 1, "more was saved than the one act in flight"
        assert sqlcipher.damage(store.connection) == ()
        store.close()
        promised = found
    assert crashes > 0, "no kill came in the middle of a save: this test proves nothing"


def test_killed_while_backing_up_every_backup_with_a_name_is_whole(
    hands: Hands, court: Path, clock: Clock, tmp_path: Path
) -> None:
    dice, promised = random.Random(2), 0
    for round_ in range(8):
        work = hands.begin("back_up", court)
        promised = work.hear()
        a_moment(dice, 0.06)
        promised = max([promised, *work.kill()])
        newest = list_backups(court)[0]
        assert promised <= newest.sequence <= promised + 1
        assert restore(newest.path, tmp_path / f"again-{round_}", PASSPHRASE) == newest
        open_store(court, PASSPHRASE, clock).close()
    assert len(list_backups(court)) == len(list((court / "backups").glob("*.ycb"))) <= 11


def test_killed_while_making_a_court_there_is_a_whole_one_or_none(
    hands: Hands, clock: Clock, tmp_path: Path
) -> None:
    dice, seen = random.Random(3), set()
    for round_ in range(16):
        folder = tmp_path / f"court-{round_}"
        work = hands.begin("create", folder)
        assert work.hear() == "begun"
        a_moment(dice, 0.2)
        code = work.kill()
        if folder.exists():
            store = open_store(folder, PASSPHRASE, clock)
            assert schema.revision_of(store) == schema.newest_revision()
            store.close()
        assert folder.exists() or not code
        seen.add(folder.exists())
    assert False in seen, "no kill came before the court stood: this test proves nothing"


def test_killed_while_upgrading_the_file_is_old_or_new_and_never_between(
    hands: Hands, court: Path, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = schema.newest_revision()
    store = open_store(court, PASSPHRASE, clock)
    for number in range(30):
        write_pair(store, number, size=1000)
    store.close()
    shutil.copytree(Path(schema.__file__).parent / "migrations", tmp_path / "migrations")
    (tmp_path / "migrations" / "versions" / "tnext.py").write_text(NEXT.format(after=old))
    monkeypatch.setattr(schema, "SCRIPTS", str(tmp_path / "migrations"))
    dice, seen = random.Random(4), set()
    for round_ in range(12):
        folder = tmp_path / f"court-{round_}"
        shutil.copytree(court, folder)
        work = hands.begin("upgrade", folder)
        assert work.hear() == "begun"
        if round_ % 2:  # on a slow machine, too, kills come after the copy was made
            until(partial(has_a_backup, folder))
        a_moment(dice, 0.1)
        work.kill()
        copies = list_backups(folder)
        seen.add(bool(copies))
        if copies:
            assert restore(copies[-1].path, tmp_path / f"back-{round_}", PASSPHRASE).revision == old
        store = open_store(folder, PASSPHRASE, clock)
        assert schema.revision_of(store) == "tnext"
        assert pairs(store) == set(range(30))
        values = store.connection.execute(
            "SELECT DISTINCT value FROM setting WHERE key LIKE '%-%'"
        ).fetchall()
        assert values == [("x" * 1000 + "y",)], "the change was made twice or not at all"
        assert sqlcipher.damage(store.connection) == ()
        store.close()
    assert True in seen, "no kill came after the copy was made: this test proves nothing"
