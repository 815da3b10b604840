"""How long each keystroke of Ctrl+K takes in a court of 100,000 cases, beside the raw question to the index.

Run it from the checkout: ``uv run python -m tests.benchmarks.big_find``.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from tests.benchmarks import crowd
from tests.benchmarks.arrests import PASSPHRASE, clock
from youthcourt.domain.text import fold
from youthcourt.services import upkeep
from youthcourt.services.office import Office
from youthcourt.services.search import find
from youthcourt.services.upkeep import KdfCost
from youthcourt.store import sqlcipher
from youthcourt.store.search import ALL
from youthcourt.store.unit import Unit

T = TypeVar("T")
CASES = 100_000
TYPED = (
    "a",
    "an",
    "ann",
    "ann r",
    "ann ree",
    "nunez",
    "ohara7",
    "ohra77",
    "stonne12",
    "042117",
    "graffiti",
    "zzzz",
)


def main() -> None:
    """Build the court, then print milliseconds a keystroke: ours, the raw question's, the difference."""
    with tempfile.TemporaryDirectory() as folder:
        store, _code = upkeep.new_court(Path(folder, "court"), PASSPHRASE, clock, KdfCost(64, 1, 1))
        office = Office(store, clock=clock)
        crowd.fill(office, CASES)
        entries, seconds = _timed(lambda: office.do(crowd.index))
        sys.stdout.write(f"{entries} entries indexed in {seconds:.1f} s\n")
        for typed in TYPED:
            office.ask(find, typed)  # the words of the court are read once
            hits, ours = _timed(lambda typed=typed: office.ask(find, typed))
            _none, raw = _timed(lambda typed=typed: office.ask(_raw, fold(typed).split()))
            told = f"{1000 * ours:7.1f} ms, raw {1000 * raw:6.1f} ms, beside it {1000 * (ours - raw):6.1f} ms"
            sys.stdout.write(f"{typed:<12} {told}, {len(hits)} hits\n")
        office.close()


def _raw(unit: Unit, words: list[str]) -> None:
    for sign in ("", "*"):
        asked = " AND ".join(f'"{word}"{sign}' for word in words)
        unit.session.execute(sqlcipher.find_statement(60, ALL.kinds, ()), {"asked": asked}).all()


def _timed(act: Callable[[], T]) -> tuple[T, float]:
    began = time.perf_counter()
    done = act()
    return done, time.perf_counter() - began


if __name__ == "__main__":
    main()
