"""Somebody, or a case, chosen from all of the court as one types: a few lines for what is typed so far."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from youthcourt import words
from youthcourt.domain.stages import EXITS
from youthcourt.services import person_reads, search
from youthcourt.services.person_lines import PersonLine
from youthcourt.store import find_found
from youthcourt.store.search import Among
from youthcourt.store.unit import Unit

__all__ = ["CASES", "OFFERED", "PEOPLE", "VISITORS", "Among", "called", "offers"]

OFFERED = 12
"""So many lines are offered at most; who types more finds the others."""
PEOPLE = Among(("person",))
CASES = Among(("case",))
VISITORS = Among(("case", "person"), EXITS)
"""Who may come to an appointment: the young person of a case that has not ended, or anybody."""

Pairs = tuple[tuple[str, str], ...]


def offers(unit: Unit, among: Among, typed: str, without: str = "") -> Pairs:
    """Return what *typed* may mean, each as its key and its words, the best first; but not *without*.

    Words are found as by Ctrl+K; nothing typed, the newest are offered. A key is a case's number or a
    person's key; among several kinds it begins with what it is: ``case:`` or ``person:``.
    """
    found = _found(unit, among, typed) if typed.strip() else _newest(unit, among)
    told = ((_key(among, kind, key), text) for kind, key, text in _told(unit, found))
    return tuple(pair for pair in told if pair[0] != without)[:OFFERED]


def called(unit: Unit, among: Among, key: str) -> str | None:
    """Return the words of what is known by *key*, as ``offers`` has them; None for an unknown one."""
    kind, _, own = key.partition(":") if len(among.kinds) > 1 else (among.kinds[0], "", key)
    return next((text for _kind, _key, text in _told(unit, [(kind, own)])), None)


def _found(unit: Unit, among: Among, typed: str) -> Sequence[tuple[str, str]]:
    """Return kinds and keys for some words. Words as they are offered are found by what stands first in
    them, the name; and people by the number of their case too.
    """
    hits = search.find(unit, typed, OFFERED + 1, among) or search.find(
        unit, typed.partition(",")[0], OFFERED + 1, among
    )
    if not hits and among == PEOPLE:
        numbers = [hit.id for hit in search.find(unit, typed, OFFERED + 1, CASES)]
        return [("person", key) for key in find_found.respondents(unit, numbers)]
    return [(hit.kind, hit.id) for hit in hits]


def _newest(unit: Unit, among: Among) -> Sequence[tuple[str, str]]:
    each = OFFERED // len(among.kinds) + 1
    found: list[tuple[str, str]] = []
    if "case" in among.kinds:
        rows = find_found.newest_cases(unit, among.without_stages, each)
        found += [("case", row.number) for row in rows]
    if "person" in among.kinds:
        found += [("person", key) for key in find_found.newest_people(unit, each)]
    return found


def _told(unit: Unit, found: Sequence[tuple[str, str]]) -> Iterable[tuple[str, str, str]]:
    """Return kind, key and words of records, in the order given; those that are gone are left out."""
    numbers = [key for kind, key in found if kind == "case"]
    keys = [key for kind, key in found if kind == "person"]
    told = {("case", hit.id): hit.label for hit in search.named(unit, [("case", one) for one in numbers])}
    told |= {("person", line.id): _person(line) for line in person_reads.lines_of(unit, keys)}
    return [(kind, key, told[kind, key]) for kind, key in found if (kind, key) in told]


def _key(among: Among, kind: str, key: str) -> str:
    return f"{kind}:{key}" if len(among.kinds) > 1 else key


def _person(line: PersonLine) -> str:
    """Return the name with what tells people of one name apart: ``Ann Lee, born May 2, 2010, juror``."""
    born = words.text("born {date}", date=words.short_day(line.birth_date)) if line.birth_date else ""
    roles = words.listing(words.label(role).lower() for role in line.roles)
    return words.listing(part for part in (line.name, born, roles) if part)
