"""Rows like somebody known, or like other rows: all of them are asked about together, once for a source.

Nobody is merged by the program (situation 15). A row without an answer becomes a person of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from youthcourt import words
from youthcourt.domain.likeness import Ground, Held, Sought, Why
from youthcourt.domain.parts import Role
from youthcourt.domain.text import fold
from youthcourt.services.alike import held_people, said
from youthcourt.services.alike_crowd import Crowd
from youthcourt.services.import_said import ROWS, Said, group_key, is_group, pair_key
from youthcourt.services.person_lines import full_name
from youthcourt.store import find_ahead, find_alike, find_people
from youthcourt.store.ahead import Alike, Namesakes
from youthcourt.store.unit import Unit

_MOST = 8
"""So many people are asked about for one name at most, the plainest reasons first."""


@dataclass(frozen=True)
class Question:
    """Whether the rows of one name and birth date are of somebody: one pair, with one answer."""

    key: str
    group: str
    """Tells the rows of one name and birth date from others."""
    name: str
    born: date | None
    rows: tuple[int, ...]
    other: str
    """Who it may be."""
    about: str
    """What tells that person from others: cases or rows, birth date, guardians."""
    why: str


class Askings:
    """The rows of a file by name and birth date, with whom they may be."""

    def __init__(self, unit: Unit, spoken: Said) -> None:
        self._unit = unit
        self._known: Namesakes = find_ahead.namesakes(unit)
        self._said = spoken
        self._rows: dict[str, tuple[Sought, list[int]]] = {}

    def note(self, sought: Sought, row: int) -> list[str]:
        """Remember a new row; returns the namesakes to be asked about: cases, people and earlier rows."""
        group = group_key(sought)
        if not group:
            return []
        earlier = self._rows.setdefault(group, (sought, []))[1]
        asked: list[str] = []
        if sought.birth_date and self._said.root(group) == group:
            apart = self._said.apart(group)
            asked = [one.number for one in self._of(sought) if one.person_id not in apart]
            if self._said.rows_are_one(group) is None:
                asked += [words.text("row {row}", row=str(other)) for other in earlier]
        earlier.append(row)
        return asked

    def same(self, sought: Sought) -> str:
        """Return the key of the person in the court whose a row was said to be; empty for nobody."""
        root = self._said.root(group_key(sought))
        return "" if is_group(root) else root

    def said_same(self, sought: Sought) -> bool:
        """Say whether a row was said to be of somebody in the court, or of an earlier row."""
        group = group_key(sought)
        return self._said.root(group) != group

    def questions(self) -> tuple[Question, ...]:
        """Return what is to be asked about the rows; never what was answered for this source before."""
        rows = ((group, _held(sought)) for group, (sought, _rows) in self._rows.items())
        crowd = Crowd([*held_people(self._unit, None), *rows])
        place = {group: at for at, group in enumerate(self._rows)}
        found: list[tuple[str, str, str]] = []
        for group, (sought, numbers) in self._rows.items():
            before = self._said.before(group)
            if any(before.values()):
                continue
            if len(numbers) > 1:
                found.append((group, ROWS, words.text("same name in several rows")))
            like = [
                (group, key, said(why))
                for key, why in crowd.like(sought)
                if key not in before and place.get(key, -1) < place[group] and _asked(why, sought, crowd[key])
            ]
            found += like[:_MOST]
        return tuple(self._told(crowd, found))

    def _told(self, crowd: Crowd, found: list[tuple[str, str, str]]) -> Iterator[Question]:
        known = list(dict.fromkeys(key for _group, key, _why in found if key != ROWS and not is_group(key)))
        cases, roles = find_alike.cases_of(self._unit, known), find_people.roles(self._unit, known)
        for group, key, why in found:
            sought, numbers = self._rows[group]
            if key == ROWS:
                other, about = words.text("each other"), ""
            else:
                held = crowd[key]
                rows = self._rows[key][1] if is_group(key) else []
                other = full_name(held.given, held.family, held.suffix)
                about = _about(held, cases.get(key, []), roles.get(key, []), rows)
            yield Question(
                pair_key(group, key), group, full_name(sought.given, sought.family, sought.suffix),
                sought.birth_date, tuple(numbers), other, about, why,
            )  # fmt: skip

    def _of(self, sought: Sought) -> list[Alike]:
        return self._known.of(f"{sought.given} {sought.family}", sought.birth_date)


def _asked(why: tuple[Why, ...], sought: Sought, held: Held) -> bool:
    """Say whether a likeness is worth a question: among thousands of rows a like name alone is not.

    Neither is one with another birth date, however near, unless the name is the same.
    """
    if why[0].ground is Ground.NEAR_BIRTH:
        return fold(f"{sought.given} {sought.family}") == fold(f"{held.given} {held.family}")
    return why[0].ground is not Ground.LIKE_NAME


def _held(sought: Sought) -> Held:
    return Held(
        sought.given, sought.family, sought.suffix, sought.known_as, sought.birth_date, sought.phone,
        sought.address, sought.guardians,
    )  # fmt: skip


def _about(held: Held, cases: list[str], roles: list[Role], rows: list[int]) -> str:
    parts = [words.text("row {row}", row=str(row)) for row in rows] + cases
    parts = parts or [words.label(role) for role in roles]
    if held.birth_date:
        parts.append(words.text("born {date}", date=words.short_day(held.birth_date)))
    if held.guardians:
        parts.append(words.text("guardian: {name}", name=words.listing(held.guardians)))
    return " · ".join(parts)
