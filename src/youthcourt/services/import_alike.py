"""Rows like somebody known: once for all rows of one name and birth date, it is asked who they are.

Nobody is merged by the program (situation 15). A row without an answer becomes a person of its own, and
the screening of its case asks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from youthcourt import words
from youthcourt.domain.referral import Referral
from youthcourt.domain.text import fold
from youthcourt.services.people import full_name
from youthcourt.store import find_ahead
from youthcourt.store.ahead import Alike, Namesakes
from youthcourt.store.tables import NotSame
from youthcourt.store.unit import Unit

EACH = "each"
"""Somebody else: each row is a person of its own."""
ONE = "one"
"""Somebody else, and the rows are one person."""
Answers = Mapping[str, str]
"""What was answered: for the key of a question the key of the person, or one of the two above."""


@dataclass(frozen=True)
class Question:
    """Whether the rows of one name and birth date are somebody known."""

    key: str
    name: str
    born: date
    rows: tuple[int, ...]
    known: tuple[tuple[str, str], ...]
    """Who is known: key of the person, and the cases or what they are."""


class Askings:
    """The rows of a file by name and birth date, with those of the court who have the same."""

    def __init__(self, unit: Unit, answers: Answers) -> None:
        self._known: Namesakes = find_ahead.namesakes(unit)
        self._answers = answers
        self._rows: dict[str, tuple[Referral, list[int]]] = {}

    def note(self, told: Referral, row: int) -> list[str]:
        """Remember a new row; returns who is to be asked about: cases, people and earlier rows."""
        key = question_key(told)
        if not key:
            return []
        earlier = self._rows.setdefault(key, (told, []))[1]
        asked = [one.number for one in self._of(told)]
        asked += [words.text("row {row}", row=row) for row in earlier]
        earlier.append(row)
        return [] if key in self._answers else asked

    def same(self, told: Referral) -> str:
        """Return the key of the person in the court whom a row was said to be of; empty for nobody."""
        chosen = self._answers.get(question_key(told), "")
        return "" if chosen in (EACH, ONE) else chosen

    def questions(self) -> tuple[Question, ...]:
        """Return what is to be asked about the rows, once for each name and birth date."""
        found = []
        for key, (told, rows) in self._rows.items():
            known: dict[str, list[str]] = {}
            for one in self._of(told):
                known.setdefault(one.person_id, []).append(one.number)
            if told.birth_date and (known or len(rows) > 1):
                name = full_name(told.given, told.family, told.suffix)
                people = tuple((person, ", ".join(numbers)) for person, numbers in known.items())
                found.append(Question(key, name, told.birth_date, tuple(rows), people))
        return tuple(found)

    def _of(self, told: Referral) -> list[Alike]:
        return self._known.of(f"{told.given} {told.family}", told.birth_date)


class Chosen:
    """Whose case each row is while the rows are written."""

    def __init__(self, unit: Unit, answers: Answers) -> None:
        self._unit = unit
        self._answers = answers
        self._made: dict[str, str] = {}
        self._apart: dict[str, list[str]] = {}

    def person_of(self, told: Referral) -> str | None:
        """Return the key of the person whose case a row is; None for somebody new."""
        key = question_key(told)
        chosen = self._answers.get(key, "")
        if chosen in ("", EACH):
            self._no_more_asked(told, chosen)
            return None
        self._no_more_asked(told, chosen)
        return self._made.get(key) if chosen == ONE else chosen

    def taken_in(self, told: Referral, person_id: str) -> None:
        """Remember whose case a row became; somebody else than those known is noted as such."""
        key = question_key(told)
        chosen = self._answers.get(key, "")
        if chosen in (EACH, ONE) and self._made.get(key) != person_id:
            for other in self._apart[key]:
                self._unit.add(
                    NotSame(
                        id=self._unit.new_id(), person_a_id=person_id, person_b_id=other,
                        said_on=self._unit.today, by=self._unit.actor,
                    )
                )  # fmt: skip
            if chosen == EACH:
                self._apart[key].append(person_id)
            self._made[key] = person_id

    def _no_more_asked(self, told: Referral, chosen: str) -> None:
        ahead, key = self._unit.ahead, question_key(told)
        if chosen and key not in self._apart and ahead is not None and told.birth_date is not None:
            name = f"{told.given} {told.family}"
            self._apart[key] = list(
                dict.fromkeys(one.person_id for one in ahead.namesakes.of(name, told.birth_date))
            )
            ahead.namesakes.settle(name, told.birth_date)


def question_key(told: Referral) -> str:
    """Return what a question is known by: name and birth date; empty when either is unknown."""
    name = fold(f"{told.given} {told.family}")
    return f"{name}\t{told.birth_date.isoformat()}" if name and told.birth_date else ""
