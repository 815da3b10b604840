"""Starts the jurors' screen: ``youthcourt screen``. No key, no database, no case."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from youthcourt import words
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.places import asset
from youthcourt.screen.feed import Feed
from youthcourt.screen.window import ScreenWindow

GRAB_SIZE = (1280, 720)
"""Size in pixels of the picture that --grab leaves."""


def run(argv: Sequence[str]) -> int:
    """Show what standard input says until it ends; return the exit code.

    0 when the input ended or the window was closed, 1 when the picture could not be written, 2 for
    wrong use. *argv* holds the options alone.
    """
    try:
        options = _options(argv)
    except SystemExit as wrong_use:
        return int(wrong_use.code or 0)
    app = QApplication.instance() or QApplication(["youthcourt"])
    if not isinstance(app, QApplication):
        raise TypeError("the jurors' screen needs an application with windows")
    words.use(options.locale, asset("locale"))
    palette.apply(app, Scheme.DARK if options.dark else Scheme.LIGHT)
    window = ScreenWindow(dark=options.dark)
    feed = Feed()
    feed.came.connect(window.board.show_view)
    feed.ended.connect(lambda: _end(window, options.grab))
    app.screenAdded.connect(window.displays_changed)
    app.screenRemoved.connect(window.displays_changed)
    window.open()
    feed.start(sys.stdin.fileno())
    return app.exec()


def _end(window: ScreenWindow, grab: Path | None) -> None:
    """The feed has ended: leave the picture if one is wanted, go blank, quit."""
    written = grab is None or _save(window, grab)
    window.board.blank()
    QCoreApplication.exit(0 if written else 1)


def _save(window: ScreenWindow, path: Path) -> bool:
    window.board.resize(*GRAB_SIZE)
    if window.board.grab().save(str(path), "PNG"):
        return True
    sys.stderr.write(f"The picture could not be written to {path}. Please choose another place.\n")
    return False


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="youthcourt screen",
        description="The jurors' screen: shows the one question it is sent on standard input, or nothing.",
    )
    parser.add_argument("--grab", type=Path, metavar="FILE", help="leave a picture of the last view")
    parser.add_argument("--dark", action="store_true", help="light letters for a dark room")
    parser.add_argument("--locale", default="en_US", help="the language of what stands around the question")
    return parser.parse_args(list(argv))
