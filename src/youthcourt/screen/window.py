"""The window that jurors look at, and where it goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from youthcourt import words
from youthcourt.look import plain
from youthcourt.look.board import JurorBoard

TITLE = "Jurors see this"
HOW_TO_MOVE = "Jurors see this. Move this window to their screen and press F11."


def place_for_jurors(screens: Sequence[QRect], primary: int) -> int | None:
    """Return which of *screens* is the jurors' own; None when no screen is free of the clerk's.

    A mirrored display has the clerk's own place, so it is not taken for another one.
    """
    clerk = screens[primary]
    others = (at for at, screen in enumerate(screens) if not screen.intersects(clerk))
    return next(others, None)


class ScreenWindow(QWidget):
    """The jurors' board: full on a display of its own, else a window whose title says who sees it.

    The title never names anybody. When displays come or go, the board goes blank first.
    """

    def __init__(self, *, dark: bool = False) -> None:
        super().__init__()
        self.board = JurorBoard(dark=dark)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.board)
        self.resize(960, 540)

    def open(self) -> None:
        """Show the board where jurors can see it; blank."""
        screens = QGuiApplication.screens()
        primary = screens.index(QGuiApplication.primaryScreen())
        at = place_for_jurors([screen.geometry() for screen in screens], primary)
        if at is None:
            plain.set_title(self, words.text(HOW_TO_MOVE))
            self.show()
        else:
            self._fill(screens[at])

    def displays_changed(self) -> None:
        """Blank, and leave the full screen: what is where is no longer known."""
        self.board.blank()
        self.unsetCursor()
        plain.set_title(self, words.text(HOW_TO_MOVE))
        self.showNormal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11 and not self.isFullScreen():
            self.setCursor(Qt.CursorShape.BlankCursor)
            self.showFullScreen()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11) and self.isFullScreen():
            self.unsetCursor()
            self.showNormal()

    def _fill(self, screen: QScreen) -> None:
        plain.set_title(self, words.text(TITLE))
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
