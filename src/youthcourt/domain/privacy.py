"""Names as jurors may know them, and the search for words that would give a person away.

Juror papers call a person by first name and last initial (practice found at
El Rancho CA; the rest are this project's decisions, see the domain reference, section 2).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from youthcourt.domain.text import APOSTROPHES, fold

_PARTICLES = frozenset({"van", "von", "der", "den", "ter", "del", "della", "dos", "das", "bin", "the"})
_POSSESSIVE = re.compile(f"[{APOSTROPHES}]s\\b", re.IGNORECASE)
_UNSPACED = ("CJK ", "HIRAGANA ", "KATAKANA ", "HANGUL ", "THAI ", "LAO ", "KHMER ", "MYANMAR ")
"""Scripts that put no blanks between words, or glue endings on: looked for anywhere in the text."""
_HOUSE_NUMBER = re.compile(r"^\W*(?:[NSEW]\d+[NSEW]\d+|\d+(?:-\d+)?[A-Za-z]?(?:\s+\d/\d)?)\s+(?=\S*[^\W\d_])")
_UNIT = re.compile(
    r"(?:\s+(?:apt|apartment|unit|suite|ste|room|rm|floor|fl|bldg|building|lot|trlr|trailer)\b.*|\s*#.*)$",
    re.IGNORECASE,
)
_BOX = re.compile(r"(?:p\.?\s?o\.?|post office)\s*box\b", re.IGNORECASE)
_ROUTE = re.compile(r"\b(?:highway|hwy|route|rte|rt|road|rd|sr|cr|us|fm)\b\.?\s+\d+\w?$", re.IGNORECASE)
_STREETS = {
    "st": "street", "ave": "avenue", "av": "avenue", "rd": "road", "dr": "drive", "ln": "lane", "ct": "court",
    "blvd": "boulevard", "pl": "place", "ter": "terrace", "pkwy": "parkway", "hwy": "highway",
    "rte": "route", "cir": "circle", "sq": "square",
}  # fmt: skip
"""How streets are shortened (US Postal Service, Publication 28)."""
_TYPES = "|".join([*_STREETS, *_STREETS.values()])
_DIRECTION = re.compile(
    rf"^(?:[NS][EW]?\.?|[EW]\.?|north|south|east|west)\s+(?!(?:{_TYPES})\b)(?=\S+\s)", re.IGNORECASE
)
_QUADRANT = re.compile(r"^(\S+\s+\S.*?)\s+(?:[NS]\.?[EW]?|[EW])\.?$", re.IGNORECASE)
_GROUPED = re.compile(r"(?<=\d)[\s().\-/]+(?=\d)")
_LOCAL = 7
"""Digits of a US phone number without its area code."""


def juror_name(given: str, family: str, case_number: str) -> str:
    """Return first name and last initial: ``Maria L.``.

    A person known by one name only is called by the case number, so that the
    whole name is never printed. ``O'Neill`` gives O and ``St. John`` gives S.
    """
    given, family = given.strip(), unicodedata.normalize("NFC", family)
    initial = next((sign for sign in family if sign.isalpha() and sign not in APOSTROPHES), "")
    if not given or not initial:
        return case_number
    return f"{given} {initial.upper()[:1]}."


def juror_names(people: Mapping[str, tuple[str, str]]) -> dict[str, str]:
    """Return the juror name per case number, told apart where two are alike.

    *people* maps a case number to (given, family). Two respondents of one sitting
    who share a form get the end of their case number: ``Maria L. (0012)``, or all of it
    where the ends are alike too.
    """
    plain = {number: juror_name(given, family, number) for number, (given, family) in people.items()}
    shared = Counter(fold(name) for name in plain.values())
    ends = Counter((fold(name), case_suffix(number)) for number, name in plain.items())

    def told_apart(number: str, name: str) -> str:
        if shared[fold(name)] == 1 or name == number:
            return name
        end = case_suffix(number)
        return f"{name} ({end if ends[fold(name), end] == 1 else number})"

    return {number: told_apart(number, name) for number, name in plain.items()}


def case_suffix(case_number: str) -> str:
    """Return the last run of digits of a case number, or all of it when it has none."""
    runs = re.findall(r"\d+", case_number)
    return str(runs[-1]) if runs else case_number


class Identifier(StrEnum):
    """What kind of word would give somebody away."""

    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    SCHOOL = "school"
    STREET = "street"
    PHONE = "phone"
    BIRTH_DATE = "birth_date"
    AGENCY_NUMBER = "agency_number"


@dataclass(frozen=True)
class KnownWord:
    """A name, school, street or number of someone tied to the incident."""

    kind: Identifier
    text: str


def name_parts(kind: Identifier, text: str) -> list[KnownWord]:
    """Return a name as known words: whole, and each part of three letters or more on its own.

    ``O'Neill-St. John`` is looked for whole and as ``O'Neill`` and ``John``. A particle
    such as ``van`` is no part of its own: it would flag every vehicle.
    """
    parts = [part for part in re.split(r"[\s\-‐‑–]+", text) if _tells(fold(part))]
    return [KnownWord(kind, word) for word in dict.fromkeys([text.strip(), *parts]) if word]


def _tells(part: str) -> bool:
    return len(part) >= 3 and part not in _PARTICLES


def street_of(address: str) -> str:
    """Return the street of a US address as it would be told: ``12 N Elm St, Apt 4`` → ``Elm St``.

    House number, direction and apartment are left out. A post office box has no street.
    """
    lines = [line.strip() for line in re.split(r"[,\n;]", address) if line.strip()]
    numbered = [line for line in lines if _HOUSE_NUMBER.match(line)]
    line = next(iter([*numbered, *lines]), "")
    if _BOX.match(line) or not any(sign.isalpha() for sign in line):
        return ""
    street = _UNIT.sub("", _HOUSE_NUMBER.sub("", line))
    if not numbered and not _ROUTE.search(street):
        street = re.sub(r"\s+\d+\w?$", "", street)
    return _QUADRANT.sub(r"\1", _DIRECTION.sub("", street).strip())


def giveaways(text: str, known: Iterable[KnownWord], kept: Sequence[str] = ()) -> list[KnownWord]:
    """Return the known words that stand in *text* as whole words, in the order given.

    Case, accents, apostrophes and a possessive ``'s`` do not matter, ``St`` is ``Street``,
    and a phone number is known however it is grouped; nicknames and misspellings are not found.
    *kept* are words the clerk has looked at and kept with a reason (the park in
    ``Park``); they are passed over.
    """
    passed = {fold(word) for word in kept}
    found: dict[tuple[Identifier, str], KnownWord] = {}
    for word in known:
        needle = fold(word.text)
        if needle and needle not in passed and _stands_in(word, text):
            found.setdefault((word.kind, needle), word)
    return list(found.values())


def _stands_in(word: KnownWord, text: str) -> bool:
    number = _digits(re.split("x|ext", word.text, maxsplit=1, flags=re.IGNORECASE)[0])[-_LOCAL:]
    if word.kind is Identifier.PHONE and len(number) == _LOCAL:
        return number in _GROUPED.sub("", text)
    told = (text, _POSSESSIVE.sub("", text))
    if word.kind is Identifier.STREET:
        return any(f" {_long(word.text)} " in f" {_long(part)} " for part in told)
    needle = fold(word.text)
    if any(unicodedata.name(sign, "").startswith(_UNSPACED) for sign in word.text):
        return needle in fold(text)
    return any(f" {needle} " in f" {fold(part)} " for part in told)


def _long(street: str) -> str:
    return " ".join(_STREETS.get(part, part) for part in fold(street).split())


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())
