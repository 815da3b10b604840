"""Slow work leaves the window alone and comes back to it, whatever happened in between."""

from __future__ import annotations

import threading
from threading import Event

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from youthcourt.domain.errors import Refused, YouthCourtError
from youthcourt.gui.kit.tasks import Stopped, Tell, busy, in_background, with_progress


def _never(_value: object) -> None:
    raise AssertionError("This must not be called")


def test_the_result_comes_back_on_the_windows_thread(qtbot: QtBot) -> None:
    """The work runs beside the window, *done* on it."""
    owner, seen = QObject(), []
    in_background(
        owner, threading.get_ident, lambda worker: seen.append((worker, threading.get_ident())), _never
    )
    qtbot.waitUntil(lambda: busy() == 0)
    [(worker, window)] = seen
    assert window == threading.get_ident() != worker
    assert owner.thread() is QThread.currentThread()


def test_a_refusal_comes_back_as_a_refusal(qtbot: QtBot) -> None:
    """The page shows it as it shows any other."""
    owner, refused = QObject(), []

    def work() -> None:
        raise Refused("The file has no rows. Please choose another one.")

    in_background(owner, work, _never, refused.append)
    qtbot.waitUntil(lambda: busy() == 0)
    assert [str(one) for one in refused] == ["The file has no rows. Please choose another one."]


def test_a_bug_in_the_work_reaches_the_crash_handler_and_no_page(qtbot: QtBot) -> None:
    """It is raised on the window's thread; neither *done* nor *failed* hides it."""
    owner = QObject()
    with qtbot.captureExceptions() as bugs:
        in_background(owner, lambda: 1 // 0, _never, _never)
        qtbot.waitUntil(lambda: busy() == 0 and bool(bugs))
    assert [kind for kind, _value, _trace in bugs] == [ZeroDivisionError]


def test_a_bug_lets_the_page_put_its_busy_state_away_before_it_is_raised(qtbot: QtBot) -> None:
    """A window must not stay locked for the rest of the day because of one fault."""
    owner, told = QObject(), []
    with qtbot.captureExceptions() as bugs:
        in_background(owner, lambda: 1 // 0, _never, _never, lambda: told.append(len(bugs)))
        qtbot.waitUntil(lambda: busy() == 0 and bool(bugs))
    assert told == [0]


def test_when_the_owner_is_gone_nothing_is_called(qtbot: QtBot) -> None:
    """The clerk closed the page while the packet was drawn."""
    owner, go_on = QObject(), Event()
    in_background(owner, go_on.wait, _never, _never)
    shiboken6.delete(owner)
    go_on.set()
    qtbot.waitUntil(lambda: busy() == 0)


def test_when_the_owner_is_gone_progress_is_dropped_but_a_bug_is_not(qtbot: QtBot) -> None:
    """A fault in the program is worth knowing, whoever had asked for the work."""
    owner, go_on = QObject(), Event()

    def work(tell: Tell) -> None:
        go_on.wait()
        tell(1, 2)
        raise ZeroDivisionError

    with qtbot.captureExceptions() as bugs:
        with_progress(owner, work, _never, _never, lambda _steps, _total: _never(None))
        shiboken6.delete(owner)
        go_on.set()
        qtbot.waitUntil(lambda: busy() == 0 and bool(bugs))
    assert [kind for kind, _value, _trace in bugs] == [ZeroDivisionError]


def test_progress_is_told_on_the_windows_thread_in_order(qtbot: QtBot) -> None:
    """Three of three rows, then the result."""
    owner, told = QObject(), []

    def work(tell: Tell) -> str:
        for step in range(3):
            tell(step + 1, 3)
        return "done"

    with_progress(
        owner,
        work,
        told.append,
        _never,
        lambda steps, total: told.append((steps, total, threading.get_ident())),
    )
    qtbot.waitUntil(lambda: busy() == 0)
    window = threading.get_ident()
    assert told == [(1, 3, window), (2, 3, window), (3, 3, window), "done"]


def test_cancelled_work_stops_at_its_next_step_and_says_so(qtbot: QtBot) -> None:
    """*failed* gets the sentence, so that the page can let go of its progress bar."""
    owner, problems, started, go_on = QObject(), [], Event(), Event()

    def work(tell: Tell) -> None:
        started.set()
        go_on.wait()
        tell(1, 2)
        raise AssertionError("went on after cancel")

    task = with_progress(owner, work, _never, problems.append, lambda _steps, _total: None)
    started.wait()
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: busy() == 0)
    assert [type(problem) for problem in problems] == [Stopped]
    assert issubclass(Stopped, YouthCourtError)


@pytest.mark.parametrize("count", [40])
def test_many_tasks_leave_no_thread_behind(qtbot: QtBot, count: int) -> None:
    """Each one comes back once; the fixture that counts threads sees none left."""
    owner, results = QObject(), []
    for number in range(count):
        in_background(owner, lambda number=number: number, results.append, _never)
    qtbot.waitUntil(lambda: busy() == 0)
    assert sorted(results) == list(range(count))
