"""The short hand in which a paper Saturday is typed: counts, times, letters for codes, things decided.

Made for one hand on the paper and one on the keys: nothing is guessed that the row does not say back in
words. Letters and names are handed in, so that every language has its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from typing import TypeVar

from youthcourt.domain.criteria import Count
from youthcourt.domain.errors import BadInput
from youthcourt.domain.sanctions import CatalogueItem, Decision
from youthcourt.domain.text import fold

T = TypeVar("T")

_MOST_BREAK = 600
"""Minutes of break in one sitting; more is a slip."""
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_PIECE = re.compile(
    r"(?P<words>[^\W\d_]+(?:\s+[^\W\d_]+)*)\s*(?P<amount>\d+(?:\.\d+)?)?"
    r"(?:\s*/\s*(?P<initials>[^\W\d_]+))?(?:\s*,(?P<topic>[^;]*))?[\s;]*"
)
_SHORT = 2
"""Words up to so many letters, such as “of” and “de”, name nothing."""


@dataclass(frozen=True)
class Offer:
    """A kind of sanction as it may be typed: by its *mark*, or by the beginning of a word of its *label*."""

    mark: str
    item: CatalogueItem
    label: str
    """In the language of who types."""


def read_letter(text: str, letters: Mapping[str, T], *, field: str) -> T:
    """Return what a letter stands for, small or capital. Raises BadInput, naming the letters."""
    found = letters.get(fold(text.strip()))
    if found is None:
        raise BadInput(
            "“{typed}” is none of the letters here: {letters}.",
            field=field,
            typed=text.strip(),
            letters=", ".join(letters),
        )
    return found


def read_letters(text: str, letters: Mapping[str, T], *, field: str) -> frozenset[T]:
    """Return what several letters stand for, in any order; none for nothing. Raises as ``read_letter``."""
    return frozenset(read_letter(letter, letters, field=field) for letter in re.sub(r"[\s,;+]", "", text))


def read_figures(text: str, offered: Sequence[T], *, field: str) -> tuple[T, ...]:
    """Return those of *offered* (at most nine) whose figures are typed, from 1, as ``13`` or ``1 3``.

    Each once, in the order offered. Raises BadInput for a figure that is not offered.
    """
    typed = re.sub(r"[\s,;+]", "", text)
    if not all(figure.isdecimal() and 1 <= int(figure) <= len(offered) for figure in typed):
        raise BadInput(
            "“{typed}” is none of the figures here: 1 to {last}.",
            field=field,
            typed=text.strip(),
            last=len(offered),
        )
    return tuple(offered[at] for at in sorted({int(figure) - 1 for figure in typed}))


def read_seat(text: str, seats: Mapping[int, T]) -> T:
    """Return who has the seat of this number. Raises BadInput where nobody has."""
    typed = text.strip()
    if not typed.isdecimal() or int(typed) not in seats:
        raise BadInput(
            "Give the foreperson by the number of a seat where somebody sits: {seats}.",
            field="foreperson",
            seats=", ".join(map(str, sorted(seats))),
        )
    return seats[int(typed)]


def read_count(text: str, part: str) -> Count | None:
    """Return the ballots of one part: not yet, partly, yes, as ``015``, ``0 1 5`` or ``0/1/5``.

    None for nothing typed: the part was left blank. Raises BadInput for anything else than three figures.
    """
    typed = text.strip()
    if not typed:
        return None
    figures = re.findall(r"\d+", typed)
    if len(figures) == 1 and len(typed) == 3:
        figures = list(typed)
    if len(figures) != 3 or re.search(r"[^\d\s/,.\-]", typed):
        raise BadInput(
            "“{typed}” is no count. Type three figures: not yet, partly, yes, such as 015.",
            field=part,
            typed=typed,
        )
    return Count(part, *map(int, figures))


def read_time(text: str, near: time, *, field: str = "time_in") -> time:
    """Return a time typed as ``905``, ``9:05``, ``1220`` or ``9``.

    Of morning and afternoon it is the one nearer to *near*, unless the hour is above 12, begins with a
    nought or says a or p. Raises BadInput for what is no time.
    """
    typed = text.strip()
    found = _CLOCK.fullmatch(typed)
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (24, 0)
    if found is None or hour > 23 or minute > 59 or (found[3] and not 1 <= hour <= 12):
        raise BadInput("“{typed}” is no time of day. Type it as 905, 9:05 or 1220.", field=field, typed=typed)
    if found[3]:
        return time(hour % 12 + (12 if found[3].lower() == "p" else 0), minute)
    ways = [time(hour, minute)]
    if 1 <= hour < 12 and not typed.startswith("0"):
        ways.append(time(hour + 12, minute))
    return min(ways, key=lambda way: abs(_minutes(way) - _minutes(near)))


def _minutes(value: time) -> int:
    return value.hour * 60 + value.minute


def read_break(text: str) -> int:
    """Return minutes of break, 0 to 600; none for nothing. Raises BadInput for what is no number."""
    typed = text.strip() or "0"
    if not typed.isdecimal() or int(typed) > _MOST_BREAK:
        raise BadInput("“{typed}” is no break. Give it in minutes, such as 15.", field="break", typed=typed)
    return int(typed)


def read_items(text: str, offers: Sequence[Offer]) -> tuple[Decision, ...]:
    """Return what was decided, typed as ``s20 j3 l`` or ``service 20; essay 500, what I learned``.

    A letter or the beginning of a name, then how much; the amount may be left out where the court's
    guideline leaves no choice. A comma begins a topic, which goes on to a semicolon; a stroke the
    judge's initials (``s50/RG``). Raises BadInput, naming what is not known or missing.
    """
    decided: list[Decision] = []
    at, typed = 0, text.strip()
    while at < len(typed):
        piece = _PIECE.match(typed, at)
        if piece is None:
            raise _unreadable(typed[at:])
        decided += _piece(piece, offers)
        at = piece.end()
    return tuple(decided)


def _piece(piece: re.Match[str], offers: Sequence[Offer]) -> list[Decision]:
    """Read some words and what follows the last of them: the words are one name, or a name each."""
    words = piece["words"].split()
    whole = " ".join(words)
    named = [offer for offer in offers if fold(offer.label).startswith(fold(whole))] if words[1:] else []
    names = [named[0]] if len(named) == 1 else [_named(word, offers) for word in words]
    initials, topic = piece["initials"] or "", (piece["topic"] or "").strip()
    last = Decision(names[-1].item.code, _amount(piece["amount"], names[-1]), topic, initials.upper())
    return [*(Decision(offer.item.code, _amount(None, offer)) for offer in names[:-1]), last]


def _named(word: str, offers: Sequence[Offer]) -> Offer:
    typed = fold(word)
    by_mark = [offer for offer in offers if offer.mark == typed]
    found = by_mark or [
        offer for offer in offers if any(part.startswith(typed) for part in fold(offer.label).split())
    ]
    if not found:
        raise _unreadable(word)
    if len(found) > 1:
        raise BadInput(
            "“{typed}” may be {names}. Type a letter more.",
            field="items",
            typed=word,
            names=" / ".join(f"{offer.label} ({offer.mark})" for offer in found),
        )
    return found[0]


def _amount(typed: str | None, offer: Offer) -> Decimal:
    item = offer.item
    if typed is not None:
        return Decimal(typed)
    if item.minimum != item.maximum:
        raise BadInput(
            "{label}: how much is missing. Type it after the letter, such as {example}.",
            field="items",
            label=offer.label,
            example=f"{offer.mark}{item.minimum.normalize():f}",
        )
    return item.minimum


def _unreadable(typed: str) -> BadInput:
    return BadInput(
        "“{typed}” is not on the court's list. Begin with one of the letters above.",
        field="items",
        typed=typed,
    )


def told_items(decisions: Sequence[Decision], offers: Sequence[Offer]) -> str:
    """Return *decisions* in the short hand: what ``read_items`` reads back."""
    by_code = {offer.item.code: offer for offer in offers}
    told = (_told(decision, by_code[decision.code]) for decision in decisions)
    return " ".join(told).removesuffix(";")


def _told(decision: Decision, offer: Offer) -> str:
    initials = f"/{decision.judge_initials}" if decision.judge_initials else ""
    topic = f", {decision.topic};" if decision.topic else ""
    return f"{offer.mark}{decision.amount.normalize():f}{initials}{topic}"


def marks(named: Sequence[tuple[str, str]], wished: Mapping[str, str]) -> dict[str, str]:
    """Return a letter for each of *named*, codes with their labels, no two alike.

    The letter *wished* for a code where a word of its label begins so, else the first free one of the
    beginnings of its words, of its letters, of the alphabet; a figure after z where there is none left.
    """
    found: dict[str, str] = {}
    words = {code: [word for word in fold(label).split() if len(word) > _SHORT] for code, label in named}
    for code, _label in named:
        wish = wished.get(code, "")
        if wish and wish not in found.values() and any(word.startswith(wish) for word in words[code]):
            found[code] = wish
    for code, label in named:
        if code not in found:
            found[code] = _free(words[code], fold(label), set(found.values()))
    return found


def _free(words: Sequence[str], label: str, taken: set[str]) -> str:
    tried = [word[0] for word in words] + list(label) + list("abcdefghijklmnopqrstuvwxyz")
    letters = (letter for letter in tried if letter.isalpha() and letter not in taken)
    return next(letters, "") or "z" * (2 + sum(mark.startswith("zz") for mark in taken))
