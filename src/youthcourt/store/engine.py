"""Making and opening a court: the folder, its key file, its lock and its encrypted database."""

from __future__ import annotations

import os
from pathlib import Path

from youthcourt.domain.errors import StoreProblem
from youthcourt.store import keys, lock, schema, sqlcipher
from youthcourt.store.faults import DAMAGED, file_faults, store_faults
from youthcourt.store.files import built_whole, private_folder
from youthcourt.store.opened import Clock, Progress, Store
from youthcourt.store.wrapping import DEFAULT_COST, KdfCost, checked_passphrase

__all__ = [
    "BACKUPS",
    "DATABASE",
    "Store",
    "create_store",
    "holds_a_court",
    "open_store",
    "open_with_key",
    "refuse_if_in_use",
    "store_faults",
]

DATABASE = "court.db"
BACKUPS = "backups"


def create_store(
    folder: Path, passphrase: str, clock: Clock, cost: KdfCost = DEFAULT_COST
) -> tuple[Store, str]:
    """Make a court in a new or empty folder and return it open, with the recovery code to print.

    It is built beside the folder and put in its place whole, so that a failure leaves nothing.
    Raises BadInput for the passphrase, StoreProblem for the folder or the disk.
    """
    checked_passphrase(passphrase)
    with file_faults(folder), store_faults(folder), built_whole(folder) as temporary:
        made, data_key, code = keys.new_keys(passphrase, cost)
        keys.save(temporary, made)
        private_folder(temporary / BACKUPS)
        _lay_down(temporary, data_key, clock)
    return open_with_key(folder, data_key, clock), code


def open_store(folder: Path, passphrase: str, clock: Clock, progress: Progress | None = None) -> Store:
    """Open a court with its passphrase, bringing an older file up to date first.

    Raises InUse (someone has it open), WrongKey, or StoreProblem for a file that is missing,
    foreign, damaged or newer than this program; such a file is left as it is.
    """
    held = _held(folder, clock)
    try:
        data_key = keys.unlock(keys.load(folder), passphrase)
        return _opened(folder, data_key, held, clock, progress)
    except BaseException:
        held.release()
        raise


def open_with_key(folder: Path, data_key: bytes, clock: Clock, progress: Progress | None = None) -> Store:
    """Open a court with its data key (32 bytes), as ``open_store`` does."""
    held = _held(folder, clock)
    try:
        return _opened(folder, data_key, held, clock, progress)
    except BaseException:
        held.release()
        raise


def holds_a_court(folder: Path) -> bool:
    """Whether *folder* has any of a court's files."""
    return any((folder / name).exists() for name in (DATABASE, *keys.NAMES))


def refuse_if_in_use(folder: Path, clock: Clock) -> None:
    """Raise InUse when someone has the court open: asked before the passphrase is."""
    _held(folder, clock).release()


def _held(folder: Path, clock: Clock) -> lock.CourtLock:
    if not holds_a_court(folder):
        raise StoreProblem(
            "There is no court in {folder}. Check the folder's name, or make a new court.", folder=str(folder)
        )
    held = lock.acquire(folder, clock())
    try:
        # Only under our lock and before the engine opens it: any other handle drops its locks.
        with file_faults(folder):
            _look_at_file(folder)
    except BaseException:
        held.release()
        raise
    return held


def _look_at_file(folder: Path) -> None:
    path, journal = folder / DATABASE, folder / f"{DATABASE}-journal"
    if not path.is_file():
        raise StoreProblem(
            "The file court.db is missing from {folder}. No new one was made in its place. "
            "Look for it, or restore the newest backup into a new folder.",
            folder=str(folder),
        )
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(sqlcipher.PAGE_BYTES)
    if head.startswith(sqlcipher.PLAIN_HEADER):
        raise StoreProblem(
            "The file court.db in {folder} is not encrypted, so it is not a court file of this program. "
            "It was left as it is. Restore the newest backup into a new folder.",
            folder=str(folder),
        )
    # After a crash a half-written last page is ordinary: the journal puts it right.
    crashed = journal.exists() and journal.stat().st_size > 0
    if not head.strip(b"\0") or size < sqlcipher.PAGE_BYTES or (size % sqlcipher.PAGE_BYTES and not crashed):
        raise StoreProblem(DAMAGED, folder=str(folder))
    if not os.access(path, os.W_OK):
        raise PermissionError(13, "read-only", str(path))


def _lay_down(folder: Path, data_key: bytes, clock: Clock) -> None:
    path = folder / DATABASE
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    held = lock.acquire(folder, clock())
    try:
        store = Store(folder, sqlcipher.connect(path, data_key), data_key, held, clock)
    except BaseException:
        held.release()
        raise
    try:
        sqlcipher.mark(store.connection)
        schema.migrate(store)
    finally:
        store.close()


def _opened(
    folder: Path, data_key: bytes, held: lock.CourtLock, clock: Clock, progress: Progress | None
) -> Store:
    journal = folder / f"{DATABASE}-journal"
    crashed = journal.exists() and journal.stat().st_size > 0
    with store_faults(folder):
        connection = sqlcipher.connect(folder / DATABASE, data_key)
    store = Store(folder, connection, data_key, held, clock)
    try:
        with store_faults(folder):
            # The engine cannot tell a journal that belongs to another file; the seals of the pages can.
            if crashed and sqlcipher.damage(connection):
                raise StoreProblem(DAMAGED, folder=str(folder))
            schema.migrate(store, progress)
    except BaseException:
        store.close()
        raise
    return store
