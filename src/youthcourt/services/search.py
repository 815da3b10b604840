"""Search over cases, people, sittings, enquiries, papers, forgiving of accents, case, slips; best first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from youthcourt import words
from youthcourt.domain.jury_duty import CARDS
from youthcourt.domain.text import LINE_LIMIT, fold
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_found, search
from youthcourt.store.search import ALL, Among, Hit
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class Found:
    """A hit of the search: what it is, its key (a case's number, a sitting's day) and its label.

    Of a printed paper the kind is what opens it: ``packet`` or ``sitting`` with the sitting's day, or
    ``case_papers`` with the case's number.
    """

    kind: str
    id: str
    label: str


def find(unit: Unit, text: str, limit: int = 20, among: Among = ALL) -> tuple[Found, ...]:
    """Return records for some words, best first: whole words, then beginnings, then what is like them."""
    wanted = fold(text).split()
    if not wanted or max(map(len, wanted)) > LINE_LIMIT:
        return ()  # no name and no number is as long
    hits = search.found(unit, wanted, limit, among)
    labelled = _labelled(unit, hits)
    whole = " ".join(wanted)
    ranked = [(_rank(whole, hit, labelled[hit.kind, hit.key]), labelled[hit.kind, hit.key]) for hit in hits]
    best = (found for _, found in sorted(ranked, key=lambda pair: pair[0]))
    return tuple(dict.fromkeys(best))[:limit]


def named(unit: Unit, records: Iterable[tuple[str, str]]) -> tuple[Found, ...]:
    """Return these records, by kind and by the key that opens them, as hits; unknown ones are left out."""
    wanted = list(records)
    keys = {kind: [key for of, key in wanted if of == kind] for kind in ALL.kinds}
    found = {
        **{("case", row.number): _case(row) for row in find_found.cases_by_number(unit, keys["case"])},
        **{("person", row.id): _person(row) for row in find_found.people(unit, keys["person"])},
        **{
            ("sitting", row.held_on.isoformat()): _sitting(row)
            for row in find_found.sittings_on(unit, keys["sitting"])
        },
    }
    return tuple(found[record] for record in wanted if record in found)


def _labelled(unit: Unit, hits: Iterable[Hit]) -> dict[tuple[str, str], Found]:
    keys = {kind: [hit.key for hit in hits if hit.kind == kind] for kind in ALL.kinds}
    return {
        **{("case", row.id): _case(row) for row in find_found.cases(unit, keys["case"])},
        **{("person", row.id): _person(row) for row in find_found.people(unit, keys["person"])},
        **{("sitting", row.id): _sitting(row) for row in find_found.sittings(unit, keys["sitting"])},
        **{("enquiry", row.id): _enquiry(row) for row in find_found.enquiries(unit, keys["enquiry"])},
        **{("paper", row.id): _paper(row) for row in find_found.papers(unit, keys["paper"])},
    }


def _case(row: Any) -> Found:
    label = " · ".join(part for part in (row.number, full_name(row.given, row.family)) if part)
    return Found("case", row.number, label)


def _person(row: Any) -> Found:
    return Found("person", row.id, full_name(row.given, row.family, row.suffix))


def _sitting(row: Any) -> Found:
    label = " · ".join(part for part in (words.day(row.held_on), row.place) if part)
    return Found("sitting", row.held_on.isoformat(), label)


def _enquiry(row: Any) -> Found:
    """Return an enquiry: *Rosa Lopez · Nov 28, 2026*."""
    return Found("enquiry", row.id, " · ".join((row.name or row.phone, words.short_day(row.asked_on))))


def _paper(row: Any) -> Found:
    """Return a printed paper: *Papers 7K4Q2M, printed Nov 28, 2026 · YC-2026-0042*."""
    printed = words.text(
        "Papers {code}, printed {date}", code=row.code, date=datetime.fromisoformat(row.at).date()
    )
    if row.paper not in ("packet", CARDS):
        return Found("case_papers", row.reference, " · ".join((printed, row.reference)))
    day = words.day(date.fromisoformat(row.reference))
    goal = "packet" if row.paper == "packet" else "sitting"
    return Found(goal, row.reference, " · ".join((printed, day)))


def _rank(whole: str, hit: Hit, found: Found) -> tuple[int, int, str]:
    """Return 0 for the words as they were typed, 1 for their beginning, 2 for the rest; kind; label."""
    kind = ALL.kinds.index(hit.kind)
    padded = f" {hit.words} "
    if f" {whole} " in padded:
        return (0, kind, found.label)
    if f" {whole}" in padded:
        return (1, kind, found.label)
    return (2 + hit.tier, kind, found.label)
