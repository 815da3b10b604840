"""Looking after the court file: what a clerk does with it from its first day to a new computer."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE
from tests.house.clock import Clock
from youthcourt.domain.errors import BadInput, InUse, StoreProblem, WrongKey
from youthcourt.services import upkeep
from youthcourt.store.wrapping import KdfCost

COST = KdfCost(64, 1, 1)
NEW = "seven quiet green boats"


def test_a_court_is_made_opened_backed_up_checked_and_restored(tmp_path: Path, clock: Clock) -> None:
    store, code = upkeep.new_court(tmp_path / "court", PASSPHRASE, clock, COST)
    assert len(code) == 47
    made = upkeep.backup(store)
    assert upkeep.last_proven(store.folder) == made
    assert upkeep.list_backups(store.folder) == (made,)
    assert all(found.ok for found in upkeep.check(store))
    with pytest.raises(InUse):
        upkeep.refuse_if_in_use(store.folder, clock)
    store.close()
    assert upkeep.restore(made.path, tmp_path / "again", PASSPHRASE) == made
    again = upkeep.open_court(tmp_path / "again", PASSPHRASE, clock)
    assert not again.closed
    again.close()
    upkeep.refuse_if_in_use(tmp_path / "again", clock)


def test_a_lost_passphrase_is_replaced_with_the_code_on_paper(tmp_path: Path, clock: Clock) -> None:
    store, code = upkeep.new_court(tmp_path / "court", PASSPHRASE, clock, COST)
    store.close()
    for _ in range(2):
        upkeep.recover(store.folder, code.lower(), NEW, clock, COST).close()
    with pytest.raises(WrongKey):
        upkeep.open_court(store.folder, PASSPHRASE, clock)
    upkeep.open_court(store.folder, NEW, clock).close()


def test_a_recovery_that_fails_leaves_the_old_passphrase_good(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, code = upkeep.new_court(tmp_path / "court", PASSPHRASE, clock, COST)
    store.close()
    with pytest.raises(BadInput, match="four or more words"):
        upkeep.recover(store.folder, code, "short", clock, COST)
    slip = ("0" if code[0] != "0" else "1") + code[1:]
    with pytest.raises(BadInput, match="Group 1 "):
        upkeep.recover(store.folder, slip, NEW, clock, COST)

    def full(_folder: Path, _keys: object) -> None:
        raise StoreProblem("full")

    monkeypatch.setattr("youthcourt.store.keys.save", full)
    with pytest.raises(StoreProblem, match="full"):
        upkeep.recover(store.folder, code, NEW, clock, COST)
    monkeypatch.undo()
    upkeep.open_court(store.folder, PASSPHRASE, clock).close()


def test_a_passphrase_is_changed_by_who_knows_the_old_one(court: Path, clock: Clock) -> None:
    store = upkeep.open_court(court, PASSPHRASE, clock)
    with pytest.raises(WrongKey):
        upkeep.change_passphrase(store, "not the passphrase", NEW, COST)
    with pytest.raises(BadInput):
        upkeep.change_passphrase(store, PASSPHRASE, "short", COST)
    upkeep.change_passphrase(store, PASSPHRASE, NEW, COST)
    upkeep.change_passphrase(store, NEW, NEW + " again", COST)
    store.close()
    with pytest.raises(WrongKey):
        upkeep.open_court(court, PASSPHRASE, clock)
    upkeep.open_court(court, NEW + " again", clock).close()
