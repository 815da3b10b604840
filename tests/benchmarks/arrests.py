"""How long the import of the 423 arrests takes, first and second time, and the other slow acts.

Run it from the checkout: ``uv run python -m tests.benchmarks.arrests``.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from youthcourt.places import asset
from youthcourt.services import imports, opening, papers, sample, upkeep
from youthcourt.services.cases import list_cases

T = TypeVar("T")
PASSPHRASE = "four plain maple words"


def clock() -> datetime:
    """Stand still on a Saturday."""
    return datetime(2026, 11, 28, 9, tzinfo=UTC)


def timed(what: str, act: Callable[[], T]) -> T:
    """Do *act* and print its seconds."""
    began = time.perf_counter()
    done = act()
    sys.stdout.write(f"{what:<44} {time.perf_counter() - began:7.2f} s\n")
    return done


def main() -> None:
    """Run and print."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        office, _code = timed(
            "a new court, key derived at full cost",
            lambda: opening.start_court(place / "c", "Maple", PASSPHRASE, clock),
        )
        plan = timed(
            "read and map 423 arrests",
            lambda: imports.plan_import(
                asset("court/nypd_queens_youth_arrests_2021.csv"), Path("nypd_queens.toml")
            ),
        )
        timed("import and screen them", lambda: office.do(imports.run_import, plan))
        timed("import them again (nothing is added)", lambda: office.do(imports.run_import, plan))
        timed("list 423 cases", lambda: office.ask(list_cases))
        timed("backup, opened and checked", lambda: upkeep.backup(office.store))
        office.close()
        office, _code = timed(
            "the sample court of 60 cases", lambda: sample.sample_office(place / "s", PASSPHRASE, clock)
        )
        packet = timed(
            "build a packet of 6 hearings", lambda: office.ask(papers.sitting_packet, clock().date())
        )
        pdf = timed("render it", lambda: papers.render_packet(packet))
        sys.stdout.write(f"{'pages of the packet':<44} {papers.page_count(pdf):7d}\n")
        office.close()


if __name__ == "__main__":
    main()
