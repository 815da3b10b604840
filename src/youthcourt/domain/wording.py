"""The court's own words: *offence* for *offense*, *panel member* for *juror*, in every sentence.

A sentence is reworded before its values are filled in, so that what people typed is never touched.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

Reword = Callable[[str], str]
_VOWELS = "aeiou"


def reworder(said: Mapping[str, str]) -> Reword | None:
    """Return a function that puts the court's words in place of the program's, or None where none differs.

    *said* holds for each of the program's words, in small letters and each form apart (``juror`` and
    ``jurors``), what the court says. Capitals follow the sentence, and so does *a* or *an*.
    """
    differing = {word: own for word, own in said.items() if own and own != word}
    if not differing:
        return None
    known = "|".join(re.escape(word) for word in sorted(differing, key=len, reverse=True))
    pattern = re.compile(rf"\{{[^{{}}]*\}}|\b(?:(?P<article>an?) )?(?P<word>{known})\b", re.IGNORECASE)
    held: dict[str, str] = {}

    def swapped(found: re.Match[str]) -> str:
        if found["word"] is None:
            return found[0]  # the place of a value
        own = _like(found["word"], differing[found["word"].lower()])
        return f"{_article(found['article'], own)} {own}" if found["article"] else own

    def reword(text: str) -> str:
        if text not in held:
            held[text] = pattern.sub(swapped, text)
        return held[text]

    return reword


def _like(word: str, own: str) -> str:
    """Return *own* with the capitals of *word*."""
    if len(word) > 1 and word.isupper():
        return own.upper()
    return own[:1].upper() + own[1:] if word[:1].isupper() else own


def _article(article: str, own: str) -> str:
    right = "an" if own[:1].lower() in _VOWELS else "a"
    return right.capitalize() if article[:1].isupper() else right
