"""The list of people by windows: as many lines as are looked at."""

from __future__ import annotations

from youthcourt import words
from youthcourt.domain.lists import Asked
from youthcourt.domain.own_fields import Subject
from youthcourt.domain.parts import Role
from youthcourt.domain.text import fold
from youthcourt.services.own_columns import with_own
from youthcourt.services.person_lines import PersonLine
from youthcourt.services.person_reads import lines_of
from youthcourt.store import person_windows
from youthcourt.store.person_windows import PersonQuery, Word
from youthcourt.store.unit import Unit

ROLE = "role"
"""The chip of the list: values of Role."""


def count_people(unit: Unit, asked: Asked) -> int:
    """Return how many people are asked for."""
    return person_windows.count(unit, _query(asked))


def person_window(unit: Unit, asked: Asked, offset: int, limit: int) -> tuple[PersonLine, ...]:
    """Return at most *limit* people from *offset* (from 0) on, by last name unless told otherwise."""
    lines = lines_of(unit, person_windows.keys(unit, _query(asked), offset, limit))
    return with_own(unit, Subject.PERSON, lines, lambda line: line.id)


def person_keys(unit: Unit, asked: Asked, offset: int, limit: int) -> tuple[str, ...]:
    """Return only the keys of the people that ``person_window`` would return."""
    return tuple(person_windows.keys(unit, _query(asked), offset, limit))


def person_position(unit: Unit, asked: Asked, person_id: str) -> int:
    """Return at which place somebody stands in what is asked for, from 0; -1 when they are not in it."""
    return person_windows.position(unit, _query(asked), person_id)


def _query(asked: Asked) -> PersonQuery:
    return PersonQuery(
        tuple(_word(word) for word in fold(asked.words).split()),
        frozenset(role for role in Role if role in asked.values(ROLE)),
        asked.orders,
    )


def _word(folded: str) -> Word:
    return Word(folded, frozenset(role for role in Role if folded in fold(words.label(role))))
