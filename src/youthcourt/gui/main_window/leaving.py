"""Locking and closing are always possible: dialogs give way, and what cannot be saved is asked about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from youthcourt import words
from youthcourt.gui.kit.refusals import find_bar
from youthcourt.look import plain

LOCK, CLOSE = "Lock all the same", "Close all the same"
_UNSAVED = "This page is not saved. What you changed on it is lost when the court is closed."


def may_lose_typed(page: QWidget, act: str) -> bool:
    """Ask before what *page* could not save is lost; *act* is the verb. True when it may go."""
    bar = find_bar(page)
    why = f"{bar.text}\n\n" if bar is not None and bar.text else ""
    return plain.question(
        page, words.text("Not saved"), why + words.text(_UNSAVED), act, instead=words.text("Stay")
    )


def may_lose_begun(owner: QWidget, begun: int, act: str) -> bool:
    """Ask before *begun* hearings that are not recorded are lost: only this cannot come back."""
    if not begun:
        return True
    told = words.text("A hearing is") if begun == 1 else words.text("{begun} hearings are", begun=begun)
    text = words.text(
        "{told} begun and not recorded. What you wrote about it is lost when the court is closed.", told=told
    )
    return plain.question(owner, words.text("Not recorded yet"), text, act, instead=words.text("Stay"))


def close_dialogs() -> bool:
    """Close every dialog of the program, the newest first; nothing that was begun in them is done.

    False when one stays: an import under way stops first, and closes the next time.
    """
    while isinstance(top := QApplication.activeModalWidget(), QDialog) and top.close():
        pass
    rest = [made for made in QApplication.topLevelWidgets() if isinstance(made, QDialog) and made.isVisible()]
    return all(dialog.close() for dialog in rest)


def lend_to_dialogs(commands: Sequence[QAction], *keys: str) -> None:
    """Lend those of a window's *commands* with these *keys* to its dialogs."""
    for wanted in keys:
        EveryDialog(next(one for one in commands if one.shortcut() == QKeySequence(wanted)))


class EveryDialog(QObject):
    """Lends a command of the window to each dialog of that window which gets the keyboard.

    A dialog shadows the shortcuts of the window behind it. Dialogs of another window (the door, or the
    one that gives way to a window in another language) have their own: two with the same keys are none.
    """

    def __init__(self, command: QAction) -> None:
        super().__init__(command)
        self._command = command
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._lend)

    def _lend(self, _before: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if not isinstance(window, QDialog) or self._command in window.actions():
            return
        if _first_window(window) is self._command.parent():
            window.addAction(self._command)


def _first_window(window: QWidget) -> QWidget:
    """Return the window that *window*, or the one it stands over, and so on, was opened from."""
    while (below := window.parentWidget()) is not None:
        window = below.window()
    return window
