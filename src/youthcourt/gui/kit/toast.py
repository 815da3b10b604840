"""A short word that something was done, with Undo where there is one. Goes by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.gui.kit.announce import announce
from youthcourt.look import plain, theme
from youthcourt.look.tokens import GAP, MARGIN, WIDE

COLUMN = "toast_column"
"""What a form calls the layout at whose end the toast has its band."""
SHOWN_MS = 8_000
"""How long a toast stays, in milliseconds; not counted while the mouse or the focus is on it."""


def toast_of(window: QWidget) -> Toast:
    """Return the toast of a window, made when first needed.

    A window whose form has a layout called ``toast_column`` shows it there, below what it reports.
    """
    column = window.findChild(QVBoxLayout, COLUMN)
    around = (column.parentWidget() if column is not None else None) or window
    found = around.findChild(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found or Toast(window, column)


def say_done(widget: QWidget, text: str, undo: Callable[[], object] | None = None) -> None:
    """Say in the window of *widget* what was done: ``say_done(self, "Hearing moved.", undo)``."""
    toast_of(widget.window()).say(text, undo)


class Toast(QFrame):
    """The one toast of a window: a new one takes the place of the last. Esc or Close sends it away.

    In *column* it has a band of its own; without one it lies over the foot of the window.
    """

    def __init__(self, window: QWidget, column: QVBoxLayout | None = None) -> None:
        super().__init__(window)
        self._around = window
        self._has_band = column is not None
        self._undo: Callable[[], object] | None = None
        self.offer: Callable[[], Callable[[], object] | None] = lambda: None
        """Gives what takes back the act that was just done, where the window knows it."""
        self.setProperty("toast", True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words = plain.label(wrap=True)
        self.undo_button = plain.button(words.text("Undo"))
        self.close_button = plain.button(words.text("Close"))
        self.undo_button.clicked.connect(self._undo_chosen)
        self.close_button.clicked.connect(self.dismiss)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SHOWN_MS)
        self.timer.timeout.connect(self.dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, GAP - 2, GAP, GAP - 2)
        row.addWidget(self._words, 1)
        for button in (self.undo_button, self.close_button):
            row.addWidget(button)
            button.installEventFilter(self)
        window.installEventFilter(self)
        self.hide()
        if column is not None:
            column.addWidget(self)

    @property
    def text(self) -> str:
        """What is said now; empty when the toast is gone."""
        return self._words.text()

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say what was done, in the past tense; *undo*, or what is on offer, adds a button for it."""
        undo = undo or self.offer()
        self._undo = undo
        self._words.setText(text)
        self.setAccessibleName(text)
        self.undo_button.setVisible(undo is not None)
        self._place()
        self.show()
        self.raise_()
        self.timer.start()
        announce(self, text)

    def withdraw(self) -> None:
        """Offer no Undo any more: something else was done since. What is said stays for its time."""
        if self.undo_button.hasFocus():
            self.close_button.setFocus()
        self._undo = None
        self.undo_button.hide()

    def dismiss(self) -> None:
        """Take the toast away; what was done stays done."""
        self.timer.stop()
        self._undo = None
        had_focus = self.undo_button.hasFocus() or self.close_button.hasFocus()
        self._words.setText("")
        self.hide()
        if had_focus:
            self._around.setFocus()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._go_on()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._around:
            if kind == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif kind == QEvent.Type.FocusIn:
            self.timer.stop()
        elif kind == QEvent.Type.FocusOut:
            self._go_on()
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        if self.text and not self.timer.isActive():
            self.timer.start()

    def _undo_chosen(self) -> None:
        undo = self._undo
        self.dismiss()
        if undo is not None:
            undo()

    def _place(self) -> None:
        if self._has_band:
            return
        around = self._around.rect()
        width = min(around.width() - 2 * MARGIN, theme.scaled(640))
        height = max(self.heightForWidth(width), self.sizeHint().height())
        left = around.left() + (around.width() - width) // 2
        self.setGeometry(left, around.bottom() - height - WIDE, width, height)
