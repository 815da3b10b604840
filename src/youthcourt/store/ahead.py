"""What a long act reads once, so that each of its rows need not ask the file: it keeps this up itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from youthcourt.domain.text import fold


class Alike(NamedTuple):
    """Somebody of the same name and birth date, by the number of a case of theirs or by what they are."""

    person_id: str
    number: str


class Namesakes:
    """Everybody with a birth date, by first and last name without accents and by that date."""

    def __init__(self, known: Iterable[tuple[str, date, Alike]]) -> None:
        self._known: dict[tuple[str, date], list[Alike]] = {}
        self._settled: set[tuple[str, date, str]] = set()
        for name, born, one in known:
            self.add(name, born, one)

    def add(self, name: str, born: date | None, one: Alike) -> None:
        """Remember somebody; nothing happens where the birth date or the name is unknown."""
        if born is not None and fold(name):
            self._known.setdefault((fold(name), born), []).append(one)

    def settle(self, name: str, born: date, person_id: str) -> None:
        """Ask no more whether somebody of this name and birth date is this person: it was answered."""
        self._settled.add((fold(name), born, person_id))

    def of(self, name: str, born: date | None, but: str = "") -> list[Alike]:
        """Return who has this name and birth date, leaving out the person with the key *but*."""
        if born is None:
            return []
        known = self._known.get((fold(name), born), ())
        return [
            one
            for one in known
            if one.person_id != but and (fold(name), born, one.person_id) not in self._settled
        ]


@dataclass
class Numbers:
    """The case numbers that are given, and the last one of each series: before the act, and now."""

    taken: set[str]
    before: dict[str, int] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)


@dataclass
class Ahead:
    """What the import of referrals knows before it writes the first of them."""

    namesakes: Namesakes
    numbers: Numbers
    agency_numbers: set[str]
    """The referrers' own numbers that are in the court."""
