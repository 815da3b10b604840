"""Takes pictures of windows, once they have come to rest."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from youthcourt.domain.juror_view import JurorView
from youthcourt.gui.kit.tasks import busy

PATIENCE_MS = 60_000
"""Longest wait for work in the background, in milliseconds."""


def settle() -> None:
    """Let the windows come to rest: work in the background done, everything painted.

    Raises RuntimeError, a bug, when they do not within a minute.
    """
    watch = QElapsedTimer()
    watch.start()
    while busy():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if watch.elapsed() > PATIENCE_MS:
            raise RuntimeError("the window did not come to rest")
    for _ in range(3):
        QApplication.processEvents()


class Camera:
    """Numbers and keeps pictures in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.taken: list[str] = []

    def take(self, widget: QWidget, name: str) -> None:
        """Take a picture of *widget* at rest."""
        settle()
        self._keep(widget, name)

    def take_screen(self, views: Sequence[JurorView], name: str) -> None:
        """Take a picture of the jurors' screen, a process of its own, after it was fed *views*."""
        path = self._next(name)
        feed = "".join(f"{view.to_line()}\n" for view in views)
        subprocess.run(
            [*_program(), "screen", "--grab", str(path)], input=feed, encoding="utf-8", check=True, timeout=60
        )

    def _keep(self, widget: QWidget, name: str) -> None:
        widget.grab().save(str(self._next(name)))

    def _next(self, name: str) -> Path:
        path = self._folder / f"{len(self.taken) + 1:02d}-{name}.png"
        self.taken.append(path.name)
        return path


def _program() -> list[str]:
    """Return how this program is called: itself when it is bundled, else its module."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "youthcourt"]
