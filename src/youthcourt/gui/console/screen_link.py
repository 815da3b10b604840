"""The line to the jurors' screen: a process of its own that is sent one view at a time."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, QProcess, Signal

from youthcourt import words
from youthcourt.domain.juror_view import BLANK, JurorView

PATIENCE = 3000
"""Milliseconds that the screen may take to end before it is ended."""


def screen_command() -> tuple[str, ...]:
    """Return how this program starts its own jurors' screen, from a bundle or from Python."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "screen")
    return (sys.executable, "-m", "youthcourt", "screen")


class ScreenLink(QObject):
    """Starts the screen blank, feeds it, ends it. The clerk's window lives on whatever becomes of it."""

    changed = Signal(bool)
    """Whether the screen is on now."""
    lost = Signal()
    """The screen ended although nobody here asked it to, or could not be started."""

    def __init__(self, parent: QObject, command: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._command = tuple(command) or screen_command()
        self._process: QProcess | None = None

    @property
    def on(self) -> bool:
        """Whether the screen is there to be fed."""
        return self._process is not None

    def start(self, *, dark: bool = False) -> None:
        """Start the screen, blank; does nothing when it is on."""
        if self._process is not None:
            return
        process = QProcess(self)
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(lambda: self._gone(process))
        process.errorOccurred.connect(lambda _error: self._gone(process))
        # A process must not be destroyed while it runs; the link's own end comes first.
        self.destroyed.connect(partial(_end, process))
        self._process = process
        program, *arguments = self._command
        spoken = ["--locale", words.spoken()]
        process.start(program, [*arguments, *spoken, *(["--dark"] if dark else [])])
        if self._process is process:
            self.show(BLANK)
            self.changed.emit(True)

    def show(self, view: JurorView) -> None:
        """Send *view*; nothing happens while the screen is off."""
        if self._process is not None:
            self._process.write(view.to_line().encode() + b"\n")

    def shut(self) -> None:
        """Blank the screen and end it before this returns; does nothing when it is off."""
        if self._process is None:
            return
        process = self._process
        self.show(BLANK)
        self._process = None
        _end(process)
        process.deleteLater()
        self.changed.emit(False)

    def _gone(self, process: QProcess) -> None:
        """The screen ended by itself, or never began."""
        if self._process is process:
            self._process = None
            _end(process)
            process.deleteLater()
            self.changed.emit(False)
            self.lost.emit()


def _end(process: QProcess, *_destroyed: object) -> None:
    """End the process: first by closing its feed, which blanks it, then by force."""
    if not shiboken6.isValid(process):
        return
    process.blockSignals(True)
    if process.state() == QProcess.ProcessState.NotRunning:
        return
    process.closeWriteChannel()
    if not process.waitForFinished(PATIENCE):
        process.kill()
        process.waitForFinished(PATIENCE)
