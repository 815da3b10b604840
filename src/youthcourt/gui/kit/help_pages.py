"""The help: plain pages shipped with the program, read and searched without a network.

A page is a title, headings, paragraphs and lists, written in ``resources/help``, a folder a language.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from youthcourt import words
from youthcourt.domain.text import fold
from youthcourt.places import asset

ORDER = (
    "start", "today", "saturday", "door", "cases", "case", "referral", "calls", "import", "family",
    "interview", "victims", "timeline", "harm", "sittings", "sitting", "readiness", "jury", "hearing",
    "keying", "console", "packet", "after", "way_out", "people", "person", "same_person", "owed",
    "providers", "duty", "credits", "appointments", "month", "follow_up", "settings", "rules", "agencies",
    "backups", "keyboard", "privacy",
)  # fmt: skip
"""The pages in the order of the contents."""
_ALIKE = {"case_papers": "packet", "case_paper": "packet", "month_paper": "packet"}


class Kind(StrEnum):
    """What a block of a page is."""

    HEADING = "heading"
    TEXT = "text"
    POINT = "point"


@dataclass(frozen=True)
class Block:
    """One heading, paragraph or point of a list; *mark* is what stands before a point."""

    kind: Kind
    text: str
    mark: str = ""


@dataclass(frozen=True)
class HelpPage:
    """One page, in the court's own words."""

    name: str
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class HelpHit:
    """A page that has the words looked for, and the first line of it that does."""

    name: str
    title: str
    line: str


def help_page(name: str) -> HelpPage:
    """Return the page called *name* in the language in use; the first one where no page is called so."""
    known = _ALIKE.get(name, name)
    known = known if known in ORDER else ORDER[0]
    text = _read(known, words.spoken().partition("_")[0])
    title, *rest = [line for line in text.splitlines() if line.strip()]
    return HelpPage(known, _said(title.removeprefix("# ")), tuple(_block(line) for line in rest))


def help_pages() -> tuple[HelpPage, ...]:
    """Return every page in the order of the contents."""
    return _all(words.spoken(), words.wording())


@cache
def _all(_language: str, _wording: Callable[[str], str] | None) -> tuple[HelpPage, ...]:
    """Read all pages once in a language and in a court's words: they are searched with every key."""
    return tuple(help_page(name) for name in ORDER)


def search_help(wanted: str) -> tuple[HelpHit, ...]:
    """Return the pages that have every word of *wanted*: in the title first, then in the most lines.

    Accents and capitals do not matter, and the beginning of a word is enough. Nothing finds nothing.
    """
    parts = fold(wanted).split()
    found = [page for page in help_pages() if parts and _has(_whole(page), parts)]
    found.sort(key=lambda page: (not _has(page.title, parts), -_lines_with(page, parts)))
    return tuple(HelpHit(page.name, page.title, _best(page, parts)) for page in found)


def _whole(page: HelpPage) -> str:
    return " ".join([page.title, *(block.text for block in page.blocks)])


def _lines_with(page: HelpPage, parts: list[str]) -> int:
    return sum(_has(block.text, parts) for block in page.blocks)


def _best(page: HelpPage, parts: list[str]) -> str:
    return max((block.text for block in page.blocks), key=lambda line: sum(_has(line, [p]) for p in parts))


def _has(text: str, parts: list[str]) -> bool:
    told = f" {_folded(text)}"
    return all(f" {part}" in told for part in parts)


@cache
def _folded(text: str) -> str:
    return fold(text)


def _block(line: str) -> Block:
    if line.startswith("## "):
        return Block(Kind.HEADING, _said(line[3:]))
    point = re.match(r"(-|[0-9]+\.) (.*)", line)
    if point:
        return Block(Kind.POINT, _said(point[2]), "•" if point[1] == "-" else point[1])
    return Block(Kind.TEXT, _said(line))


def _said(text: str) -> str:
    return words.in_own_words(text)


@cache
def _read(name: str, language: str) -> str:
    for folder in (language, "en"):
        try:
            path: Path = asset(f"help/{folder}/{name}.md")
        except FileNotFoundError:
            continue
        return path.read_text("utf-8")
    raise FileNotFoundError(name)
