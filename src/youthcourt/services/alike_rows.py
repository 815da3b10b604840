"""Rows of a file about to be brought in: who of them may be somebody the court has already.

The court's people are read once for the whole file and looked up by name, birth date and phone, so that
ten thousand rows take seconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from youthcourt import words
from youthcourt.domain.likeness import Ground, Held, Sought, Why, figures, place, reasons
from youthcourt.domain.text import fold
from youthcourt.services.alike import held_people, nicknames, said
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_alike
from youthcourt.store.terms import Terms
from youthcourt.store.unit import Unit

_NAMED = 3
"""So many people are named in a warning at most."""


@dataclass(frozen=True)
class RowWarning:
    """A row whose person may be here already: who that may be, and the sentence to show."""

    row: int
    text: str
    keys: tuple[str, ...]
    """The people they may be, the plainest reasons first."""


def alike_rows(unit: Unit, rows: Iterable[tuple[int, Sought]]) -> tuple[RowWarning, ...]:
    """Return a warning for each row, by its number, whose person may be somebody the court knows.

    Who is the same by name and birth date is among them; whether such a row is taken for known is the
    import's own rule. Nothing is written and nothing is refused: the clerk is asked once for all.
    """
    crowd = _Crowd(unit)
    found = []
    for number, sought in rows:
        alike = crowd.like(sought)
        if alike:
            names = "; ".join(
                words.text("{name} ({why})", name=crowd.name(key), why=said(why))
                for key, why in alike[:_NAMED]
            )
            text = words.text("May be somebody who is here already: {names}.", names=names)
            found.append(RowWarning(number, text, tuple(key for key, _why in alike)))
    return tuple(found)


class _Crowd:
    """Everybody in the court, by what two people are compared by."""

    def __init__(self, unit: Unit) -> None:
        self._people = dict(held_people(unit, None))
        self._words: dict[str, set[str]] = {}
        self._theirs: dict[str, set[str]] = {}
        self._others: dict[tuple[str, object], set[str]] = {}
        for key, held in self._people.items():
            self._theirs[key] = _words_of(held)
            for word in self._theirs[key]:
                self._words.setdefault(word, set()).add(key)
            for mark in _marks(held.birth_date, held.phone, held.address, held.guardians):
                self._others.setdefault(mark, set()).add(key)
        self._terms = Terms(self._words)
        self._like: dict[str, frozenset[str]] = {}

    def name(self, key: str) -> str:
        """Return the name of somebody in the crowd."""
        held = self._people[key]
        return full_name(held.given, held.family, held.suffix)

    def like(self, sought: Sought) -> list[tuple[str, tuple[Why, ...]]]:
        """Return who may be *sought*, the plainest reasons first."""
        found = []
        for key in sorted(self._close(sought)):
            why = reasons(sought, self._people[key], nicknames(), find_alike.near)
            if why:
                found.append((key, why))
        order = list(Ground)
        return sorted(found, key=lambda pair: order.index(pair[1][0].ground))

    def _close(self, sought: Sought) -> set[str]:
        first = self._ways(f"{sought.given} {sought.known_as}")
        last = self._ways(sought.family)
        if not first or not last:
            return self._with(first or last)
        marks = _marks(sought.birth_date, sought.phone, sought.address, sought.guardians)
        close = self._with(last).union(*(self._others.get(mark, set()) for mark in marks))
        return {key for key in close if not first.isdisjoint(self._theirs[key])}

    def _with(self, typed: Iterable[str]) -> set[str]:
        return set[str]().union(*(self._words.get(word, set()) for word in typed))

    def _ways(self, typed: str) -> frozenset[str]:
        """Return the words that may stand for the words of a name."""
        return frozenset[str]().union(*(self._ways_of(word) for word in fold(typed).split()))

    def _ways_of(self, word: str) -> frozenset[str]:
        """Return the words that may stand for *word*: its nicknames, and slips of it."""
        if word not in self._like:
            self._like[word] = nicknames().forms_of(word).union(self._terms.slips(word))
        return self._like[word]


def _words_of(held: Held) -> set[str]:
    names = [held.given, held.family, held.known_as]
    names += [part for other in held.others for part in (other.given, other.family)]
    return {word for name in names for word in fold(name).split()}


def _marks(
    birth_date: object, phone: str, address: str, guardians: Iterable[str]
) -> Iterator[tuple[str, object]]:
    if birth_date is not None:
        yield "born", birth_date
    if len(figures(phone)) >= 7:
        yield "phone", figures(phone)[-7:]
    if place(address):
        yield "place", place(address)
    for name in guardians:
        yield "guardian", fold(name)
