"""The composition root: reads what is asked before it imports anything heavy, and joins the front ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def clock() -> datetime:
    """Return the local time with its zone: the only clock of the program."""
    return datetime.now().astimezone()


def main(argv: list[str] | None = None) -> int:
    """Run the window, the jurors' screen or a command; returns the exit code."""
    asked = sys.argv[1:] if argv is None else argv
    if not asked:
        return _window(None)
    if asked[0] == "screen":
        return _screen(asked[1:])
    from youthcourt.cli.app import run, tell_fault
    from youthcourt.cli.desk import FrontEnds

    if argv is None:
        sys.excepthook = tell_fault
    return run(asked, FrontEnds(clock, _window, _demo, _tour, _screen))


def _window(court: Path | None) -> int:
    from youthcourt.gui.main_window.app import run

    return run(clock, court)


def _demo(office: Office) -> int:
    from youthcourt.gui.main_window.app import run_office

    return run_office(office, clock)


def _tour(office: Office, folder: Path, progress: Callable[[int, int], None]) -> None:
    # The tour needs no display, so that it plays on a server and in a bare environment.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from youthcourt.gui.tour import play

    play(office, folder, clock, progress)


def _screen(argv: list[str]) -> int:
    from youthcourt.screen.app import run

    return run(argv)


if __name__ == "__main__":
    sys.exit(main())
