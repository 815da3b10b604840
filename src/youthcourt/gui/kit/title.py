"""The title of a page: as wide as there is room, then cut with an ellipsis and told whole in a tip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStyleOption

from youthcourt.look import plain, theme

_NARROWEST = 160


class TitleLabel(QLabel):
    """Promote a QLabel to it in a form. A long name never makes the window wider than the screen.

    ``text()`` and what screen readers say stay whole.
    """

    @property
    def shown(self) -> str:
        """What fits now."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell_whole()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), theme.scaled(_NARROWEST)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawItemText(
            QPainter(self), self.contentsRect(), int(self.alignment()), option.palette, self.isEnabled(),
            self.shown, self.foregroundRole(),
        )  # fmt: skip

    def _tell_whole(self) -> None:
        plain.set_tip(self, self.text() if self.shown != self.text() else "")
