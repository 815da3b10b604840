"""Undo and redo in the window: their words in the menu, their keys, and the toast that offers them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)

from youthcourt import words
from youthcourt.domain.errors import YouthCourtError
from youthcourt.gui.kit.refusals import show_refusal
from youthcourt.gui.kit.tasks import in_background
from youthcourt.gui.kit.toast import say_done, toast_of
from youthcourt.gui.main_window.resting import rest
from youthcourt.look import plain

if TYPE_CHECKING:
    from youthcourt.services.office import Office
    from youthcourt.services.steps import Step

REDO_KEYS = ("Ctrl+Shift+Z", "Ctrl+Y")
_LONG = 200
"""A step of so many changed records is taken on a worker."""


class Undoing(QObject):
    """The two commands of a window. *page* gives the page shown; *leave* saves what is typed there."""

    def __init__(
        self, window: QMainWindow, office: Office, page: Callable[[], QWidget], leave: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window, self._office, self._page, self._leave = window, office, page, leave
        self._fresh = False
        self.waiting = False
        """Whether a long step is being taken."""
        self.undo_action = plain.action(words.text("Undo"), window, self.undo, icon_name="arrow-u-up-left")
        self.redo_action = plain.action(words.text("Redo"), window, self.redo, icon_name="arrow-u-up-right")
        self.undo_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.redo_action.setShortcuts([QKeySequence(keys) for keys in REDO_KEYS])
        toast_of(window).offer = self._offer
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self.tell()

    def tell(self) -> None:
        """Say in the menu what would be undone and done again."""
        steps = self._office.steps
        self._word(self.undo_action, words.text("Undo"), words.text("Undo {act}"), steps.to_undo)
        self._word(self.redo_action, words.text("Redo"), words.text("Redo {act}"), steps.to_redo)

    def changed(self) -> None:
        """Hear that something was done: until the program is at rest again, a toast offers to undo it."""
        self._fresh = True
        toast_of(self._window).withdraw()
        QTimer.singleShot(0, self, self._settle)
        self.tell()

    def undo(self) -> None:
        """Take back what was done last, on any page; what was typed and is refused goes before it."""
        if self._leave():
            self._step(self._office.undo, self._office.steps.to_undo, words.text("Undone: {act}."))
        else:
            _put_back(self._page())

    def redo(self) -> None:
        """Do again what was undone last."""
        if self._leave():
            self._step(self._office.redo, self._office.steps.to_redo, words.text("Done again: {act}."))

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Listen to the input that has the keyboard, and to no other: each event heard costs time."""
        if before is not None:
            before.removeEventFilter(self)
        if isinstance(now, (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let an input in which nothing was typed leave the keys of undo and redo to the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return _is_for_the_window(watched, event)
        return False

    def _step(self, take: Callable[[], Step | None], step: Step | None, told: str) -> None:
        """Take a step: a long one, such as a whole import, on a worker while the page waits."""
        done, failed = partial(self._done, told), self._failed
        if step is not None and step.span.last - step.span.first >= _LONG:
            self._wait(True)
            in_background(self, take, done, failed, lambda: self._wait(False))
            return
        try:
            taken = take()
        except YouthCourtError as refused:
            failed(refused)
        else:
            done(taken)

    def _done(self, told: str, step: Step | None) -> None:
        self._wait(False)
        self._fresh = False
        self.tell()
        if step is not None:
            say_done(self._window, words.text(told, act=step.what))

    def _failed(self, refused: YouthCourtError) -> None:
        self._wait(False)
        show_refusal(self._page(), refused)
        self.tell()

    def _wait(self, on: bool) -> None:
        """Let the page rest, and the window stay alive, while a long step is taken."""
        if on == self.waiting:
            return
        self.waiting = on
        rest(self._window, on)
        for action in (self.undo_action, self.redo_action):
            action.setEnabled(not on)
        if on:
            self._window.statusBar().showMessage(words.text("One moment, this takes a few seconds…"))
        else:
            self._window.statusBar().clearMessage()
            self._page().setFocus()

    def _offer(self) -> Callable[[], object] | None:
        step = self._office.steps.to_undo
        return partial(self._undo_this, step) if self._fresh and step is not None else None

    def _undo_this(self, step: Step) -> None:
        """Take back the act that a toast told of, and no other that was done since."""
        if not self._leave():
            return
        if self._office.steps.to_undo is step:
            self._step(self._office.undo, step, words.text("Undone: {act}."))
        else:
            told = words.text("Not undone: something else was done since. Ctrl+Z takes it back step by step.")
            say_done(self._window, told)

    def _settle(self) -> None:
        self._fresh = False

    def _word(self, action: QAction, alone: str, of_act: str, step: Step | None) -> None:
        action.setEnabled(step is not None)
        told = words.text(of_act, act=step.what) if step is not None else words.text(alone)
        action.setText(plain.literal(told))


def _put_back(page: QWidget) -> None:
    """Let a page with ``put_back()`` put back what it could not save; another one keeps it."""
    if hasattr(page, "put_back"):
        page.put_back()


def _is_for_the_window(watched: QObject, event: QKeyEvent) -> bool:
    wanted = _undo_or_redo(event)
    if isinstance(watched, QAbstractSpinBox):
        watched = watched.findChild(QLineEdit) or watched
    if isinstance(watched, QComboBox):
        watched = watched.lineEdit() or watched
    if wanted is None or not isinstance(watched, (QLineEdit, QPlainTextEdit)):
        return False
    if isinstance(watched, QLineEdit):
        can = watched.isUndoAvailable() if wanted == "undo" else watched.isRedoAvailable()
    else:
        document = watched.document()
        can = document.isUndoAvailable() if wanted == "undo" else document.isRedoAvailable()
    if can and not watched.isReadOnly():
        return False
    event.ignore()
    return True


def _undo_or_redo(event: QKeyEvent) -> str | None:
    keys = event.key(), event.modifiers()
    control = Qt.KeyboardModifier.ControlModifier
    if keys == (Qt.Key.Key_Z, control):
        return "undo"
    both = control | Qt.KeyboardModifier.ShiftModifier
    return "redo" if keys in ((Qt.Key.Key_Z, both), (Qt.Key.Key_Y, control)) else None
