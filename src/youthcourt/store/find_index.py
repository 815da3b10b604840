"""The index of Ctrl+K: a line of words for each record, kept in the transaction of each change."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session
from sqlmodel import SQLModel

from youthcourt.domain.day_words import words_of_day
from youthcourt.domain.text import fold
from youthcourt.store import sqlcipher
from youthcourt.store.tables import (
    Case,
    CaseOffense,
    Enquiry,
    FieldValue,
    FindEntry,
    Person,
    PrintLog,
    Sitting,
)
from youthcourt.store.tables.base import table_of
from youthcourt.store.terms import Terms

TERMS = "terms"
"""What the words of the court are remembered by while it is open."""
_ENTRY = table_of(FindEntry)
_PERSON = table_of(Person)
_CASE = table_of(Case)
_SITTING = table_of(Sitting)
_VALUE = table_of(FieldValue)
_PRINT = table_of(PrintLog)
_ENQUIRY = table_of(Enquiry)


def concerned(row: SQLModel) -> tuple[str, str] | None:
    """Return the record whose words a changed row belongs to, None for rows that nobody looks for."""
    if isinstance(row, Person):
        return ("person", row.id)
    if isinstance(row, Case):
        return ("case", row.id)
    if isinstance(row, CaseOffense):
        return ("case", row.case_id)
    if isinstance(row, FieldValue):
        owners = (("case", row.case_id), ("person", row.person_id), ("sitting", row.sitting_id))
        return next(((kind, key) for kind, key in owners if key), None)
    if isinstance(row, Enquiry):
        return ("enquiry", row.id)
    if isinstance(row, PrintLog):
        return ("paper", row.id) if row.code else None
    return ("sitting", row.id) if isinstance(row, Sitting) else None


def refresh(session: Session, memory: dict[str, object], stale: Collection[tuple[str, str]]) -> None:
    """Bring the entries of the records in *stale*, by kind and key, up to date in this transaction."""
    keys = {kind: [key for of, key in stale if of == kind] for kind in _WORDS}
    if keys["person"]:
        theirs = sa.select(_CASE.c.id)
        cases = {*keys["case"]}
        for some in _parts(keys["person"]):
            cases.update(session.execute(theirs.where(_CASE.c.respondent_id.in_(some))).scalars())
        keys["case"] = sorted(cases)
    known = memory.get(TERMS)
    for kind, wanted in keys.items():
        for some in _parts(wanted):
            rows = session.execute(_WORDS[kind].where(_OF[kind].c.id.in_(some))).all()
            told = {str(row.key): _told(kind, row) for row in rows}
            _put(session, kind, some, told)
            if isinstance(known, Terms):
                for words in told.values():
                    known.add(words)


def _parts(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    """Return *keys* in parts that one question to the file can name."""
    return (keys[start : start + 500] for start in range(0, len(keys), 500))


def rebuild(session: Session, memory: dict[str, object]) -> int:
    """Make the whole index anew from the records; returns how many entries it has."""
    session.execute(sa.delete(_ENTRY))
    for kind, statement in _WORDS.items():
        rows = session.execute(statement).all()
        entries = [{"kind": kind, "key": row.key, "words": _told(kind, row)} for row in rows]
        if entries:
            session.execute(sa.insert(_ENTRY), entries)
    sqlcipher.rebuild_find_index(session.connection())
    memory.pop(TERMS, None)
    return int(session.execute(sa.select(sa.func.count()).select_from(_ENTRY)).scalar_one())


_OF = {"person": _PERSON, "case": _CASE, "sitting": _SITTING, "paper": _PRINT, "enquiry": _ENQUIRY}


def _own(owner: sa.Column[Any], key: sa.Column[Any]) -> sa.Label[str]:
    """Return what stands in the court's own fields of a record, as part of a question to the file."""
    told = sa.func.group_concat(_VALUE.c.value, " ")
    return sa.func.coalesce(sa.select(told).where(owner == key).scalar_subquery(), "").label("own")


_WORDS: dict[str, sa.Select[Any]] = {
    "person": sa.select(
        _PERSON.c.id.label("key"), _PERSON.c.folded, _PERSON.c.phone, _own(_VALUE.c.person_id, _PERSON.c.id)
    ),
    "case": sa.select(
        _CASE.c.id.label("key"),
        _CASE.c.number,
        (_CASE.c.folded + " " + _PERSON.c.folded).label("folded"),
        _own(_VALUE.c.case_id, _CASE.c.id),
    ).join(_PERSON, _PERSON.c.id == _CASE.c.respondent_id),
    "sitting": sa.select(
        _SITTING.c.id.label("key"), _SITTING.c.held_on, _SITTING.c.place,
        _own(_VALUE.c.sitting_id, _SITTING.c.id),
    ),
    "paper": sa.select(_PRINT.c.id.label("key"), _PRINT.c.code).where(_PRINT.c.code != ""),
    "enquiry": sa.select(_ENQUIRY.c.id.label("key"), _ENQUIRY.c.folded, _ENQUIRY.c.phone),
}  # fmt: skip


def _told(kind: str, row: Any) -> str:
    """Return the words of a record: a case by its number without the zeros too, a person by phone too,
    a paper by its code.
    """
    if kind == "paper":
        return fold(row.code)
    if kind == "enquiry":
        return f"{row.folded} {fold(row.phone)}".strip()
    if kind == "person":
        return f"{row.folded} {fold(f'{row.phone} {row.own}')}".strip()
    if kind == "sitting":
        return fold(f"{row.held_on.isoformat()} {words_of_day(row.held_on)} {row.place} {row.own}")
    last = fold(row.number).split()[-1:]
    short = [str(int(part)) for part in last if part.isascii() and part.isdigit()]
    return " ".join([row.folded, *short, fold(row.own)]).strip()


def _put(session: Session, kind: str, keys: Sequence[str], told: dict[str, str]) -> None:
    statement = sa.select(_ENTRY.c.id, _ENTRY.c.key, _ENTRY.c.words)
    here = {
        row.key: row
        for row in session.execute(statement.where(_ENTRY.c.kind == kind, _ENTRY.c.key.in_(keys)))
    }
    connection = session.connection()
    old = [(row.id, row.words) for key, row in here.items() if told.get(key) != row.words]
    new = [(key, words) for key, words in told.items() if key not in here or here[key].words != words]
    if old:
        sqlcipher.drop_from_find_index(connection, old)
        connection.execute(sa.delete(_ENTRY).where(_ENTRY.c.id.in_([entry for entry, _words in old])))
    if new:
        last = connection.execute(sa.select(sa.func.coalesce(sa.func.max(_ENTRY.c.id), 0))).scalar_one()
        told_of = [(int(last) + at, key, words) for at, (key, words) in enumerate(new, 1)]
        adding = [{"id": at, "kind": kind, "key": key, "words": words} for at, key, words in told_of]
        connection.execute(sa.insert(_ENTRY), adding)
        sqlcipher.add_to_find_index(connection, [(at, words) for at, _key, words in told_of])
