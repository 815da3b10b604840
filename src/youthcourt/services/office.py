"""The office: how every front end asks and acts. One act, one unit, one transaction."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date, datetime
from typing import Concatenate, ParamSpec, TypeVar

from youthcourt.store.engine import Store
from youthcourt.store.unit import CLERK, Unit, random_id, unit_of_work

P = ParamSpec("P")
T = TypeVar("T")
Clock = Callable[[], datetime]
Listener = Callable[[frozenset[str]], None]


class Office:
    """An open court: runs use cases, tells listeners what changed.

    *clock* gives the local time with its zone; *actor* is who works here.
    """

    def __init__(
        self, store: Store, *, clock: Clock, actor: str = CLERK, new_id: Callable[[], str] = random_id
    ) -> None:
        self._store = store
        self._clock = clock
        self._actor = actor
        self._new_id = new_id
        self._listeners: list[Listener] = []
        self._looked: set[str] = set()
        self.changed = False
        """Whether any act has changed the court file since it was opened."""

    @property
    def store(self) -> Store:
        """The court file itself, for upkeep."""
        return self._store

    def now(self) -> datetime:
        """Return the local time."""
        return self._clock()

    def today(self) -> date:
        """Return the local day."""
        return self._clock().date()

    def do(self, use_case: Callable[Concatenate[Unit, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a use case that changes something; afterwards tell the listeners which topics changed.

        Raises YouthCourtError when it is refused: then nothing was written and nothing is told.
        """
        with self._unit(use_case, writing=True) as unit:
            result = use_case(unit, *args, **kwargs)
        self.changed = self.changed or unit.wrote
        topics = frozenset(unit.topics)
        for listener in tuple(self._listeners) if topics else ():
            listener(topics)
        return result

    def ask(self, query: Callable[Concatenate[Unit, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query. Nothing is written and nothing is told."""
        with self._unit(query, writing=False) as unit:
            return query(unit, *args, **kwargs)

    def look(self, kind: str, key: str) -> None:
        """Put the first look at a record into the trail, once while the court is open."""
        if f"{kind}:{key}" not in self._looked:
            self.do(_note_look, kind, key)
            self._looked.add(f"{kind}:{key}")

    def on_change(self, listener: Listener) -> None:
        """Tell *listener* the topics of every act from now on."""
        self._listeners.append(listener)

    def off_change(self, listener: Listener) -> None:
        """Tell *listener* nothing any more."""
        self._listeners = [kept for kept in self._listeners if kept != listener]

    def close(self) -> None:
        """Close the court file; the key is gone from this program afterwards."""
        self._listeners.clear()
        self._store.close()

    def _unit(self, use_case: Callable[..., object], *, writing: bool) -> AbstractContextManager[Unit]:
        return unit_of_work(
            self._store,
            act=use_case.__name__.lstrip("_"),
            actor=self._actor,
            now=self._clock(),
            writing=writing,
            new_id=self._new_id,
        )


def _note_look(unit: Unit, kind: str, key: str) -> None:
    unit.mark("look", kind, key)
