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

from youthcourt.domain.text import fold


def juror_name(given: str, family: str, case_number: str) -> str:
    """Return first name and last initial: ``Maria L.``.

    A person known by one name only is called by the case number, so that the
    whole name is never printed. ``O'Neill`` gives O and ``St. John`` gives S.
    """
    given, family = given.strip(), family.strip()
    initial = next((sign for sign in family if sign.isalpha()), "")
    if not given or not initial:
        return case_number
    return f"{given} {unicodedata.normalize('NFC', initial).upper()[:1]}."


def juror_names(people: Mapping[str, tuple[str, str]]) -> dict[str, str]:
    """Return the juror name per case number, told apart where two are alike.

    *people* maps a case number to (given, family). Two respondents of one sitting
    who share a form get the end of their case number: ``Maria L. (0012)``.
    """
    plain = {number: juror_name(given, family, number) for number, (given, family) in people.items()}
    shared = Counter(fold(name) for name in plain.values())
    return {
        number: name if shared[fold(name)] == 1 or name == number else f"{name} ({case_suffix(number)})"
        for number, name in plain.items()
    }


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

    ``O'Neill-St. John`` is looked for whole and as ``O'Neill`` and ``John``.
    """
    parts = [part for part in re.split(r"[\s\-‐–]+", text) if len(fold(part)) >= 3]
    return [KnownWord(kind, word) for word in dict.fromkeys([text.strip(), *parts]) if word]


def street_of(address: str) -> str:
    """Return the street of an address without its house number: ``12 Elm St, Apt 4`` → ``Elm St``."""
    first = re.split(r"[,\n;]", address, maxsplit=1)[0]
    return re.sub(r"^\W*\d+\w?\s+|\s+\d+\w?\s*$", "", first).strip()


def giveaways(text: str, known: Iterable[KnownWord], kept: Sequence[str] = ()) -> list[KnownWord]:
    """Return the known words that stand in *text* as whole words, in the order given.

    Case, accents and apostrophes do not matter; nicknames and misspellings are
    not found. *kept* are words the clerk has looked at and kept with a reason
    (the park in ``Park``); they are passed over.
    """
    haystack = f" {fold(text)} "
    passed = {fold(word) for word in kept}
    found: dict[tuple[Identifier, str], KnownWord] = {}
    for word in known:
        needle = fold(word.text)
        if needle and needle not in passed and f" {needle} " in haystack:
            found.setdefault((word.kind, needle), word)
    return list(found.values())
