"""Many people at once, by what two are compared by: for the rows of a file about to be brought in.

They are looked up by birth date, or where that is unknown by name, phone, guardian and address, so that
ten thousand rows take seconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from youthcourt.domain.likeness import Ground, Held, Sought, Why, figures, place, reasons
from youthcourt.domain.text import fold
from youthcourt.services.alike import nicknames
from youthcourt.store import find_alike
from youthcourt.store.terms import Terms

_OF_A_DAY = 300
"""Of more people with like birth dates and first names, only those with a like last name are looked at."""
Found = list[tuple[str, tuple[Why, ...]]]


class Crowd:
    """People by key, each with what they are compared by."""

    def __init__(self, people: Iterable[tuple[str, Held]]) -> None:
        self._people = dict(people)
        self._names: dict[str, frozenset[str]] = {}
        self._born: dict[date | None, list[str]] = {}
        self._by_word: dict[str, set[str]] = {}
        self._by_mark: dict[tuple[str, object], set[str]] = {}
        for key, held in self._people.items():
            self._names[key] = _words_of(held)
            self._born.setdefault(held.birth_date, []).append(key)
            for word in self._names[key]:
                self._by_word.setdefault(word, set()).add(key)
            for mark in _marks(held.phone, held.address, held.guardians):
                self._by_mark.setdefault(mark, set()).add(key)
        self._undated = frozenset(self._born.get(None, ()))
        self._terms = Terms(self._by_word)
        self._ways: dict[str, frozenset[str]] = {}

    def __getitem__(self, key: str) -> Held:
        return self._people[key]

    def like(self, sought: Sought) -> Found:
        """Return who may be *sought*, the plainest reasons first."""
        found = []
        for key in sorted(self._close(sought)):
            why = reasons(sought, self._people[key], nicknames(), find_alike.near)
            if why:
                found.append((key, why))
        order = list(Ground)
        return sorted(found, key=lambda pair: order.index(pair[1][0].ground))

    def _close(self, sought: Sought) -> set[str]:
        if not fold(f"{sought.given} {sought.family} {sought.known_as}"):
            return set()
        born = sought.birth_date
        if born is None:
            return self._by_name(sought)
        last = self._ways_of(sought.family)
        first = self._first_ways(sought) or last
        close = {key for key in self._born.get(born, ()) if not first.isdisjoint(self._names[key])}
        if len(close) > _OF_A_DAY:
            close = {key for key in close if not last.isdisjoint(self._names[key])}
        near = (key for day in _near_days(born) for key in self._born.get(day, ()))
        close.update(
            key
            for key in near
            if not last.isdisjoint(self._names[key]) and not first.isdisjoint(self._names[key])
        )
        return close | (self._by_name(sought) & self._undated if self._undated else set())

    def _by_name(self, sought: Sought) -> set[str]:
        first, last = self._first_ways(sought), self._ways_of(sought.family)
        if not first or not last:
            return self._with(first or last)
        marks = _marks(sought.phone, sought.address, sought.guardians)
        close = self._with(last).union(*(self._by_mark.get(mark, set()) for mark in marks))
        return {key for key in close if not first.isdisjoint(self._names[key])}

    def _first_ways(self, sought: Sought) -> frozenset[str]:
        return self._ways_of(f"{sought.given} {sought.known_as}")

    def _with(self, typed: Iterable[str]) -> set[str]:
        return set[str]().union(*(self._by_word.get(word, set()) for word in typed))

    def _ways_of(self, typed: str) -> frozenset[str]:
        """Return the words that may stand for the words of a name: their nicknames, and slips of them."""
        return frozenset[str]().union(*(self._ways_of_word(word) for word in fold(typed).split()))

    def _ways_of_word(self, word: str) -> frozenset[str]:
        if word not in self._ways:
            self._ways[word] = nicknames().forms_of(word).union(self._terms.slips(word))
        return self._ways[word]


@cache
def _near_days(day: date) -> frozenset[date]:
    """Return the days that are written like *day* but for one figure, or with day and month changed about."""
    written = day.isoformat()
    ways = [
        written[:at] + figure + written[at + 1 :]
        for at, sign in enumerate(written)
        if sign.isdigit()
        for figure in "0123456789"
        if figure != sign
    ]
    ways.append(f"{written[:5]}{written[8:]}-{written[5:7]}")
    return frozenset(found for way in ways if (found := _date(way)) is not None and found != day)


def _date(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None


def _words_of(held: Held) -> frozenset[str]:
    names = [held.given, held.family, held.known_as]
    names += [part for other in held.others for part in (other.given, other.family)]
    return frozenset(word for name in names for word in fold(name).split())


def _marks(phone: str, address: str, guardians: Iterable[str]) -> Iterator[tuple[str, object]]:
    if len(figures(phone)) >= 7:
        yield "phone", figures(phone)[-7:]
    if place(address):
        yield "place", place(address)
    for name in guardians:
        yield "guardian", fold(name)
