"""The message within a page: what stands in the way, or what is worth knowing. Never an overlay."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from youthcourt import words
from youthcourt.gui.kit.announce import announce
from youthcourt.look import icons, plain, theme
from youthcourt.look.tokens import GAP, ICON, SPACE, Tokens


def _problem_ink(tokens: Tokens) -> str:
    return tokens.problem.ink


def _notice_ink(tokens: Tokens) -> str:
    return tokens.notice.ink


class MessageBar(QFrame):
    """A strip in the layout of a page; takes no room while it is empty. Closable; plain text."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._picture = plain.label()
        self._words = plain.label(wrap=True)
        self.offer_button = QPushButton(words.text("Undo"), self)
        self.offer_button.setAutoDefault(False)
        self.offer_button.clicked.connect(self._take_offer)
        self._offer(None)
        self.close_button = QToolButton(self)
        self.close_button.setAccessibleName(words.text("Close this message"))
        self.close_button.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, GAP, GAP, GAP)
        row.setSpacing(SPACE)
        row.addWidget(self._picture)
        row.addWidget(self._words, 1)
        row.addWidget(self.offer_button)
        row.addWidget(self.close_button)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty when nothing is."""
        return self._words.text()

    def refuse(self, text: str) -> None:
        """Say what stands in the way and what to do next; read out at once."""
        self._show("problem", "warning-circle", text, urgent=True)

    def tell(self, text: str, offer: str = "", take: Callable[[], object] | None = None) -> None:
        """Say something worth knowing; *offer* is the word of a button beside it that does *take*."""
        self._show("notice", "info", text, urgent=False)
        if take is not None:
            self.offer_button.setText(offer)
            self._offer(take)

    def clear(self) -> None:
        """Take the message away and give its room back."""
        if self.text:
            self._words.setText("")
            self.hide()
            self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self.text:
            self._draw_icons()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _offer(self, take: Callable[[], object] | None) -> None:
        """Offer to do *take*, or nothing."""
        self._offered = take
        # A dialog whose first stop of Tab is a button gives the cursor to its default button instead.
        policy = Qt.FocusPolicy.NoFocus if take is None else Qt.FocusPolicy.StrongFocus
        self.offer_button.setFocusPolicy(policy)
        self.offer_button.setVisible(take is not None)

    def _take_offer(self) -> None:
        take, self._offered = self._offered, None
        self.clear()
        if take is not None:
            take()

    def _show(self, kind: str, icon_name: str, text: str, *, urgent: bool) -> None:
        self._offer(None)
        self._words.setText(text)
        self.setAccessibleName(text)
        self.setProperty("message", kind)
        self.setProperty("icon", icon_name)
        for part in (self, self._words):
            part.style().unpolish(part)
            part.style().polish(part)
        self._draw_icons()
        self.show()
        self._fit()
        announce(self, text, urgent=urgent)

    def _fit(self) -> None:
        """Ask for the room that all lines need, so that a window grows rather than cuts them."""
        lines = self._words.heightForWidth(self._words.width()) if self.text else 0
        self._words.setMinimumHeight(max(lines, 0))

    def _draw_icons(self) -> None:
        ink = _problem_ink if self.property("message") == "problem" else _notice_ink
        side = theme.scaled(ICON)
        self._picture.setPixmap(icons.icon(str(self.property("icon")), ink).pixmap(side, side))
        self.close_button.setIcon(icons.icon("x", ink))
