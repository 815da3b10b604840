"""Looking through the index of Ctrl+K by words, forgiving of typing errors.

A record's words are looked up three ways, the next one only while hits are wanting: as they are, as
beginnings, and by what else they may mean among all words of the court (parts of words, and words
that differ by a slip or two).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from youthcourt.domain.stages import Stage
from youthcourt.store import sqlcipher
from youthcourt.store.find_index import TERMS
from youthcourt.store.terms import Terms
from youthcourt.store.unit import Unit

CANDIDATES = 60
"""So many records, the newest, are looked at each way."""


class Hit(NamedTuple):
    """A record found: its kind, its key, its folded words, and 0 for whole words to 2 for likeness."""

    kind: str
    key: str
    words: str
    tier: int


@dataclass(frozen=True)
class Among:
    """What is looked through: records of these kinds, but no cases at some stages."""

    kinds: tuple[str, ...]
    without_stages: frozenset[Stage] = frozenset()


ALL = Among(("case", "person", "sitting", "paper", "enquiry"))


def found(unit: Unit, folded_words: Sequence[str], wanted: int, among: Among = ALL) -> list[Hit]:
    """Return records whose words hold each of *folded_words*, at least *wanted* where there are as many."""
    statement = sqlcipher.find_statement(CANDIDATES, among.kinds, sorted(among.without_stages))
    hits: dict[tuple[str, str], Hit] = {}
    for tier, term in enumerate((_whole, _beginning, _any_of)):
        asked = " AND ".join(term(unit, word) for word in folded_words)
        for row in unit.session.execute(statement, {"asked": asked}):
            hits.setdefault((row.kind, row.key), Hit(row.kind, row.key, row.words, tier))
        if len(hits) >= wanted:
            break
    return list(hits.values())


def _whole(_unit: Unit, word: str) -> str:
    return f'"{word}"'


def _beginning(_unit: Unit, word: str) -> str:
    return f'"{word}"*'


def _any_of(unit: Unit, word: str) -> str:
    alike = terms(unit).like(word)
    return "(" + " OR ".join([f'"{word}"*', *(f'"{term}"' for term in alike)]) + ")"


def terms(unit: Unit) -> Terms:
    """Return all words of the court, read once while it is open."""
    known = unit.memory.get(TERMS)
    if not isinstance(known, Terms):
        rows = unit.session.execute(sqlcipher.terms_statement()).all()
        known = unit.memory[TERMS] = Terms(row.term for row in rows)
    return known
