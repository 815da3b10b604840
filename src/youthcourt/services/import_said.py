"""What was said of rows that are like somebody: the same person, or another one. Asked once for a source.

What was said is kept beside the person with a digest of the row's name and birth date, so that no name
stands a second time in the court's file.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from youthcourt.domain.intake import NameKind
from youthcourt.domain.likeness import Sought
from youthcourt.domain.text import fold
from youthcourt.services.other_names import put_other_name
from youthcourt.store import find_alike
from youthcourt.store.ahead import Alike, Namesakes
from youthcourt.store.tables import ImportAnswer, NotSame, Person
from youthcourt.store.unit import Unit

SAME, ANOTHER = "same", "another"
ROWS = "rows"
"""Stands for the other rows of the same name and birth date."""
Answers = Mapping[str, str]
"""What was answered, by the keys of the questions: SAME or ANOTHER."""


def group_key(sought: Sought) -> str:
    """Return what the rows of one person are known by: name and birth date; empty where nobody is named."""
    name = fold(f"{sought.given} {sought.family}")
    return f"{name}\t{sought.birth_date or ''}" if name else ""


def pair_key(group: str, other: str) -> str:
    """Return what an answer is kept by: the rows' own key, and whom they may be."""
    return f"{group}\n{other}"


def is_group(key: str) -> bool:
    """Say whether a key is that of rows, and not of a person in the court."""
    return "\t" in key


class Said:
    """The answers that were given now, and before for the same source."""

    def __init__(self, unit: Unit, signature: str, answers: Answers) -> None:
        self._signature = signature
        self._same: dict[str, str] = {}
        self._one: set[str] = set()
        self._apart: dict[str, set[str]] = {}
        for key, answer in answers.items():
            group, _, other = key.partition("\n")
            if answer == ANOTHER:
                self._apart.setdefault(group, set()).add(other)
            elif other == ROWS:
                self._one.add(group)
            else:
                self._same.setdefault(group, other)
        self._before: dict[str, dict[str, bool]] = {}
        for row in unit.find(ImportAnswer):
            self._before.setdefault(row.row, {})[row.person_id] = row.same

    def digest(self, group: str) -> str:
        """Return what the rows of a group are known by in the court's file."""
        return sha256(f"{self._signature}\n{group}".encode()).hexdigest()

    def before(self, group: str) -> dict[str, bool]:
        """Return whom the rows of a group were said to be, or not to be, in an earlier import."""
        return self._before.get(self.digest(group), {})

    def root(self, group: str) -> str:
        """Return whose the rows of a group are: the key of a person, of earlier rows, or their own."""
        seen = {group}
        while is_group(group) and (other := self._said_same(group)) and other not in seen:
            seen.add(other)
            group = other
        return group

    def said_now(self, group: str) -> bool:
        """Say whether a group was said to be somebody in this import."""
        return group in self._same

    def apart(self, group: str) -> set[str]:
        """Return whom the rows of a group were said not to be."""
        before = {person for person, same in self.before(group).items() if not same}
        return before | self._apart.get(group, set())

    def rows_are_one(self, group: str) -> bool | None:
        """Say whether several rows of one name and birth date are of one person; None where nobody said."""
        if group in self._one:
            return True
        return False if ROWS in self._apart.get(group, ()) else None

    def _said_same(self, group: str) -> str:
        if group in self._same:
            return self._same[group]
        return next((person for person, same in self.before(group).items() if same), "")


class Chosen:
    """Whose each row is while the rows are written; keeps what was said."""

    def __init__(self, unit: Unit, said: Said, namesakes: Namesakes) -> None:
        self._unit = unit
        self._said = said
        self._namesakes = namesakes
        self._made: dict[str, list[str]] = {}
        self._noted: set[tuple[str, ...]] = set()

    def person_of(self, sought: Sought) -> str | None:
        """Return the key of the person whose row it is; None for somebody new."""
        group = group_key(sought)
        if not group:
            return None
        self._ask_no_more(group, sought)
        root = self._said.root(group)
        if not is_group(root):
            return root
        made = self._made.get(root, [])
        one = root != group or self._said.rows_are_one(group)
        return made[0] if made and one else None

    def taken_in(self, sought: Sought, person_id: str, number: str = "") -> None:
        """Remember whose a row became, with its case if it is one; keep its name, and who is another."""
        if number:
            name = f"{sought.given} {sought.family}"
            self._namesakes.add(name, sought.birth_date, Alike(person_id, number))
        group = group_key(sought)
        if not group:
            return
        root = self._said.root(group)
        for key in {group, root}:
            made = self._made.setdefault(key, [])
            if is_group(key) and person_id not in made:
                made.append(person_id)
        for other in self._others(group):
            self._tell_apart(person_id, other)
            if other in self._said.apart(group):
                self._keep(group, other, same=False)
        if self._said.said_now(group):
            self._keep(group, person_id, same=True)
            self._keep_name(sought, person_id)
        if root != group or self._said.rows_are_one(group) is not None:
            self._settle(sought, person_id)

    def _others(self, group: str) -> list[str]:
        """Return the people whom the rows of a group are not, as far as they are in the court by now."""
        found: list[str] = []
        for other in sorted(self._said.apart(group)):
            key = group if other == ROWS else self._said.root(other) if is_group(other) else other
            found += self._made.get(key, []) if is_group(key) else [key]
        return found

    def _tell_apart(self, one: str, other: str) -> None:
        unit, pair = self._unit, tuple(sorted((one, other)))
        if one == other or pair in self._noted:
            return
        self._noted.add(pair)
        if unit.is_new(one) or unit.is_new(other) or other not in find_alike.not_same(unit, one):
            unit.add(
                NotSame(
                    id=unit.new_id(), person_a_id=one, person_b_id=other, said_on=unit.today, by=unit.actor
                )
            )  # fmt: skip

    def _keep(self, group: str, person_id: str, *, same: bool) -> None:
        row = self._said.digest(group)
        if self._said.before(group).get(person_id) is not same and (row, person_id) not in self._noted:
            self._noted.add((row, person_id))
            kept = ImportAnswer(id=self._unit.new_id(), row=row, person_id=person_id, same=same)
            self._unit.add(kept)

    def _keep_name(self, sought: Sought, person_id: str) -> None:
        """Keep the name under which a list has somebody, where it is another than the court's."""
        row = self._unit.get(Person, person_id, "person")
        told = fold(f"{sought.given} {sought.family}")
        if told != fold(f"{row.given} {row.family}"):
            same_family = fold(sought.family) == fold(row.family)
            kind = NameKind.NICKNAME if same_family else NameKind.FORMER
            put_other_name(self._unit, row, kind, sought.given, sought.family, sought.suffix)

    def _ask_no_more(self, group: str, sought: Sought) -> None:
        """Let the screening ask no more about namesakes of whom somebody has said who they are."""
        if sought.birth_date is None:
            return
        apart, known = self._said.apart(group), self._said.root(group) != group
        for one in self._namesakes.of(f"{sought.given} {sought.family}", sought.birth_date):
            if known or one.person_id in apart:
                self._settle(sought, one.person_id)

    def _settle(self, sought: Sought, person_id: str) -> None:
        if sought.birth_date is not None:
            name = f"{sought.given} {sought.family}"
            self._namesakes.settle(name, sought.birth_date, person_id)
