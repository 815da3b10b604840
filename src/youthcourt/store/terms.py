"""All words of a court, for what its index cannot look up: parts of words, and words mistyped."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from rapidfuzz import process
from rapidfuzz.distance import OSA

_ALIKE = 6
"""So many words alike are tried for one that was mistyped."""


class Terms:
    """All words of the court but numbers, in one run of text, for what the index cannot look up."""

    def __init__(self, found: Iterable[str]) -> None:
        self._all = {term for term in found if not term.isdigit()}
        self._by_length: dict[int, list[str]] = {}
        self._run = "\n"
        for term in self._all:
            self._keep(term)
        self._run += "\n".join(sorted(self._all)) + "\n"

    def add(self, words: str) -> None:
        """Learn the words of a record that was added or changed."""
        for term in set(words.split()) - self._all:
            if not term.isdigit():
                self._all.add(term)
                self._keep(term)
                self._run += f"{term}\n"

    def like(self, word: str) -> list[str]:
        """Return words that hold *word*, and words that differ from it by a slip; the likest first."""
        return list(dict.fromkeys([*self._holding(word), *self.slips(word)]))

    def _keep(self, term: str) -> None:
        self._by_length.setdefault(len(term), []).append(term)

    def _holding(self, word: str) -> list[str]:
        held: list[str] = []
        at = self._run.find(word) if len(word) > 1 else -1
        while at >= 0 and len(held) < _ALIKE:
            first = self._run.rfind("\n", 0, at) + 1
            last = self._run.find("\n", at)
            held.append(self._run[first:last])
            at = self._run.find(word, last)
        return held

    def slips(self, word: str) -> list[str]:
        """Return words one slip away (two from eight letters on): a letter more, less, other, or swapped."""
        allowed = allowed_slips(word)
        if not allowed:
            return []
        near = [
            term
            for length in range(len(word) - allowed, len(word) + allowed + 1)
            for term in self._by_length.get(length, ())
        ]
        return within(word, near, allowed, _ALIKE)


def allowed_slips(word: str) -> int:
    """Return how many slips a word may have: none below four letters or in a number, two from eight on."""
    if len(word) < 4 or word.isdigit():
        return 0
    return 2 if len(word) >= 8 else 1


def within(word: str, tried: Collection[str], slips: int, limit: int | None = None) -> list[str]:
    """Return those of *tried* that differ from *word* by so many *slips* at most, the likest first."""
    close = process.extract(word, tried, scorer=OSA.distance, score_cutoff=slips, limit=limit)
    return [term for term, _distance, _at in close]


def near(one: str, other: str) -> bool:
    """Say whether two folded words differ by a slip at most: one in a short word, two in a longer one."""
    allowed = allowed_slips(max(one, other, key=len))
    return one == other or (allowed > 0 and OSA.distance(one, other, score_cutoff=allowed) <= allowed)
