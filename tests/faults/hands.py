"""Hands that work on a court in processes of their own, so that a test may kill them.

Run as a program it reads one order a line (JSON) and forks for each; the court is
opened only after the fork. Orders: ``{"act": …, "folder": …, "told": pipe}``
and ``{"reap": pid}``.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.conftest import PASSPHRASE
from tests.house.clock import Clock
from tests.store.rows import write_pair
from youthcourt.domain.errors import YouthCourtError
from youthcourt.store import schema
from youthcourt.store.backup import make_backup
from youthcourt.store.engine import create_store, open_store
from youthcourt.store.wrapping import KdfCost

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534


def write(folder: Path, tell: Callable[[object], None]) -> None:
    """Write pairs for ever; tell each number once it is saved."""
    store = open_store(folder, PASSPHRASE, Clock())
    number = store.connection.execute("SELECT count(*) FROM setting").fetchone()[0]
    while True:
        number += 1
        write_pair(store, number, size=2000)
        tell(number)


def back_up(folder: Path, tell: Callable[[object], None]) -> None:
    """Make backups for ever; tell the number of each."""
    store = open_store(folder, PASSPHRASE, Clock())
    while True:
        tell(make_backup(store).sequence)


def create(folder: Path, tell: Callable[[object], None]) -> None:
    """Make a court; tell its recovery code."""
    tell("begun")
    store, code = create_store(folder, PASSPHRASE, Clock(), KdfCost(64, 1, 1))
    tell(code)
    store.close()


def open_once(folder: Path, tell: Callable[[object], None]) -> None:
    """Open a court and write a pair; tell ``opened`` or the refusal, and wait to be ended."""
    try:
        store = open_store(folder, PASSPHRASE, Clock())
        write_pair(store, os.getpid())
        tell("opened")
    except YouthCourtError as refusal:
        tell(f"{type(refusal).__name__}: {refusal}")
    signal.pause()


def upgrade(folder: Path, tell: Callable[[object], None]) -> None:
    """Open a court with the migrations that lie beside it."""
    schema.SCRIPTS = str(folder.parent / "migrations")
    tell("begun")
    open_store(folder, PASSPHRASE, Clock()).close()


def open_as_nobody(folder: Path, tell: Callable[[object], None]) -> None:
    """Open a court, or make one beside it, as a user without any rights there; tell the sentences."""
    if os.geteuid() == 0:
        os.setuid(NOBODY)
    acts: tuple[Callable[[], object], ...] = (
        lambda: open_store(folder, PASSPHRASE, Clock()),
        lambda: create_store(folder / "new", PASSPHRASE, Clock(), KdfCost(64, 1, 1)),
    )
    said = []
    for act in acts:
        try:
            act()
        except YouthCourtError as refusal:
            said.append(f"{type(refusal).__name__}: {refusal}")
    tell(said)


ACTS = {act.__name__: act for act in (write, back_up, create, open_once, upgrade, open_as_nobody)}


class Act:
    """An act under way in a process of its own."""

    def __init__(self, program: subprocess.Popen[str], act: str, folder: Path, pipe: Path) -> None:
        self._program = program
        pipe.unlink(missing_ok=True)
        os.mkfifo(pipe)
        self._pid = _asked(program, {"act": act, "folder": str(folder), "told": str(pipe)})
        self._told = pipe.open(encoding="utf-8")

    def hear(self) -> object:
        """Wait for the next thing told, and return it."""
        return json.loads(self._told.readline())

    def kill(self) -> list[object]:
        """End the act at once, as a power cut of its process would; return what it had still told."""
        os.kill(self._pid, signal.SIGKILL)
        return self.finish()

    def finish(self) -> list[object]:
        """Wait for the act's end; return what it had still told, without a line cut by its end."""
        _asked(self._program, {"reap": self._pid})
        with self._told:
            return [json.loads(line) for line in self._told.readlines() if line.endswith("\n")]


class Hands:
    """The program of this module, started once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._begun = 0
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.hands"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": f"{ROOT / 'src'}{os.pathsep}{ROOT}"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def begin(self, act: str, folder: Path) -> Act:
        """Begin an act on a court in a process of its own."""
        self._begun += 1
        return Act(self._program, act, folder, self._folder / f"pipe-{self._begun}")

    def close(self) -> None:
        """End the program."""
        self._program.communicate()


def _asked(program: subprocess.Popen[str], order: dict[str, object]) -> int:
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write(json.dumps(order) + "\n")
    program.stdin.flush()
    return int(program.stdout.readline())


def _child(order: dict[str, str]) -> None:
    handle = os.open(order["told"], os.O_WRONLY)
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    ACTS[order["act"]](Path(order["folder"]), lambda news: os.write(handle, f"{json.dumps(news)}\n".encode()))


def _serve() -> None:
    for line in sys.stdin:
        order = json.loads(line)
        if "reap" in order:
            answer = os.waitpid(order["reap"], 0)[1]
        else:
            answer = os.fork()
            if answer == 0:
                try:
                    _child(order)
                finally:
                    os._exit(0)
        sys.stdout.write(f"{answer}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    _serve()
