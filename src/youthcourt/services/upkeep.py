"""Looking after the court file itself: new, open, recover, backup, restore, check.

These take places or the open store instead of a Unit: they come before one, or run beside it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from youthcourt.store import backup as backups
from youthcourt.store import check as checks
from youthcourt.store import engine, keys
from youthcourt.store.backup import Backup
from youthcourt.store.check import Finding
from youthcourt.store.opened import Clock, Progress, Store
from youthcourt.store.unit import CLERK, unit_of_work
from youthcourt.store.wrapping import DEFAULT_COST, KdfCost, checked_passphrase

__all__ = [
    "DEFAULT_COST",
    "Backup",
    "Clock",
    "Finding",
    "KdfCost",
    "Progress",
    "Store",
    "backup",
    "change_passphrase",
    "check",
    "discard",
    "last_proven",
    "list_backups",
    "new_court",
    "open_court",
    "recover",
    "refuse_if_in_use",
    "restore",
]


def new_court(folder: Path, passphrase: str, clock: Clock, cost: KdfCost = DEFAULT_COST) -> tuple[Store, str]:
    """Make a court in a new or empty folder; returns it open, and the recovery code to print once.

    Takes about a second, for the key derivation. Raises BadInput for the passphrase and
    StoreProblem for the folder; nothing is left behind then.
    """
    return engine.create_store(folder, passphrase, clock, cost)


def discard(store: Store) -> None:
    """Close a court that could not be finished and take its folder away: nobody has its recovery code."""
    folder = store.folder
    store.close()
    shutil.rmtree(folder, ignore_errors=True)


def open_court(folder: Path, passphrase: str, clock: Clock, progress: Progress | None = None) -> Store:
    """Open a court; *progress* hears of the copy that is made before an older file is brought up to date.

    Raises InUse, WrongKey or StoreProblem.
    """
    return engine.open_store(folder, passphrase, clock, progress)


def refuse_if_in_use(folder: Path, clock: Clock) -> None:
    """Raise InUse, which says who has the court open, before a passphrase is asked for."""
    engine.refuse_if_in_use(folder, clock)


def recover(
    folder: Path, code: str, new_passphrase: str, clock: Clock, cost: KdfCost = DEFAULT_COST
) -> Store:
    """Open a court with the recovery code from paper and give it a new passphrase; the code stays good.

    The trail says so once the keys are saved, so that it never tells of what did not happen.
    Raises BadInput (which group of the code has a slip, or a passphrase too short), WrongKey, InUse
    or StoreProblem; the old passphrase then still opens, unless the trail alone could not be written.
    """
    checked_passphrase(new_passphrase)
    store = engine.open_by_code(folder, code, clock)
    try:
        _set_passphrase(store, bytes(store.key), new_passphrase, cost)
        _note(store, "recover")
    except BaseException:
        store.close()
        raise
    return store


def change_passphrase(store: Store, old: str, new: str, cost: KdfCost = DEFAULT_COST) -> None:
    """Give the open court a new passphrase; takes about two seconds, and the trail says so.

    Backups made before still open with the old one. Raises WrongKey for the old one, BadInput for the
    new and StoreProblem from the disk.
    """
    # Not the store's own copy of the key: that is wiped if the court is closed meanwhile.
    _set_passphrase(store, keys.unlock(store.key_file, old), new, cost)
    _note(store, "passphrase")


def backup(store: Store, folder: Path | None = None, progress: Progress | None = None) -> Backup:
    """Make a proven backup, in the court's own folder or on another drive. Never inside a Unit.

    The trail's row is written before the copy: so it is in the copy, which then tells whence it
    comes, and a court that is closing meanwhile has nothing left to write. It stands for a backup
    begun; one that failed is said on screen. Raises StoreProblem; the older backups are then as
    they were.
    """
    _note(store, "backup")
    return backups.make_backup(store, folder, progress)


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """Return the readable backups of a court, newest first."""
    return backups.list_backups(folder)


def last_proven(folder: Path) -> Backup | None:
    """Return the newest backup of a court, or None."""
    return backups.last_proven(folder)


def restore(backup: Path, new_folder: Path, passphrase: str | None = None) -> Backup:
    """Put a backup back as a court in a new or empty folder; with a passphrase it is also opened and checked.

    Raises StoreProblem or WrongKey; nothing is left behind then.
    """
    return backups.restore(backup, new_folder, passphrase)


def check(store: Store) -> tuple[Finding, ...]:
    """Look at the whole court file: one finding a question, each with a sentence."""
    return checks.findings(store)


def _note(store: Store, action: str) -> None:
    """Put an act on the whole court file, which changes no row, into the trail; nothing once it is closed."""
    with store.lock:
        if store.closed:
            return
        with unit_of_work(store, act=action, actor=CLERK, now=store.clock()) as unit:
            unit.mark(action, "court", store.key_file.court)


def _set_passphrase(store: Store, data_key: bytes, passphrase: str, cost: KdfCost) -> None:
    changed = keys.with_new_passphrase(store.key_file, data_key, passphrase, cost)
    keys.save(store.folder, changed)
    store.key_file = changed
