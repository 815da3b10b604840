"""Faults of the disk and of the engine, turned into sentences a clerk can act on.

``file_faults`` stands around work on files, ``store_faults`` around work on the
open court file. Integrity errors and anything else unknown are bugs and pass through.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from youthcourt.domain.errors import InUse, StoreProblem

BUSY = (
    "The court file in {folder} is in use by another program. Nothing was changed. "
    "Close the other program, then try again."
)
FULL = (
    "The disk that holds {folder} is full, so nothing was saved. "
    "Free some space on it (100 MB is enough to go on), then try again."
)
READ_ONLY = (
    "The folder {folder} cannot be written to, so nothing was saved. "
    "Ask for the right to write there, or move the court to a folder of your own."
)
DISK = (
    "The disk that holds {folder} failed to read or write, so nothing was saved. "
    "Make a backup on another drive now, and have this one looked at."
)
DAMAGED = (
    "The court file in {folder} is damaged, or it does not belong to the key file beside it. "
    "It was left as it is. Restore the newest backup into a new folder."
)
NOT_OPENED = (
    "The court file in {folder} could not be opened. "
    "Check that the folder can be reached and written to, then try again."
)
NO_MEMORY = "This computer has too little free memory for that. Close other programs, then try again."
OTHER = "The files in {folder} could not be used ({reason}). Check the folder and the drive, then try again."

# Primary result codes of SQLite (https://sqlite.org/rescode.html); the low byte of an extended code.
_SENTENCES = {
    dbapi2.SQLITE_PERM: READ_ONLY,
    dbapi2.SQLITE_NOMEM: NO_MEMORY,
    dbapi2.SQLITE_READONLY: READ_ONLY,
    dbapi2.SQLITE_IOERR: DISK,
    dbapi2.SQLITE_CORRUPT: DAMAGED,
    dbapi2.SQLITE_FULL: FULL,
    dbapi2.SQLITE_CANTOPEN: NOT_OPENED,
    dbapi2.SQLITE_NOTADB: DAMAGED,
}
# The driver's copying tells its faults without a code, in the engine's own fixed words.
_WORDS = {
    "database is locked": dbapi2.SQLITE_BUSY,
    "out of memory": dbapi2.SQLITE_NOMEM,
    "attempt to write a readonly database": dbapi2.SQLITE_READONLY,
    "disk I/O error": dbapi2.SQLITE_IOERR,
    "database disk image is malformed": dbapi2.SQLITE_CORRUPT,
    "database or disk is full": dbapi2.SQLITE_FULL,
    "unable to open database file": dbapi2.SQLITE_CANTOPEN,
    "file is not a database": dbapi2.SQLITE_NOTADB,
}
_BUSY_CODES = {dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED}
_FULL_ERRORS = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_READ_ONLY_ERRORS = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def store_faults(folder: Path) -> Iterator[None]:
    """Turn faults of the engine inside the block into StoreProblem or InUse.

    Raises InUse for a busy file and StoreProblem for a full, read-only, failing,
    damaged or unreachable one. Integrity errors and misuse are bugs and pass through.
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as fault:
        problem = _problem(fault, folder)
        if problem is None:
            raise
        raise problem from fault


@contextmanager
def file_faults(folder: Path) -> Iterator[None]:
    """Turn OSError inside the block into a StoreProblem sentence that names *folder*."""
    try:
        yield
    except OSError as fault:
        raise file_problem(fault, folder) from fault


def file_problem(fault: OSError, folder: Path) -> StoreProblem:
    """Return the sentence for an operating system's error about *folder*."""
    if fault.errno in _FULL_ERRORS:
        return StoreProblem(FULL, folder=str(folder))
    if fault.errno in _READ_ONLY_ERRORS:
        return StoreProblem(READ_ONLY, folder=str(folder))
    if fault.errno == errno.EIO:
        return StoreProblem(DISK, folder=str(folder))
    return StoreProblem(OTHER, folder=str(folder), reason=fault.strerror or type(fault).__name__)


def is_damage(fault: BaseException) -> bool:
    """Whether the driver (or SQLAlchemy for it) says: corrupt, or no database under this key."""
    return _code(fault) in (dbapi2.SQLITE_CORRUPT, dbapi2.SQLITE_NOTADB)


def _problem(fault: BaseException, folder: Path) -> StoreProblem | None:
    code = _code(fault)
    if code in _BUSY_CODES:
        return InUse(BUSY, folder=str(folder))
    sentence = _SENTENCES.get(code)
    return StoreProblem(sentence, folder=str(folder)) if sentence else None


def _code(fault: BaseException | None) -> int:
    """Return the primary result code of the engine; 0 where there is none."""
    if isinstance(fault, DBAPIError):
        fault = fault.orig
    code = getattr(fault, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else _WORDS.get(str(fault), 0)
