"""Two programs on one court: exactly one gets in."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import PASSPHRASE
from tests.faults.hands import Hands
from tests.house.clock import Clock
from tests.store.rows import pairs
from youthcourt.store import sqlcipher
from youthcourt.store.engine import open_store


def test_of_several_starts_at_once_one_gets_in_and_the_others_learn_who(
    hands: Hands, court: Path, clock: Clock
) -> None:
    for _ in range(12):
        starts = [hands.begin("open_once", court) for _ in range(4)]
        answers = [str(start.hear()) for start in starts]
        assert answers.count("opened") == 1
        refused = [answer for answer in answers if answer != "opened"]
        assert all(answer.startswith("InUse: ") for answer in refused), refused
        for start in starts:
            start.kill()
    store = open_store(court, PASSPHRASE, clock)
    assert len(pairs(store)) == 12
    assert sqlcipher.damage(store.connection) == ()
    store.close()


def test_after_a_kill_the_court_is_free_at_once(hands: Hands, court: Path, clock: Clock) -> None:
    start = hands.begin("open_once", court)
    assert start.hear() == "opened"
    start.kill()
    open_store(court, PASSPHRASE, clock).close()
