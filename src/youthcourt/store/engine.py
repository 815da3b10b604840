"""Making and opening a court: the folder, its key file, its lock and its encrypted database."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from youthcourt.domain.errors import StoreProblem, WrongKey
from youthcourt.store import journal, keys, lock, schema, sqlcipher
from youthcourt.store.faults import DAMAGED, READ_ONLY, file_faults, store_faults
from youthcourt.store.files import built_whole, private_folder
from youthcourt.store.opened import Clock, Opener, Progress, Store
from youthcourt.store.wrapping import DEFAULT_COST, KdfCost, checked_passphrase

__all__ = [
    "BACKUPS",
    "DATABASE",
    "Store",
    "create_store",
    "holds_a_court",
    "open_by_code",
    "open_store",
    "open_with_key",
    "refuse_if_in_use",
    "store_faults",
]

Unlock = Callable[[keys.KeyFile], bytes]

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
        _lay_down(temporary, Opener(made, data_key), clock)
    return open_with_key(folder, data_key, clock), code


def open_store(folder: Path, passphrase: str, clock: Clock, progress: Progress | None = None) -> Store:
    """Open a court with its passphrase, bringing an older file up to date first.

    Raises InUse (someone has it open), WrongKey, or StoreProblem for a file that is missing,
    foreign, damaged or newer than this program; such a file is left as it is.
    """
    return _opened(folder, lambda found: keys.unlock(found, passphrase), clock, progress)


def open_by_code(folder: Path, code: str, clock: Clock, progress: Progress | None = None) -> Store:
    """Open a court with its recovery code, as ``open_store`` does.

    Raises BadInput naming a mistyped group besides.
    """
    return _opened(folder, lambda found: keys.unlock_by_code(found, code), clock, progress)


def open_with_key(folder: Path, data_key: bytes, clock: Clock, progress: Progress | None = None) -> Store:
    """Open a court with its data key (32 bytes), as ``open_store`` does."""
    return _opened(folder, lambda _found: data_key, clock, progress)


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
    path = folder / DATABASE
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
    crashed = _left_open(folder)
    if not head.strip(b"\0") or size < sqlcipher.PAGE_BYTES or (size % sqlcipher.PAGE_BYTES and not crashed):
        raise StoreProblem(DAMAGED, folder=str(folder))
    if not all(os.access(place, os.W_OK) for place in (path, folder)):
        raise StoreProblem(READ_ONLY, folder=str(folder))


def _lay_down(folder: Path, opener: Opener, clock: Clock) -> None:
    path = folder / DATABASE
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    store = _connected(folder, opener, lock.acquire(folder, clock()), clock)
    try:
        sqlcipher.mark(store.connection)
        schema.migrate(store)
    finally:
        store.close()


def _opened(folder: Path, unlock: Unlock, clock: Clock, progress: Progress | None) -> Store:
    held = _held(folder, clock)
    try:
        opener = _opener(keys.load(folder), unlock)
        crashed = _left_open(folder)
        if crashed:
            _refuse_strange_journal(folder, opener.data_key)
    except BaseException:
        held.release()
        raise
    with store_faults(folder):
        store = _connected(folder, opener, held, clock)
        try:
            if crashed and sqlcipher.damage(store.connection):
                raise StoreProblem(DAMAGED, folder=str(folder))
            schema.migrate(store, progress)
        except BaseException:
            store.close()
            raise
    # Only now: what opened the file is the right one. A full disk is no reason to keep the court shut.
    with suppress(StoreProblem):
        keys.heal(folder, opener.key_file)
    return store


def _opener(found: tuple[keys.KeyFile, ...], unlock: Unlock) -> Opener:
    for key_file in found[:-1]:
        with suppress(WrongKey):
            return Opener(key_file, unlock(key_file))
    return Opener(found[-1], unlock(found[-1]))


def _refuse_strange_journal(folder: Path, data_key: bytes) -> None:
    path = folder / DATABASE
    with file_faults(folder):
        sound = journal.is_sound(folder / f"{DATABASE}-journal", path, data_key)
    if not sound:
        raise StoreProblem(
            "The note of an unfinished save beside the court file in {folder} is damaged or belongs to "
            "another file, so it is not certain what was saved. Nothing was changed. "
            "Restore the newest backup into a new folder.",
            folder=str(folder),
        )


def _connected(folder: Path, opener: Opener, held: lock.CourtLock, clock: Clock) -> Store:
    try:
        connection = sqlcipher.connect(folder / DATABASE, opener.data_key)
    except BaseException:
        held.release()
        raise
    return Store(folder, connection, opener, held, clock)


def _left_open(folder: Path) -> bool:
    """Whether the last program to write did not come to its end: its journal still holds pages."""
    left = folder / f"{DATABASE}-journal"
    return left.exists() and left.stat().st_size > 0


@contextmanager
def unwaiting(store: Store) -> Iterator[None]:
    """Let the acts inside not wait for the disk each: for a court that is thrown away if it is not finished.

    The first act afterwards brings all of it to the disk.
    """
    with store.lock:
        sqlcipher.wait_for_the_disk(store.connection, False)
    try:
        yield
    finally:
        with store.lock:
            if not store.closed:
                sqlcipher.wait_for_the_disk(store.connection, True)
