"""How long the lists take in a court of 100,000 cases: counting, a window at the top, one far down.

Run by hand: ``uv run python -m tests.benchmarks.big_tables [cases]``. Nothing here is a test.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from tests.benchmarks.crowd import fill
from tests.house.clock import Clock
from youthcourt.domain.lists import Asked
from youthcourt.services import case_lists, catalogue, upkeep
from youthcourt.services.office import Office

T = TypeVar("T")
PASSPHRASE = "correct horse battery staple"
WINDOW = 100


def main() -> None:
    """Make the court, then print the time of each question in milliseconds."""
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock()
        store, _code = upkeep.new_court(
            Path(folder) / "court", PASSPHRASE, clock, cost=upkeep.KdfCost(64, 1, 1)
        )
        office = Office(store, clock=clock)
        office.do(catalogue.seed_catalogues)
        began = time.perf_counter()
        fill(office, cases)
        _say(f"{cases:,} cases made", time.perf_counter() - began)
        _time(office)
        office.close()


def _time(office: Office) -> None:
    for name, asked in _questions().items():
        _list(office, f"cases, {name}", asked)


def _questions() -> dict[str, Asked]:
    usual = Asked()
    return {
        "as they come": usual,
        **{f"by {column}": usual.sorted_by(column) for column in ("number", "youth", "offense", "stage")},
        **{f"by {column}": usual.sorted_by(column, descending=True) for column in ("hearing", "step")},
        "by stage, then youth": usual.sorted_by("stage").then_by("youth"),
        "with two words": usual.saying("zoe graff"),
        "without a match": usual.saying("nobodyhere"),
        "late": usual.keeping("late", ["yes"]),
        "at intake": usual.keeping("stage", ["intake"]),
    }


def _list(office: Office, name: str, asked: Asked) -> None:
    count = _timed(f"{name}: count", lambda: office.ask(case_lists.count_cases, asked))
    top: Sequence[object] = _timed(
        f"{name}: first {WINDOW}", lambda: office.ask(case_lists.case_window, asked, 0, WINDOW)
    )
    if count > WINDOW:
        _timed(f"{name}: last", lambda: office.ask(case_lists.case_window, asked, count - WINDOW, WINDOW))
        key = top[0].number  # type: ignore[attr-defined]  # a case
        _timed(f"{name}: place", lambda: office.ask(case_lists.case_position, asked, key))


def _timed(name: str, act: Callable[[], T]) -> T:
    act()
    began = time.perf_counter()
    done = act()
    _say(name, time.perf_counter() - began)
    return done


def _say(name: str, seconds: float) -> None:
    sys.stdout.write(f"{seconds * 1000:9.1f} ms  {name}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
