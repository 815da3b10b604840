"""Reads what the jurors may see, one JurorView a line, without ever holding up the screen.

A thread reads, since Windows cannot watch a pipe; the same code serves every system.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from threading import Thread

from PySide6.QtCore import QObject, Signal

from youthcourt.domain.errors import BadInput
from youthcourt.domain.juror_view import BLANK, JurorView

LONGEST_LINE = 256 * 1024
"""In bytes; a longer line is no view and blanks the screen."""
_BLOCK = 65_536


def view_of(line: bytes) -> JurorView:
    """Return the view in *line*; anything that cannot be read is the blank screen, never the old one."""
    try:
        view = JurorView.from_line(line.decode("utf-8"))
        view.text.encode("utf-8")
    except (BadInput, UnicodeError, RecursionError):
        return BLANK
    return view


def views(source: int) -> Iterator[JurorView]:
    """Yield a view for each line of the file descriptor *source* until it ends.

    A last line without its line break was cut off and is not shown.
    """
    rest = b""
    overlong = False
    while block := os.read(source, _BLOCK):
        *lines, rest = (rest + block).split(b"\n")
        for line in lines:
            yield BLANK if overlong or len(line) > LONGEST_LINE else view_of(line)
            overlong = False
        if len(rest) > LONGEST_LINE:
            rest, overlong = b"", True
            yield BLANK


class Feed(QObject):
    """Tells the screen's window what came, on the window's thread."""

    came = Signal(object)
    """A JurorView."""
    ended = Signal()
    """The clerk's window closed the feed, or is gone."""

    def start(self, source: int) -> None:
        """Read the file descriptor *source* from now on. The thread ends with the feed or the process."""
        Thread(target=self._read, args=(source,), name="feed", daemon=True).start()

    def _read(self, source: int) -> None:
        for view in views(source):
            self.came.emit(view)
        self.ended.emit()
