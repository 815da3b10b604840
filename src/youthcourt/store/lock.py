"""One court, one program: a lock of the operating system, and a note of who holds it.

The lock is free the moment its holder dies. The note is only for reading.
"""

from __future__ import annotations

import getpass
import json
import platform
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from youthcourt import words
from youthcourt.domain.errors import InUse
from youthcourt.store.faults import file_faults
from youthcourt.store.files import write_atomically

LOCK = "court.lock"
NOTE = "court.open"
_MOST_NOTE_BYTES = 4096
_MOST_NAME = 80


@dataclass(frozen=True)
class Holder:
    """Who has a court open: the user's and the computer's name, and since when (ISO 8601)."""

    user: str
    computer: str
    since: str


class CourtLock:
    """The lock of one court folder, held until ``release``."""

    def __init__(self, folder: Path, lock: FileLock) -> None:
        self._folder = folder
        self._lock = lock

    def release(self) -> None:
        """Remove the note and let the next program in; a second call does nothing."""
        if self._lock.is_locked:
            with suppress(OSError):
                (self._folder / NOTE).unlink(missing_ok=True)
            self._lock.release()


def acquire(folder: Path, now: datetime) -> CourtLock:
    """Hold the court of *folder*.

    Raises InUse that names who has it open, StoreProblem when the folder cannot be written to.
    """
    lock = FileLock(folder / LOCK, timeout=0, mode=0o600, thread_local=False)
    with file_faults(folder):
        try:
            lock.acquire()
        except Timeout:
            raise in_use(folder) from None
    # A full disk is no reason to keep the court shut: the note is only for reading.
    with suppress(OSError):
        write_atomically(folder / NOTE, json.dumps(asdict(_myself(now))).encode("utf-8"))
    return CourtLock(folder, lock)


def in_use(folder: Path) -> InUse:
    """Return the sentence that says who has the court open."""
    holder = holder_of(folder)
    if holder is None:
        return InUse("This court is open in another program. Close it there, then try again.")
    return InUse(
        "{user} has had this court open on {computer} since {since}. Close it there, then try again.",
        user=holder.user,
        computer=holder.computer,
        since=_spoken(holder.since),
    )


def holder_of(folder: Path) -> Holder | None:
    """Return what the note says, whether or not its writer still lives; None without a readable note."""
    try:
        body = json.loads((folder / NOTE).read_bytes()[:_MOST_NOTE_BYTES])
        return Holder(*(str(body[name])[:_MOST_NAME] for name in ("user", "computer", "since")))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _myself(now: datetime) -> Holder:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = "?"
    return Holder(user, platform.node() or "?", now.isoformat(timespec="minutes"))


def _spoken(since: str) -> str:
    try:
        moment = datetime.fromisoformat(since)
    except ValueError:
        return since
    return f"{words.short_day(moment.date())}, {words.clock(moment.time())}"
