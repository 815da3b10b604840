"""The office: how every front end asks and acts. One act, one unit, one transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import date, datetime
from typing import Concatenate, ParamSpec, TypeVar

from youthcourt import words
from youthcourt.domain.errors import Refused
from youthcourt.services.field_words import changed_field
from youthcourt.services.steps import Step, Steps
from youthcourt.store import reversal
from youthcourt.store.audit import Span
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
        self.steps = Steps()
        """What may be undone and done again."""

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
        with self._unit(_name(use_case), writing=True) as unit:
            result = use_case(unit, *args, **kwargs)
        if unit.changed_records:
            self.steps.done(unit.act, unit.span, frozenset(unit.topics), changed_field(unit))
        self._tell(unit)
        return result

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """Let the acts done inside be undone together, as the one act that they are for the person."""
        before = self.steps.count
        try:
            yield
        finally:
            self.steps.join(before)

    def undo(self) -> Step | None:
        """Take back the last thing done and return it; None when there is none.

        Raises Refused when something else has come to depend on it; it is then left out from now on.
        """
        return self._take_back(self.steps.to_undo, "undo", self.steps.undone)

    def redo(self) -> Step | None:
        """Do again what was undone last and return it; None when there is nothing. Raises as ``undo``."""
        return self._take_back(self.steps.to_redo, "redo", self.steps.redone)

    def _take_back(self, step: Step | None, act: str, noted: Callable[[Span], None]) -> Step | None:
        if step is None:
            return None
        try:
            with self._unit(f"{act} {step.act}", writing=True) as unit:
                reversal.take_back(unit, step.span, self.steps.passed_over(step))
                unit.touch(*step.topics)
        except Refused:
            self.steps.give_up(step)
            raise
        noted(unit.span or step.span)
        self._tell(unit)
        return step

    def _tell(self, unit: Unit) -> None:
        self.changed = self.changed or unit.wrote
        topics = frozenset(unit.topics)
        for listener in tuple(self._listeners) if topics else ():
            listener(topics)

    def ask(self, query: Callable[Concatenate[Unit, P], T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query. Nothing is written and nothing is told."""
        with self._unit(_name(query), writing=False) as unit:
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
        words.say_as(None)

    def _unit(self, act: str, *, writing: bool) -> AbstractContextManager[Unit]:
        return unit_of_work(
            self._store,
            act=act,
            actor=self._actor,
            now=self._clock(),
            writing=writing,
            new_id=self._new_id,
        )


def _name(use_case: Callable[..., object]) -> str:
    return use_case.__name__.lstrip("_")


def _note_look(unit: Unit, kind: str, key: str) -> None:
    unit.mark("look", kind, key)
