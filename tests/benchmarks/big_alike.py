"""How long it takes to ask who may be the same, in a court of 100,000 people, and for 10,000 rows of a file.

Run it from the checkout: ``uv run python -m tests.benchmarks.big_alike``.
"""

from __future__ import annotations

import sys
import tempfile
import time
import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import sqlalchemy as sa

from tests.benchmarks import crowd
from tests.benchmarks.arrests import PASSPHRASE, clock
from youthcourt.domain.text import fold
from youthcourt.places import asset
from youthcourt.services import upkeep
from youthcourt.services.alike import Sought, alike, held_people
from youthcourt.services.alike_crowd import Crowd
from youthcourt.services.office import Office
from youthcourt.services.upkeep import KdfCost
from youthcourt.store.tables import Person
from youthcourt.store.tables.base import table_of
from youthcourt.store.unit import Unit

T = TypeVar("T")
PEOPLE = 100_000
ROWS = 10_000
TYPED = (
    Sought("Maria", "Lopez"),
    Sought("Maria", "Lopez", birth_date=date(2011, 3, 4)),
    Sought("Pepe", "Garcia", birth_date=date(2011, 3, 4), phone="(718) 555-0134", address="12 Elm St"),
    Sought("Bob", "Smith", address="14 Oak Avenue", guardians=("Rosa Lopez",)),
    Sought("Alex", "Rodriguez Hernandez", birth_date=date(2010, 1, 1)),
    Sought("Xqzwv", "Yttrbk"),
)
_LASTS = ("Lopez", "Garcia", "Smith", "Jones", "Rodriguez", "Hernandez", "Martinez", "Nguyen", "O'Neill")


def main() -> None:
    """Build the court, then print milliseconds an ask, and seconds for the rows of a file."""
    chance = Random(5)
    with tempfile.TemporaryDirectory() as folder:
        store, _code = upkeep.new_court(Path(folder, "court"), PASSPHRASE, clock, KdfCost(64, 1, 1))
        office = Office(store, clock=clock)
        with store.lock, store.engine.begin() as connection:
            connection.execute(sa.insert(table_of(Person)), [_person(at, chance) for at in range(PEOPLE)])
        office.do(crowd.index)
        office.ask(alike, TYPED[0])  # the words of the court are read once
        for sought in TYPED:
            found, seconds = _timed(lambda sought=sought: office.ask(alike, sought))
            sys.stdout.write(
                f"{sought.given} {sought.family:<22} {1000 * seconds:6.1f} ms, {len(found)} found\n"
            )
        rows = [_sought(chance) for _ in range(ROWS)]
        told, seconds = _timed(lambda: office.ask(_asked, rows))
        sys.stdout.write(f"{ROWS} rows in {seconds:.1f} s, {told} like somebody\n")
        office.close()


def _asked(unit: Unit, rows: list[Sought]) -> int:
    crowd = Crowd(held_people(unit, None))
    return sum(bool(crowd.like(sought)) for sought in rows)


def _firsts() -> list[str]:
    shipped = tomllib.loads(asset("court/nicknames.toml").read_text("utf-8"))
    return [name.title() for part in shipped.values() for name in part]


FIRSTS = _firsts()


def _last(chance: Random) -> str:
    syllables = ("ba", "ren", "so", "tal", "mi", "ker", "lo", "wen", "da", "rick", "son", "es")
    made = "".join(chance.choice(syllables) for _ in range(3)).title()
    return chance.choice(_LASTS) if chance.random() < 0.3 else made


def _sought(chance: Random) -> Sought:
    born = date(2005, 1, 1) + timedelta(days=chance.randrange(4000))
    return Sought(
        chance.choice(FIRSTS), _last(chance), "", "", born, f"718-555-{chance.randrange(10_000):04d}",
        f"{chance.randrange(1, 400)} Elm St",
    )  # fmt: skip


def _person(at: int, chance: Random) -> dict[str, Any]:
    made = _sought(chance)
    empty = {
        column.name: False if isinstance(column.type, sa.Boolean) else ""
        for column in table_of(Person).columns
        if not column.nullable
    }
    return empty | {
        "id": f"p{at}", "given": made.given, "family": made.family, "birth_date": made.birth_date,
        "phone": made.phone, "address": made.address, "folded": fold(f"{made.given} {made.family}"),
    }  # fmt: skip


def _timed(act: Callable[[], T]) -> tuple[T, float]:
    began = time.perf_counter()
    done = act()
    return done, time.perf_counter() - began


if __name__ == "__main__":
    main()
