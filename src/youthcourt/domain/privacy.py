"""The search for words that would give a person away in a text that jurors read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from youthcourt.domain.birth_dates import tells_day
from youthcourt.domain.streets import written_out
from youthcourt.domain.text import APOSTROPHES, fold

_PARTICLES = frozenset(
    {"van", "von", "der", "den", "ter", "del", "della", "dos", "das", "bin", "the"}
    | {"de", "la", "el", "al", "da", "di", "st", "mc", "af", "av", "zu"}
)
_POSSESSIVE = re.compile(f"[{APOSTROPHES}]s\\b", re.IGNORECASE)
_UNSPACED = ("CJK ", "HIRAGANA ", "KATAKANA ", "HANGUL ", "THAI ", "LAO ", "KHMER ", "MYANMAR ")
"""Scripts that put no blanks between words, or glue endings on: looked for anywhere in the text."""
_GROUPED = re.compile(r"(?<=\d)[\s().\-/‐‑‒–—−·]+(?=\d)")
_LOCAL = 7
"""Digits of a US phone number without its area code."""


class Identifier(StrEnum):
    """What kind of word would give somebody away."""

    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    SCHOOL = "school"
    STREET = "street"
    PHONE = "phone"
    EMAIL = "email"
    BIRTH_DATE = "birth_date"
    AGENCY_NUMBER = "agency_number"


_NAMES = (Identifier.FAMILY_NAME, Identifier.GIVEN_NAME)


@dataclass(frozen=True)
class KnownWord:
    """A name, school, street, date or number of someone tied to the incident."""

    kind: Identifier
    text: str
    """As it is on file; a birth date in ISO form."""
    of: str = ""
    """Whose it is: the key of a person, an organization or a case."""
    exact: bool = False
    """Whether small letters do not count: the ``Ng`` of ``Ng-Li``, since short words are common."""

    @property
    def source(self) -> str:
        """What brings the word: its kind and whose it is."""
        return f"{self.kind}:{self.of}"


@dataclass(frozen=True)
class KeptWord:
    """A word that somebody looked at and kept because it means something else in the text."""

    text: str
    why: str
    sources: tuple[str, ...] = ()
    """What brought the word when it was kept (``KnownWord.source``); from elsewhere it is asked again."""


def name_parts(kind: Identifier, text: str, of: str = "") -> list[KnownWord]:
    """Return a name as known words: whole, and each part of two letters or more on its own.

    ``O'Neill-St. John`` is looked for whole and as ``O'Neill`` and ``John``; of ``Ng-Li`` the two
    parts are looked for with their capitals only. A particle such as ``van`` is no part of its own:
    it would flag every vehicle.
    """
    whole = text.strip()
    parts = [part for part in re.split(r"[\s\-‐‑–]+", text) if _tells(part) and part != whole]
    return [
        KnownWord(kind, word, of, exact=word != whole and len(fold(word)) == 2)
        for word in dict.fromkeys([whole, *parts])
        if word
    ]


def _tells(part: str) -> bool:
    folded = fold(part)
    return folded not in _PARTICLES and (len(folded) > 2 or (len(folded) == 2 and not part[0].islower()))


def giveaways(text: str, known: Iterable[KnownWord], kept: Iterable[KeptWord] = ()) -> list[KnownWord]:
    """Return the known words that stand in *text* as whole words, in the order given.

    Case, accents, apostrophes, a possessive ``'s`` and a plural of a name do not matter, ``St`` is
    ``Street``, and phone numbers and birth dates are known however they are written; nicknames that
    are not on file and misspellings are not found. *kept* words (the park in ``Park``) are passed
    over for those who brought them when they were kept, and found for anybody else.
    """
    passed = {(fold(word.text), source) for word in kept for source in word.sources}
    found: dict[tuple[str, str], KnownWord] = {}
    for word in known:
        needle = fold(word.text)
        if needle and (needle, word.source) not in passed and _stands_in(word, text):
            found.setdefault((word.source, needle), word)
    return list(found.values())


def _stands_in(word: KnownWord, text: str) -> bool:
    if word.kind is Identifier.BIRTH_DATE:
        return tells_day(text, date.fromisoformat(word.text))
    number = _digits(re.split("x|ext", word.text, maxsplit=1, flags=re.IGNORECASE)[0])[-_LOCAL:]
    if word.kind is Identifier.PHONE and len(number) == _LOCAL:
        return number in _GROUPED.sub("", text)
    told = (text, _POSSESSIVE.sub("", text))
    if word.kind is Identifier.STREET:
        return any(f" {written_out(word.text)} " in f" {written_out(part)} " for part in told)
    if any(unicodedata.name(sign, "").startswith(_UNSPACED) for sign in word.text):
        return fold(word.text) in fold(text)
    searched = [f" {fold(_capitalized(part) if word.exact else part)} " for part in told]
    return any(f" {form} " in part for form in _forms(word) for part in searched)


def _forms(word: KnownWord) -> tuple[str, ...]:
    """Return what is looked for: the word, and for a name those of a family by it: the Joneses."""
    needle = fold(word.text)
    if word.kind not in _NAMES:
        return (needle,)
    plurals = (f"{needle}s", f"{needle}es")
    return (needle, *plurals, f"{needle[:-1]}ies") if needle.endswith("y") else (needle, *plurals)


def _capitalized(text: str) -> str:
    """Return the words of *text* that do not begin with a small letter."""
    return " ".join(part for part in re.split(r"[\W_]+", _bare(text)) if part and not part[0].islower())


def _bare(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in apart if not unicodedata.combining(sign) and sign not in APOSTROPHES)


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
