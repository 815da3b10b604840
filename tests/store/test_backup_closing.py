"""Closing a court while it is being backed up, and backing up one that is closed."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE
from tests.house.clock import Clock
from tests.store.rows import write_pair
from youthcourt.domain.errors import StoreProblem
from youthcourt.store.backup import list_backups, make_backup
from youthcourt.store.engine import Store, open_store


@pytest.fixture
def store(court: Path, clock: Clock) -> Store:
    opened = open_store(court, PASSPHRASE, clock)
    write_pair(opened, 1)
    yield opened
    opened.close()


def test_closing_waits_until_the_backup_under_way_is_whole(store: Store) -> None:
    """The court must not be closed under a backup: it would break in the middle."""
    closing: list[threading.Thread] = []

    def close(_done: int, _total: int) -> None:
        if not closing:
            closing.append(threading.Thread(target=store.close))
            closing[0].start()
        # Time enough for a closing that does not wait.
        closing[0].join(0.1)

    for number in range(2, 600):
        write_pair(store, number, size=3000)
    made = make_backup(store, progress=close)
    closing[0].join()
    assert store.closed
    assert list_backups(store.folder) == (made,)


def test_a_backup_of_a_closed_court_is_refused_in_words(store: Store) -> None:
    store.close()
    with pytest.raises(StoreProblem, match="closed before the backup"):
        make_backup(store)
