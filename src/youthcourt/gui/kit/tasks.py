"""Slow work off the window's thread; its result or refusal comes back on it.

Work must not touch widgets. A bug in the work is raised on the window's thread, where the crash
handler sees it; *broken* is called before, so that the page can put its busy state away. When the
owner is gone, none of them is called.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from threading import Event
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from youthcourt.domain.errors import YouthCourtError

T = TypeVar("T")
Tell = Callable[[int, int], None]
"""Called by work with (steps done, steps in all); raises Stopped when the person cancelled."""


def in_background(
    owner: QObject,
    work: Callable[[], T],
    done: Callable[[T], object],
    failed: Callable[[YouthCourtError], object],
    broken: Callable[[], object] | None = None,
) -> Task:
    """Run *work* on a thread, then *done* with its result or *failed* with its refusal on this one.

    A bug in the work calls *broken*, then is raised.
    """
    return _start(Task(_desk(), owner, Answers(done, failed, broken)), work)


def with_progress(
    owner: QObject,
    work: Callable[[Tell], T],
    done: Callable[[T], object],
    failed: Callable[[YouthCourtError], object],
    progress: Tell,
    broken: Callable[[], object] | None = None,
) -> Task:
    """Like in_background; *work* is handed a function to tell its progress with, shown by *progress*."""
    task = Task(_desk(), owner, Answers(done, failed, broken, progress))
    return _start(task, partial(work, task.tell))


def busy() -> int:
    """Return how many tasks have not yet come back."""
    return len(_Desk.running)


def _start(task: Task, work: Callable[[], object]) -> Task:
    _Desk.running.add(task)
    worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="task")
    future = worker.submit(work)
    future.add_done_callback(task.post)
    worker.shutdown(wait=False)
    return task


def _desk() -> _Desk:
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("in_background needs an application")
    if _Desk.one is None or not shiboken6.isValid(_Desk.one):
        _Desk.one = _Desk(app)
    return _Desk.one


class Stopped(YouthCourtError):
    """The person stopped the work."""


@dataclass(frozen=True)
class Answers:
    """What the owner of a task wants called on the window's thread, by what came of the work."""

    done: Callable[[Any], object]
    failed: Callable[[YouthCourtError], object]
    broken: Callable[[], object] | None = None
    progress: Tell | None = None


class Task:
    """One piece of work under way."""

    def __init__(self, desk: _Desk, owner: QObject, answers: Answers) -> None:
        self._mail: SimpleQueue[Future[Any] | tuple[int, int]] = SimpleQueue()
        self._desk = desk
        self._owner = owner
        self._answers = answers
        self._stop = Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next step; *failed* is then called with Stopped."""
        self._stop.set()

    def tell(self, steps: int, total: int) -> None:
        """Pass on progress from the work's thread; raises Stopped after cancel."""
        if self._stop.is_set():
            raise Stopped("Stopped before the end, as you asked.")
        self.post((steps, total))

    def post(self, letter: Future[Any] | tuple[int, int]) -> None:
        """Send progress or the end of the work to the window's thread."""
        self._mail.put(letter)
        if shiboken6.isValid(self._desk):
            self._desk.mail_came.emit()

    def deliver(self) -> None:
        """Hand what has come to the owner. Window's thread only."""
        while not self._mail.empty():
            letter = self._mail.get()
            if isinstance(letter, Future):
                self._finish(letter)
            elif self._answers.progress is not None and self._owner_lives():
                self._answers.progress(*letter)

    def _owner_lives(self) -> bool:
        return shiboken6.isValid(self._owner)

    def _finish(self, future: Future[Any]) -> None:
        _Desk.running.discard(self)
        problem = future.exception()
        if problem is not None and not isinstance(problem, YouthCourtError):
            if self._answers.broken is not None and self._owner_lives():
                self._answers.broken()
            raise problem
        if not self._owner_lives():
            return
        if problem is not None:
            self._answers.failed(problem)
        else:
            self._answers.done(future.result())


class _Desk(QObject):
    """Lives on the window's thread as long as the application; the bell that workers ring."""

    mail_came = Signal()
    one: _Desk | None = None
    running: set[Task] = set()  # noqa: RUF012  tasks outlive the pages that began them

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.mail_came.connect(self._hand_out, Qt.ConnectionType.QueuedConnection)

    def _hand_out(self) -> None:
        for task in tuple(_Desk.running):
            task.deliver()
