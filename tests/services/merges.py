"""Merging that doubts itself: taken back and done again, with the whole file looked at each time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlmodel import SQLModel

from tests.services.content import content
from tests.services.desk import Desk
from youthcourt.domain.parts import Role
from youthcourt.services import merging, people
from youthcourt.services.merging import Side
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson
from youthcourt.store import tables
from youthcourt.store.unit import Unit

DERIVED = ("findentry", "findwords")


def add(desk: Desk, given: str, family: str, *roles: Role, **known: Any) -> str:
    """Take somebody in and return their key."""
    return desk.do(people.add_person, replace(NewPerson(given, family), **known), *roles)


def told(office: Office) -> dict[str, Any]:
    """Return all that the file holds, with the words of its index but not the numbers of their lines."""
    kept = {name: rows for name, rows in content(office).items() if not name.startswith(DERIVED)}
    found = office.store.connection.execute("SELECT kind, key, words FROM findentry")
    return kept | {"words": sorted((kind, key, sorted(text.split())) for kind, key, text in found)}


def merge_and_doubt(desk: Desk, kept: str, gone: str, sides: dict[str, Side] | None = None) -> None:
    """Merge, take it back, do it again; each time the whole file is as it was, and nothing points astray."""
    before = told(desk.office)
    desk.do(merging.merge_people, kept, gone, sides)
    after = told(desk.office)
    assert pointing(desk, gone) == []
    desk.office.undo()
    assert told(desk.office) == before, "one Undo gives both records back"
    desk.office.redo()
    assert told(desk.office) == after
    assert pointing(desk, gone) == []


def pointing(desk: Desk, key: str) -> list[str]:
    """Return the columns of all tables in which a key stands, but the trail's and the merge's own."""
    found = []
    for name, table in SQLModel.metadata.tables.items():
        if name in ("audit", "history"):
            continue
        for column in table.columns:
            rows = desk.office.store.connection.execute(
                f'SELECT count(*) FROM "{name}" WHERE instr("{column.name}", ?)', (key,)
            ).fetchone()
            if rows[0] and f"{name}.{column.name}" != "personmerge.gone_id":
                found.append(f"{name}.{column.name}")
    return found


def mentor(unit: Unit, number: str, key: str) -> None:
    """Make somebody the mentor in a case, by a row of its own."""
    case = unit.one(tables.Case, number=number)
    assert case is not None
    unit.add(tables.Mentorship(id=unit.new_id(), case_id=case.id, mentor_id=key, since=unit.today))
