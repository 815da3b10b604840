"""Bits that turn by themselves, and journals that went astray: always noticed, never shown as true."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE
from tests.house.clock import Clock
from tests.store.rows import pairs, write_pair
from youthcourt.domain.errors import StoreProblem
from youthcourt.store import keys
from youthcourt.store.backup import last_proven, make_backup, restore
from youthcourt.store.check import findings
from youthcourt.store.engine import DATABASE, create_store, open_store
from youthcourt.store.wrapping import KdfCost

JOURNAL = f"{DATABASE}-journal"
INSIDE_A_PAGE = 9 * 5120 + 2000
"""A place in the journal of ``crashed``: its tenth part of a header, a page and padding."""


@pytest.fixture
def filled(court: Path, clock: Clock) -> Path:
    store = open_store(court, PASSPHRASE, clock)
    for number in range(20):
        write_pair(store, number, size=1500)
    make_backup(store)
    store.close()
    return court


def is_noticed(folder: Path, clock: Clock) -> bool:
    """Whether opening refuses the file with advice, or the check finds it wrong."""
    try:
        store = open_store(folder, PASSPHRASE, clock)
    except StoreProblem as problem:
        return "newest backup" in str(problem)
    try:
        return any(not found.ok for found in findings(store))
    finally:
        store.close()


def test_every_turned_bit_of_the_court_file_is_noticed(filled: Path, clock: Clock) -> None:
    assert not is_noticed(filled, clock)
    good = (filled / DATABASE).read_bytes()
    dice = random.Random(5)
    for _ in range(200):
        turned = bytearray(good)
        for _ in range(dice.choice([1, 1, 1, 2, 16])):
            turned[dice.randrange(len(good))] ^= 1 << dice.randrange(8)
        (filled / DATABASE).write_bytes(turned)
        assert is_noticed(filled, clock)
    (filled / DATABASE).write_bytes(good)
    assert not is_noticed(filled, clock)


def test_after_damage_the_newest_backup_gives_everything_back(
    filled: Path, clock: Clock, tmp_path: Path
) -> None:
    (filled / DATABASE).write_bytes(random.Random(6).randbytes(200_000))
    newest = last_proven(filled)
    assert newest is not None
    restore(newest.path, tmp_path / "again", PASSPHRASE)
    store = open_store(tmp_path / "again", PASSPHRASE, clock)
    assert pairs(store) == set(range(20))
    store.close()


def test_turned_bits_in_both_key_files_never_open_the_court_wrongly(filled: Path, clock: Clock) -> None:
    good = (filled / keys.NAMES[0]).read_bytes()
    dice = random.Random(7)
    for _ in range(200):
        for name in keys.NAMES:
            turned = bytearray(good)
            turned[dice.randrange(len(good))] ^= 1 << dice.randrange(8)
            (filled / name).write_bytes(turned)
        with pytest.raises(StoreProblem, match="every backup holds the keys"):
            open_store(filled, PASSPHRASE, clock)


def _noise(folder: Path) -> None:
    (folder / JOURNAL).write_bytes(random.Random(8).randbytes(20_000))


def _stale_of_another(folder: Path) -> None:
    """A true journal, of a save that another court had under way."""
    shutil.copy(folder.parent / "other" / JOURNAL, folder / JOURNAL)


def _cut(folder: Path) -> None:
    with (folder / JOURNAL).open("r+b") as file:
        file.truncate(INSIDE_A_PAGE)


def _turned(folder: Path) -> None:
    data = bytearray((folder / JOURNAL).read_bytes())
    data[INSIDE_A_PAGE] ^= 1
    (folder / JOURNAL).write_bytes(data)


@pytest.fixture
def crashed(filled: Path, clock: Clock, tmp_path: Path) -> Path:
    """The court as a kill in the middle of a save leaves it, with its journal."""
    return _crashed(filled, clock, tmp_path / "crashed")


def _crashed(court: Path, clock: Clock, target: Path) -> Path:
    store = open_store(court, PASSPHRASE, clock)
    store.connection.execute("PRAGMA cache_size=2")
    store.connection.execute("BEGIN IMMEDIATE")
    store.connection.execute("UPDATE setting SET value = value || 'half'")
    shutil.copytree(court, target)
    store.connection.execute("ROLLBACK")
    store.close()
    assert (target / JOURNAL).stat().st_size > 0
    return target


def test_a_true_journal_puts_the_file_right_without_a_word(crashed: Path, clock: Clock) -> None:
    store = open_store(crashed, PASSPHRASE, clock)
    assert pairs(store) == set(range(20))
    rows = store.connection.execute("SELECT value FROM setting WHERE key LIKE 'left%'").fetchall()
    assert set(rows) == {("x" * 1500,)}
    assert all(found.ok for found in findings(store))
    store.close()


def test_damage_that_the_journal_of_a_crash_cannot_mend_is_noticed_at_opening(
    crashed: Path, clock: Clock
) -> None:
    data = bytearray((crashed / DATABASE).read_bytes())
    data[150 * 4096 + 1000] ^= 1
    (crashed / DATABASE).write_bytes(data)
    with pytest.raises(StoreProblem, match=r"The court file in .* is damaged"):
        open_store(crashed, PASSPHRASE, clock)


@pytest.mark.parametrize("mischief", [_noise, _stale_of_another], ids=["noise", "another court's"])
def test_a_strange_journal_is_refused_before_it_can_destroy_the_file(
    filled: Path, clock: Clock, tmp_path: Path, mischief: Callable[[Path], None]
) -> None:
    other, _code = create_store(tmp_path / "made", PASSPHRASE, clock, KdfCost(64, 1, 1))
    for number in range(20):
        write_pair(other, number, size=1500)
    other.close()
    _crashed(tmp_path / "made", clock, tmp_path / "other")
    mischief(filled)
    before = (filled / DATABASE).read_bytes()
    with pytest.raises(StoreProblem, match="not certain what was saved"):
        open_store(filled, PASSPHRASE, clock)
    assert (filled / DATABASE).read_bytes() == before


@pytest.mark.parametrize("mischief", [_noise, _cut, _turned], ids=["noise", "cut", "a bit"])
def test_a_spoilt_journal_after_a_crash_never_shows_half_a_save_as_true(
    crashed: Path, clock: Clock, mischief: Callable[[Path], None]
) -> None:
    mischief(crashed)
    before = [(crashed / name).read_bytes() for name in (DATABASE, JOURNAL)]
    with pytest.raises(StoreProblem, match="not certain what was saved"):
        open_store(crashed, PASSPHRASE, clock)
    assert [(crashed / name).read_bytes() for name in (DATABASE, JOURNAL)] == before


@pytest.mark.parametrize("size", [1, 27, 28, 512, 5000])
def test_a_journal_whose_header_never_reached_the_disk_means_an_untouched_file(
    filled: Path, clock: Clock, size: int
) -> None:
    (filled / JOURNAL).write_bytes((bytes(28) + b"x" * size)[:size] if size > 28 else bytes(size))
    assert not is_noticed(filled, clock)


@pytest.mark.parametrize("head", [b"x", b"x" * 27, b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\xff" * 20])
def test_an_odd_header_is_refused(filled: Path, clock: Clock, head: bytes) -> None:
    (filled / JOURNAL).write_bytes(head)
    with pytest.raises(StoreProblem, match="not certain what was saved"):
        open_store(filled, PASSPHRASE, clock)
