"""The words of the papers that a court may edit, and the ones it starts with.

The defaults lie as data in ``resources/court``: ``criteria.toml``, ``questions.toml``
and ``papers.toml``. What jurors read is meant for a reader in grade 6.
"""

from __future__ import annotations

import dataclasses
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from youthcourt import words
from youthcourt.places import asset


@dataclass(frozen=True)
class CriterionPart:
    """One line to tick on the ballot; *code* is that of ``domain.criteria``."""

    code: str
    words: str


@dataclass(frozen=True)
class Criterion:
    """One of the four criteria: the sources' words, a plainer help, and its lines to tick."""

    number: int
    words: str
    help: str
    parts: tuple[CriterionPart, ...]


@dataclass(frozen=True)
class Theme:
    """A group of questions on the jurors' question sheet."""

    title: str
    questions: tuple[str, ...]


@dataclass(frozen=True)
class Section:
    """A titled part of a form with its sentences."""

    title: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class NoticeWording:
    """What the notice of a hearing asks of a family (paper 7)."""

    bring: Section
    dress: Section
    phones: Section
    absence: Section


@dataclass(frozen=True)
class Wording:
    """All editable words of the papers."""

    criteria: tuple[Criterion, ...]
    scale: tuple[str, str, str]
    """Not yet, partly, yes."""
    themes: tuple[Theme, ...]
    family: Theme
    """Questions for the family, asked after the young person's."""
    juror_rules: tuple[str, ...]
    deliberation_steps: tuple[str, ...]
    aims: tuple[str, ...]
    """What a good result does (St. Clair's three aims; domain reference, section 2)."""
    consent: tuple[Section, ...]
    release: tuple[Section, ...]
    """What a release of information says to who signs it (paper 5)."""
    offer: Section
    """What the first letter to a family says of the program (paper 2)."""
    notice: NoticeWording
    consequences: tuple[str, ...]
    """What happens when the agreement is kept or not kept."""


def default_wording() -> Wording:
    """Return the words a new court starts with, in the language in use."""
    spoken: Wording = _spoken(_shipped())
    return spoken


def _spoken(part: Any) -> Any:
    if isinstance(part, str):
        return words.text(part)
    if isinstance(part, tuple):
        return tuple(_spoken(each) for each in part)
    if dataclasses.is_dataclass(part) and not isinstance(part, type):
        names = [field.name for field in dataclasses.fields(part) if field.name != "code"]
        return dataclasses.replace(part, **{name: _spoken(getattr(part, name)) for name in names})
    return part


@cache
def _shipped() -> Wording:
    criteria, questions, papers = (_read(name) for name in ("criteria", "questions", "papers"))
    not_yet, partly, yes = criteria["scale"]
    return Wording(
        criteria=tuple(_criterion(entry) for entry in criteria["criterion"]),
        scale=(not_yet, partly, yes),
        themes=tuple(_theme(entry) for entry in questions["theme"]),
        family=_theme(questions["family"]),
        juror_rules=tuple(questions["rules"]),
        deliberation_steps=tuple(papers["deliberation"]["steps"]),
        aims=tuple(papers["deliberation"]["aims"]),
        consent=_sections(papers["consent"]),
        release=_sections(papers["release"]),
        offer=_section(papers["offer"]),
        notice=NoticeWording(**{name: _section(entry) for name, entry in papers["notice"].items()}),
        consequences=tuple(papers["agreement"]["consequences"]),
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(asset(f"court/{name}.toml").read_text(encoding="utf-8"))


def _sections(entries: list[dict[str, Any]]) -> tuple[Section, ...]:
    return tuple(_section(entry) for entry in entries)


def _section(entry: dict[str, Any]) -> Section:
    return Section(entry["title"], tuple(entry["sentences"]))


def _theme(entry: dict[str, Any]) -> Theme:
    return Theme(entry["title"], tuple(entry["questions"]))


def _criterion(entry: dict[str, Any]) -> Criterion:
    parts = tuple(CriterionPart(part["code"], part["words"]) for part in entry["part"])
    return Criterion(entry["number"], entry["words"], entry["help"], parts)
