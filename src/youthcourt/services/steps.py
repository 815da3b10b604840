"""Undo and redo: what was done since the court was opened, in words, and what may be taken back.

Last done, first undone. What lies between a step and now has then cancelled itself out, apart from
acts that stay for good; one of those that touched the same record keeps the step as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from youthcourt import words
from youthcourt.services.acts import ACTS, STAND_ON
from youthcourt.store.audit import Span


@dataclass(frozen=True)
class Step:
    """Something that was done, or taken back: which act, its rows of the trail, whom it concerns."""

    act: str
    span: Span
    topics: frozenset[str]
    about: str = ""
    """The one field that was changed, in the program's English or the court's own words; or empty."""

    @property
    def what(self) -> str:
        """The act in words, as it follows "Undo" and "Redo"."""
        act = words.text(ACTS[self.act])
        return words.text("{act}: {field}", act=act, field=words.text(self.about)) if self.about else act


class Steps:
    """The way back and forth through what was done since the court was opened."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._spans: list[Span] = []

    @property
    def to_undo(self) -> Step | None:
        """What Undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> Step | None:
        """What Redo would do again."""
        return self._undone[-1] if self._undone else None

    def done(self, act: str, span: Span | None, topics: frozenset[str], about: str = "") -> None:
        """Note an act that changed records; what had been undone before it cannot be done again.

        An act that stays for good leaves what was undone as it is, and keeps what it stands on.
        """
        self._keep_under(act)
        if act in ACTS and span is not None:
            self._undone.clear()
            self._done.append(Step(act, span, topics, about))
            self._spans.append(span)

    def passed_over(self, step: Step) -> tuple[Span, ...]:
        """Return the later rows that cancel each other out, since *step* is the next one to go."""
        return tuple(span for span in self._spans if span.first > step.span.last)

    def undone(self, span: Span) -> None:
        """Note that the step to undo was taken back by the rows of *span*."""
        self._move(self._done, self._undone, span)

    def redone(self, span: Span) -> None:
        """Note that the step to redo was done again by the rows of *span*."""
        self._move(self._undone, self._done, span)

    def give_up(self, step: Step) -> None:
        """Leave out a step that cannot be taken back any more, so that earlier ones can be."""
        for way in (self._done, self._undone):
            if step in way:
                way.remove(step)
        self._spans.remove(step.span)
        self._keep_under(step.act)

    def _keep_under(self, act: str) -> None:
        """Take back nothing any more on which an act stands that stays."""
        kept = [step for step in self._done if step.act in STAND_ON.get(act, frozenset())]
        for step in kept:
            self._done.remove(step)
            self._spans.remove(step.span)

    def join(self, since: int) -> None:
        """Make the steps done after the first *since* one step, unless a lasting act stands between."""
        last = self._done[since:]
        follow = all(b.span.first == a.span.last + 1 for a, b in pairwise(last))
        if len(last) > 1 and follow:
            topics = frozenset[str]().union(*(step.topics for step in last))
            whole = Step(last[0].act, Span(last[0].span.first, last[-1].span.last), topics)
            self._done[since:] = [whole]
            self._spans = [span for span in self._spans if span.first < whole.span.first] + [whole.span]

    @property
    def count(self) -> int:
        """How many steps can be undone."""
        return len(self._done)

    def _move(self, away: list[Step], onto: list[Step], span: Span) -> None:
        step = away.pop()
        onto.append(replace(step, span=span))
        self._spans.append(span)
