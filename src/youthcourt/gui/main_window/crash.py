"""Faults of the program: to the log without personal data, and one plain sentence to the person."""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtWidgets import QApplication, QMessageBox

from youthcourt import words
from youthcourt.look import plain
from youthcourt.places import log_file

_LOG = logging.getLogger("youthcourt")


def watch() -> None:
    """Send faults to the log and tell the person; Ctrl+C in a terminal still ends the program."""
    if not any(isinstance(handler, logging.FileHandler) for handler in _LOG.handlers):
        path = log_file()
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(path, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        _LOG.addHandler(handler)
    sys.excepthook = _tell


def told_without_values(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where a fault happened: kinds, files and lines, never a message or a value.

    A message can hold a name that somebody typed, so it is left out.
    """
    places = [f"{frame.filename}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    return f"{kind.__name__} at {' < '.join(reversed(places))}"


def _tell(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    _LOG.error(told_without_values(kind, trace))
    box = QMessageBox(QMessageBox.Icon.Warning, words.text("Youth Court"), "")
    box.setText(words.text("Something in the program went wrong. What was saved is safe."))
    box.setInformativeText(
        words.text(
            "Close the program and open it again. The log says where it happened: {log_file}",
            log_file=log_file(),
        )
    )
    plain.make_plain(box)
    box.exec()
