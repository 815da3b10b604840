"""The unit of work: one transaction, its changes, its trail. The only place that commits."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlmodel import Session, SQLModel

from youthcourt.domain.errors import NotFound, StoreProblem
from youthcourt.store import audit, find_index, sqlcipher
from youthcourt.store.ahead import Ahead
from youthcourt.store.engine import Store, store_faults
from youthcourt.store.newborn import Newborn
from youthcourt.store.tables.base import Row, table_of

R = TypeVar("R", bound=Row)
T = TypeVar("T")

CLERK = "clerk"
"""Who acts unless told otherwise."""
CLOSED = "The court was closed before this could be done, so nothing was changed. Open it, then try again."

ID_SIGNS = "0123456789abcdefghjkmnpqrstvwxyz"
"""Signs of a record's key."""


def random_id() -> str:
    """Return a new key of twelve signs (60 bits of chance) that tells nothing."""
    chance = secrets.randbits(60)
    return "".join([ID_SIGNS[chance >> place & 31] for place in range(0, 60, 5)])


class Unit:
    """One act of one person: reads, changes and their trail, in one transaction.

    Use cases take it as their first argument. Rows that it hands out must not
    leave ``services``.
    """

    def __init__(
        self,
        session: Session,
        *,
        act: str,
        actor: str,
        now: datetime,
        writing: bool,
        new_id: Callable[[], str] = random_id,
        memory: dict[str, object] | None = None,
    ) -> None:
        self.session = session
        self.act = act
        self.actor = actor
        self.now = now
        self.writing = writing
        self._make_id = new_id
        self._newborn = Newborn()
        self.topics: set[str] = set()
        self.about = ""
        """What field an act changed, where its use case can tell better than the columns: in words."""
        self.span: audit.Span | None = None
        """What the act wrote into the trail, once it stands."""
        self._marks: list[audit.Mark] = []
        self._settled = 0
        # The session forgets a row that nobody holds and would ask the file for it again.
        self._held: list[object] = []
        self._read: dict[str, Any] = {}
        self.memory: dict[str, object] = {} if memory is None else memory
        """What is worth keeping from one act to the next while the court is open."""
        self._stale: set[tuple[str, str]] = set()
        self.ahead: Ahead | None = None
        """What a long act has read once, and keeps up itself."""

    def new_id(self) -> str:
        """Return a new key."""
        return self._newborn.expect(self._make_id())

    def is_new(self, key: str) -> bool:
        """Say whether this act has made *key*, so that nothing in the file points at it."""
        return self._newborn.knows(key)

    @property
    def today(self) -> date:
        """The day of the act, local to the court."""
        return self.now.date()

    @property
    def wrote(self) -> bool:
        """Whether the act has changed anything, or put anything into the trail."""
        return bool(self._marks)

    @property
    def changed_records(self) -> bool:
        """Whether the act has changed a record; a look or an export only leaves its mark."""
        return any(mark.action in audit.CHANGING for mark in self._marks)

    @property
    def changed_fields(self) -> tuple[tuple[str, str, str], ...]:
        """The fields that the act changed in records there were: table, key of the record, column."""
        changes = (mark for mark in self._marks if mark.action == "change")
        return tuple((mark.kind, mark.object_id, field) for mark in changes for field in mark.fields)

    def get(self, model: type[R], key: str, what: str = "record") -> R:
        """Return the row with *key*; raises NotFound, which calls it *what*."""
        held = self._newborn.find(model, (), {"id": key})
        row = held[0] if held else self.session.get(model, key)
        if row is None:
            raise NotFound("This court file has no such {what}. Look it up again from the list.", what=what)
        self._held.append(row)
        return row

    def once(self, model: type[SQLModel], read: Callable[[], T]) -> T:
        """Return what *read* makes of the whole table of *model*, read once until this act changes it."""
        kind = _kind_of(model)
        if kind not in self._read:
            self._read[kind] = read()
        held: T = self._read[kind]  # one table, one way to read it whole
        return held

    def find(self, model: type[R], *order: str, **equals: object) -> Sequence[R]:
        """Return the rows whose columns equal the given values, in the order of the named columns."""
        held = self._newborn.find(model, order, equals)
        if held is not None:
            return held
        columns = table_of(model).c
        statement = sa.select(model).filter_by(**equals).order_by(*(columns[name] for name in order))
        return self.session.execute(statement).scalars().all()

    def one(self, model: type[R], **equals: object) -> R | None:
        """Return the only row whose columns equal the given values, or None."""
        held = self._newborn.find(model, (), equals)
        if held is not None and len(held) < 2:
            return held[0] if held else None
        return self.session.execute(sa.select(model).filter_by(**equals)).scalars().one_or_none()

    def rows(self, statement: sa.Select[Any]) -> Sequence[sa.Row[Any]]:
        """Return the rows of a column query (for the finders of this package)."""
        return self.session.execute(statement).all()

    def add(self, row: R) -> R:
        """Add a new row, with its mark in the trail."""
        self._writes(row)
        self.session.add(row)
        self._held.append(row)
        self._newborn.note(row)
        fields = tuple(name for name, value in row if name != "id" and value not in (None, ""))
        self._marks.append(audit.Mark("add", _kind(row), row.id, () if row.veiled else fields))
        return row

    def change(self, row: Row, **values: object) -> bool:
        """Set columns of a row; returns whether anything differs. Before-values go to the history."""
        self._writes(row)
        before = {name: getattr(row, name) for name, new in values.items() if getattr(row, name) != new}
        for name in before:
            setattr(row, name, values[name])
        if before:
            self.session.add(row)
            self._newborn.note(row)
            fields = () if row.veiled else tuple(sorted(before))
            self._marks.append(audit.Mark("change", _kind(row), row.id, fields, before))
        return bool(before)

    def remove(self, row: Row) -> None:
        """Take a row out; all its values go to the history."""
        self._writes(row)
        self._marks.append(audit.Mark("remove", _kind(row), row.id, (), dict(row)))
        self._newborn.lose(row)
        if row in self.session.new:
            self.session.expunge(row)
        else:
            self.session.delete(row)

    def mark(self, action: str, kind: str, object_id: str, *fields: str) -> None:
        """Put an act that changes no row into the trail, such as a look or an export."""
        self._must_write()
        self._marks.append(audit.Mark(action, kind, object_id, fields))

    def put(self, row: SQLModel, kind: str, key: str, before: dict[str, object] | None) -> None:
        """Add or replace a row that is keyed by its own name (settings, number series).

        *before* holds the values that it replaces, by field.
        """
        self._writes(row)
        self._held.append(self.session.merge(row))
        self._marks.append(audit.Mark("change", kind, key, tuple(sorted(before or ("value",))), before))

    def touch(self, *topics: str) -> None:
        """Say what this act changes, for those who show it: ``case:YC-2026-0012``, ``docket``."""
        self.topics.update(topics)

    def settle(self) -> None:
        """Send on what was written so far, with its trail and its words to be found by, for a long act.

        Nothing stands before the end of the act. Rows in hand are to be asked for again afterwards.
        """
        self._send_on()
        self._held.clear()

    def finish(self) -> None:
        """Write the trail and make the transaction stand."""
        self._send_on()
        self.session.commit()

    def _send_on(self) -> None:
        self.session.flush()
        find_index.refresh(self.session, self.memory, self._stale)
        marks = self._marks[self._settled :]
        sent = audit.write(self.session, marks, at=self.now, actor=self.actor, act=self.act)
        if sent is not None:
            self.span = audit.Span(self.span.first if self.span else sent.first, sent.last)
        self._settled = len(self._marks)
        self._stale.clear()
        self._newborn.forget()

    def _writes(self, row: SQLModel) -> None:
        self._must_write()
        self._read.pop(_kind(row), None)
        stale = find_index.concerned(row)
        if stale is not None:
            self._stale.add(stale)

    def _must_write(self) -> None:
        if not self.writing:
            raise RuntimeError(f"{self.act} only asks and must not change anything")


def _kind(row: SQLModel) -> str:
    return _kind_of(type(row))


def _kind_of(model: type[SQLModel]) -> str:
    return str(table_of(model).name)


@contextmanager
def _open(store: Store) -> Iterator[None]:
    with store.lock:
        if store.closed:
            raise StoreProblem(CLOSED)
        yield


@contextmanager
def unit_of_work(
    store: Store,
    *,
    act: str,
    actor: str,
    now: datetime,
    writing: bool = True,
    new_id: Callable[[], str] = random_id,
) -> Iterator[Unit]:
    """Run one act: holds the store's lock, stands as a whole or not at all.

    Without *writing* the engine itself refuses every write. Raises StoreProblem where the
    file cannot be read or written as things are, or was closed while one waited for it.
    """
    with (
        _open(store),
        store_faults(store.folder),
        Session(store.engine, expire_on_commit=False) as session,
    ):
        sqlcipher.defer_foreign_keys(session.connection())
        unit = Unit(
            session, act=act, actor=actor, now=now, writing=writing, new_id=new_id, memory=store.memory
        )
        sqlcipher.read_only(store.connection, not writing)
        try:
            yield unit
            if writing:
                unit.finish()
        finally:
            session.rollback()
            sqlcipher.read_only(store.connection, False)
