"""How long the import of 10,000 referrals takes: 5 % are told twice, 5 % cannot be used.

The people are made up. Run it from the checkout: ``uv run python -m tests.benchmarks.ten_thousand``.
"""

from __future__ import annotations

import csv
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from tests.benchmarks.arrests import PASSPHRASE, clock
from youthcourt.services import import_sources, imports, opening

T = TypeVar("T")
ROWS = 10_000
EVERY = 20
"""One row in so many is told twice, and one cannot be used."""
LIMIT = 60.0
"""Seconds that the issue allows from the file to the court file."""
HEADERS = (
    "Name",
    "DOB",
    "Offense date",
    "Offense",
    "Agency",
    "Officer",
    "Parent",
    "Parent phone",
    "School",
)
_GIVEN = ("Ash", "Briar", "Clover", "Dale", "Ember", "Flint", "Gale", "Hazel", "Iris", "Juniper")
_FAMILY = ("Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Gum", "Hemlock", "Ironwood", "Jarrah")


def timed(what: str, act: Callable[[], T]) -> T:
    """Do *act* and print its seconds: by the clock, and of the processor alone, where others share it."""
    began, busy = time.perf_counter(), time.process_time()
    done = act()
    told = f"{time.perf_counter() - began:7.2f} s  ({time.process_time() - busy:.2f} s of the processor)"
    sys.stdout.write(f"{what:<20} {told}\n")
    sys.stdout.flush()
    return done


def row(number: int) -> tuple[str, ...]:
    """Return the row of one made-up young person; every twentieth has a date that is none."""
    given, family = _GIVEN[number % 10], f"{_FAMILY[number // 10 % 10]}{_letters(number // 100)}"
    born = date(2009, 1, 1) + timedelta(days=number % 1400)
    happened = date(2026, 3, 1) + timedelta(days=number % 200)
    return (
        f"{given} {family}",
        "not told" if number % EVERY == 7 else f"{born:%m/%d/%Y}",
        f"{happened:%m/%d/%Y}",
        ("Graffiti", "Shoplifting under $50", "Trespass", "Disorderly conduct")[number % 4],
        "Maple police",
        f"Officer {_FAMILY[number % 7]}",
        f"Robin {family}",
        f"555-01{number % 100:02d}",
        "Maple High",
    )


def write_file(path: Path, rows: int = ROWS) -> None:
    """Write the court's own sheet: a title above the headers, one row in twenty twice."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerows([("Maple Youth Court, all referrals",), (), HEADERS])
        for at in range(rows):
            told = at - 1 if at % EVERY == 13 else at
            writer.writerow(row(told))


def _letters(number: int) -> str:
    """Return a number as small letters, so that names differ."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


def main() -> None:
    """Run and print; says whether the limit was kept."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        file = place / "ours.csv"
        write_file(file)
        office, _code = opening.start_court(place / "c", "Maple", PASSPHRASE, clock)
        source = timed("read the file", lambda: import_sources.read_source(file))
        kind, columns = import_sources.proposed(source)
        found = import_sources.orders_of(source, columns)
        orders = {header: one.orders[0] for header, one in found.items()}
        mapping = import_sources.mapping_of(source, kind, columns, orders)
        plan = timed("read and map it", lambda: imports.plan_import(file, mapping))
        found = timed("preview", lambda: office.ask(imports.preview, plan, skip_refused=True))
        sys.stdout.write(
            f"{found.rows} rows: {found.added} new, {found.known} known, {len(found.refused)} refused\n"
        )
        timed("import", lambda: office.do(imports.run_import, plan, skip_refused=True))
        timed("undo", office.undo)
        office.close()


if __name__ == "__main__":
    main()
