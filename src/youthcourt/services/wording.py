"""The court's own words: a shipped pack (US, UK), and single words that the court says in its own way."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from youthcourt import words
from youthcourt.domain.countries import COUNTRIES, PACKS
from youthcourt.domain.errors import BadInput
from youthcourt.domain.text import clean_line
from youthcourt.domain.wording import Reword, reworder
from youthcourt.places import asset
from youthcourt.services.settings import change_settings, settings
from youthcourt.store import find_court
from youthcourt.store.tables import CourtWord
from youthcourt.store.unit import Unit

LONGEST_WORD = 30
"""Letters of a word: a longer one would not fit where the program's stood."""


@dataclass(frozen=True)
class WordLine:
    """One word: the program's own, the pack's, and what this court says."""

    word: str
    packed: str
    said: str


def pack(name: str) -> Mapping[str, str]:
    """Return the words of a pack, ``us`` or ``uk``, by the program's own."""
    return _read(name)


@cache
def _read(name: str) -> dict[str, str]:
    table = tomllib.loads(asset(f"court/wording_{name}.toml").read_text("utf-8"))
    return {str(word): str(said) for word, said in table["words"].items()}


def court_words(unit: Unit) -> tuple[WordLine, ...]:
    """Return every word that a court may change, in the pack's order."""
    own = find_court.court_words(unit)
    packed = pack(settings(unit).wording)
    return tuple(WordLine(word, given, own.get(word) or given) for word, given in packed.items())


def change_words(unit: Unit, said: Mapping[str, str], chosen: str = "") -> None:
    """Say words in the court's own way from now on; an empty one is said as the pack does.

    *chosen* is another pack, where the court takes one. Raises BadInput for a word that is too long
    or that the program does not have.
    """
    if chosen:
        change_settings(unit, wording=chosen)
    own, packed = find_court.court_words(unit), pack(settings(unit).wording)
    for word, given in said.items():
        kept = _checked(word, given, packed)
        if kept != own.get(word, ""):
            unit.put(CourtWord(msgid=word, said=kept), "courtword", word, {"said": own.get(word, "")})
    unit.touch("words")


def _checked(word: str, given: str, packed: Mapping[str, str]) -> str:
    if word not in packed:
        raise BadInput("There is no word “{word}” to change.", word=word)
    kept = clean_line(given, field="The word")
    if len(kept) > LONGEST_WORD or set(kept) & set("{}"):
        raise BadInput(
            "Write “{word}” in your own way with at most {most} letters.",
            field=word,
            word=word,
            most=LONGEST_WORD,
        )
    return "" if kept == packed[word] else kept


def speaks(lines: Mapping[str, str]) -> Reword:
    """Return how sentences read with these words, for a preview."""
    return reworder(lines) or str


def use_words(unit: Unit) -> None:
    """Let the program speak in this court's words, and count in its money, from now on. A query."""
    words.pay_in(COUNTRIES[settings(unit).country].currency)
    words.say_as(reworder({line.word: line.said for line in court_words(unit)}))


__all__ = ["PACKS", "WordLine", "change_words", "court_words", "pack", "speaks", "use_words"]
