"""Which of a list is meant: by beginnings of words, with blanks left out, with a slip of the keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from youthcourt.domain.text import fold
from youthcourt.store.terms import allowed_slips, within

T = TypeVar("T")
_WHOLE = 4
"""Letters up to which a word that has a slip must be whole."""


def words_in(text: str) -> list[str]:
    """Return the words of *text* for comparing: folded, without signs."""
    return re.findall(r"\w+", fold(text))


class Wanted(Generic[T]):
    """Things by their labels, and by other words for them that are apart by commas."""

    def __init__(self, things: Iterable[tuple[T, str, str]]) -> None:
        self._things = [(thing, words_in(label), _phrases(alike)) for thing, label, alike in things]
        self._all = {word for _, label, alike in self._things for word in _flat([label, *alike])}

    def exact(self, wanted: Sequence[str]) -> list[T]:
        """Return what has a word beginning with each of *wanted*, by its label first.

        Blanks do not matter.
        """
        by_label = [thing for thing, label, _ in self._things if _begin([label], wanted)]
        by_alike = [
            thing
            for thing, label, alike in self._things
            if not _begin([label], wanted) and _begin([label, *alike], wanted)
        ]
        return [*by_label, *by_alike]

    def slipped(self, wanted: Sequence[str]) -> list[T]:
        """Return what has each of *wanted*, or a word that differs from it by a slip of the keys."""
        near = [self._near(word) for word in wanted]
        return [
            thing
            for thing, label, alike in self._things
            if all(
                any(held in close or held.startswith(word) for held in _flat([label, *alike]))
                for word, close in zip(wanted, near, strict=True)
            )
        ]

    def _near(self, word: str) -> set[str]:
        """Return the words that *word* or, from five letters on, a beginning of which it is by a slip."""
        allowed = allowed_slips(word)
        if not allowed:
            return set()
        lengths = range(len(word) - allowed, len(word) + allowed + 1) if len(word) > _WHOLE else ()
        heads = {held: {held, *(held[:length] for length in lengths)} for held in self._all}
        close = set(within(word, {head for some in heads.values() for head in some}, allowed))
        return {held for held, some in heads.items() if some & close}


def _phrases(alike: str) -> list[list[str]]:
    return [words_in(phrase) for phrase in alike.split(",") if phrase.strip()]


def _flat(phrases: Sequence[Sequence[str]]) -> list[str]:
    return [word for phrase in phrases for word in phrase]


def _begin(phrases: Sequence[Sequence[str]], wanted: Sequence[str]) -> bool:
    """Say whether each wanted word begins one of the phrases' words, or all of them run together do."""
    held = _flat(phrases)
    if all(any(word.startswith(one) for word in held) for one in wanted):
        return True
    run = "".join(wanted)
    return any("".join(phrase[at:]).startswith(run) for phrase in phrases for at in range(len(phrase)))
