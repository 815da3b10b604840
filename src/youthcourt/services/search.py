"""Search over cases and people: accents, apostrophes and case ignored, best first."""

from __future__ import annotations

from dataclasses import dataclass

from youthcourt.domain.text import LINE_LIMIT, fold
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_cases, find_people
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class Found:
    """A hit of the search: what it is, its key (a case's number) and its label."""

    kind: str
    id: str
    label: str


def find(unit: Unit, text: str, limit: int = 20) -> tuple[Found, ...]:
    """Return cases and people for some words, best first: accents, apostrophes and case ignored."""
    wanted = fold(text).split()
    if not wanted or max(map(len, wanted)) > LINE_LIMIT:
        return ()  # no name and no number is as long
    whole = " ".join(wanted)
    ranked: list[tuple[tuple[int, str], Found]] = []
    for row in find_cases.found(unit, wanted):
        label = " · ".join(part for part in (row.number, full_name(row.given, row.family)) if part)
        ranked.append((_rank(whole, f"{row.name} {row.folded}", label), Found("case", row.number, label)))
    for row in find_people.found(unit, wanted):
        label = full_name(row.given, row.family, row.suffix)
        ranked.append((_rank(whole, row.folded, label), Found("person", row.id, label)))
    return tuple(hit for _, hit in sorted(ranked, key=lambda pair: pair[0])[:limit])


def _rank(whole: str, folded: str, label: str) -> tuple[int, str]:
    padded = f" {folded} "
    if f" {whole} " in padded:
        return (0, label)
    if f" {whole}" in padded:
        return (1, label)
    return (2, label)
