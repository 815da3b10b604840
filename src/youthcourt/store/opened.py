"""An open court file: one connection behind one lock."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from youthcourt.store.keys import KeyFile
from youthcourt.store.lock import CourtLock
from youthcourt.store.sqlcipher import Connection, make_engine

Clock = Callable[[], datetime]
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Opener:
    """What opens a court: its key file as read, and the data key (32 bytes) found in it."""

    key_file: KeyFile
    data_key: bytes


class Store:
    """The open court file of *folder*.

    ``engine`` has one connection, so whoever uses it holds ``lock`` meanwhile (a Unit does).
    ``connection`` is the driver's own, for the engine's particular acts; ``backing_up``
    lets one backup run at a time; ``clock`` tells the time with its zone; ``key`` is the raw
    data key, wiped by ``close``, and ``key_file`` its wrapped copies, to heal the files from.
    """

    def __init__(
        self,
        folder: Path,
        connection: Connection,
        opener: Opener,
        court_lock: CourtLock,
        clock: Clock,
    ) -> None:
        self.folder = folder
        self.connection = connection
        self.engine: sa.Engine = make_engine(connection)
        self.lock = threading.RLock()
        self.backing_up = threading.Lock()
        self.clock = clock
        self.key = bytearray(opener.data_key)
        self.key_file = opener.key_file
        self.memory: dict[str, object] = {}
        """What acts keep for later ones while the court is open; never written."""
        self._court_lock = court_lock

    @property
    def closed(self) -> bool:
        """Whether ``close`` has been called."""
        return not self.key

    def close(self) -> None:
        """Close the file, wipe the key and let the next program in; a second call does nothing.

        Waits for a backup under way. Not from a backup's own progress: it would wait for itself.
        """
        # The guard before the lock, as a backup takes them: between its steps it lets the lock go.
        with self.backing_up, self.lock:
            self.memory.clear()
            self.engine.dispose()
            self.connection.close()
            self.key[:] = bytes(len(self.key))
            self.key.clear()
            self._court_lock.release()
